#include "pdf/decoderframe.h"

#include "pdf/printedtext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <cmath>

namespace prealable {

namespace {

constexpr QByteArrayView Magic("PRLDEC01");
constexpr qint64 HeadSize = 8 + 4 + 8;
constexpr quint32 MaxHeader = 4 * 1024 * 1024;
constexpr int MaxSide = 20'000; // pixels of an image that was made ready
constexpr int NumbersPerPage = 13;

QJsonArray numbersOf(const PageMeasures &m)
{
    return {m.measured ? 1 : 0, m.points.width(), m.points.height(), m.dpi, m.ink, m.light,
        m.contrast, m.sharpness, m.sideways, m.ascent, m.lines, m.sideLines, m.footIsClear ? 1 : 0};
}

std::optional<PageMeasures> measuresOf(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != NumbersPerPage)
        return std::nullopt;
    double all[NumbersPerPage];
    for (int i = 0; i < NumbersPerPage; ++i) {
        all[i] = numbers.at(i).toDouble(std::nan(""));
        if (!std::isfinite(all[i]) || std::abs(all[i]) > 1e6)
            return std::nullopt;
    }
    PageMeasures m;
    m.measured = all[0] != 0;
    m.points = QSizeF(std::max(0.0, all[1]), std::max(0.0, all[2]));
    m.dpi = all[3];
    m.ink = all[4];
    m.light = all[5];
    m.contrast = all[6];
    m.sharpness = all[7];
    m.sideways = all[8];
    m.ascent = all[9];
    m.lines = int(all[10]);
    m.sideLines = int(all[11]);
    m.footIsClear = all[12] != 0;
    return m;
}

QJsonObject headerOf(const PageImage &image)
{
    return {{QStringLiteral("jpeg"), image.coding == PageImage::Coding::Jpeg},
        {QStringLiteral("width"), image.pixels.width()},
        {QStringLiteral("height"), image.pixels.height()},
        {QStringLiteral("colours"), image.colours}, {QStringLiteral("bits"), image.bits},
        {QStringLiteral("rotation"), image.rotation},
        {QStringLiteral("bytes"), double(image.data.size())}};
}

// The next `header.bytes` of the payload; nothing when there are not so many.
std::optional<QByteArray> taken(const QJsonValue &size, const QByteArray &payload, qint64 &at)
{
    const double asked = size.toDouble(-1);
    if (!(asked >= 0) || asked > double(payload.size() - at) || asked != std::floor(asked))
        return std::nullopt;
    const QByteArray bytes = payload.mid(at, qint64(asked));
    at += bytes.size();
    return bytes;
}

bool isSaneImage(const PageImage &image)
{
    const bool isJpeg = image.coding == PageImage::Coding::Jpeg;
    const int w = image.pixels.width();
    const int h = image.pixels.height();
    return w > 0 && h > 0 && w <= MaxSide && h <= MaxSide
        && (image.colours == 1 || image.colours == 3)
        && (image.bits == 8 || (image.bits == 1 && image.colours == 1 && !isJpeg))
        && QList<int>{0, 90, 180, 270}.contains(image.rotation) && !image.data.isEmpty()
        && (!isJpeg || image.data.startsWith("\xFF\xD8\xFF"));
}

std::optional<PageImage> imageOf(const QJsonObject &header, const QByteArray &payload, qint64 &at)
{
    PageImage image;
    image.coding
        = header.value(u"jpeg").toBool() ? PageImage::Coding::Jpeg : PageImage::Coding::Flate;
    image.pixels = QSize(header.value(u"width").toInt(), header.value(u"height").toInt());
    image.colours = header.value(u"colours").toInt();
    image.bits = header.value(u"bits").toInt();
    image.rotation = header.value(u"rotation").toInt(-1);
    const auto data = taken(header.value(u"bytes"), payload, at);
    if (!data)
        return std::nullopt;
    image.data = *data;
    return isSaneImage(image) ? std::optional(image) : std::nullopt;
}

} // namespace

Error notUnderstood()
{
    return {ErrorCode::DecoderFailed, {},
        QStringLiteral("Ce fichier n'a pas pu être lu jusqu'au bout : il est sans doute abîmé. "
                       "Photographiez ou numérisez de nouveau le document.")};
}

// The sentence is shown as it is: one line of bounded length, with a code that we know.
std::optional<Error> errorIn(const QJsonObject &header)
{
    if (!header.contains(u"error"))
        return std::nullopt;
    const QJsonObject error = header.value(u"error").toObject();
    const QString name = error.value(u"code").toString();
    constexpr qsizetype longest = 300;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (codeName(ErrorCode(code)) == name)
            return Error{
                ErrorCode(code), {}, shownName(error.value(u"detail").toString(), longest)};
    }
    return notUnderstood();
}

FileKind fileKind(const QByteArray &bytes)
{
    constexpr qsizetype searched = 1024; // a PDF may begin a little after the start of its file
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return FileKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return FileKind::Png;
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return FileKind::Tiff;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return FileKind::WebP;
    static const QList<QByteArray> brands{"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"};
    if (bytes.mid(4, 4) == "ftyp" && brands.contains(bytes.mid(8, 4)))
        return FileKind::Heic;
    return bytes.left(searched).contains("%PDF-") ? FileKind::Pdf : FileKind::Unknown;
}

FileKind kindOfFile(const QString &path)
{
    constexpr qint64 enough = 1024;
    QFile file(path);
    // Opening a pipe would wait for whoever writes into it.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? fileKind(file.read(enough))
                                                                      : FileKind::Unknown;
}

QByteArray packedFrame(const DecoderFrame &frame)
{
    const QByteArray header = QJsonDocument(frame.header).toJson(QJsonDocument::Compact);
    QByteArray bytes = Magic.toByteArray();
    bytes.resize(HeadSize);
    qToBigEndian(quint32(header.size()), bytes.data() + 8);
    qToBigEndian(quint64(frame.payload.size()), bytes.data() + 12);
    return bytes + header + frame.payload;
}

Result<DecoderFrame> unpackedFrame(const QByteArray &bytes)
{
    if (bytes.size() < HeadSize || bytes.size() > maxFrameBytes || !bytes.startsWith(Magic))
        return notUnderstood();
    const auto headerSize = qFromBigEndian<quint32>(bytes.constData() + 8);
    const auto payloadSize = qFromBigEndian<quint64>(bytes.constData() + 12);
    if (headerSize > MaxHeader || payloadSize > quint64(maxFrameBytes)
        || quint64(bytes.size()) != HeadSize + headerSize + payloadSize)
        return notUnderstood();
    QJsonParseError error{};
    const QJsonDocument header
        = QJsonDocument::fromJson(bytes.mid(HeadSize, qsizetype(headerSize)), &error);
    if (error.error != QJsonParseError::NoError || !header.isObject())
        return notUnderstood();
    return DecoderFrame{header.object(), bytes.mid(HeadSize + qint64(headerSize))};
}

DecoderFrame frameOf(const DecodedFile &file)
{
    QJsonArray images;
    QJsonArray measures;
    QByteArray payload = file.pdf;
    for (const PageImage &image : file.images) {
        images.append(headerOf(image));
        payload += image.data;
    }
    for (const PageMeasures &page : file.measures)
        measures.append(numbersOf(page));
    return {
        {{QStringLiteral("kind"), int(file.kind)}, {QStringLiteral("pdf"), double(file.pdf.size())},
            {QStringLiteral("images"), images}, {QStringLiteral("measures"), measures}},
        payload};
}

DecoderFrame frameOf(const Error &error)
{
    return {{{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                    {QStringLiteral("detail"), error.detail}}}},
        {}};
}

DecoderFrame frameOf(const QStringList &printed)
{
    QJsonArray sizes;
    QByteArray payload;
    for (const QString &page : printed) {
        const QByteArray text = page.toUtf8();
        sizes.append(double(text.size()));
        payload += text;
    }
    return {{{QStringLiteral("accepted"), true}, {QStringLiteral("pages"), sizes}}, payload};
}

Result<DecodedFile> fileOf(const DecoderFrame &frame)
{
    if (const auto error = errorIn(frame.header))
        return *error;
    DecodedFile file;
    const int kind = frame.header.value(u"kind").toInt();
    if (kind <= int(FileKind::Unknown) || kind > int(FileKind::WebP))
        return notUnderstood();
    file.kind = FileKind(kind);
    qint64 at = 0;
    const auto pdf = taken(frame.header.value(u"pdf"), frame.payload, at);
    const QJsonArray images = frame.header.value(u"images").toArray();
    const QJsonArray measures = frame.header.value(u"measures").toArray();
    const bool isPdf = file.kind == FileKind::Pdf;
    if (!pdf || measures.isEmpty() || measures.size() > maxPaperPages || pdf->isEmpty() == isPdf
        || images.size() != (isPdf ? 0 : measures.size()))
        return notUnderstood();
    file.pdf = *pdf;
    for (const QJsonValue header : images) {
        const auto image = imageOf(header.toObject(), frame.payload, at);
        if (!image)
            return notUnderstood();
        file.images.append(*image);
    }
    for (const QJsonValue numbers : measures) {
        const auto page = measuresOf(numbers);
        if (!page)
            return notUnderstood();
        file.measures.append(*page);
    }
    if (at != frame.payload.size())
        return notUnderstood();
    return file;
}

Result<QStringList> acceptanceOf(const DecoderFrame &frame)
{
    if (const auto error = errorIn(frame.header))
        return *error;
    const QJsonArray sizes = frame.header.value(u"pages").toArray();
    if (frame.header.value(u"accepted") != QJsonValue(true) || sizes.size() > maxPrintedPages)
        return notUnderstood();
    QStringList printed;
    qint64 at = 0;
    for (const QJsonValue size : sizes) {
        const auto text = taken(size, frame.payload, at);
        if (!text)
            return notUnderstood();
        printed.append(QString::fromUtf8(*text).left(maxPrintedCharacters));
    }
    if (at != frame.payload.size())
        return notUnderstood();
    return printed;
}

} // namespace prealable
