// The list of the system's fonts, which the first text on screen waits for.
#pragma once

#include <future>

namespace prealable {

// Begins to read it beside what comes next; before the application is made. Does nothing where
// fontconfig does not keep it.
std::future<void> beginFontList();

} // namespace prealable
