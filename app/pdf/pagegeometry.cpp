#include "pdf/pagegeometry.h"

#include "pdf/inflation.h"
#include "pdf/linedrawing.h"
#include "pdf/pdfaccess.h"

#include <algorithm>
#include <cmath>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace {

constexpr double SameLine = 0.8; // points: a line drawn twice, or in pieces
constexpr double Touching = 1.2;
constexpr double ShortestLine = 2;

// Pieces of one line made one. `at` and `from`, `to`: across the line and along it.
struct Piece {
    double at = 0;
    double from = 0;
    double to = 0;
};

QList<Piece> joined(QList<Piece> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return std::pair(std::round(a.at / SameLine), a.from)
            < std::pair(std::round(b.at / SameLine), b.from);
    });
    QList<Piece> result;
    for (const Piece &piece : pieces) {
        if (!result.isEmpty() && std::abs(result.last().at - piece.at) <= SameLine
            && piece.from <= result.last().to + Touching
            && piece.to >= result.last().from - Touching) {
            result.last().from = std::min(result.last().from, piece.from);
            result.last().to = std::max(result.last().to, piece.to);
        } else {
            result << piece;
        }
    }
    return result;
}

PageFrame frameOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle dictionary = page.getObjectHandle();
    const QRectF media = pdf::rectOf(dictionary.getKey("/MediaBox"));
    const QRectF crop = pdf::rectOf(dictionary.getKey("/CropBox"));
    PageFrame frame;
    frame.shown = crop.isEmpty() ? media : crop.intersected(media);
    if (frame.shown.isEmpty())
        frame.shown = media;
    const int turned = pdf::integerOf(dictionary.getKey("/Rotate"), 0) % 360;
    frame.rotation = turned < 0 ? turned + 360 : turned;
    return frame;
}

PageGeometry geometryOf(QPDFPageObjectHelper &page)
{
    PageGeometry result;
    result.frame = frameOf(page);
    const pdf::LineDrawing drawn = pdf::drawnLines(page, result.frame.toSeen());
    result.complete = drawn.complete;
    QList<Piece> across;
    QList<Piece> down;
    for (const QLineF &line : drawn.lines) {
        const bool lies = std::abs(line.dy()) <= SameLine;
        const bool stands = std::abs(line.dx()) <= SameLine;
        if (lies && std::abs(line.dx()) >= ShortestLine)
            across << Piece{(line.y1() + line.y2()) / 2, std::min(line.x1(), line.x2()),
                std::max(line.x1(), line.x2())};
        else if (stands && std::abs(line.dy()) >= ShortestLine)
            down << Piece{(line.x1() + line.x2()) / 2, std::min(line.y1(), line.y2()),
                std::max(line.y1(), line.y2())};
    }
    for (const Piece &piece : joined(across))
        result.across << QLineF(piece.from, piece.at, piece.to, piece.at);
    for (const Piece &piece : joined(down))
        result.down << QLineF(piece.at, piece.from, piece.at, piece.to);
    result.areas = drawn.areas;
    return result;
}

} // namespace

Result<QList<PageGeometry>> pageGeometry(const QByteArray &pdf, int maxPages)
{
    return pdf::guarded<QList<PageGeometry>>([&]() -> Result<QList<PageGeometry>> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        pdf::refuseInflation(*opened);
        pdf::refuseDeepPages(*opened);
        QPDFPageDocumentHelper document(*opened);
        document.pushInheritedAttributesToPage();
        QList<PageGeometry> result;
        for (QPDFPageObjectHelper &page : document.getAllPages()) {
            if (result.size() >= maxPages)
                break;
            result << geometryOf(page);
        }
        return result;
    });
}

} // namespace prealable
