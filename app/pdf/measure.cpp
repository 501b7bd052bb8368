#include "pdf/measure.h"

#include "pdf/bundledfonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QThreadStorage>
#include <algorithm>
#include <array>

namespace prealable {

namespace {

constexpr int MeasuredPixels = 1000;

PdfTextStyle style(Weight weight)
{
    PdfTextStyle result;
    result.family = QStringLiteral("Liberation Sans");
    result.bold = weight == Weight::Bold;
    return result;
}

const QFontMetricsF &metrics(Weight weight)
{
    struct Metrics {
        QFontMetricsF regular{renditionFont(MeasuredPixels, Weight::Regular)};
        QFontMetricsF bold{renditionFont(MeasuredPixels, Weight::Bold)};
    };
    static QThreadStorage<Metrics> perThread;
    const Metrics &known = perThread.localData();
    return weight == Weight::Bold ? known.bold : known.regular;
}

// Beyond Latin letters and punctuation another bundled font, or shaping, may be needed.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        return code < 0x0250 || (code >= 0x2010 && code <= 0x2027) || code == 0x202F;
    });
}

void layOut(QTextLayout &layout, const QString &text, int pixels, Weight weight)
{
    layout.setFormats(pdf::fallbackRanges(text, style(weight), pixels));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();
}

double shapedAdvance(const QString &text, Weight weight)
{
    if (isPlain(text))
        return metrics(weight).horizontalAdvance(text);
    QTextLayout layout(text, renditionFont(MeasuredPixels, weight));
    layOut(layout, text, MeasuredPixels, weight);
    return layout.lineAt(0).naturalTextWidth();
}

// The same captions are measured for every volet, and again at each size that is tried.
double advance(const QString &text, Weight weight)
{
    constexpr qsizetype most = 20'000;
    static QThreadStorage<std::array<QHash<QString, double>, 2>> perThread;
    QHash<QString, double> &widths = perThread.localData()[weight == Weight::Bold ? 1 : 0];
    const auto found = widths.constFind(text);
    if (found != widths.constEnd())
        return *found;
    if (widths.size() >= most)
        widths.clear();
    return *widths.insert(text, shapedAdvance(text, weight));
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QFont renditionFont(int pixels, Weight weight)
{
    return pdf::bundledFont(style(weight), std::max(1, pixels));
}

void paintLine(
    QPainter &painter, const QPointF &baseline, const QString &text, int pixels, Weight weight)
{
    const QFont font = renditionFont(pixels, weight);
    if (isPlain(text)) {
        painter.setFont(font);
        painter.drawText(baseline, text);
        return;
    }
    QTextLayout layout(text, font);
    // As the text reads, whatever the direction of the window is.
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layOut(layout, text, pixels, weight);
    layout.draw(&painter, baseline - QPointF(0, layout.lineAt(0).ascent()));
}

double textWidth(const QString &text, double size, Weight weight)
{
    return advance(text, weight) * size / MeasuredPixels;
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
    const double available = width * MeasuredPixels / size;
    QStringList lines;
    QString line;
    for (const QString &word : words(text)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || advance(longer, weight) <= available) {
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

FittedCaption fitCaption(
    const QString &text, double width, double size, double floor, int maximumLines, Weight weight)
{
    constexpr double step = 0.25;
    const int steps = int((size - floor + 0.01) / step);
    for (int smaller = 0; smaller <= steps && size >= floor - 0.01; ++smaller) {
        const double tried = size - smaller * step;
        if (widestWord(text, tried, weight) > width)
            continue;
        const QStringList lines = wrapped(text, width, tried, weight);
        if (lines.size() <= maximumLines)
            return {lines, tried};
    }
    return {};
}

} // namespace prealable
