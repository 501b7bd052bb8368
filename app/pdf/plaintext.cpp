#include "pdf/plaintext.h"

#include <QTextBoundaryFinder>

namespace prealable::pdf {

// French quotation marks stand off from what they quote by a space where no line may end.
static bool holdsTogether(const QString &text, qsizetype place)
{
    qsizetype before = place - 1;
    while (before >= 0 && text[before] == u' ')
        --before;
    return (place < text.size() && text[place] == u'»') || (before >= 0 && text[before] == u'«');
}

std::optional<PlainText> PlainText::of(const QString &text, const PdfTextStyle &style)
{
    const FaceMetrics *face = FaceMetrics::of(style);
    if (!face)
        return std::nullopt;
    PlainText plain(text, *face);
    plain.m_ends.reserve(static_cast<size_t>(text.size()) + 1);
    double end = 0;
    plain.m_ends.push_back(end);
    for (const QChar letter : text) {
        if (letter != u'\n') {
            const float advance = face->advance(letter.unicode());
            if (advance < 0)
                return std::nullopt;
            end += static_cast<double>(advance);
        }
        plain.m_ends.push_back(end);
    }
    return plain;
}

PlainText::Line PlainText::trimmed(qsizetype start, qsizetype end) const
{
    Line line;
    line.start = start;
    line.next = end;
    while (end > start && m_text[end - 1] == u' ')
        --end;
    line.length = end - start;
    line.width = widthOf(start, line.length);
    return line;
}

// The first line of the paragraph that goes from `start` to `end`.
PlainText::Line PlainText::lineFrom(qsizetype start, qsizetype end, double available) const
{
    const Line all = trimmed(start, end);
    if (all.width <= available)
        return all;
    // The letters that fit: at least one, so that a line is never empty.
    qsizetype most = start + 1;
    while (most < end && widthOf(start, most + 1 - start) <= available)
        ++most;
    // The spaces after the last word hang over the edge.
    qsizetype place = most;
    while (place < end && m_text[place] == u' ')
        ++place;
    while (place > start && !m_breaks[static_cast<size_t>(place)])
        --place;
    return trimmed(start, place > start ? place : most);
}

std::vector<PlainText::Line> PlainText::lines(double available, bool wraps) const
{
    if (!wraps)
        return {Line{0, m_text.size(), width(), m_text.size()}};
    if (m_breaks.empty()) {
        m_breaks.assign(static_cast<size_t>(m_text.size()) + 1, false);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        while (finder.toNextBoundary() != -1) {
            const qsizetype place = finder.position();
            m_breaks[static_cast<size_t>(place)] = !holdsTogether(m_text, place);
        }
    }
    std::vector<Line> result;
    qsizetype start = 0;
    while (start <= m_text.size()) {
        const qsizetype newLine = m_text.indexOf(u'\n', start);
        const qsizetype end = newLine < 0 ? m_text.size() : newLine;
        do {
            result.push_back(lineFrom(start, end, available));
            start = result.back().next;
        } while (start < end);
        if (newLine < 0)
            break;
        start = newLine + 1;
        result.back().next = start;
    }
    return result;
}

} // namespace prealable::pdf
