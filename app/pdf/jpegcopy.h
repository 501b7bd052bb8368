// A JPEG file cut down to its picture: what stands beside it (where and when it was taken, a small
// copy of it, whatever follows its end) does not go to the fund.
#pragma once

#include <QByteArray>
#include <QSize>
#include <optional>

namespace prealable::pdf {

struct JpegCopy {
    QByteArray bytes;
    QSize pixels;
    int colours = 0; // 1 or 3; 4: as printers have them
    // A PDF reader shows it as it is: eight bits, baseline or progressive, grey or YCbCr.
    bool fitsPdf = false;
};

// Nothing when the file is no JPEG or stops before its end.
std::optional<JpegCopy> jpegCopy(const QByteArray &file);

} // namespace prealable::pdf
