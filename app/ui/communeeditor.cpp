#include "ui/communeeditor.h"

#include "core/identifiertext.h"

namespace prealable {

CommuneEditor::CommuneEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : ProposalEditor(edition, question, parent)
{
}

void CommuneEditor::setSearch(const CommuneSearch &search, AnswerOf answerOf)
{
    m_search.emplace(search);
    m_answerOf = std::move(answerOf);
    addHint(isCode()
            //: Under a postal code.
            ? tr("Une liste s'ouvre pendant que vous tapez (INSEE et La Poste, mars 2026). Un code "
                 "CEDEX n'y est pas : tapez-le tel quel.")
            //: Under a town.
            : tr("Une liste s'ouvre pendant que vous tapez. Une commune absente de la liste est "
                 "acceptée."));
}

QString CommuneEditor::besideIt() const
{
    const FieldId other = edition().tablePartner(definition().id);
    return other.isEmpty() || !m_answerOf ? QString() : m_answerOf(other);
}

QString CommuneEditor::describe(const Commune &commune) const
{
    if (!m_cedex.isEmpty())
        return TownLine{commune.name, m_cedex}.joined();
    QString place = commune.postalCode + u' ' + commune.name;
    if (isRightToLeft())
        place = u'\u2066' + place + u'\u2069'; // as on an envelope
    if (commune.district.isEmpty())
        return place;
    //: A commune that is proposed. %1: its code and name, %2: « 8e arrondissement ».
    return tr("%1 – %2").arg(place, commune.district);
}

bool CommuneEditor::isThere(const Commune &commune, const QString &typed) const
{
    const QString code = compactIdentifier(isCode() ? typed : besideIt());
    const QString town = isCode() ? besideIt() : typed;
    return code == commune.postalCode
        && TownLine::split(town).town.compare(commune.name, Qt::CaseInsensitive) == 0;
}

QStringList CommuneEditor::propose(const QString &typed, bool asked)
{
    m_offered.clear();
    m_cedex = isCode() ? QString() : TownLine::split(typed).cedex;
    if (!m_search)
        return {};
    const QString beside = besideIt();
    if (typed.trimmed().isEmpty())
        m_offered = asked && !isCode() ? m_search->ofCode(beside) : QList<Commune>();
    else
        m_offered = m_search->find(typed, isCode() ? QString() : beside);
    // Nothing to add: no list stands in the way.
    if (!asked && !m_offered.isEmpty() && isThere(m_offered.first(), typed))
        m_offered.clear();
    if (!m_cedex.isEmpty()) {
        // A CEDEX code is in no list: only the name is proposed, each once.
        QList<Commune> names;
        for (const Commune &commune : qAsConst(m_offered)) {
            const auto isSame
                = [&commune](const Commune &other) { return other.name == commune.name; };
            if (std::none_of(names.cbegin(), names.cend(), isSame))
                names.append(commune);
        }
        m_offered = names;
    }
    QStringList lines;
    for (const Commune &commune : qAsConst(m_offered))
        lines.append(describe(commune));
    if (lines == QStringList{typed})
        lines.clear();
    return lines;
}

void CommuneEditor::choose(qsizetype number)
{
    const Commune commune = m_offered.at(number);
    const FieldId other = edition().tablePartner(definition().id);
    if (!isCode()) {
        take(TownLine{commune.name, m_cedex}.joined());
        if (!m_cedex.isEmpty())
            //: After a town with CEDEX was chosen.
            setEcho(
                tr("Avec CEDEX, le code postal est particulier : recopiez celui de l'adresse."));
        else if (!other.isEmpty())
            Q_EMIT chosen(other, Value::text(commune.postalCode));
        return;
    }
    const bool keepsTown = !TownLine::split(besideIt()).cedex.isEmpty();
    take(commune.postalCode);
    if (keepsTown)
        //: After a code was chosen while the town was written with CEDEX.
        setEcho(tr("La commune écrite avec CEDEX est restée comme elle était. Vérifiez-la."));
    else if (!other.isEmpty())
        Q_EMIT chosen(other, Value::text(commune.name));
}

QString CommuneEditor::announcement(qsizetype lines) const
{
    //: Read aloud while one types. %1: how many communes are proposed.
    return tr("Communes proposées : %1. Flèche bas pour choisir.").arg(lines);
}

} // namespace prealable
