// The request that a command is given: a request file, or a PDF of ours that carries one.
#pragma once

#include "cli/command.h"
#include "core/answers.h"

namespace prealable::cli {

// The errors of readRequestFile(); of a PDF those of readPdfFile() and answersIn(), and
// PdfOtherForm when it carries no request. A request that is sealed in it is opened with
// --passphrase-file: Locked without it, else the errors of passphraseOption() and openedRequest().
// Papers are named as in the file: their paths are relative to it.
Result<Request> readRequestInput(const Invocation &invocation, const QString &path);

} // namespace prealable::cli
