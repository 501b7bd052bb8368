// The fonts of the system, which the command line never uses.
#pragma once

namespace prealable::cli {

// Before the application is made. Listing the system's fonts takes longer than filling a form, and
// a form is filled with the bundled fonts only. Does nothing where fontconfig does not list them.
void leaveOutSystemFonts();

} // namespace prealable::cli
