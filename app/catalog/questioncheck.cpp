// Checks of edition.json, questions.json, rules.json and attachments.json.
#include "catalog/checkreport.h"
#include "catalog/conditioncheck.h"

#include <QSet>

namespace prealable {
namespace {

constexpr int mostSections = 8; // a person loses the thread in more steps

QString questionsFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/questions.json"_qs;
}

// Reports the values of a list that come a second time.
void reportDoubles(
    const QStringList &ids, const QString &file, const char *pattern, CheckReport &report)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (seen.contains(ids.at(i)))
            report.add(file, place(pattern, i), u"« %1 » est déjà pris."_qs.arg(ids.at(i)));
        seen.insert(ids.at(i));
    }
}

void checkUniqueIds(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QStringList sections;
    QStringList rules;
    QStringList kinds;
    QStringList blocks;
    for (const Section &section : loaded.edition.sections)
        sections.append(section.id.text());
    for (const Rule &rule : loaded.edition.rules)
        rules.append(rule.id.text());
    for (const AttachmentRule &rule : loaded.edition.attachments)
        kinds.append(rule.kind.text());
    for (const RenditionBlock &block : loaded.edition.rendition)
        blocks.append(block.id);
    reportDoubles(sections, questionsFile(loaded), "/sections/%1/id", report);
    reportDoubles(rules, loaded.folder + u"/rules.json"_qs, "/rules/%1/id", report);
    reportDoubles(kinds, loaded.folder + u"/attachments.json"_qs, "/attachments/%1/kind", report);
    reportDoubles(blocks, loaded.folder + u"/rendition.json"_qs, "/blocks/%1/id", report);
}

void checkSectionCount(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const auto count = loaded.edition.sections.size();
    if (count < 1 || count > mostSections)
        report.add(questionsFile(loaded), u"/sections"_qs,
            u"Il y a %1 étapes. Il en faut de 1 à %2."_qs.arg(count).arg(mostSections));
}

void checkFilledBy(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.sections.size(); ++i) {
        if (!loaded.edition.filledBy.contains(loaded.edition.sections.at(i).filledBy))
            report.add(questionsFile(loaded), place("/sections/%1/filledBy", i),
                u"« filledBy » d'edition.json ne nomme pas cette personne."_qs);
    }
}

using QuestionVisitor = std::function<void(const QString &pointer, const Question &question)>;

void visitQuestions(const FormEdition &edition, const QuestionVisitor &visit)
{
    for (qsizetype s = 0; s < edition.sections.size(); ++s) {
        const QList<Question> &questions = edition.sections.at(s).questions;
        for (qsizetype q = 0; q < questions.size(); ++q)
            visit(place("/sections/%1", s) + place("/questions/%1", q), questions.at(q));
    }
}

void checkQuestionFields(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<FieldId> seen;
    const auto check = [&](const FieldId &field, const QString &pointer) {
        if (!forms.dictionary.contains(field))
            report.add(questionsFile(loaded), pointer,
                u"Le champ « %1 » n'est pas dans common/fields.json."_qs.arg(field.text()));
        if (seen.contains(field))
            report.add(questionsFile(loaded), pointer,
                u"Le champ « %1 » est demandé deux fois."_qs.arg(field.text()));
        seen.insert(field);
    };
    visitQuestions(loaded.edition, [&](const QString &pointer, const Question &question) {
        check(question.field, pointer + u"/field"_qs);
        for (qsizetype m = 0; m < question.rows.size(); ++m)
            check(question.rows.at(m).field, pointer + place("/rows/%1/field", m));
    });
}

// A group is asked by its members, and they only in their group.
void checkGroups(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    visitQuestions(loaded.edition, [&](const QString &pointer, const Question &question) {
        const FieldDefinition field = forms.dictionary.value(question.field);
        if ((field.type == FieldType::Group) == question.rows.isEmpty())
            report.add(questionsFile(loaded), pointer + u"/rows"_qs,
                u"Un groupe, et lui seul, a des « rows »."_qs);
        if (!field.group.isEmpty())
            report.add(questionsFile(loaded), pointer + u"/field"_qs,
                u"Ce champ se demande dans les lignes de « %1 »."_qs.arg(field.group.text()));
        for (qsizetype m = 0; m < question.rows.size(); ++m) {
            const FieldId &member = question.rows.at(m).field;
            if (forms.dictionary.value(member).group != question.field)
                report.add(questionsFile(loaded), pointer + place("/rows/%1/field", m),
                    u"« %1 » n'est pas un membre du groupe."_qs.arg(member.text()));
        }
    });
}

void checkRuleFields(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.rules.size(); ++i) {
        const FieldId &rows = loaded.edition.rules.at(i).rows;
        const FieldDefinition *group = loaded.edition.field(rows);
        if (!rows.isEmpty() && (!group || group->type != FieldType::Group))
            report.add(loaded.folder + u"/rules.json"_qs, place("/rules/%1/rows", i),
                u"« %1 » n'est pas un groupe demandé."_qs.arg(rows.text()));
        for (const FieldId &field : loaded.edition.rules.at(i).fields) {
            if (!loaded.edition.question(field))
                report.add(loaded.folder + u"/rules.json"_qs, place("/rules/%1/fields", i),
                    u"Le champ « %1 » n'est pas demandé."_qs.arg(field.text()));
        }
    }
}

void reportConditions(ConditionProblem::Kind kind, const LoadedForms &forms,
    const LoadedEdition &loaded, CheckReport &report)
{
    const FieldLookup lookup = [&](const FieldId &id) { return loaded.edition.field(id); };
    const auto visit = [&](const QString &file, const QString &pointer, const Condition &condition,
                           const QList<FieldId> &rows) {
        for (const ConditionProblem &problem : problemsOf(condition, lookup, forms.law, rows)) {
            if (problem.kind == kind)
                report.add(file, pointer, problem.detail);
        }
    };
    visitQuestionConditions(loaded, visit);
    visitOtherConditions(loaded, visit);
}

template <ConditionProblem::Kind kind>
void checkConditions(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    reportConditions(kind, forms, loaded, report);
}

// A question may only depend on what was asked before it.
void checkConditionOrder(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<FieldId> asked;
    const QString file = questionsFile(loaded);
    const auto check = [&](const QString &pointer, const Condition &condition) {
        for (const FieldId &field : fieldsOf(condition)) {
            if (!asked.contains(field) && loaded.edition.question(field))
                report.add(file, pointer, u"« %1 » est demandé plus loin."_qs.arg(field.text()));
        }
    };
    for (qsizetype s = 0; s < loaded.edition.sections.size(); ++s) {
        const Section &section = loaded.edition.sections.at(s);
        check(place("/sections/%1/when", s), section.when);
        for (qsizetype q = 0; q < section.questions.size(); ++q) {
            const Question &question = section.questions.at(q);
            const QString pointer = place("/sections/%1", s) + place("/questions/%1", q);
            check(pointer + u"/when"_qs, question.when);
            check(pointer + u"/required"_qs, question.required);
            asked.insert(question.field);
            for (qsizetype m = 0; m < question.rows.size(); ++m) {
                const QString member = pointer + place("/rows/%1", m);
                check(member + u"/when"_qs, question.rows.at(m).when);
                check(member + u"/required"_qs, question.rows.at(m).required);
                asked.insert(question.rows.at(m).field);
            }
        }
    }
}

void checkRuleHasSource(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.rules.size(); ++i) {
        if (loaded.edition.rules.at(i).sources.isEmpty())
            report.add(loaded.folder + u"/rules.json"_qs, place("/rules/%1/sources", i),
                u"Une règle cite au moins une source."_qs);
    }
}

void checkKnownSources(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    const auto check = [&](const QList<SourceId> &sources, const char *file,
                           const QString &pointer) {
        for (const SourceId &source : sources) {
            if (!forms.law.sources.contains(source))
                report.add(loaded.folder + QLatin1String(file), pointer,
                    u"La source « %1 » n'est pas dans law/sources.json."_qs.arg(source.text()));
        }
    };
    check(loaded.edition.sources, "/edition.json", u"/sources"_qs);
    for (qsizetype i = 0; i < loaded.edition.rules.size(); ++i)
        check(loaded.edition.rules.at(i).sources, "/rules.json", place("/rules/%1/sources", i));
    for (qsizetype i = 0; i < loaded.edition.attachments.size(); ++i)
        check(loaded.edition.attachments.at(i).sources, "/attachments.json",
            place("/attachments/%1/sources", i));
}

void checkDeadline(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report)
{
    QStringList known;
    for (const SilenceDeadline &silence : forms.law.silences)
        known.append(silence.scope);
    for (const DeadlineChoice &choice : loaded.edition.deadlines) {
        if (!known.contains(choice.scope))
            report.add(loaded.folder + u"/edition.json"_qs, u"/deadline"_qs,
                u"law/deadlines.json n'a pas le délai « %1 »."_qs.arg(choice.scope));
    }
}

} // namespace

QList<EditionCheck> questionChecks()
{
    using Kind = ConditionProblem::Kind;
    return {
        {"unique-ids", checkUniqueIds},
        {"section-count", checkSectionCount},
        {"filled-by", checkFilledBy},
        {"question-fields", checkQuestionFields},
        {"question-groups", checkGroups},
        {"rule-fields", checkRuleFields},
        {"condition-fields", checkConditions<Kind::Field>},
        {"condition-laws", checkConditions<Kind::Law>},
        {"condition-predicates", checkConditions<Kind::Predicate>},
        {"condition-types", checkConditions<Kind::Type>},
        {"condition-options", checkConditions<Kind::Option>},
        {"condition-rows", checkConditions<Kind::Row>},
        {"condition-order", checkConditionOrder},
        {"rule-has-source", checkRuleHasSource},
        {"known-sources", checkKnownSources},
        {"deadline-scope", checkDeadline},
    };
}

} // namespace prealable
