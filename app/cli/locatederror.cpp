#include "cli/locatederror.h"

namespace prealable::cli {

Error locatedIn(const QString &path, Error error)
{
    if (error.where.isEmpty())
        error.where = path;
    else if (!error.where.startsWith(path))
        error.where = path + QStringLiteral(": ") + error.where;
    return error;
}

} // namespace prealable::cli
