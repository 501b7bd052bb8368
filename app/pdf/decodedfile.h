// A paper to join, once the helper process has read it: its pages ready to be put into a PDF, and
// what was measured on each of them.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QSizeF>

namespace prealable {

enum class FileKind { Unknown, Pdf, Jpeg, Png, Tiff, Heic, WebP };

// By the first bytes, never by the name.
FileKind fileKind(const QByteArray &bytes);
// The same of a file; Unknown when it is none that can be read (a pipe, a folder).
FileKind kindOfFile(const QString &path);

// No paper has more pages; the pages after the first `measuredPages` of a PDF are not looked at.
inline constexpr int maxPaperPages = 200;
inline constexpr int measuredPages = 60;
inline constexpr qint64 maxPaperBytes = 60LL * 1024 * 1024;

// What a page looks like. How each number is found is told in pagemeasures.h.
struct PageMeasures {
    bool measured = false;
    QSizeF points{0, 0}; // of a PDF page; empty for an image
    double dpi = 0; // of what was scanned, on the page or on A4; 0: the page is not an image
    double ink = 0; // share of the page, 0 to 1
    double light = 0; // of the bare paper, 0 (black) to 1
    double contrast = 0; // between paper and ink, 0 to 1
    double sharpness = 0; // of the edges of the ink; 0 when there is too little ink to tell
    double sideways = 0; // lines along the columns against lines along the rows; 1: no telling
    double ascent = 0; // how far letters rise against how far they hang; negative: upside down
    int lines = 0; // of text along the rows, that `ascent` was found on
    int sideLines = 0; // along the columns
    bool footIsClear = false; // a PDF page: nothing in its lowest 18 points

    bool operator==(const PageMeasures &) const = default;
};

// One page of an image file, as a PDF holds it.
struct PageImage {
    enum class Coding { Jpeg, Flate };
    Coding coding = Coding::Jpeg;
    QSize pixels; // as they are stored
    int colours = 3; // 1: grey, 3: red, green, blue
    int bits = 8; // of each colour: 8, or 1 for grey without JPEG
    int rotation = 0; // clockwise, to be seen upright: 0, 90, 180, 270
    QByteArray data;

    [[nodiscard]] QSize upright() const
    {
        return rotation % 180 == 0 ? pixels : pixels.transposed();
    }
    bool operator==(const PageImage &) const = default;
};

struct DecodedFile {
    FileKind kind = FileKind::Unknown;
    QByteArray pdf; // of a PDF: without scripts, fields, enclosures, encryption
    QList<PageImage> images; // of an image, a page each
    QList<PageMeasures> measures; // a page each, in any case

    [[nodiscard]] int pageCount() const { return int(measures.size()); }
    bool operator==(const DecodedFile &) const = default;
};

} // namespace prealable
