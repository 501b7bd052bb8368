// Reads a page's content for what it draws with straight lines; text and pictures are passed over.
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QTransform>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace prealable::pdf {

struct LineDrawing {
    QList<QLineF> lines; // stroked, or filled and thin
    QList<QRectF> areas; // bounds of closed shapes of some size: stroked, or filled with a light
                         // colour
    bool complete = true; // false: the reading stopped at a limit
};

// In the coordinates that `view` maps user space to. Form XObjects are followed. A content stream
// that is damaged gives what stands before the damage.
LineDrawing drawnLines(QPDFPageObjectHelper &page, const QTransform &view);

} // namespace prealable::pdf
