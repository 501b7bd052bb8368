#include "pdf/sheetlayout.h"

#include "pdf/measure.h"
#include "pdf/renditionframe.h"

#include <algorithm>
#include <iterator>

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
    QString heading; // of the answer that it belongs to
};

QList<Line> captionLines(const QString &heading, double gap)
{
    QList<Line> lines;
    for (const QString &line : wrapped(heading, PageBody.width(), CaptionSize, Weight::Bold)) {
        lines << Line{line, true, gap, {}};
        gap = 0;
    }
    return lines;
}

QList<Line> allLines(const QList<ContinuationEntry> &entries)
{
    QList<Line> lines;
    for (const ContinuationEntry &entry : entries) {
        const QString heading = QStringLiteral("%1 (suite)").arg(entry.caption);
        lines << captionLines(heading, EntryGap);
        double gap = 3;
        for (const QString &line : linesOf(entry.text, PageBody.width())) {
            lines << Line{line, false, gap, heading};
            gap = 0;
        }
    }
    return lines;
}

// Sets the answers of the same volets, page after page.
class SheetSetter
{
public:
    explicit SheetSetter(const QString &identity)
        : m_identity(linesOf(identity, PageBody.width()))
    {
        begin();
    }

    void add(const Line &line)
    {
        const double bottom = PageBody.bottom() - FooterHeight;
        const double gap = m_y > m_top ? line.gap : 0;
        // A caption is not left alone at the foot of a page.
        const double needed = gap + TextSize * LineHeight * (line.caption ? 2 : 1);
        if (m_y + needed > bottom) {
            begin();
            for (const Line &caption : captionLines(line.heading, 0))
                put(caption);
        } else {
            m_y += gap;
        }
        put(line);
    }

    [[nodiscard]] const QList<QList<RenditionText>> &pages() const { return m_pages; }

private:
    void begin()
    {
        m_pages << QList<RenditionText>();
        m_y = PageBody.top() + HeaderHeight;
        for (const QString &line : m_identity)
            put({line, true, 0, {}});
        m_y += EntryGap;
        m_top = m_y;
    }

    void put(const Line &line)
    {
        RenditionText text;
        text.lines = {line.text};
        text.size = line.caption ? CaptionSize : TextSize;
        text.bold = line.caption;
        text.rect = QRectF(PageBody.left(), m_y, PageBody.width(), text.size * LineHeight);
        m_pages.last() << text;
        m_y = text.rect.bottom();
    }

    QStringList m_identity;
    QList<QList<RenditionText>> m_pages;
    double m_y = 0;
    double m_top = 0;
};

} // namespace

QList<RenditionPage> layoutSheets(
    const FormEdition &edition, const QString &identity, const QList<ContinuationEntry> &entries)
{
    QList<QList<int>> kinds;
    for (const ContinuationEntry &entry : entries) {
        if (!kinds.contains(entry.volets))
            kinds << entry.volets;
    }
    QList<RenditionPage> result;
    for (const QList<int> &volets : std::as_const(kinds)) {
        QList<ContinuationEntry> here;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(here),
            [&volets](const ContinuationEntry &entry) { return entry.volets == volets; });
        SheetSetter setter(edition.text(QStringLiteral("form.title")) + u'\n' + identity);
        for (const Line &line : allLines(here))
            setter.add(line);
        const qsizetype total = setter.pages().size();
        for (qsizetype number = 0; number < total; ++number) {
            RenditionPage page = framedSheet(edition, volets, int(number) + 1, int(total));
            page.texts << setter.pages().at(number);
            result << page;
        }
    }
    return result;
}

} // namespace prealable
