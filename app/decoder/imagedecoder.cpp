// Image files: a page each, no larger than an A4 page needs.
#include "decoder/paperdecoder.h"
#include "pdf/jpegcopy.h"
#include "pdf/pagemeasures.h"

#include <QBuffer>
#include <QImageIOHandler>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace prealable::pdf {

namespace {

constexpr qint64 MaxPixels = 64'000'000; // in memory, four bytes each
constexpr qint64 MaxJpegPixels = 220'000'000; // which is read at a smaller size
constexpr int MaxImageMegabytes = 400;
constexpr int LongSide = 3508; // A4 at 300 points an inch
constexpr int KeptSide = 4200; // a photograph that is nearly so small is kept as it is
constexpr qsizetype KeptBytes = qsizetype(6) * 1024 * 1024;
constexpr qsizetype LosslessBytes = qsizetype(1500) * 1024; // beyond, a photograph is meant
constexpr int JpegQuality = 85;

Error damagedImage()
{
    return {ErrorCode::ImageDamaged, {},
        QStringLiteral("Cette image ne peut pas être lue : elle est incomplète ou abîmée. "
                       "Photographiez ou numérisez de nouveau le document.")};
}

Error tooLargeImage(const QString &what)
{
    return {ErrorCode::ImageTooLarge, {}, what};
}

QByteArray formatName(FileKind kind)
{
    switch (kind) {
    case FileKind::Jpeg:
        return "jpeg";
    case FileKind::Png:
        return "png";
    case FileKind::Tiff:
        return "tiff";
    case FileKind::WebP:
        return "webp";
    case FileKind::Heic:
    case FileKind::Pdf:
    case FileKind::Unknown:
        break;
    }
    return {};
}

int rotationOf(QImageIOHandler::Transformations turned)
{
    if (turned == QImageIOHandler::TransformationRotate90)
        return 90;
    if (turned == QImageIOHandler::TransformationRotate180)
        return 180;
    return turned == QImageIOHandler::TransformationRotate270 ? 270 : 0;
}

bool isMirrored(QImageIOHandler::Transformations turned)
{
    return turned != QImageIOHandler::TransformationNone && rotationOf(turned) == 0;
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

bool isTwoColours(const QImage &image)
{
    return image.format() == QImage::Format_Mono || image.format() == QImage::Format_MonoLSB;
}

QImage bounded(const QImage &image)
{
    const QSize room(LongSide, LongSide);
    if (image.width() <= LongSide && image.height() <= LongSide)
        return image;
    const QImage full
        = isTwoColours(image) ? image.convertToFormat(QImage::Format_Grayscale8) : image;
    return full.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

// The rows without the bytes that fill them up.
QByteArray packedRows(const QImage &image, qsizetype rowBytes)
{
    QByteArray rows;
    rows.reserve(rowBytes * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), rowBytes);
    return rows;
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4); // Qt writes the size before the zlib stream
}

// Whether packing without loss could be worth its seconds: tried on every sixteenth row.
bool mayShrink(const QImage &image)
{
    if (isTwoColours(image))
        return true;
    const int colours = image.isGrayscale() ? 1 : 3;
    const QImage plain
        = image.convertToFormat(colours == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    constexpr int step = 16;
    const QImage sample(plain.constBits(), plain.width(), std::max(1, plain.height() / step),
        plain.bytesPerLine() * step, plain.format());
    const qsizetype packed
        = deflated(packedRows(sample, qsizetype(plain.width()) * colours)).size();
    return packed * step <= LosslessBytes;
}

PageImage lossless(const QImage &image)
{
    PageImage page;
    page.coding = PageImage::Coding::Flate;
    page.pixels = image.size();
    page.colours = image.isGrayscale() ? 1 : 3;
    if (isTwoColours(image) && page.colours == 1) {
        page.bits = 1;
        QImage bits = image.convertToFormat(QImage::Format_Mono);
        if (qGray(bits.color(0)) > qGray(bits.color(1))) // in a PDF, 0 is black
            bits.invertPixels();
        page.data = deflated(packedRows(bits, (bits.width() + 7) / 8));
        return page;
    }
    const QImage plain = image.convertToFormat(
        page.colours == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    page.data = deflated(packedRows(plain, qsizetype(plain.width()) * page.colours));
    return page;
}

PageImage asJpeg(const QImage &image)
{
    PageImage page;
    page.pixels = image.size();
    page.colours = image.isGrayscale() ? 1 : 3;
    const QImage plain = image.convertToFormat(
        page.colours == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    QBuffer buffer(&page.data);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(JpegQuality);
    if (!writer.write(plain))
        page.data.clear();
    return page;
}

PageImage pageImage(const QImage &image, bool isPhotograph)
{
    if (!isPhotograph && mayShrink(image)) {
        PageImage exact = lossless(image);
        if (exact.data.size() <= LosslessBytes)
            return exact;
    }
    return asJpeg(image);
}

// The picture as it is, when a PDF can hold it so.
std::optional<PageImage> keptJpeg(const JpegCopy &copy, QImageIOHandler::Transformations turned)
{
    if (!copy.fitsPdf || isMirrored(turned) || copy.bytes.size() > KeptBytes
        || copy.pixels.width() > KeptSide || copy.pixels.height() > KeptSide)
        return std::nullopt;
    PageImage page;
    page.pixels = copy.pixels;
    page.colours = copy.colours;
    page.rotation = rotationOf(turned);
    page.data = copy.bytes;
    return page;
}

Result<QImage> readPage(QImageReader &reader, FileKind kind)
{
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    const bool isJpeg = kind == FileKind::Jpeg;
    if (size.isValid() && pixels > (isJpeg ? MaxJpegPixels : MaxPixels)) {
        return tooLargeImage(
            QStringLiteral("Cette image a trop de points (%1 × %2). Numérisez le document à "
                           "300 points par pouce.")
                .arg(size.width())
                .arg(size.height()));
    }
    if (isJpeg && std::max(size.width(), size.height()) > LongSide)
        reader.setScaledSize(size.scaled(LongSide, LongSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return damagedImage();
    return bounded(onWhite(image));
}

// Without a page it is an error: a file of no page is damaged.
Result<DecodedFile> allPages(QImageReader &reader, FileKind kind)
{
    DecodedFile file;
    file.kind = kind;
    const int count = std::max(1, reader.imageCount());
    if (count > maxPaperPages)
        return tooLargeImage(QStringLiteral("Ce fichier a %1 pages. Joignez-en %2 au plus.")
                                 .arg(count)
                                 .arg(maxPaperPages));
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            return damagedImage();
        const auto image = readPage(reader, kind);
        if (!image)
            return image.error();
        file.images.append(pageImage(*image, kind == FileKind::WebP));
        file.measures.append(measuresOfImage(*image));
    }
    return file;
}

Result<DecodedFile> decodedJpeg(const QByteArray &bytes, QImageReader &reader)
{
    const auto copy = jpegCopy(bytes);
    if (!copy)
        return damagedImage();
    const auto turned = reader.transformation();
    const auto image = readPage(reader, FileKind::Jpeg);
    if (!image)
        return image.error();
    DecodedFile file;
    file.kind = FileKind::Jpeg;
    file.images.append(keptJpeg(*copy, turned).value_or(asJpeg(*image)));
    PageMeasures measures = measuresOfImage(*image);
    const QSize upright = isMirrored(turned) || rotationOf(turned) % 180 == 0
        ? copy->pixels
        : copy->pixels.transposed();
    measures.dpi = dotsPerInchOnA4(upright);
    file.measures.append(measures);
    return file;
}

Result<DecodedFile> decodedHeif(const QByteArray &bytes)
{
    const auto image = heifImage(bytes);
    if (!image)
        return image.error();
    DecodedFile file;
    file.kind = FileKind::Heic;
    const QImage page = bounded(*image);
    file.images.append(asJpeg(page));
    PageMeasures measures = measuresOfImage(page);
    measures.dpi = dotsPerInchOnA4(image->size());
    file.measures.append(measures);
    return file;
}

} // namespace

Result<DecodedFile> decodedImage(const QByteArray &bytes, FileKind kind)
{
    if (kind == FileKind::Heic)
        return decodedHeif(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(MaxImageMegabytes);
    QImageReader reader(&buffer, formatName(kind));
    reader.setAutoDetectImageFormat(false); // one reader for each kind, and no other
    reader.setAutoTransform(true);
    return kind == FileKind::Jpeg ? decodedJpeg(bytes, reader) : allPages(reader, kind);
}

} // namespace prealable::pdf
