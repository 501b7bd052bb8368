#include "pdf/fieldpainter.h"

namespace prealable {

namespace {

// The box that the writer draws in (pdf/appearance.h), from what the index keeps of it.
TextBox textBox(const PdfFieldInfo &field, const PdfWidget &widget)
{
    TextBox box;
    box.size = widget.rotation % 180 == 0 ? widget.rect.size() : widget.rect.size().transposed();
    box.style = field.style;
    box.quadding = field.quadding;
    box.multiline = field.multiline;
    box.comb = field.comb ? field.maxLength : 0;
    return box;
}

} // namespace

bool isBox(const PdfFieldInfo &field)
{
    return field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
}

TextFit fitField(const PdfFieldInfo &field, const PdfWidget &widget, const QString &text)
{
    if (isBox(field) || text.isEmpty())
        return {};
    return fitText(textBox(field, widget), text);
}

void paintField(QPainter &painter, const QRectF &target, const PdfFieldInfo &field,
    const PdfWidget &widget, const QString &text, const TextFit &fit)
{
    if (text.isEmpty())
        return;
    if (!isBox(field))
        paintText(painter, target, textBox(field, widget), fit);
    else if (widget.onState == text.toUtf8())
        paintTick(painter, target);
}

} // namespace prealable
