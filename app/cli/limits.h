// A file from outside may be made to exhaust the machine: bounds for the whole process.
#pragma once

#include <cstdio>

namespace prealable::cli {

// Bounds processor time and memory where the system can. Past the first, the process says so on
// standard error and ends with status 3; past the second, allocations fail and are reported. Also
// keeps standard error for our own lines: a library that gives up says so there, at length.
// Without `boundsTime` it may take as long as it needs: many files.
void limitResources(bool boundsTime);

// Standard error as the program found it.
std::FILE *errorStream();

} // namespace prealable::cli
