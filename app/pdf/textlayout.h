// Fits a text into a box: the one implementation that both the export and the live view paint with.
#pragma once

#include "pdf/templateindex.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace prealable {

struct TextBox {
    QSizeF size; // points
    PdfTextStyle style;
    int quadding = 0;
    bool multiline = false;
    int comb = 0; // number of cells, 0: not a comb
    double aimedSize = 9.5; // used when the style's size is automatic or too large for the box
    double floorSize = 6; // never smaller
};

struct TextFit {
    double size = 0; // points, the size used
    bool fits = true;
    QString shown; // what is drawn in the box
    QString overflow; // what is not: empty when it fits
};

// A line of a text, or a letter of a comb.
struct PlacedText {
    QString text;
    QPointF baseline; // where it starts: points from the box's top left corner, y downwards
};

// Loads the bundled fonts (":/fonts") once per process. To be called before any layout, after
// QGuiApplication exists.
void loadBundledFonts();

// The characters that no bundled font can draw, each once, as "« 😀 » (U+1F600)".
QStringList missingGlyphs(const QString &text);

// Where the text goes, without painting. A text that does not fit at the floor is cut at a word for
// `shown` and the rest reported; the caller decides whether that is an error or a continuation.
TextFit fitText(const TextBox &box, const QString &text);

// Where the letters of a fitted text stand, one after the other without kerning; none when it needs
// shaping or letters of another face.
std::optional<std::vector<PlacedText>> placedText(const TextBox &box, const TextFit &fit);

// Paints `fit.shown` in `target` (device coordinates; target.size() / box.size is the scale).
void paintText(QPainter &painter, const QRectF &target, const TextBox &box, const TextFit &fit);

// A tick drawn with lines, the same in every viewer.
void paintTick(QPainter &painter, const QRectF &target);

} // namespace prealable
