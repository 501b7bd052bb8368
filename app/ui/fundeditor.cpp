#include "ui/fundeditor.h"

#include "core/frenchdate.h"
#include "ui/windowlanguage.h"

namespace prealable {

FundEditor::FundEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : ProposalEditor(edition, question, parent)
{
}

bool FundEditor::isCode(const FieldDefinition &field)
{
    return field.type == FieldType::FundCode;
}

void FundEditor::setTables(const ReferenceTables &tables)
{
    m_search.emplace(tables.funds);
    const QString day = shownDate(tables.fundsOrigin.tableDate);
    addHint(isCode(definition())
            //: Under the number of the caisse. %1: the day of the table.
            ? tr("Ou cherchez la caisse par son nom ou son département (table du %1).").arg(day)
            //: Under the name of the caisse. %1: the day of the table.
            : tr("Tapez une partie du nom, un département ou un code, puis choisissez. La table "
                 "est du %1. Une caisse absente peut exister.")
                  .arg(day));
}

QString FundEditor::describe(const Fund &fund)
{
    //: A caisse that is proposed. %1: its name, %2: number of its département.
    const QString place = tr("%1 – département %2").arg(fund.name, fund.departement);
    const QString code = shownCodeStart(fund);
    //: A caisse that is proposed. %1: name and département, %2: how its code begins.
    return code.isEmpty() ? place : tr("%1 – code %2").arg(place, code);
}

QStringList FundEditor::propose(const QString &typed, bool)
{
    QStringList lines;
    m_offered = m_search ? m_search->find(typed) : QList<Fund>();
    for (const Fund &fund : qAsConst(m_offered))
        lines.append(describe(fund));
    return lines;
}

QString FundEditor::announcement(qsizetype lines) const
{
    //: Read aloud while one types. %1: how many caisses are proposed.
    return tr("Caisses proposées : %1. Flèche bas pour choisir.").arg(lines);
}

void FundEditor::choose(qsizetype number)
{
    const Fund fund = m_offered.at(number);
    const QString code = shownCodeStart(fund);
    const bool codeHere = isCode(definition());
    const QString own = codeHere ? code : fund.name;
    if (!own.isEmpty())
        take(own);
    const FieldId other = edition().tablePartner(definition().id);
    const QString told = codeHere ? fund.name : code;
    if (!other.isEmpty())
        Q_EMIT suggested(other, told.isEmpty() ? Value() : Value::text(told));
    if (!codeHere && other.isEmpty())
        return;
    setEcho(code.isEmpty()
            //: After a caisse was chosen.
            ? tr("La table ne donne pas le code de cette caisse.")
            //: After a caisse was chosen. %1: how its code begins.
            : tr("Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur "
                 "l'attestation de droits.")
                  .arg(asWritten(code)));
}

} // namespace prealable
