// The official PDF that a person chose, with the places of its fields when it has none.
#pragma once

#include "pdf/formfiller.h"

namespace prealable {

// `calibrations`: their folder. The errors of readAcceptedPdf().
Result<FillOptions> officialForm(const Catalog &catalog, const FormEdition &edition,
    const QString &path, const QString &calibrations);

} // namespace prealable
