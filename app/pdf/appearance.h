// Draws what a widget shows, as a form XObject: plain texts as codes of one shared subset of their
// face, texts that need shaping through QPdfWriter, ticks and empty boxes as vectors.
#pragma once

#include "pdf/fontsubset.h"
#include "pdf/formtree.h"
#include "pdf/textlayout.h"

#include <vector>

namespace prealable::pdf {

struct Drawing {
    QSizeF size; // of the widget as it is read, before its rotation
    int rotation = 0;
    TextBox box;
    TextFit fit; // nothing shown: only border and background
    QColor border;
    QColor background;
    double borderWidth = 1;
};

// The box of a widget as the text sees it.
QSizeF uprightSize(const PdfWidget &widget);
TextBox textBoxOf(const PdfFieldInfo &field, const WidgetNode &widget);

// The content of a drawing whose text is plain: frame, then `placed` in the font that the resources
// call /F. None when a letter is not in `font`.
std::optional<QByteArray> drawingContent(
    const Drawing &drawing, const std::vector<PlacedText> &placed, const FontSubset &font);

// The same without text: border and background.
QByteArray emptyContent(const Drawing &drawing);
bool sameDrawing(const Drawing &a, const Drawing &b);

// Collects drawings, equal ones once, then makes their XObjects in `pdf`.
class AppearanceSheet
{
public:
    // The place of the drawing in what objects() returns.
    size_t add(const Drawing &drawing);
    [[nodiscard]] std::vector<QPDFObjectHandle> objects(QPDF &pdf) const;

private:
    [[nodiscard]] std::vector<QPDFObjectHandle> plainObjects(QPDF &pdf) const;

    std::vector<Drawing> m_drawings;
};

// A tick inside the box, the same in every viewer.
QPDFObjectHandle tickObject(QPDF &pdf, const WidgetNode &widget);
// The box without its tick: border and background.
QPDFObjectHandle emptyObject(QPDF &pdf, const Drawing &drawing);
// Gives a box an /AP of its own. With `tick`, its on-state has something that every viewer can
// show: the template's own tick, or ours. `formResources`: /DR of the form.
void setBoxAppearance(
    QPDF &pdf, const WidgetNode &widget, bool tick, QPDFObjectHandle formResources);

} // namespace prealable::pdf
