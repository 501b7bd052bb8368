// The form pack of this computer's user: the one that the window installs too.
#pragma once

#include "cli/arguments.h"
#include "store/packstore.h"

namespace prealable::cli {

// `--keys KEYS.json`: keys to trust besides those of the program, for this command.
OptionSpec packKeysOption();
// FileNotFound and the errors of a list of keys.
Result<PackStore> userPacks(const Arguments &arguments);

} // namespace prealable::cli
