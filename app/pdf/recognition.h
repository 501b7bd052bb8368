// Which form a PDF is: by the numbers printed in it and by its fields, never by its file name.
#pragma once

#include "catalog/catalog.h"
#include "pdf/templateindex.h"

namespace prealable {

enum class PdfKind { Official, Rendition, Specimen, Export, Unknown };

struct Recognition {
    PdfKind kind = PdfKind::Unknown;
    FormId form; // empty: not recognised
    EditionId edition; // may be a superseded one
    bool superseded = false;
    QByteArray answersJson; // what an export carries
};

Result<Recognition> recognise(
    const Catalog &catalog, const QByteArray &pdf, const TemplateIndex &index);

} // namespace prealable
