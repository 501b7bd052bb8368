// Spots that lines and rectangles make. All in points as seen.
#pragma once

#include "pdf/writingspots.h"

namespace prealable::spots {

// Closed rectangles: between crossing lines, or drawn as one. Without doubles, smallest first.
QList<QRectF> cellsOf(const PageGeometry &page);
// Small squares.
bool isTickSize(const QRectF &rect);
// Rows of narrow cells of one size, and ticks on a line. Cells that became part of a comb are taken
// out of `cells`.
QList<WritingSpot> combsOf(
    const PageGeometry &page, QList<QRectF> &cells, const QSet<int> &combLengths);
// Lines to write on: those that are no side of a cell and underline nothing.
QList<WritingSpot> linesOf(const PageGeometry &page, const QList<QRectF> &cells,
    const QList<WritingSpot> &combs, const QList<PageWord> &words);

} // namespace prealable::spots
