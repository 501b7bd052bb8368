// Three truths: a rule that cannot be decided yet must neither fire nor be taken as passed.
#pragma once

namespace prealable {

enum class Truth { No, Yes, Unknown };

} // namespace prealable
