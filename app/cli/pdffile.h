// A PDF that the command line names: its bytes and what it really contains.
#pragma once

#include "core/result.h"
#include "pdf/templateindex.h"

#include <QByteArray>

namespace prealable::cli {

struct PdfFile {
    QByteArray bytes;
    TemplateIndex index;
};

// An error's `where` begins with the path.
Result<PdfFile> openPdf(const QString &path);

} // namespace prealable::cli
