// `--official FILE.pdf`, with the calibration of a file that has no fields: what fill, batch and
// dossier have in common.
#pragma once

#include "cli/command.h"
#include "pdf/formfiller.h"

namespace prealable::cli {

// The calibration is the one of `--calibration`, else the one that this user made of the same file.
Result<FillOptions> officialOptions(const Invocation &invocation);

} // namespace prealable::cli
