#include "cli/packcommands.h"
#include "cli/userpacks.h"

#include <algorithm>

namespace prealable::cli {

static OptionSpec option(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, false};
}

static OptionSpec flag(const QString &name, const QString &help)
{
    return option(name, {}, help);
}

static OptionSpec outputOption(const QString &file = QStringLiteral("OUT.pdf"))
{
    return {QStringLiteral("--output"), file,
        QStringLiteral("Fichier à écrire ; il apparaît entier ou pas du tout."), true};
}

static OptionSpec draftOption()
{
    return flag(QStringLiteral("--draft"),
        QStringLiteral("Brouillon : accepte une demande incomplète et le dit à chaque page."));
}

static OptionSpec officialOption()
{
    return option(QStringLiteral("--official"), QStringLiteral("FILE.pdf"),
        QStringLiteral("Formulaire officiel vierge à remplir."));
}

static OptionSpec calibrationOption()
{
    return option(QStringLiteral("--calibration"), QStringLiteral("CAL.json"),
        QStringLiteral("Où sont les champs d'un formulaire officiel qui n'en a pas."));
}

// `use`: what the passphrase is for.
static OptionSpec passphraseFileOption(const QString &use)
{
    return option(QStringLiteral("--passphrase-file"), QStringLiteral("PHRASE.txt"), use);
}

static OptionSpec openingPassphrase()
{
    return passphraseFileOption(
        QStringLiteral("Phrase secrète du PDF à continuer : la première ligne de ce fichier."));
}

static QList<OptionSpec> fillOptions()
{
    return {outputOption(), officialOption(), calibrationOption(),
        option(QStringLiteral("--as"), QStringLiteral("editable|flat|overlay"),
            QStringLiteral("Modifiable, figé, ou réponses seules à imprimer sur l'original.")),
        option(QStringLiteral("--volet"), QStringLiteral("N"),
            QStringLiteral("Un seul volet, figé ou à imprimer sur l'original.")),
        option(QStringLiteral("--printer"), QStringLiteral("PROFILE.json"),
            QStringLiteral("Réglage de l'imprimante (commande « printer »), pour l'original.")),
        passphraseFileOption(
            QStringLiteral("Protège les réponses jointes au PDF : phrase secrète, première ligne "
                           "de ce fichier.")),
        draftOption()};
}

static QList<OptionSpec> dossierOptions()
{
    return {outputOption(), officialOption(), calibrationOption(),
        option(QStringLiteral("--watermark"), QStringLiteral("TEXTE"),
            QStringLiteral("À quoi servent les pièces, en travers de leurs pages.")),
        openingPassphrase(), draftOption()};
}

static QList<OptionSpec> deadlineOptions()
{
    const QString date = QStringLiteral("AAAA-MM-JJ");
    return {
        option(QStringLiteral("--form"), QStringLiteral("F"), QStringLiteral("Formulaire envoyé.")),
        option(QStringLiteral("--scope"),
            QStringLiteral("default|decision21|wheelchair-options|ame"),
            QStringLiteral("Délai particulier.")),
        option(QStringLiteral("--posted"), date, QStringLiteral("Jour de l'envoi.")),
        option(QStringLiteral("--received"), date,
            QStringLiteral("Jour de la réception par la caisse.")),
        option(QStringLiteral("--incomplete-until"), date,
            QStringLiteral("Jour où la caisse a reçu les pièces qui manquaient.")),
        option(QStringLiteral("--refusal-notified"), date,
            QStringLiteral("Jour de la notification du refus.")),
        option(QStringLiteral("--refusal"), QStringLiteral("medical|administrative|both"),
            QStringLiteral("Nature du refus."))};
}

static QList<OptionSpec> calibrateOptions()
{
    return {{QStringLiteral("--output"), QStringLiteral("CAL.json"),
                QStringLiteral("Fichier à écrire ; il apparaît entier ou pas du tout."), true},
        {QStringLiteral("--form"), QStringLiteral("F"),
            QStringLiteral("Formulaire que ce PDF montre."), true},
        option(QStringLiteral("--edition"), QStringLiteral("E"),
            QStringLiteral("Son édition ; sinon celle en vigueur."))};
}

static QList<Command> requestCommands()
{
    return {{.name = QStringLiteral("forms"),
                .summary = QStringLiteral("Liste les demandes et leurs éditions."),
                .needsForms = true,
                .run = runForms},
        {.name = QStringLiteral("triage"),
            .operands = QStringLiteral("FACTS.json"),
            .summary = QStringLiteral("Dit quelle demande il faut, s'il en faut une, et pourquoi."),
            .help = QStringLiteral(
                "FACTS.json : {\"need\": \"transport\", \"transport.over150km\": true}"),
            .operandCount = 1,
            .needsForms = true,
            .run = runTriage},
        {.name = QStringLiteral("check"),
            .operands = QStringLiteral("REQUEST.json"),
            .summary
            = QStringLiteral("Vérifie une demande : erreurs, réponses et pièces qui manquent."),
            .help
            = QStringLiteral("Code de sortie 0 : la demande est prête ; 1 : elle ne l'est pas.\n"
                             "REQUEST.json peut être un PDF fait par Préalable : sa demande est "
                             "reprise."),
            .operandCount = 1,
            .options = {openingPassphrase()},
            .needsForms = true,
            .run = runCheck},
        {.name = QStringLiteral("fill"),
            .operands = QStringLiteral("REQUEST.json"),
            .summary = QStringLiteral("Remplit le formulaire et écrit le PDF."),
            .help = QStringLiteral(
                "Sans --official, le PDF est une reproduction non officielle.\n"
                "REQUEST.json peut être un PDF fait par Préalable : sa demande est reprise.\n"
                "La phrase secrète protège les réponses jointes au PDF, qui servent à le "
                "continuer ; ce qui est écrit sur ses pages reste lisible. Elle ouvre aussi le PDF "
                "donné. Perdue, elle ne se retrouve pas."),
            .operandCount = 1,
            .options = fillOptions(),
            .needsForms = true,
            .needsFonts = true,
            .run = runFill},
        {.name = QStringLiteral("batch"),
            .operands = QStringLiteral("REQUESTS.jsonl"),
            .summary = QStringLiteral("Remplit un formulaire par ligne d'un fichier de demandes."),
            .help = QStringLiteral(
                "Chaque ligne est une demande (JSON). Le dossier reçoit demande-000001.pdf… et "
                "report.jsonl, le compte rendu ligne par ligne.\n"
                "Une ligne en erreur n'arrête pas les autres. Relancée, la commande reprend : elle "
                "refait les lignes en erreur et celles qui ont changé ; un autre jour, toutes."),
            .operandCount = 1,
            .options = {{QStringLiteral("--output-dir"), QStringLiteral("DIR"),
                            QStringLiteral("Dossier où écrire."), true},
                option(QStringLiteral("--jobs"), QStringLiteral("N"),
                    QStringLiteral("Nombre de demandes remplies en même temps.")),
                officialOption(), calibrationOption(), draftOption()},
            .needsForms = true,
            .needsFonts = true,
            .takesItsTime = true,
            .run = runBatch},
        {.name = QStringLiteral("dossier"),
            .operands = QStringLiteral("REQUEST.json"),
            .summary
            = QStringLiteral("Réunit le bordereau, le formulaire et les pièces en un PDF."),
            .help = QStringLiteral(
                "Les pièces (PDF, JPEG, PNG, TIFF, HEIC) sont celles de « attachments » ; leur "
                "chemin part du fichier de la demande.\n"
                "Chacune est vérifiée : ce qui est flou, vide, à l'envers ou trop petit est dit.\n"
                "REQUEST.json peut être un PDF fait par Préalable : sa demande est reprise."),
            .operandCount = 1,
            .options = dossierOptions(),
            .needsForms = true,
            .needsFonts = true,
            .run = runDossier},
        {.name = QStringLiteral("grid"),
            .summary = QStringLiteral("Écrit la feuille à imprimer pour régler une imprimante."),
            .options = {outputOption()},
            .needsFonts = true,
            .run = runGrid},
        {.name = QStringLiteral("printer"),
            .operands = QStringLiteral("READINGS.json"),
            .summary = QStringLiteral("Calcule le réglage d'une imprimante d'après les mesures."),
            .help = QStringLiteral(
                "READINGS.json : {\"printer\": \"nom\", \"tray\": \"bac\", \"crosses\": "
                "{\"1\": [25.5, 24], …}}\n"
                "Pour chaque croix de la feuille : sa distance au bord gauche et au bord haut du "
                "papier, en millimètres.\n"
                "Donnez le réglage à fill avec --printer."),
            .operandCount = 1,
            .options = {outputOption(QStringLiteral("PROFILE.json"))},
            .run = runPrinter},
        {.name = QStringLiteral("calibrate"),
            .operands = QStringLiteral("FLAT.pdf"),
            .summary = QStringLiteral("Propose où sont les champs d'un formulaire sans champs."),
            .help = QStringLiteral("Vérifiez la proposition, puis donnez-la à fill avec "
                                   "--calibration."),
            .operandCount = 1,
            .options = calibrateOptions(),
            .needsForms = true,
            .needsFonts = true,
            .run = runCalibrate},
        {.name = QStringLiteral("inspect"),
            .operands = QStringLiteral("FILE.pdf"),
            .summary = QStringLiteral("Dit ce qu'est un PDF : quel formulaire, quelle technique."),
            .operandCount = 1,
            .needsForms = true,
            .run = runInspect},
        {.name = QStringLiteral("fields"),
            .operands = QStringLiteral("FILE.pdf"),
            .summary = QStringLiteral("Liste les champs d'un PDF."),
            .operandCount = 1,
            .run = runFields},
        {.name = QStringLiteral("write"),
            .operands = QStringLiteral("FILE.pdf VALUES.json"),
            .summary = QStringLiteral("Écrit des champs d'un PDF par leur nom."),
            .help = QStringLiteral(
                "VALUES.json : {\"champ\": \"texte\", \"case\": \"état\", \"autre case\": false}"),
            .operandCount = 2,
            .options = {outputOption(),
                flag(QStringLiteral("--flat"), QStringLiteral("Fige les champs dans les pages."))},
            .needsFonts = true,
            .run = runWrite},
        {.name = QStringLiteral("deadline"),
            .summary = QStringLiteral("Calcule les dates : silence de la caisse, recours."),
            .help = QStringLiteral(
                "Silence : --form F --posted D, ou --received D.\n"
                "Recours : --refusal-notified D --refusal medical|administrative|both."),
            .options = deadlineOptions(),
            .needsForms = true,
            .run = runDeadline},
        {.name = QStringLiteral("appeal"),
            .operands = QStringLiteral("REFUSAL.json"),
            .summary = QStringLiteral("Écrit la lettre de recours après un refus."),
            .help
            = QStringLiteral("REFUSAL.json : une demande de « form » « appeal » ; « of » y nomme "
                             "le fichier de la "
                             "demande refusée, dont les réponses sont reprises.\n"
                             "Le fichier écrit est un PDF, ou un texte à modifier : .odt, .txt."),
            .operandCount = 1,
            .options = {outputOption(), openingPassphrase(), draftOption()},
            .needsForms = true,
            .needsFonts = true,
            .run = runAppeal}};
}

const QList<Command> &commands()
{
    static const QList<Command> all = requestCommands() + packCommands();
    return all;
}

const Command *findCommand(const QStringList &words)
{
    const auto found
        = std::find_if(commands().cbegin(), commands().cend(), [&](const Command &command) {
              const QStringList names = command.name.split(u' ');
              return words.mid(0, names.size()) == names;
          });
    return found == commands().cend() ? nullptr : &*found;
}

} // namespace prealable::cli
