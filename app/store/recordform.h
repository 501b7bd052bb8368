// A record of the register as a form of one page, so that it is written by hand with the same
// questions, checks and sentences as a request. The form is in no folder and on no paper.
#pragma once

#include "catalog/catalog.h"
#include "rules/assessment.h"
#include "store/registerrecord.h"

namespace prealable {

// What common/register.json keeps about this kind, in its order; only the name is required.
// `catalog`: in the language of who answers.
FormEdition recordForm(const Catalog &catalog, RecordKind kind);

// The other way round, what `assessment` does not ask is not kept; what the form has no question
// for stays as it was in `known`.
Answers recordAnswers(const FormEdition &form, const Person &person);
Person answeredPerson(const FormEdition &form, const Assessment &assessment, Person known);

} // namespace prealable
