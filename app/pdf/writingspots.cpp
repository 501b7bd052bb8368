#include "pdf/writingspots.h"

#include "pdf/ruledspots.h"
#include "pdf/textspots.h"

#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

constexpr double SmallestRoom = 8; // points: the height of a line that can be read
constexpr double NarrowestRoom = 16;
constexpr double LargestCell = 0.35; // of the page: more is a frame around something
constexpr qsizetype MostRules = 6000; // a drawing, not a form
constexpr qsizetype MostWords = 8000;
constexpr double SameRow = 10; // between the middles of what is read as one line

using SpotKind = WritingSpot::Kind;

// What a cell has left for an answer: below its caption, or after it on the same line.
QRectF roomIn(const QRectF &cell, const QList<PageWord> &words)
{
    QRectF text;
    for (const PageWord &word : words) {
        if (cell.contains(word.rect.center()))
            text = text.united(word.rect);
    }
    const QRectF inner = cell.adjusted(1, 1, -1, -1);
    if (text.isNull())
        return inner;
    const QRectF below(QPointF(inner.left(), text.bottom()), inner.bottomRight());
    const QRectF after(QPointF(text.right() + 2, inner.top()), inner.bottomRight());
    const bool oneLine = text.height() < 16;
    if (below.height() >= SmallestRoom + 1 && below.height() >= 0.3 * cell.height())
        return below;
    if (oneLine && after.width() >= NarrowestRoom && after.height() >= SmallestRoom)
        return after;
    return {};
}

bool holdsSpots(const QRectF &cell, const QList<WritingSpot> &spots)
{
    return std::any_of(spots.begin(), spots.end(), [&cell](const WritingSpot &spot) {
        return cell.contains(spot.rect.center()) && spot.rect.width() < cell.width() + 2;
    });
}

bool holdsWords(const QRectF &cell, const QList<PageWord> &words)
{
    return std::any_of(words.begin(), words.end(),
        [&cell](const PageWord &word) { return cell.contains(word.rect.center()); });
}

// Smallest first: a cell around others is their frame.
void addCells(QList<WritingSpot> &spots, const QList<QRectF> &cells, const PageGeometry &page,
    const QList<PageWord> &words)
{
    const QSizeF size = page.frame.size();
    const double largest = LargestCell * size.width() * size.height();
    for (const QRectF &cell : cells) {
        if (cell.width() * cell.height() > largest || holdsSpots(cell, spots))
            continue;
        if (spots::isTickSize(cell)) {
            if (!holdsWords(cell, words))
                spots << WritingSpot{SpotKind::Box, cell, 0};
            continue;
        }
        const QRectF room = roomIn(cell, words);
        if (room.width() >= NarrowestRoom && room.height() >= SmallestRoom)
            spots << WritingSpot{SpotKind::Cell, room, 0};
    }
}

// Lines of a page first: what stands on one line is read from left to right, also beside something
// that is higher.
void sortAsRead(QList<WritingSpot> &spots)
{
    std::sort(spots.begin(), spots.end(), [](const WritingSpot &a, const WritingSpot &b) {
        return a.rect.center().y() < b.rect.center().y();
    });
    for (auto first = spots.begin(); first != spots.end();) {
        const QRectF line = first->rect;
        const auto end = std::find_if(first, spots.end(), [&line](const WritingSpot &spot) {
            return !onOneLine(line, spot.rect)
                || spot.rect.center().y() - line.center().y() > SameRow;
        });
        std::sort(first, end, [](const WritingSpot &a, const WritingSpot &b) {
            return a.rect.left() < b.rect.left();
        });
        first = end;
    }
}

} // namespace

bool onOneLine(const QRectF &a, const QRectF &b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared > 0.5 * std::min(a.height(), b.height());
}

SpotsOfPage writingSpots(
    const PageGeometry &page, const QList<PageWord> &words, const QSet<int> &combLengths)
{
    if (page.across.size() + page.down.size() + page.areas.size() > MostRules
        || words.size() > MostWords)
        return {{}, words};
    const spots::TextSpots printed = spots::printedSpots(words);
    QList<WritingSpot> spots = printed.spots;
    QList<QRectF> cells = spots::cellsOf(page);
    const QList<QRectF> all = cells;
    const QList<WritingSpot> combs = spots::combsOf(page, cells, combLengths);
    spots << combs << spots::linesOf(page, all, combs, printed.words);
    addCells(spots, cells, page, printed.words);
    spots << spots::blanksAfterLabels(printed.words, page, spots);
    sortAsRead(spots);
    return {spots, printed.words};
}

} // namespace prealable
