#include "cli/userpacks.h"

#include "core/version.h"
#include "resources.h"

#include <QStandardPaths>

namespace prealable::cli {

OptionSpec packKeysOption()
{
    return {QStringLiteral("--keys"), QStringLiteral("KEYS.json"),
        QStringLiteral("Clés de confiance de plus pour les paquets de formulaires (essais)."),
        false};
}

Result<PackStore> userPacks(const Arguments &arguments)
{
    initResources();
    QStringList files{QStringLiteral(":/packkeys/packkeys.json")};
    if (arguments.has(packKeysOption().name))
        files.append(arguments.value(packKeysOption().name));
    const auto keys = readPackKeyFiles(files);
    if (!keys)
        return keys.error();
    // The window's AppDataLocation, whose application has this name.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return PackStore(
        {.folder = data.isEmpty() ? QString() : data + QStringLiteral("/prealable/packs"),
            .trusted = *keys,
            .program = programVersion()});
}

} // namespace prealable::cli
