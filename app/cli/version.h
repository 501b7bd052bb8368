// What --version tells: the program, the libraries that it runs with, the day of its law.
#pragma once

#include "cli/command.h"

namespace prealable::cli {

// {"version":"0.1.0","qt":"6.4.2","poppler":…,"qpdf":…,"libheif":…,"lawCheckedOn":"YYYY-MM-DD"},
// the last one as LawLibrary::checkedOn() says.
Outcome versionOutcome(const Catalog &catalog);

} // namespace prealable::cli
