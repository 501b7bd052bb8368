// Bounds that a process sets itself before it reads a file from outside.
#pragma once

#include <QtGlobal>

namespace prealable {

struct ProcessLimits {
    quint64 seconds = 0; // of processor time
    quint64 bytes = 0; // of addresses; not under the address sanitizer, which reserves terabytes
    bool writesNoFile = false; // pipes only, no core file; on Windows also no other process
};

// Each bound is lowered, never raised; 0 leaves it as it is. Where the system has no such bounds,
// nothing happens: whoever started the process still bounds its time.
void lowerLimits(const ProcessLimits &limits);

} // namespace prealable
