// Pages that Qt paints, taken over into another PDF as form XObjects.
#pragma once

#include "pdf/pdfaccess.h"

#include <QList>
#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;

namespace prealable::pdf {

// Pages of these sizes (points), painted in points with y downwards: a whole PDF.
QByteArray paintedPdf(
    const QList<QSizeF> &sizes, const std::function<void(QPainter &, int)> &paint);

// The same, as XObjects of the same sizes.
std::vector<QPDFObjectHandle> paintedObjects(
    QPDF &pdf, const QList<QSizeF> &sizes, const std::function<void(QPainter &, int)> &paint);

// The subsets of fonts that Qt embedded, each under a name of its own.
void nameSubsets(QPDF &pdf);

QPDFObjectHandle rectangle(double x0, double y0, double x1, double y1);

// The /Matrix of an appearance whose widget is turned by so many degrees; empty when it is not.
QByteArray matrixFor(int rotation);

// What makes a stream a form XObject; `rotation` is a widget's, in degrees.
void setFormKeys(QPDFObjectHandle stream, QPDFObjectHandle box, int rotation);

} // namespace prealable::pdf
