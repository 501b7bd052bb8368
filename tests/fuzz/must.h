// A promise that holds in every build, also where Q_ASSERT is left out.
#pragma once

#include <cstdlib>

namespace prealable::fuzz {

inline void must(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace prealable::fuzz
