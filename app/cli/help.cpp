#include "cli/help.h"

#include "cli/userpacks.h"

#include <algorithm>

namespace prealable::cli {

static QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += QStringLiteral("  ") + row.first.leftJustified(width + 2) + row.second + u'\n';
    return text;
}

QString generalHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands())
        rows.append({command.name, command.summary});
    return QStringLiteral(
               "Préalable prépare une demande d'accord préalable à l'Assurance maladie.\n"
               "Rien n'est envoyé : tout reste sur cet ordinateur.\n\n"
               "Usage : prealable-cli COMMANDE [OPTIONS]\n\nCommandes :\n")
        + table(rows)
        + QStringLiteral(
            "\nPour une commande : prealable-cli COMMANDE --help\n"
            "Version : prealable-cli --version [--json]\n\n"
            "Codes de sortie : 0 fait ; 1 les réponses ou le fichier s'y opposent ;\n"
            "2 commande mal écrite ; 3 fichier absent, abîmé ou impossible à écrire.\n");
}

QList<OptionSpec> allOptions(const Command &command)
{
    QList<OptionSpec> options = command.options;
    if (command.needsForms)
        options.append({QStringLiteral("--day"), QStringLiteral("AAAA-MM-JJ"),
            QStringLiteral("Jour dont les règles s'appliquent (aujourd'hui sinon)."), false});
    if (command.needsForms)
        options.append(packKeysOption());
    options.append({QStringLiteral("--json"), {},
        QStringLiteral("Affiche le résultat en JSON, pour un autre programme."), false});
    options.append({QStringLiteral("--help"), {}, QStringLiteral("Affiche cette aide."), false});
    return options;
}

QString commandHelp(const Command &command)
{
    QString usage = QStringLiteral("Usage : prealable-cli ") + command.name;
    if (!command.operands.isEmpty())
        usage += u' ' + command.operands;
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : allOptions(command)) {
        const QString shown
            = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        if (option.needed)
            usage += u' ' + shown;
        rows.append({shown, option.help});
    }
    QString text = usage + QStringLiteral(" [OPTIONS]\n\n") + command.summary + u'\n';
    if (!command.help.isEmpty())
        text += command.help + u'\n';
    return text + QStringLiteral("\nOptions :\n") + table(rows);
}

} // namespace prealable::cli
