#include "catalog/editionloader.h"

namespace prealable {
namespace {

QList<int> allVolets(const FormEdition &edition)
{
    QList<int> numbers;
    for (const Volet &volet : edition.volets)
        numbers.append(volet.number);
    return numbers;
}

QList<int> readShownVolets(const JsonNode &node, const FormEdition &edition)
{
    if (!node.exists())
        return allVolets(edition);
    const QList<int> volets = node.integers();
    if (node.isArray() && volets.isEmpty())
        node.fail(ErrorCode::JsonWrongValue, u"Cette liste de volets est vide."_qs);
    return volets;
}

PartFormat readFormat(const JsonNode &node)
{
    if (!node.exists())
        return PartFormat::Default;
    return readWord<PartFormat>(node,
        {{"nirNumber", PartFormat::NirNumber}, {"nirKey", PartFormat::NirKey},
            {"ddMMyyyy", PartFormat::DayMonthYear}, {"dd/MM/yyyy", PartFormat::DayMonthYearSlashes},
            {"option", PartFormat::Option}, {"singleLine", PartFormat::SingleLine}});
}

TextPart readPart(const JsonNode &node, ConditionParser &conditions)
{
    TextPart part;
    part.when = conditions.parse(node["when"]);
    if (node["text"].exists()) {
        node.expect({"text"}, {"when"});
        part.text = TextKey(node["text"].text());
        return part;
    }
    node.expect({"field"}, {"format", "before", "after", "when"});
    part.field = readIdAs<FieldId>(node["field"]);
    part.format = readFormat(node["format"]);
    part.before = node["before"].text();
    part.after = node["after"].text();
    return part;
}

void readTextValue(const JsonNode &node, ConditionParser &conditions, PdfMapping &mapping)
{
    node.expect({"parts"}, {"separator"});
    mapping.separator = node["separator"].exists() ? node["separator"].text() : u" "_qs;
    for (const JsonNode &part : node["parts"].items())
        mapping.parts.append(readPart(part, conditions));
    if (node["parts"].isArray() && mapping.parts.isEmpty())
        node["parts"].fail(ErrorCode::JsonWrongValue,
            u"Rien n'est écrit ici : mettez ce champ dans « leftBlank »."_qs);
}

void readBoxValue(const JsonNode &node, ConditionParser &conditions, PdfMapping &mapping)
{
    node.expect({"states"});
    for (const JsonNode &item : node["states"].items()) {
        item.expect({"state"}, {"when"});
        mapping.choices.append({conditions.parse(item["when"]), item["state"].text()});
    }
    if (node["states"].isArray() && mapping.choices.isEmpty())
        node["states"].fail(ErrorCode::JsonWrongValue,
            u"Rien n'est coché ici : mettez ce champ dans « leftBlank »."_qs);
}

// What fields and leftBlank have in common.
PdfMapping readMapping(const JsonNode &node, const FormEdition &edition)
{
    PdfMapping mapping;
    mapping.name = PdfFieldName(node["pdf"].text());
    mapping.box = readWord<bool>(node["type"], {{"text", false}, {"box", true}});
    mapping.states = node["states"].texts();
    if (node["type"].exists() && node["states"].exists() != mapping.box)
        node.fail(ErrorCode::JsonWrongValue, u"Une case, et elle seule, a des « states »."_qs);
    mapping.volets = readShownVolets(node["volets"], edition);
    mapping.maxLength = node["maxLength"].integer();
    mapping.multiline = node["multiline"].flag();
    return mapping;
}

PdfMapping readFilled(const JsonNode &node, ConditionParser &conditions, const FormEdition &edition)
{
    node.expect(
        {"pdf", "type", "value"}, {"states", "volets", "maxLength", "multiline", "continues"});
    PdfMapping mapping = readMapping(node, edition);
    mapping.continues = node["continues"].flag();
    if (mapping.box)
        readBoxValue(node["value"], conditions, mapping);
    else
        readTextValue(node["value"], conditions, mapping);
    return mapping;
}

PdfMapping readLeftBlank(const JsonNode &node, const FormEdition &edition)
{
    node.expect({"pdf", "type", "reason"}, {"states", "volets", "maxLength", "multiline"});
    PdfMapping mapping = readMapping(node, edition);
    mapping.leftBlank = readWord<QString>(node["reason"],
        {{"unconfirmed", u"unconfirmed"_qs}, {"caisse", u"caisse"_qs},
            {"transporter", u"transporter"_qs}});
    return mapping;
}

// The key of a cell's caption: given, or made from the field and the state.
TextKey captionOf(const JsonNode &node, const RenditionCell &cell)
{
    if (node["label"].exists())
        return TextKey(node["label"].text());
    QString key = u"pdf."_qs + cell.pdf.text();
    if (!cell.state.isEmpty())
        key += u'.' + cell.state;
    return TextKey(key + u".label"_qs);
}

RenditionCell readCell(const JsonNode &node)
{
    using Kind = RenditionCell::Kind;
    RenditionCell cell;
    cell.kind = readWord<Kind>(node["kind"],
        {{"line", Kind::Line}, {"comb", Kind::Comb}, {"box", Kind::Box}, {"area", Kind::Area},
            {"signature", Kind::Signature}, {"note", Kind::Note}});
    switch (cell.kind) {
    case Kind::Line:
        node.expect({"kind", "pdf"}, {"label", "width"});
        break;
    case Kind::Comb:
        node.expect({"kind", "pdf", "groups"}, {"label", "width"});
        break;
    case Kind::Box:
        node.expect({"kind", "pdf", "state"}, {"label", "width"});
        break;
    case Kind::Area:
        node.expect({"kind", "pdf", "lines"}, {"label", "width"});
        break;
    case Kind::Signature:
        node.expect({"kind", "label"}, {"lines", "width"});
        break;
    case Kind::Note:
        node.expect({"kind", "label"}, {"width"});
        break;
    }
    cell.pdf = PdfFieldName(node["pdf"].text());
    cell.state = node["state"].text();
    cell.groups = node["groups"].integers();
    if (node["lines"].exists())
        cell.lines = node["lines"].integer();
    cell.width = node["width"].number();
    cell.label = captionOf(node, cell);
    return cell;
}

void checkSizes(const JsonNode &node, const RenditionCell &cell)
{
    if (node["width"].exists() && (cell.width <= 0 || cell.width > 1))
        node["width"].fail(ErrorCode::JsonWrongValue, u"Une largeur est entre 0 et 1."_qs);
    if (cell.lines < 1 || cell.lines > 60)
        node["lines"].fail(ErrorCode::JsonWrongValue, u"Une hauteur est entre 1 et 60 lignes."_qs);
    for (const int group : cell.groups) {
        if (group < 1 || group > 100)
            node["groups"].fail(ErrorCode::JsonWrongValue, u"Un groupe a de 1 à 100 cases."_qs);
    }
}

QList<RenditionCell> readRow(const JsonNode &node)
{
    QList<RenditionCell> row;
    for (const JsonNode &item : node.items()) {
        row.append(readCell(item));
        checkSizes(item, row.last());
    }
    return row;
}

} // namespace

void readPdf(const JsonNode &root, ConditionParser &conditions, LoadedEdition &loaded)
{
    root.expect({"fieldCount", "recognise", "fields", "leftBlank"});
    FormEdition &edition = loaded.edition;
    loaded.fieldCount = root["fieldCount"].integer();
    const JsonNode recognise = root["recognise"];
    if (recognise.exists())
        recognise.expect({"numbers", "references"});
    edition.recogniseNumbers = recognise["numbers"].texts();
    edition.recogniseReferences = recognise["references"].texts();
    for (const JsonNode &node : root["fields"].items())
        edition.pdf.append(readFilled(node, conditions, edition));
    for (const JsonNode &node : root["leftBlank"].items())
        edition.pdf.append(readLeftBlank(node, edition));
}

void readRendition(const JsonNode &root, FormEdition &edition)
{
    root.expect({"blocks"});
    for (const JsonNode &node : root["blocks"].items()) {
        node.expect({"id", "rows"}, {"volets", "reserved"});
        RenditionBlock block;
        block.id = readId(node["id"]);
        block.volets = readShownVolets(node["volets"], edition);
        block.reserved = node["reserved"].flag();
        for (const JsonNode &row : node["rows"].items())
            block.rows.append(readRow(row));
        edition.rendition.append(block);
    }
}

} // namespace prealable
