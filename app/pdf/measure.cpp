#include "pdf/measure.h"

#include <QFontMetricsF>
#include <algorithm>

namespace prealable {

namespace {

constexpr int MeasuredPixels = 1000;

QFontMetricsF metrics(Weight weight)
{
    return QFontMetricsF(renditionFont(MeasuredPixels, weight));
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QFont renditionFont(int pixels, Weight weight)
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(std::max(1, pixels));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString &text, double size, Weight weight)
{
    return metrics(weight).horizontalAdvance(text) * size / MeasuredPixels;
}

double widestWord(const QString &text, double size, Weight weight)
{
    double widest = 0;
    for (const QString &word : words(text))
        widest = std::max(widest, textWidth(word, size, weight));
    return widest;
}

QStringList wrapped(const QString &text, double width, double size, Weight weight)
{
    const QFontMetricsF measure = metrics(weight);
    const double available = width * MeasuredPixels / size;
    QStringList lines;
    QString line;
    for (const QString &word : words(text)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || measure.horizontalAdvance(longer) <= available) {
            line = longer;
            continue;
        }
        lines << line;
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

FittedCaption fitCaption(const QString &text, double width, double size, double floor,
                         int maximumLines, Weight weight)
{
    for (double tried = size; tried >= floor - 0.01; tried -= 0.25) {
        if (widestWord(text, tried, weight) > width)
            continue;
        const QStringList lines = wrapped(text, width, tried, weight);
        if (lines.size() <= maximumLines)
            return {lines, tried};
    }
    return {};
}

} // namespace prealable
