#include "rules/fieldvalues.h"

#include "core/identifiertext.h"
#include "core/nir.h"
#include "rules/answerchecks.h"
#include "rules/condition.h"

#include <QRegularExpression>
#include <cmath>

namespace prealable {

namespace {

struct Source {
    const FormEdition &edition;
    const LawLibrary &law;
    const Assessment &assessment;
    Facts facts;
};

// A number that does not pass its check only gets here in a proof-read: it is shown as typed.
QString nirPart(const QString &text, PartFormat format)
{
    const auto nir = Nir::parse(text);
    const QString typed = compactIdentifier(text);
    if (format == PartFormat::NirNumber)
        return nir ? nir->number() : typed.left(13);
    return nir ? nir->key() : typed.mid(13);
}

QString singleLine(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.join(QStringLiteral(", "));
}

QString shownInField(const Source &source, const FieldId &id, const Value &value)
{
    const FieldDefinition *field = source.edition.field(id);
    if (field && value.isText() && field->type != FieldType::Choice
        && field->type != FieldType::Phone)
        return canonicalIdentifier(field->type, value.toText());
    return shownAnswer(source.edition, id, value);
}

QString formatted(const Source &source, const TextPart &part, const Value &value)
{
    switch (part.format) {
    case PartFormat::NirNumber:
    case PartFormat::NirKey:
        return nirPart(value.toText(), part.format);
    case PartFormat::DayMonthYear:
        return value.toDate().toString(u"ddMMyyyy");
    case PartFormat::DayMonthYearSlashes:
        return value.toDate().toString(u"dd/MM/yyyy");
    case PartFormat::SingleLine:
        return singleLine(shownInField(source, part.field, value));
    case PartFormat::Option:
    case PartFormat::Default:
        return shownInField(source, part.field, value);
    }
    Q_UNREACHABLE();
}

// Nothing when no row says a number: a total of 0 would be a statement.
QString totalOf(const Source &source, const FieldId &member)
{
    double total = 0;
    bool said = false;
    for (const Row &row : source.facts.value(RowPlace{member, 0}.group()).toRows()) {
        said = said || row.value(member).isNumber();
        total += row.value(member).toNumber();
    }
    // Cents of cents are not money: what binary fractions add is taken away.
    return said ? shownAnswer(source.edition, member, Value::number(std::round(total * 100) / 100))
                : QString();
}

QString textOf(const Source &source, const TextPart &part)
{
    if (evaluate(part.when, source.facts) != Truth::Yes)
        return {};
    if (!part.text.isEmpty())
        return filledText(source.edition, source.law, source.assessment.day,
            source.assessment.values, source.edition.text(part.text.text()));
    if (!part.rows.isEmpty())
        return shownRows(source.edition, part.rows, source.facts.value(part.rows))
            .join(QStringLiteral("\u00A0; "));
    if (!part.sum.isEmpty()) {
        const QString total = totalOf(source, part.sum);
        return total.isEmpty() ? total : part.before + total + part.after;
    }
    const Value value = source.facts.value(part.field);
    if (!value.isAnswered())
        return {};
    const QString text = formatted(source, part, value);
    return text.isEmpty() ? text : part.before + text + part.after;
}

QString textOf(const Source &source, const PdfMapping &mapping)
{
    QStringList parts;
    for (const TextPart &part : mapping.parts) {
        const QString text = textOf(source, part);
        if (!text.isEmpty())
            parts.append(text);
    }
    const QString space = QStringLiteral(" ");
    return parts.join(mapping.separator.isNull() ? space : mapping.separator);
}

QString stateOf(const Source &source, const PdfMapping &mapping)
{
    for (const StateChoice &choice : mapping.choices) {
        if (evaluate(choice.when, source.facts) == Truth::Yes)
            return choice.state;
    }
    return {};
}

void addField(QList<FieldId> &fields, const FormEdition &edition, const FieldId &field)
{
    if (edition.question(field) && !fields.contains(field))
        fields.append(field);
}

void addFields(QList<FieldId> &fields, const FormEdition &edition, const Condition &condition)
{
    for (const FieldId &field : fieldsOf(condition))
        addField(fields, edition, field);
}

QList<FieldId> fieldsNamedIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{field:([A-Za-z0-9.\\-]+)\\}"));
    QList<FieldId> fields;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        fields.append(FieldId(matches.next().captured(1)));
    return fields;
}

// What is written comes before what only decides whether it is.
QList<FieldId> behindText(const FormEdition &edition, const PdfMapping &mapping)
{
    QList<FieldId> fields;
    for (const TextPart &part : mapping.parts) {
        addField(fields, edition, part.field);
        addField(fields, edition, part.rows);
        addField(fields, edition, RowPlace{part.sum, 0}.group());
        for (const FieldId &field : fieldsNamedIn(edition.text(part.text.text())))
            addField(fields, edition, field);
    }
    for (const TextPart &part : mapping.parts)
        addFields(fields, edition, part.when);
    return fields;
}

QList<FieldId> behind(const FormEdition &edition, const PdfMapping &mapping, const QString &state)
{
    if (!mapping.leftBlank.isEmpty())
        return {};
    if (!mapping.box)
        return behindText(edition, mapping);
    QList<FieldId> fields;
    for (const StateChoice &choice : mapping.choices) {
        if (state.isEmpty() || choice.state == state)
            addFields(fields, edition, choice.when);
    }
    return fields;
}

PdfFieldValue valueIn(const Source &source, const PdfMapping &mapping)
{
    return {mapping.box, mapping.box ? stateOf(source, mapping) : textOf(source, mapping)};
}

// A cell of a table shows one row; a line without a row stays empty.
PdfFieldValue valueOf(const Source &source, const PdfMapping &mapping)
{
    if (mapping.row < 0)
        return valueIn(source, mapping);
    const std::vector<Row> rows = source.facts.value(mapping.group).toRows();
    if (size_t(mapping.row) >= rows.size())
        return {mapping.box, {}};
    const Row &row = rows[size_t(mapping.row)];
    return valueIn(
        {source.edition, source.law, source.assessment, inRow(source.facts, mapping.group, row)},
        mapping);
}

// The members of a cell, named by their row.
QList<FieldId> placedIn(
    const FormEdition &edition, const PdfMapping &mapping, const QList<FieldId> &fields)
{
    if (mapping.row < 0)
        return fields;
    QList<FieldId> placed;
    for (const FieldId &field : fields) {
        const FieldDefinition *definition = edition.field(field);
        const bool member = definition && definition->group == mapping.group;
        placed.append(member ? inRow(field, mapping.row) : field);
    }
    return placed;
}

} // namespace

PdfFieldValues fieldValues(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
{
    const Source source{edition, law, assessment, factsOf(edition, law, assessment)};
    PdfFieldValues values;
    for (const PdfMapping &mapping : edition.pdf) {
        if (mapping.leftBlank.isEmpty())
            values.insert(mapping.name, valueOf(source, mapping));
    }
    return values;
}

QList<FieldId> questionsBehind(
    const FormEdition &edition, const PdfFieldName &field, const QString &state)
{
    const PdfMapping *mapping = edition.pdfField(field);
    return mapping ? placedIn(edition, *mapping, behind(edition, *mapping, state))
                   : QList<FieldId>();
}

QList<PdfFieldName> fieldsShowing(const FormEdition &edition, const FieldId &question)
{
    QList<PdfFieldName> names;
    for (const PdfMapping &mapping : edition.pdf) {
        if (mapping.group == question
            || placedIn(edition, mapping, behind(edition, mapping, {})).contains(question))
            names.append(mapping.name);
    }
    return names;
}

QList<RowsLeftOver> rowsLeftOver(const FormEdition &edition, const Assessment &assessment)
{
    QList<RowsLeftOver> left;
    for (const PdfTable &table : edition.tables) {
        const QStringList rows
            = shownRows(edition, table.group, assessment.values.value(table.group));
        if (rows.size() > table.lines)
            left.append({table.group, rows.mid(table.lines)});
    }
    return left;
}

} // namespace prealable
