#include "pdf/sheetlayout.h"

#include "pdf/measure.h"
#include "pdf/renditionframe.h"

namespace prealable {

namespace {

constexpr double CaptionSize = 9;
constexpr double TextSize = 10;
constexpr double EntryGap = 12;

// A word wider than the page is divided between characters, never cut.
QStringList divided(const QString &word, double width)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < word.size();) {
        const qsizetype length = word.at(i).isHighSurrogate() && i + 1 < word.size() ? 2 : 1;
        const QString next = word.mid(i, length);
        if (!part.isEmpty() && textWidth(part + next, TextSize) > width) {
            parts << part;
            part.clear();
        }
        part += next;
        i += length;
    }
    parts << part;
    return parts;
}

QStringList linesOf(const QString &text, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        const QStringList broken = wrapped(paragraph, width, TextSize);
        if (broken.isEmpty())
            lines << QString();
        for (const QString &line : broken)
            lines << (textWidth(line, TextSize) > width ? divided(line, width) : QStringList(line));
    }
    return lines;
}

struct Line {
    QString text;
    bool caption = false;
    double gap = 0; // above it
};

QList<Line> allLines(const QList<ContinuationEntry> &entries)
{
    QList<Line> lines;
    for (const ContinuationEntry &entry : entries) {
        double gap = EntryGap;
        const QString caption = QStringLiteral("%1 (suite)").arg(entry.caption);
        for (const QString &line : wrapped(caption, PageBody.width(), CaptionSize, Weight::Bold)) {
            lines << Line{line, true, gap};
            gap = 0;
        }
        gap = 3;
        for (const QString &line : linesOf(entry.text, PageBody.width())) {
            lines << Line{line, false, gap};
            gap = 0;
        }
    }
    return lines;
}

RenditionText placed(const Line &line, double y)
{
    RenditionText text;
    text.lines = {line.text};
    text.size = line.caption ? CaptionSize : TextSize;
    text.bold = line.caption;
    text.rect = QRectF(PageBody.left(), y, PageBody.width(), text.size * LineHeight);
    return text;
}

} // namespace

QList<RenditionPage> layoutSheets(
    const FormEdition &edition, const QList<ContinuationEntry> &entries)
{
    const double top = PageBody.top() + HeaderHeight;
    const double bottom = PageBody.bottom() - FooterHeight;
    QList<QList<RenditionText>> pages{{}};
    double y = top;
    for (const Line &line : allLines(entries)) {
        const double gap = y > top ? line.gap : 0;
        // A caption is not left alone at the foot of a page.
        const double needed = gap + TextSize * LineHeight * (line.caption ? 2 : 1);
        if (y + needed > bottom) {
            pages << QList<RenditionText>();
            y = top;
        } else {
            y += gap;
        }
        pages.last() << placed(line, y);
        y = pages.last().last().rect.bottom();
    }
    QList<RenditionPage> result;
    for (const QList<RenditionText> &texts : pages) {
        RenditionPage page = framedSheet(edition, int(result.size()) + 1, int(pages.size()));
        page.texts << texts;
        result << page;
    }
    return result;
}

} // namespace prealable
