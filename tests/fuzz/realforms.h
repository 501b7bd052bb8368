// The project's forms, read once.
#pragma once

#include "catalog/catalog.h"

namespace prealable::fuzz {

const Catalog &realForms();

} // namespace prealable::fuzz
