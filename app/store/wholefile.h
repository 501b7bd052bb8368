// A file that appears whole or not at all, and leaves nothing half-written behind even when the
// program is killed: a copy of somebody's answers under a strange name would stay for years.
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace prealable {

struct WholeFile {
    bool ownerOnly
        = false; // else what the system's mask allows; a file that is there keeps its own
    // Safe from a power failure when this returns. Without it only after syncFolder(), which is
    // worth it for many files; on systems without such a call it is safe at once.
    bool durable = true;
};

// What was there before stays until the new one is complete. False when it could not be written
// (disk full, no permission, no such folder): nothing was changed.
bool writeWhole(const QString &path, QByteArrayView content, const WholeFile &how = {});

// Makes everything written so far to the disk that holds `folder` safe from a power failure.
bool syncFolder(const QString &folder);

} // namespace prealable
