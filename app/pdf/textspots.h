// Spots that are printed as text: dots to write on, squares of a sign font, « |_|_|_| », and the
// blank room after a label. All in points as seen.
#pragma once

#include "pdf/writingspots.h"

namespace prealable::spots {

struct TextSpots {
    QList<WritingSpot> spots;
    QList<PageWord> words; // what is left: labels only
};
TextSpots printedSpots(const QList<PageWord> &words);

// After a label that ends in a colon, where no other spot is.
QList<WritingSpot> blanksAfterLabels(
    const QList<PageWord> &words, const PageGeometry &page, const QList<WritingSpot> &others);

} // namespace prealable::spots
