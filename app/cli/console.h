// How an outcome reaches the terminal: standard output, standard error and the exit status.
#pragma once

#include "cli/command.h"

namespace prealable::cli {

// 0 done, 1 the answers or the file stop it, 2 wrong usage, 3 the world is wrong.
int exitStatus(ErrorCode code);

// Prints and returns the exit status. With `asJson`, one JSON value and nothing else on standard
// output; an error is also one line on standard error.
int report(const Outcome &outcome, bool asJson);

// What a person should know although the command goes on, on standard error.
void printNote(const Error &error, const QString &what);

// How far a long command is, on standard error.
void printProgress(const QString &line);

// UTF-8, whatever the locale; false when it could not be written.
bool printOut(const QString &text);

} // namespace prealable::cli
