// The texts of --help.
#pragma once

#include "cli/command.h"

namespace prealable::cli {

QString generalHelp();
QString commandHelp(const Command &command);

// The options that a command takes, its own first.
QList<OptionSpec> allOptions(const Command &command);

} // namespace prealable::cli
