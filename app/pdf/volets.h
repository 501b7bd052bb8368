// Which pages of a filled form belong to which volet.
#pragma once

#include "catalog/formedition.h"
#include "pdf/templateindex.h"

#include <QList>
#include <QStringList>

namespace prealable {

// The pages (0-based) of a volet. `pageTexts`: what each page says, without the sheets that were
// joined. A page that names no volet goes with those that may hold health data.
QList<int> pagesOfVolet(const QStringList &pageTexts, const FormEdition &edition, int volet);

// The same for an official form, by its fields: each stands once on each of its volets. Its pages
// without fields are notices, which stay out. Empty when the fields do not tell.
QList<int> pagesOfVolet(const TemplateIndex &form, const FormEdition &edition, int volet);

// The joined sheets of a volet. `joined`: the volets of each of the last pages of `pageCount`.
QList<int> sheetsOfVolet(const QList<QList<int>> &joined, int pageCount, int volet);

// What each page is called: the title of its volet; empty when it has none.
QStringList pageNames(const QStringList &pageTexts, const FormEdition &edition);

} // namespace prealable
