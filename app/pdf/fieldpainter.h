// Shows one field's value on the screen as the exported PDF will: same layout, same painter.
#pragma once

#include "pdf/templateindex.h"
#include "pdf/textlayout.h"

class QPainter;

namespace prealable {

// `text` in the widget's box; to be kept while neither changes.
TextFit fitField(const PdfFieldInfo &field, const PdfWidget &widget, const QString &text);

// In `target`, in device coordinates. A box is ticked when `text` is its on-state.
void paintField(QPainter &painter, const QRectF &target, const PdfFieldInfo &field,
    const PdfWidget &widget, const QString &text, const TextFit &fit);

bool isBox(const PdfFieldInfo &field);

} // namespace prealable
