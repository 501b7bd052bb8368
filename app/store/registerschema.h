// The register's tables, as steps: step n makes version n of version n-1.
#pragma once

#include <QStringList>

namespace prealable {

// Of SQLite's header: what says that a file is a register of ours ("PRLB").
inline constexpr int registerApplicationId = 0x50524C42;

int schemaSteps();
// The statements of one step, 1 to schemaSteps().
QStringList schemaStep(int step, bool server);

} // namespace prealable
