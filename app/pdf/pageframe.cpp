#include "pdf/pageframe.h"

namespace prealable {

QSizeF PageFrame::size() const
{
    return rotation % 180 == 0 ? shown.size() : shown.size().transposed();
}

// QRectF's top is the smaller y: the lower edge in user space.
QTransform PageFrame::toSeen() const
{
    switch (rotation) {
    case 90:
        return {0, 1, 1, 0, -shown.top(), -shown.left()};
    case 180:
        return {-1, 0, 0, 1, shown.right(), -shown.top()};
    case 270:
        return {0, -1, -1, 0, shown.bottom(), shown.right()};
    default:
        return {1, 0, 0, -1, -shown.left(), shown.bottom()};
    }
}

} // namespace prealable
