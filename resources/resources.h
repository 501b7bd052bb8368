// What the programs carry inside: ":/forms", ":/fonts", ":/icons", ":/licences". A static library's resources are
// only there once this was called; calling it again does nothing.
#pragma once

namespace prealable {

void initResources();

} // namespace prealable
