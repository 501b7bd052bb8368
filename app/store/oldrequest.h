// A request that was begun with another edition of its form, or before the form's questions
// changed: every answer that still fits is taken, the others are listed.
#pragma once

#include "store/draftstore.h"

#include "catalog/jsonreader.h"

namespace prealable {

struct FittedRequest {
    Request request;
    EditionId startedWith; // the edition in the file, when another one goes on with it
    QList<Leftover> leftovers;
};

// Only what makes it no request at all is noted in the node's document: another format, a newer
// version, an unknown form. `day`: as in DraftStore.
FittedRequest fitRequest(const Catalog &catalog, const JsonNode &node, QDate day);

// What a question was called; its id when no text says.
QString leftoverLabel(const Catalog &catalog, const FormEdition &edition, const FieldId &field);

} // namespace prealable
