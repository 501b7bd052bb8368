// What the French identifiers have in common: why a text is not one.
#pragma once

#include "core/result.h"

namespace prealable {

enum class IdentifierProblem {
    Empty,
    Characters, // a character that the identifier never has
    Length,
    Structure, // right characters and length, impossible content (13th month, unknown prefix)
    Key, // the check digit or key does not agree: most often a mistyped digit
};

// "empty", "characters", "length", "structure", "key": the last word of the finding's rule id.
QString problemName(IdentifierProblem problem);

template <typename T>
using Parsed = Result<T, IdentifierProblem>;

} // namespace prealable
