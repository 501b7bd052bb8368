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

} // namespace prealable
