#include "decoder/paperdecoder.h"

#include <libheif/heif.h>

#include <cstring>
#include <memory>

namespace prealable::pdf {

namespace {

constexpr qint64 MaxHeifPixels = 64'000'000;

Error damagedHeif()
{
    return {ErrorCode::ImageDamaged, {},
        QStringLiteral("Cette photo (HEIC) ne peut pas être lue : elle est incomplète ou abîmée. "
                       "Enregistrez-la de nouveau, en JPEG si possible.")};
}

QImage copied(const heif_image *image)
{
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0 || stride < width * 3)
        return {};
    QImage copy(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height && !copy.isNull(); ++y)
        std::memcpy(copy.scanLine(y), plane + qsizetype(y) * stride, size_t(width) * 3);
    return copy;
}

} // namespace

Result<QImage> heifImage(const QByteArray &bytes)
{
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(
        heif_context_alloc(), &heif_context_free);
    heif_context_set_max_decoding_threads(context.get(), 0); // the memory is bounded
    const heif_error read = heif_context_read_from_memory_without_copy(
        context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (read.code != heif_error_Ok)
        return damagedHeif();
    heif_image_handle *rawHandle = nullptr;
    if (heif_context_get_primary_image_handle(context.get(), &rawHandle).code != heif_error_Ok)
        return damagedHeif();
    const std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)> handle(
        rawHandle, &heif_image_handle_release);
    const qint64 pixels = qint64(heif_image_handle_get_width(handle.get()))
        * heif_image_handle_get_height(handle.get());
    if (pixels <= 0)
        return damagedHeif();
    if (pixels > MaxHeifPixels)
        return Error{ErrorCode::ImageTooLarge, {},
            QStringLiteral("Cette photo a trop de points pour être lue. Enregistrez-la en plus "
                           "petit.")};
    heif_image *rawImage = nullptr;
    const heif_error decoded = heif_decode_image(handle.get(), &rawImage, heif_colorspace_RGB,
        heif_chroma_interleaved_RGB, nullptr); // turned and mirrored as the file says
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> image(
        rawImage, &heif_image_release);
    if (decoded.code != heif_error_Ok || !image)
        return damagedHeif();
    const QImage copy = copied(image.get());
    if (copy.isNull())
        return damagedHeif();
    return copy;
}

} // namespace prealable::pdf
