// Where a page wants to be written on: found in its lines, rectangles and printed signs, whatever
// stands beside them.
#pragma once

#include "pdf/pagegeometry.h"
#include "pdf/pagereader.h"

#include <QSet>

namespace prealable {

inline constexpr double AnswerHeight = 13; // points: of what is written on a line

struct WritingSpot {
    enum class Kind {
        Box, // to tick
        Comb, // one cell for each character
        Cell, // a frame
        Line, // a ruled line, or one of dots
        Blank, // nothing is drawn: the room after « Nom : »
    };
    Kind kind = Kind::Line;
    QRectF rect; // points as seen: where the answer goes
    int cells = 0; // Comb
};

struct SpotsOfPage {
    QList<WritingSpot> spots; // in reading order: from top to bottom, on one line from the left
    QList<PageWord> labels; // the words of the page, without printed dots and squares
};

// `combLengths`: how long the combs of the form are; groups of cells that only together have such a
// length are one comb.
SpotsOfPage writingSpots(
    const PageGeometry &page, const QList<PageWord> &words, const QSet<int> &combLengths);

// Whether two things stand on one line.
bool onOneLine(const QRectF &a, const QRectF &b);

} // namespace prealable
