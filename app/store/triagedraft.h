// A triage under way, as it stands in a draft.
#pragma once

#include "store/draftstore.h"

#include "catalog/jsonreader.h"

namespace prealable {

// Facts that the need does not have any more, or with other answers, are left out: they are asked
// again. An unknown need is noted in the node's document.
TriageDraft readTriageDraft(const Catalog &catalog, const JsonNode &node);

QByteArray triageText(const TriageDraft &triage);

} // namespace prealable
