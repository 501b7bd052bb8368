// PDF files: official forms come from the outside.
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "pdf/templateindex.h"

namespace prealable::fuzz {

void templateIndex(const QByteArray &bytes)
{
    const Result<TemplateIndex> index = indexTemplate(bytes);
    if (!index) {
        must(!index.error().detail.isEmpty());
        return;
    }
    for (const PdfFieldInfo &field : index->fields) {
        must(index->field(field.name) != nullptr);
        for (const PdfWidget &widget : field.widgets)
            must(widget.page >= 0 && widget.page < index->pages.size());
    }
}

} // namespace prealable::fuzz
