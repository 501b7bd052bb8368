// common/refusals.json: what a caisse may do with a request that is wrong, and what only a person
// can see on the paper.
#pragma once

#include "catalog/conditionparser.h"
#include "catalog/loadedforms.h"

namespace prealable {

void loadRefusals(FormsFolder &folder, LoadedForms &forms);
// "refusal" of a rule: an effect of common/refusals.json.
QString readRefusalEffect(const JsonNode &node, const Refusals &refusals);
// A member of "byHand" in edition.json.
HandCheck readHandCheck(
    const JsonNode &node, ConditionParser &conditions, const Refusals &refusals);

} // namespace prealable
