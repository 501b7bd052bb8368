// prealable-cli from its words to its exit status.
#pragma once

namespace prealable::cli {

int runApplication(int argc, char **argv);

} // namespace prealable::cli
