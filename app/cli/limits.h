// A file from outside may be made to exhaust the machine: bounds for the whole process.
#pragma once

namespace prealable::cli {

// Bounds processor time and memory where the system can. Past the first, the process says so on
// standard error and ends with status 3; past the second, allocations fail and are reported.
void limitResources();

} // namespace prealable::cli
