// Errors found inside a file that the command line names.
#pragma once

#include "core/error.h"

namespace prealable::cli {

// The same error with the file in front of the place in it.
Error locatedIn(const QString &path, Error error);

} // namespace prealable::cli
