// A few bytes of a hostile file may unfold to gigabytes: found out before a library unfolds them.
#pragma once

#include <QByteArray>

#include <optional>

#include <qpdf/QPDF.hh>

namespace prealable::pdf {

// Throws Refusal (PdfTooComplex) when the streams of the file hold more than any form. To be called
// before pages are read with Poppler and before a file is rewritten: both unfold what they meet.
void refuseInflation(QPDF &pdf);

// What a stream holds; none when that is more than `largest` bytes.
std::optional<QByteArray> unfolded(QPDFObjectHandle stream, qsizetype largest);

// Throws Refusal (PdfTooComplex) when pages hang on each other deeper than any writer makes them:
// qpdf follows them with one call in the other, until the stack ends.
void refuseDeepPages(QPDF &pdf);

// The same for whatever hangs on an object. To be called before it is copied to another file, which
// qpdf does with one call in the other too.
void refuseDeepObjects(QPDFObjectHandle top);

} // namespace prealable::pdf
