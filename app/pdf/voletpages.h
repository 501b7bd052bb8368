// Which pages of a filled form are those of a volet, its joined sheets included.
#pragma once

#include "pdf/formfiller.h"

namespace prealable {

// 0-based, in the order of the document; empty when the volet cannot be told. `official`: the PDF
// that was filled, which tells by its fields; ours tells by what its pages say.
Result<QList<int>> voletPages(const FormEdition &edition, const FilledForm &filled,
    const std::optional<QByteArray> &official, int volet);

} // namespace prealable
