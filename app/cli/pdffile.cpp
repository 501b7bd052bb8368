#include "cli/pdffile.h"

#include "cli/locatederror.h"

namespace prealable::cli {

Result<PdfFile> openPdf(const QString &path)
{
    auto bytes = readPdfFile(path);
    if (!bytes)
        return bytes.error();
    auto index = indexTemplate(*bytes);
    if (!index)
        return locatedIn(path, index.error());
    return PdfFile{std::move(*bytes), std::move(*index)};
}

} // namespace prealable::cli
