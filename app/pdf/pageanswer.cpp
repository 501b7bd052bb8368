#include "pdf/pageanswer.h"

#include "pdf/pdfaccess.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace prealable {

namespace {

constexpr qsizetype MaximumText = 1'000'000; // characters of a page
constexpr qsizetype MaximumAnswer = qsizetype(32) << 20; // bytes of a page in words
constexpr double Farthest = 1e6; // points
constexpr int Numbers = 4; // of a rectangle
constexpr int BytesPerPixel = 3;

void append(QJsonArray &numbers, const QRectF &rect)
{
    for (const double number : {rect.x(), rect.y(), rect.width(), rect.height()})
        numbers.append(number);
}

bool isNear(const QRectF &rect)
{
    const double all[]{rect.x(), rect.y(), rect.width(), rect.height()};
    return std::all_of(std::begin(all), std::end(all),
        [](double number) { return std::isfinite(number) && std::abs(number) <= Farthest; });
}

std::optional<QRectF> rectIn(const QJsonArray &numbers, qsizetype from)
{
    double all[Numbers];
    for (int i = 0; i < Numbers; ++i) {
        all[i] = numbers.at(from + i).toDouble(std::nan(""));
        if (!std::isfinite(all[i]) || std::abs(all[i]) > Farthest)
            return std::nullopt;
    }
    return QRectF(all[0], all[1], all[2], all[3]);
}

std::optional<PageWord> wordIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != Numbers + 2)
        return std::nullopt;
    PageWord word{parts.at(0).toString(), {}, {}};
    const auto rect = rectIn(parts, 1);
    const QJsonArray characters = parts.at(Numbers + 1).toArray();
    if (!rect || characters.size() != word.text.size() * Numbers)
        return std::nullopt;
    word.rect = *rect;
    for (qsizetype i = 0; i < characters.size(); i += Numbers) {
        const auto character = rectIn(characters, i);
        if (!character)
            return std::nullopt;
        word.characters << *character;
    }
    return word;
}

ReadPage readPage(const PageReader &reader, int page)
{
    return {reader.pageCount(), reader.text(page).left(MaximumText), reader.words(page)};
}

} // namespace

DecoderFrame frameOf(const ReadPage &page)
{
    QJsonArray words;
    for (const PageWord &word : page.words) {
        // One bad letter is no reason to lose the page.
        if (!isNear(word.rect)
            || !std::all_of(word.characters.begin(), word.characters.end(), isNear))
            continue;
        QJsonArray parts{word.text};
        append(parts, word.rect);
        QJsonArray characters;
        for (const QRectF &character : word.characters)
            append(characters, character);
        parts.append(characters);
        words.append(parts);
    }
    const QJsonObject content{
        {QStringLiteral("text"), page.text}, {QStringLiteral("words"), words}};
    return {{{QStringLiteral("pages"), page.pages}},
        QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

DecoderFrame frameOf(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    const qsizetype row = qsizetype{BytesPerPixel} * plain.width();
    QByteArray pixels;
    pixels.reserve(row * plain.height());
    for (int y = 0; y < plain.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(plain.constScanLine(y)), row);
    return {{{QStringLiteral("width"), plain.width()}, {QStringLiteral("height"), plain.height()}},
        pixels};
}

Result<ReadPage> readPageOf(const DecoderFrame &frame)
{
    if (const auto error = errorIn(frame.header))
        return *error;
    if (frame.payload.size() > MaximumAnswer)
        return notUnderstood();
    const QJsonObject content = QJsonDocument::fromJson(frame.payload).object();
    const QJsonArray words = content.value(u"words").toArray();
    ReadPage page{frame.header.value(u"pages").toInt(-1), content.value(u"text").toString(), {}};
    if (page.pages < 0 || page.pages > pdf::maxPages || !content.contains(u"text")
        || page.text.size() > MaximumText || words.size() > PageReader::MaximumWords)
        return notUnderstood();
    for (const QJsonValue value : words) {
        const auto word = wordIn(value);
        if (!word)
            return notUnderstood();
        page.words << *word;
    }
    return page;
}

Result<QImage> drawnPageOf(const DecoderFrame &frame)
{
    if (const auto error = errorIn(frame.header))
        return *error;
    const int width = frame.header.value(u"width").toInt();
    const int height = frame.header.value(u"height").toInt();
    const qsizetype row = qsizetype{BytesPerPixel} * width;
    if (width <= 0 || height <= 0 || double(width) * height > PageReader::MaximumPixels
        || row * height != frame.payload.size())
        return notUnderstood();
    QImage image(width, height, QImage::Format_RGB888);
    if (image.isNull())
        return notUnderstood();
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), frame.payload.constData() + row * y, size_t(row));
    return image.convertToFormat(QImage::Format_RGB32);
}

DecoderFrame pageAnswer(const DecoderFrame &asked)
{
    const auto reader = PageReader::open(asked.payload);
    if (!reader)
        return frameOf(reader.error());
    const int page = asked.header.value(u"page").toInt(-1);
    if (asked.header.value(u"operation") == QJsonValue(QStringLiteral("read")))
        return frameOf(readPage(*reader, page));
    const QImage image = reader->image(page, asked.header.value(u"scale").toDouble());
    return image.isNull() ? frameOf(notUnderstood()) : frameOf(image);
}

} // namespace prealable
