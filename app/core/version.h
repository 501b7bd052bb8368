// The version of the program, as the top CMakeLists.txt says it.
#pragma once

#include <QString>

namespace prealable {

QString programVersion(); // "0.1.0"

} // namespace prealable
