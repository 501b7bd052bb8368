// A request inside a JSON document: a request file is one, a draft holds one.
#pragma once

#include "catalog/catalog.h"
#include "catalog/jsonreader.h"
#include "core/answers.h"

namespace prealable {

// False when this is not `format`, or of a later version (WrongFormat, NewerVersion). To be asked
// before anything else: a later version may have any other keys.
bool hasFormat(const JsonNode &node, const QString &format, int version);

// The pieces of a request, each by itself: what is wrong is noted in the node's document.
// `edition`: where the members of a group are defined.
Value readValue(const JsonNode &node, const FieldDefinition &field, const FormEdition &edition);
Attachment readAttachment(const JsonNode &node, const FormEdition &edition);
// A rule that is not of the edition, or not a warning; a reason that is empty or too long.
std::pair<RuleId, QString> readConfirmed(const JsonNode &node, const FormEdition &edition);

// "of" is left to requestfile, which knows where the other file is.
// What is wrong is noted in the node's document. A null day: every known edition will do.
Request readRequest(const Catalog &catalog, const JsonNode &node, QDate day);

} // namespace prealable
