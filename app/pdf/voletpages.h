// Which pages of a filled form are those of a volet, its joined sheets included.
#pragma once

#include "pdf/formfiller.h"

namespace prealable {

// 0-based, in the order of the document; empty when the volet cannot be told. An official PDF tells
// by its fields (`options`: those it was filled with), ours by what its pages say.
Result<QList<int>> voletPages(
    const FormEdition &edition, const FilledForm &filled, const FillOptions &options, int volet);

} // namespace prealable
