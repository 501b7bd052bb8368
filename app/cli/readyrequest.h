// What the commands that write a document have in common: a request file that may be printed, and
// what is said of the document.
#pragma once

#include "cli/command.h"
#include "pdf/formfiller.h"

namespace prealable::cli {

struct ReadyRequest {
    const FormEdition *edition;
    CheckedRequest checked;
};

// With --draft, an incomplete request too. The outcome to give back when it cannot be used.
Result<ReadyRequest, Outcome> readyRequest(const Invocation &invocation, const QString &path);

Outcome filledOutcome(const Catalog &catalog, const CheckedRequest &request,
    const FilledForm &filled, const QString &output);

} // namespace prealable::cli
