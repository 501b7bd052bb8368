#include "pdf/longanswers.h"

#include "pdf/fieldpainter.h"

#include <algorithm>

namespace prealable {

namespace {

// No-break spaces keep it on one line.
QString continuationMark()
{
    return QStringLiteral(" (suite\u00a0sur\u00a0la\u00a0feuille\u00a0jointe)");
}

bool fits(const PdfFieldInfo &field, const QString &text)
{
    if (field.maxLength > 0 && text.size() > field.maxLength)
        return false;
    return std::all_of(field.widgets.begin(), field.widgets.end(),
        [&](const PdfWidget &widget) { return fitField(field, widget, text).fits; });
}

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
QString longestStart(const PdfFieldInfo &field, const QString &text, const QString &mark)
{
    const QList<qsizetype> ends = wordEnds(text);
    const auto first = std::partition_point(ends.begin(), ends.end(),
        [&](qsizetype end) { return fits(field, text.left(end) + mark); });
    return first == ends.begin() ? QString() : text.left(*(first - 1));
}

// A single word longer than its box is divided between characters.
QString longestCharacters(const PdfFieldInfo &field, const QString &text)
{
    qsizetype length = 0;
    while (length < text.size()) {
        const qsizetype next
            = length + (text.at(length).isHighSurrogate() && length + 1 < text.size() ? 2 : 1);
        if (!fits(field, text.left(next)))
            break;
        length = next;
    }
    return text.left(length);
}

Overflow divided(const PdfFieldInfo &field, const QString &text)
{
    QString mark = continuationMark();
    QString start = longestStart(field, text, mark);
    if (start.isEmpty()) {
        mark.clear();
        start = longestStart(field, text, mark);
    }
    if (start.isEmpty())
        start = longestCharacters(field, text);
    return {field.name, start + mark, text.mid(start.size()).trimmed()};
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
        const QString label
            = edition.text(QStringLiteral("field.%1.label").arg(rows.group.text()));
        const QString text = rows.rows.join(u'\n');
        answers.entries << ContinuationEntry{label, text};
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

Result<DividedAnswers> divideLongAnswers(
    const FormEdition &edition, const TemplateIndex &index, const PdfFieldValues &values)
{
    DividedAnswers result;
    result.values = values;
    for (auto it = result.values.begin(); it != result.values.end(); ++it) {
        const PdfFieldInfo *field = index.field(it.key());
        if (it->box || it->text.isEmpty() || !field || fits(*field, it->text))
            continue;
        const PdfMapping *mapping = edition.pdfField(it.key());
        if (!mapping || !mapping->continues)
            return tooLong(edition, it.key());
        const Overflow overflow = divided(*field, it->text);
        result.overflow << overflow;
        result.entries << ContinuationEntry{fieldLabel(edition, it.key()), overflow.rest};
        it->text = overflow.shown;
    }
    return result;
}

} // namespace prealable
