// What the programs carry inside: ":/forms", ":/fonts", ":/icons", ":/pictures", ":/licences",
// ":/packkeys", ":/translations". A static library's resources are only there once this was called;
// calling it again does nothing.
#pragma once

#include <QByteArray>

namespace prealable {

void initResources();

// The table of the communes (resources/communes/README.md), in place: nothing is read or copied. A
// program that does not call this does not carry it.
QByteArray communeTable();

} // namespace prealable
