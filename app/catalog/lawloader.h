// law/*.json -> LawLibrary.
#pragma once

#include "catalog/formsfolder.h"
#include "catalog/lawlibrary.h"

namespace prealable {

// Without the words of its units: they are texts, which another language replaces.
LawLibrary loadLaw(FormsFolder &folder);

// The name of the text of a unit.
QString unitKey(const QString &unit);
// "# jour|2:# jours": the first form from 0 on, each other one from the number before its colon,
// which grow. Nullopt for anything else.
std::optional<QList<UnitForm>> readUnitForms(const QString &text);
// The units of the law's values out of the texts; what cannot be read is left out.
void nameUnits(LawLibrary &law, const QMap<QString, QString> &texts);

} // namespace prealable
