// The file of a register, before and after SQLite has to do with it.
#pragma once

#include "core/result.h"

namespace prealable {

// An empty file that its owner only may read, and its folder; SQLite gives its journal the same
// permissions. A file that is there is left as it is. RegisterReadOnly, FileUnreadable (no file).
Result<void> prepareRegisterFile(const QString &path);

// Gives a damaged register another name beside its own, with what belongs to it, so that it can be
// looked at or mended, and says which. FileNotWritten.
Result<QString> setRegisterAside(const QString &file);

} // namespace prealable
