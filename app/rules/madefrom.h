// A request made from an earlier one: the next semester, or the appeal after a refusal
// ("madeFrom" of edition.json).
#pragma once

#include "catalog/formedition.h"
#include "core/answers.h"

namespace prealable {

[[nodiscard]] bool canBeMadeFrom(const FormEdition &next, const FormId &earlier);

// What the earlier request already says for `next`: answers and attachments. Nothing is invented:
// what must be said anew is left out.
Request madeFrom(const FormEdition &next, const Request &earlier);

} // namespace prealable
