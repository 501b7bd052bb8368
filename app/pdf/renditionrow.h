// One row of a block: cells flow from left to right, captions stand before or above their boxes.
#pragma once

#include "pdf/renditionlayout.h"

namespace prealable {

// How roomy a page is set. The roomiest that fits on one page is used.
struct Density {
    double caption = 7.5;
    double boxCaption = 8;
    double field = 15; // height of a line or comb
    double boxSide = 9;
    double pitch = 12; // width of a comb's cell
    double step = 13; // line of an area or signature
    double rowGap = 4;
    double blockGap = 6;
    double band = 15;
    double bandText = 9;
    double padding = 4; // inside a block, above and below its rows
    double labelColumn = 104;
};

struct PlacedRow {
    double height = 0;
    QList<RenditionShape> shapes;
    QList<RenditionText> texts;
    QList<RenditionWidget> widgets;
};

// Coordinates relative to the row's upper left corner. The error's `where` is the cell's field.
Result<PlacedRow> placeRow(const FormEdition &edition, const QList<RenditionCell> &cells,
    double width, const Density &density);

} // namespace prealable
