#include "ui/fontlist.h"

#ifdef PREALABLE_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace prealable {

std::future<void> beginFontList()
{
#ifdef PREALABLE_HAS_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

} // namespace prealable
