// The cross-checks of forms/: what no single file can see. One small function each; the callers are
// the lists of them.
#pragma once

#include "catalog/checkreport.h"

namespace prealable {

// Every check over every edition, the law and the triages. `forms` was read without errors.
QList<FormProblem> checkForms(const LoadedForms &forms);

// Checks over the cases in `folder`/<form>/<edition>/: files in pairs, known ids, and for each
// blocking rule one case that fires it and one that does not.
QList<FormProblem> checkCases(const LoadedForms &forms, const QString &folder);

// The names of all the checks, so that a test can ask for a broken fixture of each.
QStringList checkNames();

} // namespace prealable
