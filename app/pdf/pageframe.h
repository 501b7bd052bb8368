// Between the two ways to say where something stands on a page: as the file has it, and as it is
// seen.
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace prealable {

// « Seen »: points, y downwards from the upper left corner of what is shown of the page, the way up
// that it is shown. « User »: PDF user space, y upwards, origin as in the file.
struct PageFrame {
    QRectF shown; // the crop box, in user space
    int rotation = 0; // /Rotate: 0, 90, 180 or 270, clockwise

    [[nodiscard]] QSizeF size() const; // as seen
    [[nodiscard]] QTransform toSeen() const;
    [[nodiscard]] QRectF seen(const QRectF &user) const { return toSeen().mapRect(user); }
    [[nodiscard]] QRectF user(const QRectF &seen) const
    {
        return toSeen().inverted().mapRect(seen);
    }
};

} // namespace prealable
