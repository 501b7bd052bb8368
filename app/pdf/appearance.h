// Draws what a widget shows, as a form XObject: text through QPdfWriter with one shared subset of
// the bundled fonts, ticks and empty boxes as plain vector streams.
#pragma once

#include "pdf/formtree.h"
#include "pdf/textlayout.h"

#include <functional>
#include <vector>

class QPainter;

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

// Collects drawings, equal ones once, then makes their XObjects in `pdf`.
class AppearanceSheet
{
public:
    // The place of the drawing in what objects() returns.
    size_t add(const Drawing &drawing);
    [[nodiscard]] std::vector<QPDFObjectHandle> objects(QPDF &pdf) const;

private:
    std::vector<Drawing> m_drawings;
};

// A tick inside the box, the same in every viewer.
QPDFObjectHandle tickObject(QPDF &pdf, const WidgetNode &widget);
// The box without its tick: border and background.
QPDFObjectHandle emptyObject(QPDF &pdf, const Drawing &drawing);
// Whether a box's own appearance of a state draws something that every viewer can show.
bool drawsSomething(QPDFObjectHandle stream, QPDFObjectHandle formResources);

// Pages of these sizes (points), painted in points with y downwards, as XObjects of the same sizes.
std::vector<QPDFObjectHandle> paintedObjects(
    QPDF &pdf, const QList<QSizeF> &sizes, const std::function<void(QPainter &, int)> &paint);

} // namespace prealable::pdf
