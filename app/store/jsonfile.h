// Reading files from outside with a size limit, writing files atomically.
#pragma once

#include "core/result.h"
#include "store/wholefile.h"

#include <QByteArray>

namespace prealable {

// FileNotFound, FileUnreadable (also a folder, a pipe or a device), FileTooLarge.
Result<QByteArray> readFile(const QString &path, qint64 maximumSize);

// The file appears whole or not at all; what was there before stays until then (FileNotWritten).
Result<void> writeFile(const QString &path, const QByteArray &content, const WholeFile &how = {});
// The same, readable by its owner only.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace prealable
