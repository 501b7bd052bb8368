// Reading files from outside with a size limit, writing files atomically.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace prealable {

Result<QByteArray> readFile(const QString &path, qint64 maximumSize);
Result<void> writeFile(const QString &path, const QByteArray &content); // QSaveFile

} // namespace prealable
