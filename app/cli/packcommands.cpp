#include "cli/packcommands.h"

#include "cli/userpacks.h"

namespace prealable::cli {

static OptionSpec neededFile(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, true};
}

static OptionSpec packOutput()
{
    return neededFile(QStringLiteral("--output"), QStringLiteral("OUT.prealable-pack"),
        QStringLiteral("Fichier à écrire ; il apparaît entier ou pas du tout."));
}

static QList<Command> publishingCommands()
{
    return {
        {.name = QStringLiteral("pack key"),
            .summary = QStringLiteral("Fait une clé pour signer des paquets de formulaires."),
            .help = QStringLiteral(
                "La clé secrète n'est lisible que par vous ; elle n'est jamais affichée."),
            .options = {neededFile(QStringLiteral("--output"), QStringLiteral("SECRET.key"),
                            QStringLiteral("Clé secrète à écrire ; aucun fichier n'est remplacé.")),
                neededFile(QStringLiteral("--public"), QStringLiteral("KEYS.json"),
                    QStringLiteral("Clé publique à écrire, à donner.")),
                neededFile(QStringLiteral("--name"), QStringLiteral("NOM"),
                    QStringLiteral("Qui signe, comme on le dira aux personnes."))},
            .run = runPackKey},
        {.name = QStringLiteral("pack make"),
            .operands = QStringLiteral("FORMS_DIR"),
            .summary = QStringLiteral("Fait un paquet, non signé, d'un dossier de formulaires."),
            .help = QStringLiteral(
                "Le dossier est vérifié en entier ; sa version et sa date sont dans version.json."),
            .operandCount = 1,
            .options = {packOutput()},
            .run = runPackMake},
        {.name = QStringLiteral("pack sign"),
            .operands = QStringLiteral("FILE.prealable-pack"),
            .summary = QStringLiteral("Signe un paquet de formulaires."),
            .operandCount = 1,
            .options = {neededFile(QStringLiteral("--secret"), QStringLiteral("SECRET.key"),
                            QStringLiteral("Clé secrète, faite par « pack key ».")),
                packOutput()},
            .run = runPackSign}};
}

static QList<Command> userCommands()
{
    return {
        {.name = QStringLiteral("pack check"),
            .operands = QStringLiteral("FILE.prealable-pack"),
            .summary = QStringLiteral("Vérifie un paquet de formulaires et dit ce qu'il change."),
            .help = QStringLiteral("Code de sortie 0 : il peut être installé."),
            .operandCount = 1,
            .options = {packKeysOption()},
            .run = runPackCheck},
        {.name = QStringLiteral("pack install"),
            .operands = QStringLiteral("FILE.prealable-pack"),
            .summary = QStringLiteral("Installe un paquet de formulaires, pour vous seulement."),
            .operandCount = 1,
            .options = {packKeysOption()},
            .run = runPackInstall},
        {.name = QStringLiteral("pack list"),
            .summary
            = QStringLiteral("Dit quels formulaires servent : du programme ou d'un paquet."),
            .options = {packKeysOption()},
            .run = runPackList},
        {.name = QStringLiteral("pack remove"),
            .summary = QStringLiteral("Retire le paquet installé ; ceux du programme resservent."),
            .run = runPackRemove}};
}

QList<Command> packCommands()
{
    return publishingCommands() + userCommands();
}

} // namespace prealable::cli
