// `--passphrase-file PHRASE.txt`: the passphrase of the answers that a PDF of ours carries. A file,
// not a word of the command line: everybody on the computer sees those.
#pragma once

#include "cli/arguments.h"

#include <optional>

namespace prealable::cli {

// None when the option is not there. The first line of the file, in UTF-8 (a BOM counts for
// nothing); what follows is not read. FileNotFound, FileUnreadable, FileTooLarge; WrongFormat: no
// UTF-8, or passphraseProblem().
Result<std::optional<QString>> passphraseOption(const Arguments &arguments);

// For the list of files that a command must not write over; empty when there is none.
QString passphraseFile(const Arguments &arguments);

} // namespace prealable::cli
