#include "ui/options.h"

#include "core/version.h"

#include <QTextStream>

namespace prealable {

Result<Options> Options::parse(QStringList words)
{
    Options options;
    while (!words.isEmpty()) {
        const QString argument = words.takeFirst();
        if (argument == u"--version") {
            options.version = true;
        } else if (argument == u"--help" || argument == u"-h") {
            options.help = true;
        } else if ((argument == u"--forms" || argument == u"--keys" || argument == u"--day")
            && !words.isEmpty()) {
            const QString value = words.takeFirst();
            if (argument != u"--day") {
                (argument == u"--forms" ? options.forms : options.keys) = value;
                continue;
            }
            options.day = QDate::fromString(value, Qt::ISODate);
            if (!options.day.isValid()) {
                //: Wrong use of the command line.
                return Error{ErrorCode::Usage, argument, tr("écrivez la date ainsi : 2026-11-21")};
            }
        } else if (argument.startsWith(u'-') || !options.request.isEmpty()) {
            //: Wrong use of the command line.
            return Error{ErrorCode::Usage, argument,
                tr("option inconnue ou incomplète ; voyez prealable --help")};
        } else {
            options.request = argument;
        }
    }
    return options;
}

QString Options::versionText()
{
    return QStringLiteral("prealable ") + programVersion();
}

QString Options::helpText()
{
    //: Printed by --help.
    return tr("Préalable prépare une demande d'accord préalable à l'Assurance maladie.\n"
              "Rien n'est envoyé : tout reste sur cet ordinateur.\n\n"
              "Usage : prealable [options] [FICHIER]\n\n"
              "  --day AAAA-MM-JJ   jour auquel les règles sont lues (par défaut : aujourd'hui)\n"
              "  --forms DOSSIER    autre dossier de formulaires\n"
              "  --keys KEYS.json   clés de confiance de plus pour les paquets (essais)\n"
              "  --version          affiche la version\n"
              "  --help             affiche cette aide\n");
}

int printText(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
    return 0;
}

int printError(const Error &error, int status)
{
    QTextStream(stderr) << codeName(error.code) << QStringLiteral(": ") << error.where
                        << QStringLiteral(": ") << error.detail << Qt::endl;
    return status;
}

} // namespace prealable
