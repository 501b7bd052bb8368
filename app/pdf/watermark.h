// A word across every page, for a draft that must not be sent.
#pragma once

#include "pdf/pdfedit.h"

namespace prealable::pdf {

// Once in large letters along the diagonal, and once straight at the top, where a search finds it.
void addWatermark(PdfEdit &edit, FormTree &tree, const QString &text);

} // namespace prealable::pdf
