// law/*.json -> LawLibrary.
#pragma once

#include "catalog/formsfolder.h"
#include "catalog/lawlibrary.h"

namespace prealable {

LawLibrary loadLaw(FormsFolder &folder);

} // namespace prealable
