// Changes to a PDF as a whole: pages added at its end or left out, and a template's own drawing
// taken away so that only the answers are printed.
#pragma once

#include "core/result.h"
#include "rules/fieldvalues.h"

#include <QByteArray>

namespace prealable {

Result<QByteArray> withPagesAppended(const QByteArray &pdf, const QByteArray &pages);

// A new document with these of its pages only (0-based, in their order) and its title: what was
// left out is in none of its bytes. For pages whose fields are drawn into them.
Result<QByteArray> withPagesOnly(const QByteArray &pdf, const QList<int> &pages);

// Blank pages of the same sizes that keep only the fields which `values` fills.
Result<QByteArray> withoutDrawing(const QByteArray &pdf, const PdfFieldValues &values);

} // namespace prealable
