// What the helper process says of one page of a foreign PDF (decoderframe.h).
//
//   asked:    {"operation": "read", "page": 0}          + the PDF
//   answered: {"pages": 3} + {"text": …, "words": [["mot", x, y, w, h, [x, y, w, h, …]], …]}
//   asked:    {"operation": "draw", "page": 0, "scale": pixels per point} + the PDF
//   answered: {"width": 800, "height": 1131} + three bytes for each pixel, row after row
#pragma once

#include "pdf/decoderframe.h"
#include "pdf/pagereader.h"

namespace prealable {

struct ReadPage {
    int pages = 0; // of the document
    QString text;
    QList<PageWord> words;
};

DecoderFrame frameOf(const ReadPage &page);
DecoderFrame frameOf(const QImage &image);

// DecoderFailed when the helper said anything else; sizes, counts and numbers are bounded.
Result<ReadPage> readPageOf(const DecoderFrame &frame);
Result<QImage> drawnPageOf(const DecoderFrame &frame);

// In the helper: the answer to "read" and "draw".
DecoderFrame pageAnswer(const DecoderFrame &asked);

} // namespace prealable
