#include "pdf/longanswers.h"

#include "pdf/fieldpainter.h"

#include <algorithm>

namespace prealable {

namespace {

// What says that the answer goes on: the longest that leaves room for some of it. No-break spaces
// keep each on one line.
QStringList continuationMarks()
{
    return {QStringLiteral(" (suite\u00a0sur\u00a0la\u00a0feuille\u00a0jointe)"),
        QStringLiteral(" (suite)"), QStringLiteral("\u00a0…")};
}

bool fitsAbove(const PdfFieldInfo &field, const QString &text, double floor)
{
    if (field.maxLength > 0 && text.size() > field.maxLength)
        return false;
    return std::all_of(field.widgets.begin(), field.widgets.end(), [&](const PdfWidget &widget) {
        const TextFit fit = fitField(field, widget, text);
        return fit.fits && fit.size >= floor;
    });
}

// How much of an answer a field holds: what may go on elsewhere need not be small.
class Room
{
public:
    Room(const PdfFieldInfo &field, double readable)
        : m_field(field)
        , m_floor(fitsAbove(field, QStringLiteral("x"), readable) ? readable : 0)
    {
    }

    [[nodiscard]] const PdfFieldName &name() const { return m_field.name; }
    [[nodiscard]] bool holds(const QString &text) const
    {
        return fitsAbove(m_field, text, m_floor);
    }

private:
    const PdfFieldInfo &m_field;
    double m_floor;
};

QList<qsizetype> wordEnds(const QString &text)
{
    QList<qsizetype> ends;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isSpace() && !text.at(i - 1).isSpace())
            ends << i;
    }
    return ends;
}

// The most words that fit together with `mark`; empty when not even one does.
QString longestStart(const Room &room, const QString &text, const QString &mark)
{
    const QList<qsizetype> ends = wordEnds(text);
    const auto first = std::partition_point(
        ends.begin(), ends.end(), [&](qsizetype end) { return room.holds(text.left(end) + mark); });
    return first == ends.begin() ? QString() : text.left(*(first - 1));
}

// A single word longer than its box is divided between characters.
QString longestCharacters(const Room &room, const QString &text, const QString &mark)
{
    qsizetype length = 0;
    while (length < text.size()) {
        const qsizetype next
            = length + (text.at(length).isHighSurrogate() && length + 1 < text.size() ? 2 : 1);
        if (!room.holds(text.left(next) + mark))
            break;
        length = next;
    }
    return text.left(length);
}

Overflow divided(const Room &room, const QString &text)
{
    QString start;
    QString used;
    for (const QString &mark : continuationMarks()) {
        used = mark;
        start = longestStart(room, text, mark);
        if (!start.isEmpty())
            break;
    }
    if (start.isEmpty())
        start = longestCharacters(room, text, used);
    // Not even one character beside the mark: the mark alone says where the answer is.
    if (start.isEmpty())
        used = used.trimmed();
    return {room.name(), start + used, text.mid(start.size()).trimmed()};
}

// What the page calls the field, or one box of it; a cell of a table has the caption of its column.
QString captionOf(const FormEdition &edition, const PdfMapping &mapping, const QString &state = {})
{
    QString name = mapping.name.text();
    QString row;
    if (mapping.row >= 0) {
        name = name.left(name.lastIndexOf(u' '));
        row = rowName(edition, mapping.group, mapping.row) + QStringLiteral(", ");
    }
    if (!state.isEmpty())
        name += u'.' + state;
    const QString caption = edition.text(QStringLiteral("pdf.%1.label").arg(name));
    return caption.isEmpty() ? fieldLabel(edition, mapping.name) : row + caption;
}

// The volets that show a group's table.
QList<int> voletsOf(const FormEdition &edition, const FieldId &group)
{
    for (const PdfTable &table : edition.tables) {
        if (table.group == group && !table.columns.isEmpty())
            return table.columns.first().volets;
    }
    return {};
}

Error tooLong(const FormEdition &edition, const PdfFieldName &field)
{
    return {ErrorCode::PdfTextTooLong, field.text(),
        QStringLiteral("La réponse à « %1 » ne tient pas dans sa case. Raccourcissez-la.")
            .arg(fieldLabel(edition, field))};
}

} // namespace

void addRowsLeftOver(
    DividedAnswers &answers, const FormEdition &edition, const QList<RowsLeftOver> &left)
{
    for (const RowsLeftOver &rows : left) {
        const QString label = edition.text(QStringLiteral("field.%1.label").arg(rows.group.text()));
        const QString text = rows.rows.join(u'\n');
        answers.entries << ContinuationEntry{label, text, voletsOf(edition, rows.group)};
        answers.overflow << Overflow{PdfFieldName(rows.group.text()), QString(), text};
    }
}

QString fieldLabel(const FormEdition &edition, const PdfFieldName &field)
{
    const QList<FieldId> questions = questionsBehind(edition, field);
    // The last part is what the field is for; conditions and other parts come before it.
    const PdfMapping *mapping = edition.pdfField(field);
    if (mapping) {
        const QString row = mapping->row < 0
            ? QString()
            : rowName(edition, mapping->group, mapping->row) + QStringLiteral(", ");
        for (const TextPart &part : mapping->parts) {
            if (!part.field.isEmpty())
                return row + edition.text(QStringLiteral("field.%1.label").arg(part.field.text()));
        }
    }
    for (const FieldId &question : questions) {
        const QString label = edition.text(QStringLiteral("field.%1.label").arg(question.text()));
        if (!label.isEmpty())
            return label;
    }
    return field.text();
}

DividedAnswers placedAnswers(const FormEdition &edition, const TemplateIndex &index,
    const PdfFieldValues &values, const QList<PdfFieldName> &absent)
{
    DividedAnswers result;
    for (const PdfMapping &mapping : edition.pdf) { // in the order of the page
        const auto value = values.find(mapping.name);
        if (value == values.end())
            continue;
        const PdfFieldInfo *field = index.field(mapping.name);
        const bool isPlaced = field
            && (!value->box || value->text.isEmpty()
                || field->states.contains(value->text.toUtf8()));
        if (field)
            result.values.insert(
                mapping.name, isPlaced ? *value : PdfFieldValue{value->box, QString()});
        if (isPlaced || value->text.isEmpty() || absent.contains(mapping.name))
            continue;
        const QString text = value->box ? QStringLiteral("Case cochée") : value->text;
        result.entries << ContinuationEntry{
            captionOf(edition, mapping, value->box ? value->text : QString()), text,
            mapping.volets};
        result.overflow << Overflow{mapping.name, QString(), value->text};
    }
    return result;
}

Result<DividedAnswers> divideLongAnswers(const FormEdition &edition, const TemplateIndex &index,
    const PdfFieldValues &values, double readable)
{
    DividedAnswers result;
    result.values = values;
    for (const PdfMapping &mapping : edition.pdf) { // in the order of the page
        const auto value = result.values.find(mapping.name);
        const PdfFieldInfo *field = index.field(mapping.name);
        if (value == result.values.end() || value->box || value->text.isEmpty() || !field)
            continue;
        if (!mapping.continues && !fitsAbove(*field, value->text, 0))
            return tooLong(edition, mapping.name);
        const Room room(*field, readable);
        if (!mapping.continues || room.holds(value->text))
            continue;
        const Overflow overflow = divided(room, value->text);
        result.overflow << overflow;
        result.entries << ContinuationEntry{
            captionOf(edition, mapping), overflow.rest, mapping.volets};
        value->text = overflow.shown;
    }
    return result;
}

} // namespace prealable
