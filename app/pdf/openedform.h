// A template opened once: what the writer changes, with what its callers ask about it before.
#pragma once

#include "pdf/formtree.h"
#include "pdf/pdfwriter.h"

namespace prealable::pdf {

struct OpenedForm {
    QByteArray bytes; // those that `document` reads
    std::shared_ptr<QPDF> document;
    FormTree tree;
    TemplateIndex index;
};

// The errors of indexTemplate().
Result<std::shared_ptr<OpenedForm>> openForm(const QByteArray &bytes);

// writePdf() without opening the template again. Writing changes `form`: it serves once.
Result<Written> writeForm(OpenedForm &form, const PdfValues &values, const WriteOptions &options);

} // namespace prealable::pdf
