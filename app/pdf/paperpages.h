// The pages of a paper, put behind others: images on A4, PDF pages as they are, each with its place
// at the foot.
#pragma once

#include "pdf/decodedfile.h"

#include <QString>

#include <memory>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace prealable::pdf {

// What the pages were taken from: to be kept until the document is written.
using SourceFile = std::shared_ptr<QPDF>;

// The new pages, marked « pièce 2, page 1/3 » with this number. Throws Refusal (PdfDamaged) when
// the paper is not what was said of it.
std::vector<QPDFPageObjectHelper> addPaper(
    QPDF &target, const DecodedFile &file, int number, std::vector<SourceFile> &sources);

// Pages of another document, in this order.
std::vector<QPDFPageObjectHelper> addPages(QPDF &target, const QByteArray &bytes,
    const QList<int> &pages, std::vector<SourceFile> &sources);

} // namespace prealable::pdf
