#include "catalog/editionloader.h"

#include "catalog/dictionaryloader.h"
#include "catalog/refusalloader.h"

namespace prealable {
namespace {

SupersededEdition readSuperseded(const JsonNode &node)
{
    node.expect({"edition", "cerfa"}, {"reference"});
    return {readIdAs<EditionId>(node["edition"]), node["cerfa"].text(),
        readTextOrNull(node["reference"])};
}

void readVoletList(const JsonNode &list, FormEdition &edition)
{
    QList<int> numbers;
    for (const JsonNode &node : list.items()) {
        node.expect({"number", "goesTo"}, {"medical"});
        Volet volet;
        volet.number = node["number"].integer();
        volet.goesTo = readId(node["goesTo"]);
        volet.medical = node["medical"].flag();
        if (numbers.contains(volet.number) || volet.number < 1)
            node["number"].fail(
                ErrorCode::JsonWrongValue, u"Un volet a un numéro à lui, à partir de 1."_qs);
        numbers.append(volet.number);
        edition.volets.append(volet);
    }
    if (list.isArray() && numbers.isEmpty())
        list.fail(ErrorCode::JsonWrongValue, u"Un formulaire a au moins un volet."_qs);
}

void readForce(const JsonNode &root, FormEdition &edition)
{
    edition.inForceFrom = root["inForceFrom"].dateOrNull();
    edition.attestedFrom = root["attestedFrom"].dateOrNull();
    edition.inForceUntil = root["inForceUntil"].dateOrNull();
    if (edition.inForceFrom.isNull() && edition.attestedFrom.isNull())
        root.fail(ErrorCode::JsonMissingKey,
            u"Sans « inForceFrom », « attestedFrom » est nécessaire."_qs);
    if (!edition.inForceUntil.isNull() && edition.inForceUntil < edition.inForceFrom)
        root["inForceUntil"].fail(ErrorCode::JsonWrongValue, u"La fin est avant le début."_qs);
}

void readIdentity(const JsonNode &root, const QString &name, FormEdition &edition)
{
    root.expect({"form", "edition", "cerfa", "reference", "inForceFrom", "inForceUntil", "sources",
                    "sentBy", "sentTo", "filledBy", "deadline", "officialPages", "urgency",
                    "supersedes", "volets"},
        {"notice", "attestedFrom", "definitions", "captions", "dates", "madeFrom", "byHand"});
    edition.form = readIdAs<FormId>(root["form"]);
    edition.edition = readIdAs<EditionId>(root["edition"]);
    if (edition.form.text() + u'/' + edition.edition.text() != name)
        root.fail(ErrorCode::JsonWrongValue,
            u"« form » et « edition » doivent être les noms des dossiers."_qs);
    edition.cerfa = readTextOrNull(root["cerfa"]);
    edition.reference = readTextOrNull(root["reference"]);
    edition.notice = readTextOrNull(root["notice"]);
    readForce(root, edition);
}

Correspondent readCorrespondent(const JsonNode &node, const QMap<QString, Correspondent> &known)
{
    const QString id = readId(node);
    if (node.isText() && !known.contains(id))
        node.fail(ErrorCode::JsonWrongValue,
            u"« %1 » n'est pas dans common/correspondents.json."_qs.arg(id));
    return known.value(id);
}

void readEditionFile(
    const JsonNode &root, const QString &name, const Correspondents &known, FormEdition &edition)
{
    readIdentity(root, name, edition);
    edition.sources = readIds<SourceId>(root["sources"]);
    edition.sentBy = readCorrespondent(root["sentBy"], known.senders);
    edition.sentTo = readCorrespondent(root["sentTo"], known.recipients);
    edition.about = known.about;
    edition.filledBy = root["filledBy"].texts();
    edition.officialPages = root["officialPages"].texts();
    edition.urgency = readWord<UrgencyMark>(root["urgency"],
        {{"none", UrgencyMark::None}, {"formBlock", UrgencyMark::FormBlock},
            {"mention", UrgencyMark::Mention}});
    if (root["captions"].exists())
        edition.captions = readWord<Captions>(
            root["captions"], {{"printed", Captions::Printed}, {"own", Captions::Own}});
    for (const JsonNode &node : root["supersedes"].items())
        edition.supersedes.append(readSuperseded(node));
    readVoletList(root["volets"], edition);
    readDates(root["dates"], edition);
    readMadeFrom(root["madeFrom"], edition.madeFrom);
}

// true, false (also when absent) or a condition.
void readRequired(
    const JsonNode &node, ConditionParser &conditions, Condition &required, bool &never)
{
    never = !node.exists();
    if (node.type() == JsonNode::Type::Flag)
        never = !node.flag();
    else
        required = conditions.parse(node);
}

Question readQuestion(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"field"}, {"required", "when", "mayBeBlank", "rows"});
    Question question;
    question.field = readIdAs<FieldId>(node["field"]);
    question.when = conditions.parse(node["when"]);
    readRequired(node["required"], conditions, question.required, question.neverRequired);
    if (node["mayBeBlank"].exists())
        question.mayBeBlank = readWord<BlankReason>(node["mayBeBlank"],
            {{"unknown", BlankReason::Unknown}, {"prescriber", BlankReason::Prescriber},
                {"performer", BlankReason::Performer}});
    if (node["rows"].exists()) {
        for (const JsonNode &member : node["rows"].items())
            question.rows.append(readQuestion(member, conditions));
    }
    return question;
}

// null, one scope, or a list of scopes with their conditions.
void readDeadlines(const JsonNode &node, ConditionParser &conditions, FormEdition &edition)
{
    if (node.isText() && !node.text().isEmpty())
        edition.deadlines = {{Condition(), readId(node)}};
    if (node.isText() || node.isNull() || !node.exists())
        return;
    for (const JsonNode &item : node.items()) {
        item.expect({"scope"}, {"when"});
        edition.deadlines.append({conditions.parse(item["when"]), readId(item["scope"])});
    }
    const bool always = !edition.deadlines.isEmpty()
        && edition.deadlines.last().when.op == Condition::Operator::Always;
    if (node.isArray() && !always)
        node.fail(ErrorCode::JsonWrongValue, u"Le dernier délai est sans condition."_qs);
}

void readQuestions(const JsonNode &root, ConditionParser &conditions, FormEdition &edition)
{
    root.expect({"sections"});
    for (const JsonNode &node : root["sections"].items()) {
        node.expect({"id", "filledBy", "questions"}, {"when"});
        Section section;
        section.id = readIdAs<SectionId>(node["id"]);
        section.filledBy = readWord<QString>(node["filledBy"],
            {{"patient", u"patient"_qs}, {"prescriber", u"prescriber"_qs},
                {"performer", u"performer"_qs}});
        section.when = conditions.parse(node["when"]);
        for (const JsonNode &question : node["questions"].items())
            section.questions.append(readQuestion(question, conditions));
        edition.sections.append(section);
    }
}

Rule readRule(const JsonNode &node, ConditionParser &conditions, const Refusals &refusals)
{
    node.expect(
        {"id", "severity", "when", "sources"}, {"fields", "from", "until", "rows", "refusal"});
    Rule rule;
    rule.id = readIdAs<RuleId>(node["id"]);
    rule.severity = readWord<Severity>(node["severity"],
        {{"blocking", Severity::Blocking}, {"warning", Severity::Warning},
            {"info", Severity::Info}});
    rule.when = conditions.parse(node["when"]);
    rule.fields = readIds<FieldId>(node["fields"]);
    if (node["rows"].exists())
        rule.rows = readIdAs<FieldId>(node["rows"]);
    rule.sources = readIds<SourceId>(node["sources"]);
    if (node["refusal"].exists())
        rule.refusal = readRefusalEffect(node["refusal"], refusals);
    rule.from = node["from"].dateOrNull();
    rule.until = node["until"].dateOrNull();
    if (!rule.from.isNull() && !rule.until.isNull() && rule.until < rule.from)
        node["until"].fail(ErrorCode::JsonWrongValue, u"La fin est avant le début."_qs);
    return rule;
}

AttachmentRule readAttachment(const JsonNode &node, ConditionParser &conditions)
{
    node.expect({"kind", "sources"}, {"when", "required", "dateNeeded"});
    AttachmentRule rule;
    rule.kind = readIdAs<AttachmentKind>(node["kind"]);
    rule.when = conditions.parse(node["when"]);
    readRequired(node["required"], conditions, rule.required, rule.neverRequired);
    rule.dateNeeded = node["dateNeeded"].flag();
    rule.sources = readIds<SourceId>(node["sources"]);
    return rule;
}

// What the answers are written on: a letter, or a form with its fields.
void readPaper(
    FormsFolder &folder, ConditionParser &conditions, LoadedEdition &loaded, bool isLetter)
{
    FormEdition &edition = loaded.edition;
    if (isLetter) {
        folder.read(loaded.folder + u"/letter.json"_qs,
            [&](const JsonNode &root) { readLetter(root, conditions, edition); });
        return;
    }
    folder.read(loaded.folder + u"/pdf.json"_qs,
        [&](const JsonNode &root) { readPdf(root, conditions, loaded); });
    folder.read(loaded.folder + u"/rendition.json"_qs,
        [&](const JsonNode &root) { readRendition(root, edition); });
}

void readOtherFiles(FormsFolder &folder, ConditionParser &conditions, const Refusals &refusals,
    LoadedEdition &loaded)
{
    FormEdition &edition = loaded.edition;
    folder.read(loaded.folder + u"/questions.json"_qs,
        [&](const JsonNode &root) { readQuestions(root, conditions, edition); });
    folder.read(loaded.folder + u"/rules.json"_qs, [&](const JsonNode &root) {
        root.expect({"rules"});
        for (const JsonNode &node : root["rules"].items())
            edition.rules.append(readRule(node, conditions, refusals));
    });
    folder.read(loaded.folder + u"/attachments.json"_qs, [&](const JsonNode &root) {
        root.expect({"attachments"});
        for (const JsonNode &node : root["attachments"].items())
            edition.attachments.append(readAttachment(node, conditions));
    });
    loaded.ownTexts = loadTexts(folder, loaded.folder + u"/texts.fr.json"_qs);
}

void insertField(const LoadedForms &forms, const FieldId &id, FormEdition &edition)
{
    const auto field = forms.dictionary.constFind(id);
    if (field != forms.dictionary.constEnd())
        edition.fields.insert(id, *field);
}

void mergeWithCommon(const LoadedForms &forms, LoadedEdition &loaded)
{
    FormEdition &edition = loaded.edition;
    edition.refusals = forms.refusals;
    for (const TextFile &common : forms.common)
        edition.texts.insert(common.texts);
    edition.texts.insert(loaded.ownTexts);
    for (const Section &section : qAsConst(edition.sections)) {
        for (const Question &question : section.questions) {
            insertField(forms, question.field, edition);
            for (const Question &member : question.rows)
                insertField(forms, member.field, edition);
        }
    }
}

} // namespace

LoadedEdition loadEdition(FormsFolder &folder, const QString &name, const LoadedForms &forms)
{
    LoadedEdition loaded;
    loaded.folder = name;
    const QStringList files = folder.files(name);
    const bool isLetter = files.contains(u"letter.json"_qs);
    folder.read(name + u"/edition.json"_qs, [&](const JsonNode &root) {
        readEditionFile(root, name, forms.correspondents, loaded.edition);
        ConditionParser conditions(root["definitions"]);
        readDeadlines(root["deadline"], conditions, loaded.edition);
        for (const JsonNode &node : root["byHand"].items())
            loaded.edition.byHand.append(readHandCheck(node, conditions, forms.refusals));
        readOtherFiles(folder, conditions, forms.refusals, loaded);
        readPaper(folder, conditions, loaded, isLetter);
    });
    mergeWithCommon(forms, loaded);
    QStringList known = {u"edition.json"_qs, u"questions.json"_qs, u"rules.json"_qs,
        u"attachments.json"_qs, u"texts.fr.json"_qs};
    known += isLetter ? QStringList{u"letter.json"_qs}
                      : QStringList{u"pdf.json"_qs, u"rendition.json"_qs};
    for (const QString &file : files) {
        if (!known.contains(file))
            folder.fail(
                ErrorCode::WrongFormat, name + u'/' + file, u"Ce fichier n'a pas sa place ici."_qs);
    }
    return loaded;
}

} // namespace prealable
