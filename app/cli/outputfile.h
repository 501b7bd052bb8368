// The file that a command writes: never one of those that it reads, whole or not at all.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace prealable::cli {

// Usage when `output` is one of `inputs`: an official form would be lost.
Result<void> refuseOverwriting(const QString &output, const QStringList &inputs);
Result<void> writeOutput(const QString &output, const QByteArray &content);

} // namespace prealable::cli
