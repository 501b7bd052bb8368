// What the program and its helper process say to each other, over the standard streams. One frame
// each way: eight letters that name the version, the sizes of both parts (big-endian, 4 and 8
// bytes), a JSON object, then bytes.
//
//   asked:    {"operation": "join" | "inspect"}                  + the foreign file
//   answered: {"error": {"code": "image-damaged", "detail": …}}
//         or  {"kind": 1, "pdf": bytes, "images": [{…, "bytes"}], "measures": [[…]]}
//             + the PDF and the images one after the other
//         or  {"accepted": true, "pages": [bytes, …]} + the text printed on the first pages, UTF-8
//
// pageanswer.h has the two operations on one page.
#pragma once

#include "core/result.h"
#include "pdf/decodedfile.h"

#include <QJsonObject>
#include <QStringList>

namespace prealable {

struct DecoderFrame {
    QJsonObject header;
    QByteArray payload;
};

inline constexpr qint64 maxFrameBytes = 200LL * 1024 * 1024;

// For an answer that is none: a code and a sentence that are shown as they are.
Error notUnderstood();
// What the helper refused with, bounded; nothing when it did not refuse.
std::optional<Error> errorIn(const QJsonObject &header);

QByteArray packedFrame(const DecoderFrame &frame);
// DecoderFailed when the bytes are not exactly one frame of this version.
Result<DecoderFrame> unpackedFrame(const QByteArray &bytes);

DecoderFrame frameOf(const DecodedFile &file);
DecoderFrame frameOf(const Error &error);
DecoderFrame frameOf(const QStringList &printed); // of a PDF that may be opened
// Whatever the helper answered: it may have been taken over by the file that it read. Sizes,
// counts and numbers are bounded; an error comes back as what it says.
Result<DecodedFile> fileOf(const DecoderFrame &frame);
// The text of each page, at most maxPrintedPages.
Result<QStringList> acceptanceOf(const DecoderFrame &frame);

} // namespace prealable
