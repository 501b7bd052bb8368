// The fillable half of our own pages: one field for each official name, a widget wherever it is
// drawn.
#pragma once

#include "pdf/renditionlayout.h"

#include <qpdf/QPDF.hh>

namespace prealable {

// FormsInvalid when the drawing and pdf.json disagree: a field drawn but not known, known but not
// drawn, or a comb with another number of cells than the field has characters.
Result<void> addFields(QPDF &pdf, const FormEdition &edition, const QList<RenditionPage> &pages);

} // namespace prealable
