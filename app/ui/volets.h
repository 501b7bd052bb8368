// Which pages of a filled form belong to which volet.
#pragma once

#include "catalog/formedition.h"
#include "pdf/templateindex.h"

#include <QList>
#include <QStringList>

namespace prealable {

// The pages (0-based) of a volet. `pageTexts`: what each page says. A sheet that belongs to no
// volet carries what did not fit: it goes with the volets that may hold health data.
QList<int> pagesOfVolet(const QStringList &pageTexts, const FormEdition &edition, int volet);

// The same for an official form, by its fields: each stands once on each of its volets. Its pages
// without fields are notices, which stay out; those behind it carry what did not fit. Empty when
// the fields do not tell.
QList<int> pagesOfVolet(
    const TemplateIndex &form, int pageCount, const FormEdition &edition, int volet);

// What each page is called: the title of its volet, else « Page 4 ».
QStringList pageNames(const QStringList &pageTexts, const FormEdition &edition);

} // namespace prealable
