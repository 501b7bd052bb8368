#include "pdf/libraryversions.h"

#include <poppler-version.h>
#include <qpdf/QPDF.hh>

namespace prealable {

QList<LibraryVersion> libraryVersions()
{
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("Poppler"), Poppler::Version::string()},
        {QStringLiteral("qpdf"), QString::fromStdString(QPDF::QPDFVersion())},
        {QStringLiteral("libheif"), QStringLiteral(PREALABLE_HEIF_VERSION)}};
}

} // namespace prealable
