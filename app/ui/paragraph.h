// A text of several lines, from the leading edge, as widgets paint it.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace prealable {

// What QFontMetrics::boundingRect() and QPainter::drawText() are to be asked.
constexpr int paragraphFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

// With the painter's font, pen and direction; broken where boundingRect() breaks it. From right to
// left QPainter::drawText() puts the space at the end of a line before it: all lines but the last
// would begin so much further left. `vertical`: Qt::AlignTop or Qt::AlignVCenter.
void drawParagraph(QPainter &painter, const QRect &rect, const QString &text,
    Qt::Alignment vertical = Qt::AlignTop);

// How much further the marks above and below Arabic letters reach than the lines of a font, which
// are as high as its Latin letters; in pixels, 0 from left to right.
int marksBeyondLines(const QFont &font, Qt::LayoutDirection direction);

} // namespace prealable
