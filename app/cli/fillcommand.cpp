#include "cli/command.h"
#include "cli/outputfile.h"
#include "cli/readyrequest.h"
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

static Result<FillOptions> fillOptions(const Arguments &arguments)
{
    FillOptions options;
    const auto form = formOption(arguments);
    if (!form)
        return form.error();
    options.as = *form;
    if (arguments.has(QStringLiteral("--official"))) {
        auto official = readPdfFile(arguments.value(QStringLiteral("--official")));
        if (!official)
            return official.error();
        options.official = std::move(*official);
    }
    return options;
}

Outcome runFill(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    if (const auto safe
        = refuseOverwriting(output, {path, arguments.value(QStringLiteral("--official"))});
        !safe)
        return failed(safe.error());
    auto options = fillOptions(arguments);
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
