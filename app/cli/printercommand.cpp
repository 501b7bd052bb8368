// `grid` and `printer`: the sheet that a printer is measured with, and the profile made from what
// was read on it.
#include "cli/command.h"
#include "cli/outputfile.h"
#include "pdf/printerprofile.h"
#include "store/jsonfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace prealable::cli {

Outcome runGrid(const Invocation &invocation)
{
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    const auto grid = printerGrid();
    if (!grid)
        return failed(grid.error());
    if (const auto saved = writeOutput(output, *grid); !saved)
        return failed(saved.error());
    return {QJsonObject{{QStringLiteral("output"), output}},
        QStringLiteral("%1 : imprimez cette feuille à 100 % et mesurez ses croix.\n").arg(output),
        {}};
}

Outcome runPrinter(const Invocation &invocation)
{
    const QString path = invocation.arguments.operands().first();
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    if (const auto safe = refuseOverwriting(output, {path}); !safe)
        return failed(safe.error());
    const auto json = readFile(path, qint64{64} * 1024);
    if (!json)
        return failed(json.error());
    const auto profile = parseGridReadings(*json, path);
    if (!profile)
        return failed(profile.error());
    const QByteArray text = printerProfileJson(*profile);
    if (const auto saved = writeOutput(output, text); !saved)
        return failed(saved.error());
    const auto shown = [](double mm) { return QString::number(mm, 'f', 2).replace(u'.', u','); };
    return {QJsonDocument::fromJson(text).object(),
        QStringLiteral("%1 : décalage %2 mm vers la droite et %3 mm vers le bas.\n")
            .arg(output, shown(profile->offset.x()), shown(profile->offset.y())),
        {}};
}

} // namespace prealable::cli
