#include "ui/officialform.h"

#include "pdf/calibrationstore.h"
#include "pdf/foreigndecoder.h"

namespace prealable {

Result<FillOptions> officialForm(const Catalog &catalog, const FormEdition &edition,
    const QString &path, const QString &calibrations)
{
    FillOptions options;
    if (path.isEmpty())
        return options;
    const auto bytes = readAcceptedPdf(path);
    if (!bytes)
        return bytes.error();
    options.official = *bytes;
    // One that no longer reads, or is another edition's, is none: the person shows the places
    // again.
    const auto kept = CalibrationStore(calibrations).find(sha256Of(*bytes), catalog);
    if (kept && *kept && (*kept)->form == edition.form && (*kept)->edition == edition.edition)
        options.calibration = **kept;
    return options;
}

} // namespace prealable
