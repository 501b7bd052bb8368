// Checks of letter.json, and of "dates" and "madeFrom" of edition.json.
#include "catalog/checkreport.h"
#include "catalog/conditioncheck.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace prealable {
namespace {

QString letterFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/letter.json"_qs;
}

QString editionFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/edition.json"_qs;
}

// Each volet is one part, in the order of the volets.
void checkVolets(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const FormEdition &edition = loaded.edition;
    if (!edition.isLetter())
        return;
    QList<int> volets;
    for (const Volet &volet : edition.volets)
        volets.append(volet.number);
    QList<int> parts;
    for (const LetterPart &part : edition.letter)
        parts.append(part.volet);
    if (parts != volets)
        report.add(letterFile(loaded), u"/parts"_qs,
            u"Chaque volet est une partie de la lettre, dans le même ordre."_qs);
}

using ParagraphVisitor = std::function<void(
    const QString &pointer, const LetterPart &part, const LetterParagraph &paragraph)>;

void visitParagraphs(const FormEdition &edition, const ParagraphVisitor &visit)
{
    for (qsizetype p = 0; p < edition.letter.size(); ++p) {
        const LetterPart &part = edition.letter.at(p);
        for (qsizetype i = 0; i < part.paragraphs.size(); ++i)
            visit(place("/parts/%1", p) + place("/paragraphs/%1", i), part, part.paragraphs.at(i));
    }
}

void checkParagraphs(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const FormEdition &edition = loaded.edition;
    const auto isKind = [&edition](const AttachmentKind &kind) {
        return std::any_of(edition.attachments.begin(), edition.attachments.end(),
            [&kind](const AttachmentRule &rule) { return rule.kind == kind; });
    };
    visitParagraphs(
        edition, [&](const QString &pointer, const LetterPart &, const LetterParagraph &paragraph) {
            const FieldDefinition *field = edition.field(paragraph.field);
            if (!paragraph.field.isEmpty() && (!field || field->type == FieldType::Group))
                report.add(letterFile(loaded), pointer + u"/field"_qs,
                    u"Le champ « %1 » n'est pas demandé."_qs.arg(paragraph.field.text()));
            for (const AttachmentKind &kind : paragraph.attachments) {
                if (!isKind(kind))
                    report.add(letterFile(loaded), pointer + u"/attachments"_qs,
                        u"La pièce « %1 » n'est pas dans attachments.json."_qs.arg(kind.text()));
            }
        });
}

QList<FieldId> fieldsNamedIn(const QString &text)
{
    static const QRegularExpression named(u"\\{field:([^{}]*)\\}"_qs);
    QList<FieldId> fields;
    for (auto found = named.globalMatch(text); found.hasNext();)
        fields.append(FieldId(found.next().captured(1)));
    return fields;
}

// Health data stay in the part that only the medical commission opens (CSS R142-1-A IV).
void checkSecrets(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const FormEdition &edition = loaded.edition;
    const auto isMedical = [&edition](int number) {
        return std::any_of(edition.volets.begin(), edition.volets.end(),
            [number](const Volet &volet) { return volet.number == number && volet.medical; });
    };
    visitParagraphs(edition,
        [&](const QString &pointer, const LetterPart &part, const LetterParagraph &paragraph) {
            if (isMedical(part.volet))
                return;
            QList<FieldId> fields = fieldsNamedIn(edition.text(paragraph.text.text()));
            fields.append(paragraph.field);
            for (const FieldId &id : std::as_const(fields)) {
                const FieldDefinition *field = edition.field(id);
                if (field && field->medical)
                    report.add(letterFile(loaded), pointer,
                        u"« %1 » est médical : cette partie ne l'est pas."_qs.arg(id.text()));
            }
        });
}

void checkDates(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    const FieldLookup lookup = [&](const FieldId &id) { return loaded.edition.field(id); };
    const QMap<QString, ShiftedDate> &dates = loaded.edition.dates;
    for (auto date = dates.begin(); date != dates.end(); ++date) {
        for (const ConditionProblem &problem : problemsOf(*date, lookup, forms.law))
            report.add(editionFile(loaded), u"/dates/"_qs + date.key(), problem.detail);
    }
}

class MadeFromCheck
{
public:
    MadeFromCheck(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
        : m_forms(forms)
        , m_loaded(loaded)
        , m_report(report)
        , m_made(loaded.edition.madeFrom)
    {
    }

    void check()
    {
        for (const FormId &form : m_made.forms) {
            const bool known = std::any_of(m_forms.editions.begin(), m_forms.editions.end(),
                [&form](const LoadedEdition &each) { return each.edition.form == form; });
            if (!known)
                wrong("forms", u"Le formulaire « %1 » n'existe pas."_qs.arg(form.text()));
            if (!m_made.formField.isEmpty())
                option("formField", m_made.formField, form.text());
        }
        for (const FieldId &field : m_made.drops)
            asked("drops", field);
        for (auto set = m_made.sets.begin(); set != m_made.sets.end(); ++set)
            option("sets", set.key(), *set);
        for (auto add = m_made.adds.begin(); add != m_made.adds.end(); ++add)
            asked("adds", add.key(), FieldType::Number);
        for (auto field = m_made.fields.begin(); field != m_made.fields.end(); ++field)
            sameType(field.key(), *field);
        for (const AttachmentKind &kind : m_made.attachments)
            attachment(kind);
    }

private:
    void wrong(const char *key, const QString &detail)
    {
        m_report.add(editionFile(m_loaded), u"/madeFrom/"_qs + QLatin1String(key), detail);
    }

    void asked(const char *key, const FieldId &id, std::optional<FieldType> type = {})
    {
        const FieldDefinition *field = m_loaded.edition.field(id);
        if (!field || (type && field->type != *type))
            wrong(key, u"Le champ « %1 » ne convient pas ici."_qs.arg(id.text()));
    }

    void option(const char *key, const FieldId &id, const QString &option)
    {
        asked(key, id, FieldType::Choice);
        const FieldDefinition *field = m_loaded.edition.field(id);
        if (field && !field->options.contains(option))
            wrong(key, u"« %1 » n'est pas une option de « %2 »."_qs.arg(option, id.text()));
    }

    void sameType(const FieldId &here, const FieldId &there)
    {
        asked("fields", here);
        const auto earlier = m_forms.dictionary.constFind(there);
        const FieldDefinition *field = m_loaded.edition.field(here);
        if (earlier == m_forms.dictionary.constEnd() || (field && field->type != earlier->type))
            wrong("fields", u"Le champ « %1 » ne convient pas ici."_qs.arg(there.text()));
    }

    void attachment(const AttachmentKind &kind)
    {
        const QList<AttachmentRule> &rules = m_loaded.edition.attachments;
        if (std::none_of(rules.begin(), rules.end(),
                [&kind](const AttachmentRule &rule) { return rule.kind == kind; }))
            wrong("attachments",
                u"La pièce « %1 » n'est pas dans attachments.json."_qs.arg(kind.text()));
    }

    const LoadedForms &m_forms;
    const LoadedEdition &m_loaded;
    CheckReport &m_report;
    const MadeFrom &m_made;
};

void checkMadeFrom(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    MadeFromCheck(forms, loaded, report).check();
}

} // namespace

QList<EditionCheck> letterChecks()
{
    return {
        {"letter-volets", checkVolets},
        {"letter-paragraphs", checkParagraphs},
        {"letter-secrets", checkSecrets},
        {"computed-dates", checkDates},
        {"made-from", checkMadeFrom},
    };
}

} // namespace prealable
