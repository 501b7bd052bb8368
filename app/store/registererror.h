// What a database says, as an Error of ours. Never repeats its message: it may quote values.
#pragma once

#include "core/error.h"

class QSqlError;

namespace prealable {

// `where`: file or database.
Error registerError(const QSqlError &error, bool server, const QString &where);
// Of a server that says nothing at all.
Error unreachableServer(const QString &database);

} // namespace prealable
