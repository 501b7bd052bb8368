#include "cli/command.h"
#include "cli/outputfile.h"
#include "cli/readyrequest.h"
#include "cli/usercalibrations.h"
#include "pdf/formfiller.h"
#include "store/requestfile.h"

namespace prealable::cli {

static Result<FillForm> formOption(const Arguments &arguments)
{
    const QString as = arguments.value(QStringLiteral("--as"));
    if (as.isEmpty() || as == QLatin1String("editable"))
        return FillForm::Editable;
    if (as == QLatin1String("flat"))
        return FillForm::Flat;
    if (as == QLatin1String("overlay"))
        return FillForm::Overlay;
    return usageError(
        QStringLiteral("--as"), QStringLiteral("Choisissez editable, flat ou overlay."));
}

// The one given, else the one that this user made of the same file.
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

static Result<FillOptions> fillOptions(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    FillOptions options;
    const auto form = formOption(arguments);
    if (!form)
        return form.error();
    options.as = *form;
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

Outcome runFill(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    if (const auto safe = refuseOverwriting(output,
            {path, arguments.value(QStringLiteral("--official")),
                arguments.value(QStringLiteral("--calibration"))});
        !safe)
        return failed(safe.error());
    auto options = fillOptions(invocation);
    if (!options)
        return failed(options.error());
    const auto ready = readyRequest(invocation, path);
    if (!ready)
        return ready.error();
    options->answersJson = requestJson(*ready->edition, ready->checked.assessment().request);
    const auto filled = fillForm(*invocation.catalog, ready->checked, *options);
    if (!filled)
        return failed(filled.error());
    if (const auto saved = writeOutput(output, filled->pdf); !saved)
        return failed(saved.error());
    return filledOutcome(*invocation.catalog, ready->checked, *filled, output);
}

} // namespace prealable::cli
