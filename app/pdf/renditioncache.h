// Our own pages are drawn once per edition and process.
#pragma once

#include "catalog/formedition.h"
#include "pdf/templateindex.h"

#include <QByteArray>
#include <memory>

namespace prealable {

struct IndexedTemplate {
    QByteArray pdf;
    TemplateIndex index;
};

// Safe to call from several threads.
Result<std::shared_ptr<const IndexedTemplate>> cachedRendition(const FormEdition &edition);

} // namespace prealable
