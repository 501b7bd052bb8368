#include "ui/officialform.h"

#include "pdf/calibrationstore.h"
#include "pdf/foreigndecoder.h"

namespace prealable {

Result<FillOptions> officialForm(
    const Catalog &catalog, const QString &path, const QString &calibrations)
{
    FillOptions options;
    if (path.isEmpty())
        return options;
    const auto bytes = readAcceptedPdf(path);
    if (!bytes)
        return bytes.error();
    auto calibration = CalibrationStore(calibrations).find(sha256Of(*bytes), catalog);
    if (!calibration)
        return calibration.error();
    options.official = *bytes;
    options.calibration = *calibration;
    return options;
}

} // namespace prealable
