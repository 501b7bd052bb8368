// What --version tells: the program, the libraries that it runs with, the forms and the day of
// their law.
#pragma once

#include "cli/command.h"
#include "store/packstore.h"

namespace prealable::cli {

// {"version":"0.1.0","qt":"6.4.2","poppler":…,"qpdf":…,"libheif":…,"formsVersion":1,
// "formsIssued":"YYYY-MM-DD","formsSigner":null,"lawCheckedOn":"YYYY-MM-DD"}: the signer of the
// pack whose forms serve; the last one as LawLibrary::checkedOn() says.
Outcome versionOutcome(const OpenedForms &forms);

} // namespace prealable::cli
