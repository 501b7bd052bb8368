// Two changes to a template before it is filled: pages added at its end, and its own drawing taken
// away so that only the answers are printed.
#pragma once

#include "core/result.h"
#include "rules/fieldvalues.h"

#include <QByteArray>

namespace prealable {

Result<QByteArray> withPagesAppended(const QByteArray &pdf, const QByteArray &pages);

// Blank pages of the same sizes that keep only the fields which `values` fills.
Result<QByteArray> withoutDrawing(const QByteArray &pdf, const PdfFieldValues &values);

} // namespace prealable
