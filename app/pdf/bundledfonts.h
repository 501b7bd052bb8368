// The fonts that the program carries: the only ones that a filled form is drawn with, so that it is
// the same on every machine.
#pragma once

#include "pdf/templateindex.h"

#include <QFont>
#include <QList>
#include <QTextLayout>

namespace prealable::pdf {

// Where the bundled face nearest to `style` is; empty when its family is not bundled.
QString bundledFace(const PdfTextStyle &style);

// A font of a bundled family at `pixels` per em, without hinting and without help from others.
QFont bundledFont(const PdfTextStyle &style, int pixels);

// Where a text needs another bundled family than `style`'s: ranges for QTextLayout.
QList<QTextLayout::FormatRange> fallbackRanges(
    const QString &text, const PdfTextStyle &style, int pixels);

// Whether some bundled font can draw the character.
bool canDraw(char32_t character);

// Characters that draw nothing: line ends, directions, joiners.
bool isInvisible(char32_t character);

} // namespace prealable::pdf
