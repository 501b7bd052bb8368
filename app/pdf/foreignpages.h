// The pages of somebody else's PDF, read and drawn in the helper process: a hostile file costs a
// sentence or a blank page, not the program. Each page is asked for once, with the whole file.
#pragma once

#include "pdf/foreigndecoder.h"
#include "pdf/pagereader.h"

namespace prealable {

// Blocks, as does each page that was not read before: for workers. PdfDamaged, PdfEncrypted,
// DecoderMissing, DecoderFailed. `pdf` is kept.
Result<PageReader> openForeignPages(
    const QByteArray &pdf, const ForeignDecoder &decoder = ForeignDecoder());

} // namespace prealable
