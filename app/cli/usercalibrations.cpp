#include "cli/usercalibrations.h"

#include <QStandardPaths>

namespace prealable::cli {

// The window's AppDataLocation, whose application has this name.
CalibrationStore userCalibrations()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return CalibrationStore(
        data.isEmpty() ? QString() : data + QStringLiteral("/prealable/calibrations"));
}

} // namespace prealable::cli
