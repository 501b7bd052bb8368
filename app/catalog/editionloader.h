// <form>/<edition>/*.json -> LoadedEdition.
#pragma once

#include "catalog/conditionparser.h"
#include "catalog/loadedforms.h"

namespace prealable {

// `name`: "transport-dap/11575-08".
LoadedEdition loadEdition(FormsFolder &folder, const QString &name, const LoadedForms &forms);

// pdf.json and rendition.json (pdfloader.cpp).
void readPdf(const JsonNode &root, ConditionParser &conditions, LoadedEdition &loaded);
void readRendition(const JsonNode &root, FormEdition &edition);
// letter.json, and "dates" and "madeFrom" of edition.json (letterloader.cpp).
void readLetter(const JsonNode &root, ConditionParser &conditions, FormEdition &edition);
void readDates(const JsonNode &node, FormEdition &edition);
void readMadeFrom(const JsonNode &node, MadeFrom &made);

} // namespace prealable
