#include "catalog/triageloader.h"

#include "catalog/conditionparser.h"
#include "catalog/dictionaryloader.h"

namespace prealable {
namespace {

TriageFact readFact(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"id", "type"}, {"options", "derived", "askInputs"});
    TriageFact fact;
    fact.id = readIdAs<FieldId>(node["id"]);
    fact.type = readWord<FactType>(node["type"],
        {{"flag", FactType::Flag}, {"choice", FactType::Choice}, {"number", FactType::Number},
            {"date", FactType::Date}, {"dates", FactType::Dates}});
    if (node["options"].exists() != (fact.type == FactType::Choice))
        node.fail(ErrorCode::JsonWrongValue, u"Le type choice, et lui seul, a des « options »."_qs);
    for (const JsonNode &option : node["options"].items())
        fact.options.append(readId(option));
    if (node["derived"].exists()) {
        fact.derived = conditions.parse(node["derived"]);
        if (fact.type != FactType::Flag)
            node["derived"].fail(
                ErrorCode::JsonWrongValue, u"Seul un fait du type flag est déduit."_qs);
    }
    fact.askInputs = node["askInputs"].flag();
    if (fact.askInputs && !fact.derived)
        node["askInputs"].fail(
            ErrorCode::JsonWrongValue, u"Cette clé est réservée à un fait déduit."_qs);
    return fact;
}

template <typename T>
void readPeriod(const JsonNode &node, T &dated)
{
    dated.from = node["from"].dateOrNull();
    dated.until = node["until"].dateOrNull();
    if (!dated.from.isNull() && !dated.until.isNull() && dated.until < dated.from)
        node["until"].fail(ErrorCode::JsonWrongValue, u"La fin est avant le début."_qs);
}

TriageStep readStep(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"id", "outcome", "form"}, {"when", "sources", "sheet", "from", "until"});
    TriageStep step;
    step.id = readId(node["id"]);
    step.when = conditions.parse(node["when"]);
    step.outcome = readId(node["outcome"]);
    if (!node["form"].isNull())
        step.form = readIdAs<FormId>(node["form"]);
    if (node["sheet"].exists())
        step.sheet = readIdAs<FormId>(node["sheet"]);
    step.sources = readIds<SourceId>(node["sources"]);
    readPeriod(node, step);
    return step;
}

TriageMode readMode(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"mode"}, {"when"});
    return {conditions.parse(node["when"]), readId(node["mode"])};
}

TriageNote readNote(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"id", "when"}, {"sources", "from", "until"});
    TriageNote note;
    note.id = readId(node["id"]);
    note.when = conditions.parse(node["when"]);
    note.sources = readIds<SourceId>(node["sources"]);
    readPeriod(node, note);
    return note;
}

TriageFigure readFigure(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"id", "law"}, {"when"});
    return {readId(node["id"]), conditions.parse(node["when"]), readIdAs<LawId>(node["law"])};
}

TriageDefinition readTriage(const JsonNode &root)
{
    root.expect({"need", "facts", "steps"},
        {"pages", "implications", "definitions", "modes", "notes", "figures"});
    ConditionParser conditions(root["definitions"]);
    TriageDefinition triage;
    triage.need = readId(root["need"]);
    triage.definitions = conditions.definitions();
    for (const JsonNode &node : root["facts"].items())
        triage.facts.append(readFact(node, conditions));
    for (const JsonNode &node : root["pages"].items()) {
        node.expect({"id", "facts"});
        triage.pages.append({readId(node["id"]), readIds<FieldId>(node["facts"])});
    }
    for (const JsonNode &node : root["implications"].items()) {
        node.expect({"when", "no"});
        triage.implications.append({conditions.parse(node["when"]), readIds<FieldId>(node["no"])});
    }
    for (const JsonNode &node : root["steps"].items())
        triage.steps.append(readStep(node, conditions));
    for (const JsonNode &node : root["modes"].items())
        triage.modes.append(readMode(node, conditions));
    for (const JsonNode &node : root["notes"].items())
        triage.notes.append(readNote(node, conditions));
    for (const JsonNode &node : root["figures"].items())
        triage.figures.append(readFigure(node, conditions));
    return triage;
}

// The needs that have a file, in the order of their names.
QStringList triageNeeds(const FormsFolder &folder)
{
    QStringList needs;
    for (const QString &name : folder.files(u"triage"_qs)) {
        if (name.endsWith(u".json"_qs) && !name.endsWith(u".fr.json"_qs))
            needs.append(name.chopped(5));
    }
    return needs;
}

} // namespace

void loadTriages(FormsFolder &folder, LoadedForms &forms)
{
    loadTriageTexts(folder, forms);
    for (const QString &name : folder.files(u"triage"_qs)) {
        if (!name.endsWith(u".json"_qs))
            folder.fail(ErrorCode::WrongFormat, u"triage/"_qs + name,
                u"Ce fichier n'a pas sa place ici."_qs);
    }
    for (const QString &need : triageNeeds(folder))
        loadTriage(folder, need, forms);
}

void loadTriage(FormsFolder &folder, const QString &need, LoadedForms &forms)
{
    folder.read(u"triage/%1.json"_qs.arg(need), [&forms, &need](const JsonNode &root) {
        const TriageDefinition triage = readTriage(root);
        if (triage.need != need)
            root["need"].fail(
                ErrorCode::JsonWrongValue, u"Le fichier doit porter le nom du besoin."_qs);
        forms.triages.insert(triage.need, triage);
    });
}

void loadTriageTexts(FormsFolder &folder, LoadedForms &forms)
{
    for (const QString &name : folder.files(u"triage"_qs)) {
        if (name.endsWith(u".fr.json"_qs))
            forms.triageTexts.append(
                {u"triage/"_qs + name, loadTexts(folder, u"triage/"_qs + name)});
    }
}

} // namespace prealable
