// Three truths: a rule that cannot be decided yet must neither fire nor be taken as passed.
#pragma once

namespace prealable {

enum class Truth { No, Yes, Unknown };

constexpr Truth truthOf(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}

} // namespace prealable
