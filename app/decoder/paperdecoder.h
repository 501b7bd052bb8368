// What the helper process does with a file, in the process that calls it. Only the helper, the
// tests and the fuzzers call it: everybody else asks ForeignDecoder.
#pragma once

#include "pdf/decodedfile.h"

#include <QImage>

namespace prealable {

// One frame in, one frame out (decoderframe.h), whatever comes.
QByteArray decoderAnswer(const QByteArray &asked);

Result<DecodedFile> decodedPaper(const QByteArray &file);

namespace pdf {

// UnknownFileKind, ImageDamaged, ImageTooLarge.
Result<DecodedFile> decodedImage(const QByteArray &bytes, FileKind kind);
// The picture of a HEIC file, turned as it says.
Result<QImage> heifImage(const QByteArray &bytes);
// PdfDamaged, PdfEncrypted, PdfTooComplex, PdfDynamicXfa.
Result<DecodedFile> decodedPdf(const QByteArray &bytes);

} // namespace pdf

} // namespace prealable
