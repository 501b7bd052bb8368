// law/caisses.json, law/regimes.json and law/hints.json: forms/README.md, "law/".
#pragma once

#include "catalog/formsfolder.h"
#include "catalog/referencetables.h"

namespace prealable {

ReferenceTables loadReferenceTables(FormsFolder &folder);

} // namespace prealable
