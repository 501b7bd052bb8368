#include "store/rightsattestation.h"

#include "core/frenchdate.h"
#include "core/nir.h"
#include "core/searchtext.h"

#include <QRegularExpression>
#include <algorithm>

namespace prealable {

namespace {

constexpr qsizetype mostAttestationLines = 2000;
constexpr qsizetype longestAttestationLine = 400;
constexpr qsizetype mostBeneficiaries = 50;

struct Label {
    const char *folded; // how a line begins
    const char *field; // of the beneficiary; "insured", "beneficiary": a new part begins
};

// Longer ones first where one begins another.
constexpr Label labels[] = {
    {"nom de naissance", "familyName"},
    {"nom de famille", "familyName"},
    {"nom d'usage", "usedName"},
    {"nom usuel", "usedName"},
    {"nom marital", "usedName"},
    {"nom et prenom", "bothNames"},
    {"nom, prenom", "bothNames"},
    {"nom prenom", "bothNames"},
    {"nom", "familyName"},
    {"prenom(s)", "givenNames"},
    {"prenoms", "givenNames"},
    {"prenom", "givenNames"},
    {"numero de securite sociale", "nir"},
    {"n° de securite sociale", "nir"},
    {"no de securite sociale", "nir"},
    {"n° securite sociale", "nir"},
    {"n° d'immatriculation", "nir"},
    {"numero d'immatriculation", "nir"},
    {"numero d'assure", "nir"},
    {"immatriculation", "nir"},
    {"date de naissance", "birthDate"},
    {"ne(e) le", "birthDate"},
    {"nee le", "birthDate"},
    {"ne le", "birthDate"},
    {"code de l'organisme de rattachement", "fundCode"},
    {"organisme de rattachement", "fundCode"},
    {"code organisme", "fundCode"},
    {"n° organisme", "fundCode"},
    {"centre de rattachement", "fundCode"},
    {"adresse", "address"},
    {"beneficiaire", "beneficiary"},
    {"ayant droit", "beneficiary"},
    {"ayants droit", "beneficiary"},
    {"assure", "insured"},
};

struct Found {
    QString part; // Label::field
    QString value; // what follows on the line, up to the next label
    QString rest; // from that label on
};

// A line as it is searched, and where in the line each letter of it stands.
struct FoldedLine {
    QString text;
    QList<qsizetype> at;
};

FoldedLine foldedLine(const QString &line)
{
    FoldedLine folded;
    for (qsizetype i = 0; i < line.size(); ++i) {
        // Ordinal signs are letters when folded: « N° » and « Nº » are one.
        const QChar c = line.at(i) == QChar(0x00BA) ? QChar(0x00B0) : line.at(i);
        const bool isPlain = c.unicode() < 0x80;
        const QString part = isPlain ? QString(c.toLower()) : searchText(c);
        folded.text += part;
        folded.at.append(QList<qsizetype>(part.size(), i));
    }
    folded.at.append(line.size());
    return folded;
}

const Label *labelAt(const FoldedLine &folded, qsizetype from)
{
    for (const Label &label : labels) {
        const QString start = QString::fromUtf8(label.folded);
        if (QStringView(folded.text).mid(from, start.size()) != start)
            continue;
        const QLatin1String part(label.field);
        const bool isHeading = part == u"insured" || part == u"beneficiary";
        const qsizetype end = from + start.size();
        if (end >= folded.text.size() || !folded.text.at(end).isLetterOrNumber() || isHeading)
            return &label;
    }
    return nullptr;
}

// The colon of a label that ends at `from`: only a bracket or whose answer it is stands between.
// -1: there is none.
qsizetype colonAfter(const QString &text, qsizetype from)
{
    static const QRegularExpression shape(
        u"\\G ?(?:\\([^():]*\\))?(?: ?(?:de l'assure|du beneficiaire|de l'ouvrant droit|"
        u"du titulaire|postale)(?:\\([^():]*\\))?)? ?:"_qs);
    const auto match = shape.match(text, from);
    return match.hasMatch() ? match.capturedEnd() - 1 : -1;
}

// A label in the middle of a line is told from a word of an answer by its colon, or outside of an
// address, where « rue du Nom » may stand, by its capital.
bool beginsInside(const QString &line, const FoldedLine &folded, qsizetype at, bool isAddress)
{
    if (at == 0 || folded.text.at(at - 1).isLetterOrNumber() || folded.text.at(at - 1) == u'\'')
        return false;
    const Label *label = labelAt(folded, at);
    if (label == nullptr)
        return false;
    if (colonAfter(folded.text, at + QString::fromUtf8(label->folded).size()) >= 0)
        return true;
    return !isAddress && line.at(folded.at.at(at)).isUpper();
}

// An answer has a capital or a digit: « et prénom » after « Nom » is none.
bool isAnswer(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// The label that a line begins with: a whole word, followed by a colon, a space or nothing.
std::optional<Found> labelled(const QString &line)
{
    const FoldedLine folded = foldedLine(line);
    const Label *label = labelAt(folded, 0);
    if (label == nullptr)
        return {};
    const QString part = QString::fromLatin1(label->field);
    const qsizetype end = QString::fromUtf8(label->folded).size();
    const qsizetype colon = colonAfter(folded.text, end);
    const qsizetype from = folded.at.at(colon >= 0 ? colon + 1 : end);
    for (qsizetype at = end; at < folded.text.size(); ++at) {
        if (folded.at.at(at) <= from || !beginsInside(line, folded, at, part == u"address"))
            continue;
        const QString value = importedLine(line.mid(from, folded.at.at(at) - from));
        if (isAnswer(value))
            return Found{part, value, importedLine(line.mid(folded.at.at(at)))};
    }
    return Found{part, importedLine(line.mid(from)), {}};
}

QString numberIn(const QString &text)
{
    static const QRegularExpression shape(
        u"[1-478](?:[ .]?\\d){4}[ .]?(?:\\d[ .]?\\d|2[ABab])(?:[ .]?\\d){6}(?:[ .]?\\d{2}(?!\\d))?"_qs);
    return shape.match(text).captured();
}

QString dayIn(const QString &text)
{
    static const QRegularExpression shape(u"(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)"_qs);
    return shape.match(text).captured();
}

QString organisationIn(const QString &text)
{
    static const QRegularExpression shape(u"(?<!\\d)\\d{2}[ .-]?\\d{3}[ .-]?\\d{4}(?!\\d)"_qs);
    return shape.match(text).captured();
}

// What stands there of one person.
struct Holder {
    int line = 0;
    QList<std::pair<QString, std::pair<QString, int>>> said; // field, text, line
    [[nodiscard]] bool has(const QString &field) const
    {
        return std::any_of(
            said.cbegin(), said.cend(), [&field](const auto &one) { return one.first == field; });
    }
};

class AttestationReader
{
public:
    explicit AttestationReader(const QStringList &lines)
    {
        for (const QString &line : lines)
            m_lines.append(importedLine(line));
        m_people.append(Holder{});
    }

    void run()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.isEmpty() || line.size() > longestAttestationLine)
                continue;
            ends(line);
            if (!answers(line) && m_inBeneficiaries)
                row(line);
        }
    }

    [[nodiscard]] const QList<Holder> &people() const { return m_people; }
    [[nodiscard]] QString fund() const { return m_fund; }
    [[nodiscard]] int fundLine() const { return m_fundLine; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

private:
    // « valable du 01/11/2026 au 31/10/2027 », « jusqu'au 31/10/2027 »
    void ends(const QString &line)
    {
        static const QRegularExpression until(
            u"(?:valable|validite|droits|valide)\\b.*\\bau (\\d{2}/\\d{2}/\\d{4})"_qs);
        const auto match = until.match(searchText(line));
        if (!match.hasMatch())
            return;
        if (const auto day = parseFrenchDate(match.captured(1)); day && !m_lastDay.isValid())
            m_lastDay = *day;
    }

    // « Nom DURAND   Né le : 05/03/1985 »: one label after the other. False: it begins with none.
    bool answers(const QString &line)
    {
        constexpr int mostLabels = 12; // on one line
        auto found = labelled(line);
        const bool any = found.has_value();
        for (int i = 0; found && i < mostLabels; ++i) {
            take(*found);
            found = found->rest.isEmpty() ? std::nullopt : labelled(found->rest);
        }
        return any;
    }

    // The value, or what stands on the next line when that is no label itself.
    QString valueOf(const Found &found)
    {
        if (!found.value.isEmpty() || m_at + 1 >= m_lines.size())
            return found.value;
        const QString &next = m_lines.at(m_at + 1);
        if (next.isEmpty() || next.size() > longestAttestationLine || labelled(next))
            return {};
        ++m_at;
        return next;
    }

    void take(const Found &found)
    {
        const int line = int(m_at) + 1;
        if (found.part == u"insured") {
            m_inBeneficiaries = false;
            return;
        }
        if (found.part == u"beneficiary") {
            m_inBeneficiaries = true;
            m_wantsNew = true;
            return;
        }
        const QString value = valueOf(found);
        if (value.isEmpty() || labelled(value)) // « Nom Prénom Date de naissance »: a table begins
            return;
        if (found.part == u"fundCode") {
            const QString code = organisationIn(value);
            if (m_fund.isEmpty() && !code.isEmpty()) {
                m_fund = code;
                m_fundLine = line;
            }
            return;
        }
        const bool repeats = !m_people.isEmpty() && m_people.last().has(found.part);
        if (m_inBeneficiaries && (m_wantsNew || repeats) && !begin(line))
            return;
        say(found.part, value, line);
    }

    void row(const QString &line)
    {
        const QString day = dayIn(line);
        if (day.isEmpty())
            return;
        const QString names = importedLine(line.left(line.indexOf(day)));
        const QString number = numberIn(line);
        const QString plain = importedLine(QString(names).remove(number));
        const bool hasLetters
            = std::any_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isLetter(); });
        if (!hasLetters || !begin(int(m_at) + 1))
            return;
        say(u"bothNames"_qs, plain, int(m_at) + 1);
        say(u"birthDate"_qs, day, int(m_at) + 1);
        if (!number.isEmpty())
            say(u"nir"_qs, number, int(m_at) + 1);
    }

    bool begin(int line)
    {
        m_wantsNew = false;
        if (m_people.size() > mostBeneficiaries) {
            m_hasMore = true;
            return false;
        }
        m_people.append(Holder{line, {}});
        return true;
    }

    void say(const QString &part, const QString &value, int line)
    {
        Holder &holder = m_inBeneficiaries ? m_people.last() : m_people.first();
        if (holder.line == 0)
            holder.line = line;
        if (part == u"nir")
            holder.said.append({part, {numberIn(value).isEmpty() ? value : numberIn(value), line}});
        else if (part == u"birthDate")
            holder.said.append({part, {dayIn(value).isEmpty() ? value : dayIn(value), line}});
        else
            holder.said.append({part, {value, line}});
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QList<Holder> m_people; // the insured first
    bool m_inBeneficiaries = false;
    bool m_wantsNew = false;
    bool m_hasMore = false;
    QString m_fund;
    int m_fundLine = 0;
    QDate m_lastDay;
};

// « DURAND Léo »: capitals are the family name. Otherwise nobody can tell.
void setBothNames(PersonBuilder &person, const QString &group, const QString &text,
    const PersonBuilder::Source &source)
{
    QStringList family;
    QStringList given;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        (word == word.toUpper() && given.isEmpty() ? family : given).append(word);
    const FieldId familyField(group + u".familyName"_qs);
    if (family.isEmpty() || given.isEmpty()) {
        person.set(familyField, text, source);
        person.note(familyField, source,
            u"Le nom et le prénom ne se distinguent pas sur cette ligne."_qs, u"Séparez-les."_qs);
        return;
    }
    person.set(familyField, family.join(u' '), source);
    person.set(FieldId(group + u".givenNames"_qs), given.join(u' '), source);
}

void setHolder(PersonBuilder &person, const QString &group, const Holder &holder)
{
    for (const auto &[part, said] : holder.said) {
        const PersonBuilder::Source source{said.second, {}};
        if (part == u"bothNames")
            setBothNames(person, group, said.first, source);
        else if (part == u"address")
            person.set(FieldId(group + u".address.lines"_qs), said.first, source);
        else
            person.set(FieldId(group + u'.' + part), said.first, source);
    }
}

} // namespace

Result<PatientImport> readRightsAttestation(
    const QStringList &lines, const QString &name, const Dictionary &dictionary, QDate day)
{
    if (lines.size() > mostAttestationLines)
        return Error{ErrorCode::FileTooLarge, name,
            u"Ce document est trop long pour une attestation de droits."_qs};
    const bool isOne = std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        const QString folded = line.size() > longestAttestationLine ? QString() : searchText(line);
        return folded.contains(u"attestation") && folded.contains(u"droits");
    });
    if (!isOne)
        return Error{ErrorCode::WrongFormat, name,
            u"Ce document n'est pas une attestation de droits, ou son texte ne se lit pas\u00A0: "
            u"téléchargez-la depuis votre compte ameli."_qs};
    AttestationReader reader(lines);
    reader.run();
    PatientImport import;
    const Holder &insured = reader.people().first();
    for (const Holder &holder : reader.people()) {
        const bool isInsured = &holder == &insured;
        PersonBuilder person(dictionary, holder.line);
        setHolder(person, u"beneficiary"_qs, holder);
        if (person.isEmpty())
            continue;
        if (!isInsured)
            setHolder(person, u"insured"_qs, insured);
        person.set(FieldId(u"fund.code"_qs), reader.fund(), {reader.fundLine(), {}});
        if (!person.value(FieldId(u"beneficiary.familyName"_qs)).isAnswered())
            person.note(FieldId(u"beneficiary.familyName"_qs), {holder.line, {}},
                u"Le nom n'a pas été trouvé sur l'attestation."_qs, u"Recopiez-le."_qs);
        import.people.append(person.person());
    }
    if (import.people.isEmpty())
        return Error{ErrorCode::WrongFormat, name,
            u"Aucune personne n'a été trouvée sur cette attestation\u00A0: recopiez-la à la main."_qs};
    import.findings.append(
        {0, {}, {}, u"La mise en page des attestations change d'un régime à l'autre."_qs,
            u"Comparez chaque réponse avec l'attestation."_qs});
    if (reader.hasMore())
        import.findings.append(
            {0, {}, {}, u"Tous les bénéficiaires n'ont pas été lus\u00A0: il y en a trop."_qs,
                u"Recopiez les autres."_qs});
    if (reader.lastDay().isValid() && day.isValid() && reader.lastDay() < day)
        import.findings.append({0, {}, {}, u"Cette attestation n'est plus valable."_qs,
            u"Téléchargez-en une nouvelle depuis le compte ameli."_qs});
    return import;
}

} // namespace prealable
