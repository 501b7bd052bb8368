#include "store/requestreader.h"

#include "core/frenchdate.h"
#include "store/requestwriter.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

QString quoted(const QString &text)
{
    return u"«\u00A0%1\u00A0»"_qs.arg(text);
}

QString cerfaName(const FormEdition &edition)
{
    return edition.cerfa.isEmpty() ? edition.edition.text() : edition.cerfa;
}

QStringList formNames(const Catalog &catalog)
{
    QStringList names;
    for (const FormId &form : catalog.forms())
        names.append(form.text());
    return names;
}

void refuseSuperseded(const JsonNode &node, const FormEdition &inForce)
{
    node.fail(ErrorCode::SupersededEdition,
        u"Cette édition n'est plus en vigueur. Préparez la demande avec l'édition %1 (%2)."_qs.arg(
            inForce.edition.text(), cerfaName(inForce)));
}

// The edition that the file names; nullptr when it may not be used, which is noted then.
const FormEdition *namedEdition(
    const Catalog &catalog, const FormId &form, const JsonNode &node, QDate day)
{
    const EditionId id(node.text());
    if (!node.isText())
        return nullptr;
    const FormEdition *edition = catalog.edition(form, id);
    const FormEdition *later
        = edition ? catalog.inForce(form, day) : catalog.supersededBy(form, id);
    if (!edition && !later) {
        node.fail(ErrorCode::UnknownEdition,
            u"Cette édition n'est pas connue. Sans cette clé, l'édition en vigueur est prise."_qs);
        return nullptr;
    }
    const bool ended = edition && day.isValid() && edition->inForceUntil.isValid()
        && edition->inForceUntil < day;
    if (edition && !ended)
        return edition;
    if (later)
        refuseSuperseded(node, *later);
    else
        node.fail(ErrorCode::SupersededEdition, u"Cette édition n'est plus en vigueur."_qs);
    return nullptr;
}

const FormEdition *editionOf(const Catalog &catalog, const JsonNode &request, QDate day)
{
    const JsonNode formNode = request["form"];
    const FormId form(formNode.text());
    if (!formNode.isText())
        return nullptr;
    if (!catalog.forms().contains(form)) {
        formNode.fail(ErrorCode::UnknownForm,
            u"Ce formulaire n'est pas connu. Formulaires connus\u00A0: %1."_qs.arg(
                formNames(catalog).join(u", "_qs)));
        return nullptr;
    }
    const JsonNode editionNode = request["edition"];
    if (editionNode.exists())
        return namedEdition(catalog, form, editionNode, day);
    const FormEdition *edition = day.isValid() ? catalog.inForce(form, day) : nullptr;
    if (!edition)
        request.fail(ErrorCode::UnknownEdition,
            u"Aucune édition de ce formulaire n'est connue pour le %1."_qs.arg(shownDate(day)));
    return edition;
}

bool isOption(const JsonNode &node, const FieldDefinition &field)
{
    if (field.options.contains(node.text()))
        return true;
    if (node.isText())
        node.fail(ErrorCode::JsonWrongValue,
            u"Cette réponse n'existe pas. Réponses possibles\u00A0: %1."_qs.arg(
                field.options.join(u", "_qs)));
    return false;
}

Value readList(const JsonNode &node, const FieldDefinition &field)
{
    QStringList keys;
    for (const JsonNode &item : node.items()) {
        if (!isOption(item, field))
            continue;
        if (keys.contains(item.text()))
            item.fail(ErrorCode::JsonWrongValue, u"Cette réponse est donnée deux fois."_qs);
        keys.append(item.text());
    }
    return Value::list(keys);
}

Value readNumber(const JsonNode &node, const FieldDefinition &field)
{
    const double number = node.number();
    if (field.integer && number != std::floor(number))
        node.fail(ErrorCode::JsonWrongValue, u"Un nombre entier est attendu ici."_qs);
    return Value::number(number);
}

Value readTeeth(const JsonNode &node)
{
    QStringList teeth;
    for (const JsonNode &item : node.items()) {
        if (teeth.contains(item.text()))
            item.fail(ErrorCode::JsonWrongValue, u"Cette dent est donnée deux fois."_qs);
        teeth.append(item.text()); // as typed: the rules say what is wrong with it
    }
    return Value::list(teeth);
}

// One object a row; a member is named without its group.
Value readRows(const JsonNode &node, const FieldDefinition &group, const FormEdition &edition)
{
    std::vector<Row> rows;
    for (const JsonNode &item : node.items()) {
        Row row;
        for (const JsonNode &member : item.members()) {
            const FieldId id(group.id.text() + u'.' + member.key());
            const FieldDefinition *field = edition.field(id);
            if (field && field->group == group.id)
                row.values.insert(id, readValue(member, *field, edition));
            else
                member.fail(ErrorCode::UnknownField,
                    u"Ce champ n'existe pas dans les lignes de %1."_qs.arg(
                        quoted(group.id.text())));
        }
        rows.push_back(row);
    }
    return Value::rows(std::move(rows));
}

} // namespace

Value readValue(const JsonNode &node, const FieldDefinition &field, const FormEdition &edition)
{
    if (node.isNull())
        return Value::blank();
    switch (field.type) {
    case FieldType::Flag:
        return Value::flag(node.flag());
    case FieldType::Number:
        return readNumber(node, field);
    case FieldType::Date: {
        const QDate date = node.date();
        return date.isValid() ? Value::date(date) : Value();
    }
    case FieldType::Choice:
        return isOption(node, field) ? Value::text(node.text()) : Value();
    case FieldType::List:
        return readList(node, field);
    case FieldType::Teeth:
        return readTeeth(node);
    case FieldType::Group:
        return readRows(node, field, edition);
    case FieldType::Text:
    case FieldType::Multiline:
    case FieldType::Nir:
    case FieldType::Rpps:
    case FieldType::StructureId:
    case FieldType::FundCode:
    case FieldType::PostalCode:
    case FieldType::Phone:
    case FieldType::Ccam:
    case FieldType::Ngap:
    case FieldType::Nabm:
    case FieldType::Lpp:
        return Value::text(node.text()); // as typed: the rules say what is wrong with it
    }
    Q_UNREACHABLE();
}

namespace {

Answers readAnswers(const JsonNode &node, const FormEdition &edition)
{
    Answers answers;
    for (const JsonNode &member : node.members()) {
        const FieldId id(member.key());
        const FieldDefinition *field = edition.field(id);
        if (field && field->group.isEmpty())
            answers.set(id, readValue(member, *field, edition));
        else
            member.fail(ErrorCode::UnknownField,
                u"Ce champ n'existe pas dans l'édition %1."_qs.arg(edition.edition.text()));
    }
    return answers;
}

AttachmentKind readKind(const JsonNode &node, const FormEdition &edition)
{
    const AttachmentKind kind(node.text());
    QStringList kinds;
    for (const AttachmentRule &rule : edition.attachments)
        kinds.append(rule.kind.text());
    if (node.isText() && !kinds.contains(kind.text()))
        node.fail(ErrorCode::JsonWrongValue,
            u"Cette pièce n'existe pas pour ce formulaire. Pièces possibles\u00A0: %1."_qs.arg(
                kinds.join(u", "_qs)));
    return kind;
}

} // namespace

Attachment readAttachment(const JsonNode &node, const FormEdition &edition)
{
    Attachment attachment;
    node.expect({"kind", "file"}, {"date", "pages"});
    attachment.kind = readKind(node["kind"], edition);
    attachment.file = node["file"].text();
    if (node["file"].isText() && attachment.file.isEmpty())
        node["file"].fail(ErrorCode::JsonWrongValue, u"Le nom du fichier manque."_qs);
    if (node["date"].exists())
        attachment.date = node["date"].dateOrNull();
    if (node["pages"].exists()) {
        attachment.pageCount = node["pages"].integer();
        if (attachment.pageCount < 0)
            node["pages"].fail(
                ErrorCode::JsonWrongValue, u"Un nombre de pages est attendu ici."_qs);
    }
    return attachment;
}

namespace {

bool isWarning(const FormEdition &edition, const RuleId &id)
{
    for (const Rule &rule : edition.rules) {
        if (rule.id == id)
            return rule.severity == Severity::Warning;
    }
    // Built-in checks have no entry in rules.json, but each has its text.
    return !edition.text(u"rule.%1.text"_qs.arg(id.text())).isEmpty();
}

} // namespace

std::pair<RuleId, QString> readConfirmed(const JsonNode &node, const FormEdition &edition)
{
    node.expect({"rule", "reason"});
    const RuleId rule(node["rule"].text());
    const QString reason = node["reason"].text();
    if (node["rule"].isText() && !isWarning(edition, rule))
        node["rule"].fail(ErrorCode::JsonWrongValue,
            u"Ce n'est pas un avertissement de l'édition %1."_qs.arg(edition.edition.text()));
    const bool oneLine = std::all_of(reason.begin(), reason.end(),
        [](QChar character) { return character.category() != QChar::Other_Control; });
    if (node["reason"].isText()
        && (reason.trimmed().isEmpty() || reason.size() > longestReason || !oneLine))
        node["reason"].fail(ErrorCode::JsonWrongValue,
            u"Une raison est attendue ici, sur une ligne, de %1\u00A0caractères au plus."_qs.arg(
                longestReason));
    return {rule, reason};
}

namespace {

QMap<RuleId, QString> readAllConfirmed(const JsonNode &node, const FormEdition &edition)
{
    QMap<RuleId, QString> confirmed;
    for (const JsonNode &item : node.items()) {
        const auto [rule, reason] = readConfirmed(item, edition);
        if (confirmed.contains(rule))
            item.fail(ErrorCode::JsonWrongValue, u"Cet avertissement est confirmé deux fois."_qs);
        confirmed.insert(rule, reason);
    }
    return confirmed;
}

} // namespace

bool hasFormat(const JsonNode &node, const QString &format, int version)
{
    const JsonNode name = node["format"];
    if (!node.isObject() || !name.isText() || name.text() != format) {
        node.fail(ErrorCode::WrongFormat,
            u"Ce n'est pas le fichier attendu\u00A0: il doit avoir \"format\"\u00A0: \"%1\"."_qs
                .arg(format));
        return false;
    }
    const JsonNode written = node["version"];
    if (!written.exists()) {
        node.fail(ErrorCode::JsonMissingKey, u"Il manque la clé %1."_qs.arg(quoted(u"version"_qs)));
        return false;
    }
    if (written.type() == JsonNode::Type::Number && written.number() > version) {
        written.fail(ErrorCode::NewerVersion,
            u"Ce fichier vient d'une version plus récente de Préalable. Mettez Préalable à jour."_qs);
        return false;
    }
    const int number = written.integer();
    if (written.type() == JsonNode::Type::Number && number < 1)
        written.fail(ErrorCode::JsonWrongValue, u"Cette version n'existe pas."_qs);
    return number >= 1;
}

Request readRequest(const Catalog &catalog, const JsonNode &node, QDate day)
{
    Request request;
    if (!hasFormat(node, requestFormat(), requestVersion))
        return request;
    node.expect(
        {"format", "version", "form"}, {"edition", "answers", "attachments", "confirmed", "of"});
    const FormEdition *edition = node["form"].exists() ? editionOf(catalog, node, day) : nullptr;
    if (!edition)
        return request;
    request.form = edition->form;
    request.edition = edition->edition;
    if (node["answers"].exists())
        request.answers = readAnswers(node["answers"], *edition);
    if (node["attachments"].exists()) {
        for (const JsonNode &item : node["attachments"].items())
            request.attachments.append(readAttachment(item, *edition));
    }
    if (node["confirmed"].exists())
        request.confirmed = readAllConfirmed(node["confirmed"], *edition);
    return request;
}

} // namespace prealable
