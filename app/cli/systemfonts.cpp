#include "cli/systemfonts.h"

#ifdef PREALABLE_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace prealable::cli {

void leaveOutSystemFonts()
{
#ifdef PREALABLE_HAS_FONTCONFIG
    // A configuration without folders: Qt and Poppler take the one that is current.
    if (FcConfig *empty = FcConfigCreate())
        FcConfigSetCurrent(empty);
#endif
}

} // namespace prealable::cli
