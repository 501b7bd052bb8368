// The straight lines and rectangles that a page draws: what a person sees as lines to write on,
// cells, combs and boxes to tick.
#pragma once

#include "core/result.h"
#include "pdf/pageframe.h"

#include <QByteArray>
#include <QLineF>
#include <QList>

namespace prealable {

// All in points as seen (pageframe.h).
struct PageGeometry {
    PageFrame frame;
    QList<QLineF> across; // from left to right, joined where they touch
    QList<QLineF> down; // from top to bottom, joined where they touch
    QList<QRectF> areas; // rectangles and round shapes, drawn as one; light grounds included
    bool complete = true; // false: there was more than any form draws
};

// One entry a page, of at most `maxPages`. A scanned page has no lines. PdfDamaged, PdfEncrypted,
// PdfTooComplex.
Result<QList<PageGeometry>> pageGeometry(const QByteArray &pdf, int maxPages);

} // namespace prealable
