// The commands about form packs, two words each: "pack make".
#pragma once

#include "cli/command.h"

namespace prealable::cli {

QList<Command> packCommands();

} // namespace prealable::cli
