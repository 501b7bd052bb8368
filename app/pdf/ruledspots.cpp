#include "pdf/ruledspots.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace prealable::spots {

namespace {

constexpr double Near = 1.6; // points: lines that are meant to touch
constexpr double SmallestCell = 4.5;
constexpr double CombNarrowest = 5.5; // of one cell
constexpr double CombWidest = 26;
constexpr double TickLeast = 4.5; // of a box to tick
constexpr double TickMost = 17;
constexpr double ShortestLine = 24;
constexpr double LeastHeight = 7;

bool alike(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool same(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) <= Near && std::abs(a.right() - b.right()) <= Near
        && std::abs(a.top() - b.top()) <= Near && std::abs(a.bottom() - b.bottom()) <= Near;
}

// The lower side that closes a cell between two lines.
std::optional<double> bottomOf(
    const QList<QLineF> &across, qsizetype top, const QLineF &left, const QLineF &right)
{
    const double reach = std::min(left.y2(), right.y2()) + Near;
    for (qsizetype i = top + 1; i < across.size() && across[i].y1() <= reach; ++i) {
        if (across[i].y1() > across[top].y1() + SmallestCell && across[i].x1() <= left.x1() + Near
            && across[i].x2() >= right.x1() - Near)
            return across[i].y1();
    }
    return {};
}

QList<QRectF> cellsBetweenLines(const PageGeometry &page)
{
    QList<QLineF> across = page.across;
    std::sort(across.begin(), across.end(),
        [](const QLineF &a, const QLineF &b) { return a.y1() < b.y1(); });
    QList<QLineF> down = page.down;
    std::sort(
        down.begin(), down.end(), [](const QLineF &a, const QLineF &b) { return a.x1() < b.x1(); });
    QList<QRectF> cells;
    for (qsizetype i = 0; i < across.size(); ++i) {
        const QLineF &top = across[i];
        const QLineF *left = nullptr;
        for (const QLineF &line : down) {
            if (line.y1() > top.y1() + Near || line.y2() < top.y1() + SmallestCell
                || line.x1() < top.x1() - Near || line.x1() > top.x2() + Near)
                continue;
            if (left && line.x1() - left->x1() < SmallestCell)
                continue;
            if (left) {
                if (const auto bottom = bottomOf(across, i, *left, line))
                    cells << QRectF(QPointF(left->x1(), top.y1()), QPointF(line.x1(), *bottom));
            }
            left = &line;
        }
    }
    return cells;
}

// Cells side by side that touch each other: a comb, or a part of one.
struct Group {
    QRectF rect;
    int cells = 0;
    bool closed = false;

    [[nodiscard]] double pitch() const { return rect.width() / cells; }
};

bool isCombCell(const QRectF &cell)
{
    return cell.width() >= CombNarrowest && cell.width() <= CombWidest && cell.height() >= 4
        && cell.height() <= 32 && cell.height() >= 0.5 * cell.width();
}

bool isLevel(const QRectF &a, const QRectF &b)
{
    return std::abs(a.bottom() - b.bottom()) <= Near && alike(a.height(), b.height(), 0.3);
}

// Sorted by rows, each from left to right. `rectOf`: of one item.
template <typename Item, typename RectOf>
void sortByRows(QList<Item> &items, RectOf rectOf)
{
    std::sort(items.begin(), items.end(),
        [&](const Item &a, const Item &b) { return rectOf(a).bottom() < rectOf(b).bottom(); });
    for (auto first = items.begin(); first != items.end();) {
        const double bottom = rectOf(*first).bottom();
        const auto end = std::find_if(first, items.end(),
            [&](const Item &item) { return rectOf(item).bottom() > bottom + 2 * Near; });
        std::sort(first, end,
            [&](const Item &a, const Item &b) { return rectOf(a).left() < rectOf(b).left(); });
        first = end;
    }
}

QList<Group> closedGroups(const QList<QRectF> &cells)
{
    QList<QRectF> narrow;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(narrow), isCombCell);
    sortByRows(narrow, [](const QRectF &cell) { return cell; });
    QList<Group> groups;
    for (const QRectF &cell : narrow) {
        const bool goesOn = !groups.isEmpty() && isLevel(groups.last().rect, cell)
            && alike(groups.last().pitch(), cell.width(), 0.2)
            && std::abs(cell.left() - groups.last().rect.right()) <= Near;
        if (goesOn) {
            groups.last().rect = groups.last().rect.united(cell);
            ++groups.last().cells;
        } else {
            groups << Group{cell, 1, true};
        }
    }
    return groups;
}

// « |_|_|_| »: short ticks that stand on a line at equal distances.
QList<Group> openGroups(const PageGeometry &page)
{
    QList<Group> groups;
    for (const QLineF &base : page.across) {
        QList<QLineF> ticks;
        for (const QLineF &line : page.down) {
            if (std::abs(line.y2() - base.y1()) <= Near && line.length() >= 2 && line.length() <= 22
                && line.x1() >= base.x1() - Near && line.x1() <= base.x2() + Near)
                ticks << line;
        }
        std::sort(ticks.begin(), ticks.end(),
            [](const QLineF &a, const QLineF &b) { return a.x1() < b.x1(); });
        for (qsizetype first = 0; first + 1 < ticks.size();) {
            const double pitch = ticks[first + 1].x1() - ticks[first].x1();
            qsizetype last = first + 1;
            while (last + 1 < ticks.size()
                && alike(ticks[last + 1].x1() - ticks[last].x1(), pitch, 0.15))
                ++last;
            const double height = std::max(ticks[first].length(), AnswerHeight - 1);
            if (pitch >= CombNarrowest && pitch <= CombWidest)
                groups << Group{QRectF(ticks[first].x1(), base.y1() - height,
                                    ticks[last].x1() - ticks[first].x1(), height),
                    int(last - first), false};
            first = last;
        }
    }
    return groups;
}

bool isBeside(const Group &before, const Group &next)
{
    const double gap = next.rect.left() - before.rect.right();
    return std::abs(before.rect.bottom() - next.rect.bottom()) <= Near && gap >= -Near
        && gap <= 1.4 * before.pitch() && alike(before.pitch(), next.pitch(), 0.25);
}

// Groups of one row, from left to right.
QList<QList<Group>> rowsOf(QList<Group> groups)
{
    sortByRows(groups, [](const Group &group) { return group.rect; });
    QList<QList<Group>> rows;
    for (const Group &group : groups) {
        if (rows.isEmpty() || !isBeside(rows.last().last(), group))
            rows << QList<Group>{};
        rows.last() << group;
    }
    return rows;
}

// How many groups from `first` are one comb: as many as together have a length of the form, else
// one.
qsizetype combEnd(const QList<Group> &row, qsizetype first, const QSet<int> &lengths)
{
    int cells = 0;
    qsizetype end = first + 1;
    for (qsizetype i = first; i < row.size(); ++i) {
        cells += row[i].cells;
        if (lengths.contains(cells))
            end = i + 1;
    }
    return end;
}

// Boxes to tick stand beside each other too: single squares with room between them are no comb.
bool isComb(const QList<Group> &part, int cells, const QSet<int> &lengths)
{
    const bool touching
        = std::any_of(part.begin(), part.end(), [](const Group &group) { return group.cells > 1; });
    if (!touching)
        return cells >= 5 && lengths.contains(cells);
    return cells >= 3 || (cells == 2 && lengths.contains(2));
}

bool isSideOf(const QLineF &line, const QRectF &cell)
{
    const bool level
        = std::abs(line.y1() - cell.top()) <= Near || std::abs(line.y1() - cell.bottom()) <= Near;
    const double shared = std::min(line.x2(), cell.right()) - std::max(line.x1(), cell.left());
    return level && shared > 0.5 * std::min(line.length(), cell.width());
}

// What is written above the line: as high as a line of text, lower under other text. Words that
// stand on the line itself take its beginning.
QRectF roomAbove(const QLineF &line, const QList<PageWord> &words)
{
    QRectF room(line.x1(), line.y1() - AnswerHeight, line.length(), AnswerHeight);
    double covered = 0;
    for (const PageWord &word : words) {
        const QRectF &rect = word.rect;
        if (!rect.intersects(room.adjusted(0, 0, 0, 2)))
            continue;
        covered += std::min(rect.right(), room.right()) - std::max(rect.left(), room.left());
        if (rect.bottom() < line.y1() - LeastHeight)
            room.setTop(std::max(room.top(), rect.bottom()));
        else if (rect.center().x() < room.center().x())
            room.setLeft(std::max(room.left(), rect.right() + 2));
        else
            room.setRight(std::min(room.right(), rect.left() - 2));
    }
    if (covered > 0.6 * line.length() || room.width() < ShortestLine)
        return {};
    return room;
}

} // namespace

bool isTickSize(const QRectF &rect)
{
    return rect.width() >= TickLeast && rect.width() <= TickMost && rect.height() >= TickLeast
        && rect.height() <= TickMost && alike(rect.width(), rect.height(), 0.32);
}

QList<QRectF> cellsOf(const PageGeometry &page)
{
    QList<QRectF> all = cellsBetweenLines(page);
    all << page.areas;
    std::sort(all.begin(), all.end(), [](const QRectF &a, const QRectF &b) {
        return a.width() * a.height() < b.width() * b.height();
    });
    QList<QRectF> cells;
    for (const QRectF &cell : all) {
        const bool known = std::any_of(
            cells.begin(), cells.end(), [&cell](const QRectF &other) { return same(cell, other); });
        if (!known && cell.width() >= SmallestCell && cell.height() >= SmallestCell)
            cells << cell;
    }
    return cells;
}

QList<WritingSpot> combsOf(
    const PageGeometry &page, QList<QRectF> &cells, const QSet<int> &combLengths)
{
    // The frame around a few cells would be a wide cell itself: ticks on a line say more.
    QList<Group> groups = openGroups(page);
    const qsizetype open = groups.size();
    for (const Group &closed : closedGroups(cells)) {
        const bool known = std::any_of(groups.begin(), groups.begin() + open,
            [&closed](const Group &group) { return closed.rect.contains(group.rect.center()); });
        if (!known)
            groups << closed;
    }
    QList<WritingSpot> combs;
    for (const QList<Group> &row : rowsOf(groups)) {
        for (qsizetype first = 0; first < row.size();) {
            const qsizetype end = combEnd(row, first, combLengths);
            const QList<Group> part = row.mid(first, end - first);
            first = end;
            const int count = std::accumulate(part.begin(), part.end(), 0,
                [](int sum, const Group &group) { return sum + group.cells; });
            if (!isComb(part, count, combLengths))
                continue;
            const QRectF rect = part.first().rect.united(part.last().rect);
            combs << WritingSpot{WritingSpot::Kind::Comb, rect, count};
            cells.removeIf([&rect](const QRectF &cell) {
                return rect.adjusted(-Near, -Near, Near, Near).contains(cell);
            });
        }
    }
    return combs;
}

QList<WritingSpot> linesOf(const PageGeometry &page, const QList<QRectF> &cells,
    const QList<WritingSpot> &combs, const QList<PageWord> &words)
{
    QList<WritingSpot> lines;
    for (const QLineF &line : page.across) {
        if (line.length() < ShortestLine || line.length() > 0.97 * page.frame.size().width())
            continue;
        const bool side = std::any_of(cells.begin(), cells.end(),
                              [&line](const QRectF &cell) { return isSideOf(line, cell); })
            || std::any_of(combs.begin(), combs.end(),
                [&line](const WritingSpot &comb) { return isSideOf(line, comb.rect); });
        const QRectF room = side ? QRectF() : roomAbove(line, words);
        if (!room.isNull())
            lines << WritingSpot{WritingSpot::Kind::Line, room, 0};
    }
    return lines;
}

} // namespace prealable::spots
