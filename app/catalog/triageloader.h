// triage/<need>.json -> TriageDefinition.
#pragma once

#include "catalog/loadedforms.h"

namespace prealable {

void loadTriages(FormsFolder &folder, LoadedForms &forms);

} // namespace prealable
