#include "ui/userforms.h"

#include "core/version.h"

namespace prealable {

Result<UserForms> openUserForms(const Options &options, const QString &folder)
{
    QStringList lists{QStringLiteral(":/packkeys/packkeys.json")};
    if (!options.keys.isEmpty())
        lists.append(options.keys);
    const auto keys = readPackKeyFiles(lists);
    if (!keys)
        return keys.error();
    const FormsSource builtIn(options.forms);
    const PackStore packs({.folder = builtIn.isBuiltIn() ? folder : QString(),
        .builtIn = builtIn,
        .trusted = *keys,
        .program = programVersion()});
    const auto forms = packs.open();
    if (!forms)
        return forms.error().constFirst();
    return UserForms{packs, *forms};
}

} // namespace prealable
