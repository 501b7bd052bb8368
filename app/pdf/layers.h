// Layers of a PDF (optional content): which are shown is said once for a whole document.
#pragma once

#include <qpdf/QPDF.hh>

namespace prealable::pdf {

// What `source` hides stays hidden in `target`, whose pages were copied from it.
void addLayers(QPDF &target, QPDF &source);

} // namespace prealable::pdf
