#include "pdf/libraryversions.h"

#include <libheif/heif.h>
#include <poppler-version.h>
#include <qpdf/QPDF.hh>

namespace prealable {

QList<LibraryVersion> libraryVersions()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("Poppler"), Poppler::Version::string()},
        {QStringLiteral("qpdf"), QString::fromStdString(QPDF::QPDFVersion())},
        {QStringLiteral("libheif"), QString::fromLatin1(heif_get_version())}};
}

} // namespace prealable
