// A JPEG as a telephone writes it: turned, with where it was taken beside the picture.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace prealable::test {

// `orientation`: 1 to 8, as in the Exif standard; 6 is shown after a quarter turn clockwise.
inline QByteArray exifJpeg(const QImage &image, int orientation)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "jpeg", 90))
        return {};
    // One entry: tag 0x0112, a short, one of them.
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0?\0\0\0\0\0\0", 32);
    exif[25] = char(orientation);
    exif += "48.8584 N 2.2945 E";
    QByteArray segment("\xFF\xE1\0\0", 4);
    segment[3] = char(exif.size() + 2);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

} // namespace prealable::test
