// triage/<need>.json -> TriageDefinition.
#pragma once

#include "catalog/loadedforms.h"

namespace prealable {

void loadTriages(FormsFolder &folder, LoadedForms &forms);
// One of them, "triage/<need>.json", and the texts of all.
void loadTriage(FormsFolder &folder, const QString &need, LoadedForms &forms);
void loadTriageTexts(FormsFolder &folder, LoadedForms &forms);

} // namespace prealable
