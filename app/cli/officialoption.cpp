#include "cli/officialoption.h"

#include "cli/usercalibrations.h"

namespace prealable::cli {

static Result<std::optional<Calibration>> calibrationOption(
    const Invocation &invocation, const QByteArray &official)
{
    const QString path = invocation.arguments.value(QStringLiteral("--calibration"));
    if (path.isEmpty())
        return userCalibrations().find(sha256Of(official), *invocation.catalog);
    auto given = readCalibrationFile(path, *invocation.catalog);
    if (!given)
        return given.error();
    return std::optional(std::move(given).value());
}

Result<FillOptions> officialOptions(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    FillOptions options;
    if (arguments.has(QStringLiteral("--official"))) {
        auto official = readPdfFile(arguments.value(QStringLiteral("--official")));
        if (!official)
            return official.error();
        auto calibration = calibrationOption(invocation, *official);
        if (!calibration)
            return calibration.error();
        options.official = std::move(*official);
        options.calibration = std::move(*calibration);
    } else if (arguments.has(QStringLiteral("--calibration"))) {
        return usageError(QStringLiteral("--calibration"),
            QStringLiteral("Donnez aussi le PDF qu'il calibre, avec --official."));
    }
    return options;
}

} // namespace prealable::cli
