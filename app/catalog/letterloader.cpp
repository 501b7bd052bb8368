#include "catalog/editionloader.h"

namespace prealable {
namespace {

using Style = LetterParagraph::Style;

LetterParagraph readParagraph(const JsonNode &node, ConditionParser &conditions)
{
    LetterParagraph paragraph;
    paragraph.when = conditions.parse(node["when"]);
    if (node["style"].exists())
        paragraph.style = readWord<Style>(node["style"],
            {{"plain", Style::Plain}, {"address", Style::Address}, {"right", Style::Right},
                {"strong", Style::Strong}, {"heading", Style::Heading}, {"item", Style::Item},
                {"signature", Style::Signature}});
    if (node["field"].exists()) {
        node.expect({"field"}, {"when", "style"});
        paragraph.field = readIdAs<FieldId>(node["field"]);
    } else if (node["attachments"].exists()) {
        node.expect({"attachments"}, {"when"});
        paragraph.attachments = readIds<AttachmentKind>(node["attachments"]);
        paragraph.style = Style::Item;
    } else {
        node.expect({"text"}, {"when", "style"});
        paragraph.text = TextKey(node["text"].text());
    }
    return paragraph;
}

} // namespace

void readLetter(const JsonNode &root, ConditionParser &conditions, FormEdition &edition)
{
    root.expect({"parts"});
    for (const JsonNode &node : root["parts"].items()) {
        node.expect({"volet", "paragraphs"}, {"when", "banner"});
        LetterPart part;
        part.volet = node["volet"].integer();
        part.when = conditions.parse(node["when"]);
        part.banner = TextKey(readTextOrNull(node["banner"]));
        for (const JsonNode &paragraph : node["paragraphs"].items())
            part.paragraphs.append(readParagraph(paragraph, conditions));
        edition.letter.append(part);
    }
    if (root["parts"].isArray() && edition.letter.isEmpty())
        root["parts"].fail(ErrorCode::JsonWrongValue, u"Une lettre a au moins une partie."_qs);
}

void readDates(const JsonNode &node, FormEdition &edition)
{
    if (!node.exists())
        return;
    for (const JsonNode &date : node.members()) {
        const Operand operand = readShiftedDate(date);
        edition.dates.insert(date.key(), std::get<ShiftedDate>(operand));
    }
}

void readMadeFrom(const JsonNode &node, MadeFrom &made)
{
    if (!node.exists())
        return;
    node.expect({"forms"}, {"formField", "drops", "fields", "sets", "adds", "attachments"});
    made.forms = readIds<FormId>(node["forms"]);
    if (node["forms"].isArray() && made.forms.isEmpty())
        node["forms"].fail(ErrorCode::JsonWrongValue, u"Il faut au moins un formulaire."_qs);
    if (node["formField"].exists())
        made.formField = readIdAs<FieldId>(node["formField"]);
    made.drops = readIds<FieldId>(node["drops"]);
    made.attachments = readIds<AttachmentKind>(node["attachments"]);
    if (node["fields"].exists()) {
        for (const JsonNode &field : node["fields"].members())
            made.fields.insert(FieldId(field.key()), readIdAs<FieldId>(field));
    }
    if (node["sets"].exists()) {
        for (const JsonNode &field : node["sets"].members())
            made.sets.insert(FieldId(field.key()), readId(field));
    }
    if (node["adds"].exists()) {
        for (const JsonNode &item : node["adds"].items()) {
            item.expect({"field", "by", "otherwise"});
            made.adds.insert(readIdAs<FieldId>(item["field"]),
                {item["by"].number(), item["otherwise"].number()});
        }
    }
}

} // namespace prealable
