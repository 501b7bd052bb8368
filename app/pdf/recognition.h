// Which form a PDF is: by the numbers printed in it and by its fields, never by its file name.
#pragma once

#include "catalog/catalog.h"
#include "pdf/templateindex.h"

#include <optional>

class QPDF;

namespace prealable {

enum class PdfKind { Official, Rendition, Specimen, Export, Unknown };
enum class RecognisedBy { Nothing, Number, Reference, Fields };

struct Recognition {
    PdfKind kind = PdfKind::Unknown;
    FormId form; // empty: not recognised
    EditionId edition; // may be a superseded one
    RecognisedBy by = RecognisedBy::Nothing;
    QString printed; // the number or the reference that the pages bear
    bool superseded = false;
    QByteArray answersJson; // what an export carries: a request file, or a sealed one
    bool answersSealed = false; // with a passphrase; only store/ opens it
};

// `printed`: the text of the first pages, as the helper process read it (AcceptedPdf). Without it,
// Poppler reads the file in this process: not for a program that has to outlive what it opens.
// `known`: the same bytes, when somebody has them open: all objects are then read there, once.
Result<Recognition> recognise(const Catalog &catalog, const QByteArray &pdf,
    const TemplateIndex &index, const std::optional<QStringList> &printed = {},
    QPDF *known = nullptr);

// What an export carries (Recognition::answersJson), without recognising anything else; empty when
// it carries nothing. The errors of indexTemplate().
Result<QByteArray> answersIn(const QByteArray &pdf);

} // namespace prealable
