#include "cli/command.h"

#include <algorithm>

namespace prealable::cli {

static OptionSpec outputOption()
{
    return {QStringLiteral("--output"), QStringLiteral("OUT.pdf"),
        QStringLiteral("Fichier à écrire ; il apparaît entier ou pas du tout."), true};
}

static Command formsCommand()
{
    Command command;
    command.name = QStringLiteral("forms");
    command.summary = QStringLiteral("Liste les demandes et leurs éditions.");
    command.needsForms = true;
    command.run = runForms;
    return command;
}

static Command triageCommand()
{
    Command command;
    command.name = QStringLiteral("triage");
    command.operands = QStringLiteral("FACTS.json");
    command.summary = QStringLiteral("Dit quelle demande il faut, s'il en faut une, et pourquoi.");
    command.help
        = QStringLiteral("FACTS.json : {\"need\": \"transport\", \"transport.over150km\": true}");
    command.operandCount = 1;
    command.needsForms = true;
    command.run = runTriage;
    return command;
}

static Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.operands = QStringLiteral("REQUEST.json");
    command.summary
        = QStringLiteral("Vérifie une demande : erreurs, réponses et pièces qui manquent.");
    command.help
        = QStringLiteral("Code de sortie 0 : la demande est prête ; 1 : elle ne l'est pas.");
    command.operandCount = 1;
    command.needsForms = true;
    command.run = runCheck;
    return command;
}

static Command fillCommand()
{
    Command command;
    command.name = QStringLiteral("fill");
    command.operands = QStringLiteral("REQUEST.json");
    command.summary = QStringLiteral("Remplit le formulaire et écrit le PDF.");
    command.help = QStringLiteral("Sans --official, le PDF est une reproduction non officielle.");
    command.operandCount = 1;
    command.options = {outputOption(),
        {QStringLiteral("--official"), QStringLiteral("FILE.pdf"),
            QStringLiteral("Formulaire officiel vierge à remplir."), false},
        {QStringLiteral("--as"), QStringLiteral("editable|flat|overlay"),
            QStringLiteral("Modifiable, figé, ou réponses seules à imprimer sur l'original."),
            false},
        {QStringLiteral("--draft"), {},
            QStringLiteral("Brouillon : accepte une demande incomplète et le dit à chaque page."),
            false}};
    command.needsForms = true;
    command.needsFonts = true;
    command.run = runFill;
    return command;
}

static Command inspectCommand()
{
    Command command;
    command.name = QStringLiteral("inspect");
    command.operands = QStringLiteral("FILE.pdf");
    command.summary = QStringLiteral("Dit ce qu'est un PDF : quel formulaire, quelle technique.");
    command.operandCount = 1;
    command.needsForms = true;
    command.run = runInspect;
    return command;
}

static Command fieldsCommand()
{
    Command command;
    command.name = QStringLiteral("fields");
    command.operands = QStringLiteral("FILE.pdf");
    command.summary = QStringLiteral("Liste les champs d'un PDF.");
    command.operandCount = 1;
    command.run = runFields;
    return command;
}

static Command writeCommand()
{
    Command command;
    command.name = QStringLiteral("write");
    command.operands = QStringLiteral("FILE.pdf VALUES.json");
    command.summary = QStringLiteral("Écrit des champs d'un PDF par leur nom.");
    command.help = QStringLiteral(
        "VALUES.json : {\"champ\": \"texte\", \"case\": \"état\", \"autre case\": false}");
    command.operandCount = 2;
    command.options = {outputOption(),
        {QStringLiteral("--flat"), {}, QStringLiteral("Fige les champs dans les pages."), false}};
    command.needsFonts = true;
    command.run = runWrite;
    return command;
}

static Command deadlineCommand()
{
    const QString date = QStringLiteral("AAAA-MM-JJ");
    Command command;
    command.name = QStringLiteral("deadline");
    command.summary = QStringLiteral("Calcule les dates : silence de la caisse, recours.");
    command.help
        = QStringLiteral("Silence : --form F --posted D, ou --received D.\n"
                         "Recours : --refusal-notified D --refusal medical|administrative|both.");
    command.options = {{QStringLiteral("--form"), QStringLiteral("F"),
                           QStringLiteral("Formulaire envoyé."), false},
        {QStringLiteral("--scope"), QStringLiteral("default|decision21|wheelchair-options|ame"),
            QStringLiteral("Délai particulier."), false},
        {QStringLiteral("--posted"), date, QStringLiteral("Jour de l'envoi."), false},
        {QStringLiteral("--received"), date, QStringLiteral("Jour de la réception par la caisse."),
            false},
        {QStringLiteral("--incomplete-until"), date,
            QStringLiteral("Jour où la caisse a reçu les pièces qui manquaient."), false},
        {QStringLiteral("--refusal-notified"), date,
            QStringLiteral("Jour de la notification du refus."), false},
        {QStringLiteral("--refusal"), QStringLiteral("medical|administrative|both"),
            QStringLiteral("Nature du refus."), false}};
    command.needsForms = true;
    command.run = runDeadline;
    return command;
}

const QList<Command> &commands()
{
    static const QList<Command> all = {formsCommand(), triageCommand(), checkCommand(),
        fillCommand(), inspectCommand(), fieldsCommand(), writeCommand(), deadlineCommand()};
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
        [&](const Command &command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

} // namespace prealable::cli
