#include "catalog/editionloader.h"

#include <algorithm>

namespace prealable {
namespace {

constexpr int mostLines = 40; // more do not fit on a page

// "acte code" in the second line: "acte code 2".
PdfFieldName inLine(const PdfFieldName &column, int line)
{
    return PdfFieldName(u"%1 %2"_qs.arg(column.text()).arg(line + 1));
}

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
    if (node["rows"].exists()) {
        node.expect({"rows"}, {"when"});
        part.rows = readIdAs<FieldId>(node["rows"]);
        return part;
    }
    part.before = node["before"].text();
    part.after = node["after"].text();
    if (node["sum"].exists()) {
        node.expect({"sum"}, {"before", "after", "when"});
        part.sum = readIdAs<FieldId>(node["sum"]);
        return part;
    }
    node.expect({"field"}, {"format", "before", "after", "when"});
    part.field = readIdAs<FieldId>(node["field"]);
    part.format = readFormat(node["format"]);
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

// A table's cells are mappings like others, one for each column and line.
void readTable(const JsonNode &node, ConditionParser &conditions, FormEdition &edition)
{
    node.expect({"rows", "count", "columns"});
    PdfTable table;
    table.group = readIdAs<FieldId>(node["rows"]);
    table.lines = node["count"].integer();
    if (node["count"].exists() && (table.lines < 1 || table.lines > mostLines))
        node["count"].fail(
            ErrorCode::JsonWrongValue, u"Un tableau a de 1 à %1 lignes."_qs.arg(mostLines));
    for (const JsonNode &column : node["columns"].items())
        table.columns.append(readFilled(column, conditions, edition));
    for (int line = 0; line < std::min(table.lines, mostLines); ++line) {
        for (PdfMapping cell : table.columns) {
            cell.name = inLine(cell.name, line);
            cell.group = table.group;
            cell.row = line;
            edition.pdf.append(cell);
        }
    }
    edition.tables.append(table);
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
            {"signature", Kind::Signature}, {"note", Kind::Note}, {"mention", Kind::Mention}});
    switch (cell.kind) {
    case Kind::Line:
    case Kind::Mention:
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

// Columns without a width share what the others leave.
void shareWidth(QList<RenditionCell> &columns)
{
    double used = 0;
    int without = 0;
    for (const RenditionCell &column : columns) {
        used += column.width;
        without += column.width == 0 ? 1 : 0;
    }
    for (RenditionCell &column : columns) {
        if (column.width == 0)
            column.width = (1 - used) / without;
    }
}

// One row of captions, then one for each line of the table.
QList<QList<RenditionCell>> readTableRows(const JsonNode &node, const FormEdition &edition)
{
    node.expect({"table", "columns"});
    const FieldId group = readIdAs<FieldId>(node["table"]);
    const auto table = std::find_if(edition.tables.begin(), edition.tables.end(),
        [&group](const PdfTable &candidate) { return candidate.group == group; });
    if (table == edition.tables.end()) {
        node["table"].fail(ErrorCode::JsonWrongValue, u"pdf.json n'a pas ce tableau."_qs);
        return {};
    }
    QList<RenditionCell> columns;
    for (const JsonNode &item : node["columns"].items()) {
        columns.append(readCell(item));
        checkSizes(item, columns.last());
    }
    shareWidth(columns);
    QList<RenditionCell> header = columns;
    for (RenditionCell &cell : header)
        cell = {RenditionCell::Kind::Note, {}, {}, {}, 1, cell.width, cell.label, -1};
    QList<QList<RenditionCell>> rows{header};
    for (int line = 0; line < table->lines; ++line) {
        rows.append(columns);
        for (RenditionCell &cell : rows.last()) {
            cell.pdf = inLine(cell.pdf, line);
            cell.line = line;
        }
    }
    return rows;
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
    root.expect({"fieldCount", "recognise", "fields", "leftBlank"}, {"tables"});
    FormEdition &edition = loaded.edition;
    edition.hasOfficialFields = !root["fieldCount"].isNull();
    if (edition.hasOfficialFields)
        loaded.fieldCount = root["fieldCount"].integer();
    const JsonNode recognise = root["recognise"];
    if (recognise.exists())
        recognise.expect({"numbers", "references"});
    edition.recogniseNumbers = recognise["numbers"].texts();
    edition.recogniseReferences = recognise["references"].texts();
    for (const JsonNode &node : root["fields"].items())
        edition.pdf.append(readFilled(node, conditions, edition));
    if (root["tables"].exists()) {
        for (const JsonNode &node : root["tables"].items())
            readTable(node, conditions, edition);
    }
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
        for (const JsonNode &row : node["rows"].items()) {
            if (row.isObject())
                block.rows.append(readTableRows(row, edition));
            else
                block.rows.append(readRow(row));
        }
        edition.rendition.append(block);
    }
}

} // namespace prealable
