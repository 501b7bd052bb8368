// common/fields.json, correspondents.json, register.json, refusals.json and the files of texts.
#pragma once

#include "catalog/loadedforms.h"

namespace prealable {

void loadDictionary(FormsFolder &folder, LoadedForms &forms);
// {"key": "text", …}: any keys, none of them empty, no empty text.
QMap<QString, QString> loadTexts(FormsFolder &folder, const QString &file);

} // namespace prealable
