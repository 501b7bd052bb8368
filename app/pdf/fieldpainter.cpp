#include "pdf/fieldpainter.h"

#include "pdf/appearance.h"

namespace prealable {

bool isBox(const PdfFieldInfo &field)
{
    return field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
}

TextFit fitField(const PdfFieldInfo &field, const PdfWidget &widget, const QString &text)
{
    if (isBox(field) || text.isEmpty())
        return {};
    return fitText(pdf::textBoxOf(field, widget), text);
}

void paintField(QPainter &painter, const QRectF &target, const PdfFieldInfo &field,
                const PdfWidget &widget, const QString &text, const TextFit &fit)
{
    if (text.isEmpty())
        return;
    if (!isBox(field))
        paintText(painter, target, pdf::textBoxOf(field, widget), fit);
    else if (widget.onState == text.toUtf8())
        paintTick(painter, target);
}

} // namespace prealable
