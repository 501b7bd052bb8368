#include "core/version.h"

namespace prealable {

QString programVersion()
{
    return QStringLiteral(PREALABLE_VERSION);
}

} // namespace prealable
