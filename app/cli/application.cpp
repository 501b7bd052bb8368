#include "cli/application.h"

#include "cli/console.h"
#include "cli/help.h"
#include "cli/limits.h"
#include "cli/systemfonts.h"
#include "cli/userpacks.h"
#include "cli/version.h"
#include "core/commandline.h"
#include "pdf/textlayout.h"
#include "resources.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashSeed>
#include <clocale>
#include <exception>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace prealable::cli {

// Libraries complain on standard error about files that we report on ourselves, in one line.
static void discardMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

// Qt reads the arguments in UTF-8 only, and would say so at length under the C locale.
static void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

// Of a command of two words, both are named.
static Error unknownCommand(const QStringList &words)
{
    const QString name
        = words.value(0) == QLatin1String("pack") ? words.mid(0, 2).join(u' ') : words.value(0);
    return usageError(
        name, QStringLiteral("Cette commande n'existe pas. Voyez « prealable-cli --help »."));
}

// Those of an installed pack, or those of the program; why a pack is left aside is said on standard
// error, and the command goes on.
static Result<OpenedForms> openForms(const Arguments &arguments)
{
    const auto packs = userPacks(arguments);
    if (!packs)
        return packs.error();
    auto forms = packs->open();
    if (!forms) {
        Error first = forms.error().value(0);
        first.code = ErrorCode::FormsInvalid;
        return first;
    }
    if (const auto &error = forms->installed.error)
        printNote(*error, QStringLiteral("Les formulaires du programme servent à sa place."));
    return std::move(*forms);
}

static Outcome runVersion()
{
    const auto forms = openForms({});
    return forms ? versionOutcome(*forms) : failed(forms.error());
}

// Forms, day: what a command needs besides its own arguments. The one place that asks the clock.
static Outcome runWithForms(const Command &command, Invocation invocation)
{
    if (!command.needsForms)
        return command.run(invocation);
    invocation.day = QDate::currentDate();
    if (invocation.arguments.has(QStringLiteral("--day"))) {
        const auto day = dateOption(invocation.arguments, QStringLiteral("--day"));
        if (!day)
            return failed(day.error());
        invocation.day = *day;
    }
    const auto forms = openForms(invocation.arguments);
    if (!forms)
        return failed(forms.error());
    invocation.catalog = &forms->catalog;
    return command.run(invocation);
}

static Outcome runCommand(const Command &command, const Arguments &arguments, int argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.needsFonts) {
        // No window is ever opened: a display that is named but not there must not matter.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        leaveOutSystemFonts();
        application = std::make_unique<QGuiApplication>(argc, argv);
        initResources();
        loadBundledFonts();
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    try {
        return runWithForms(command, {arguments, {}, nullptr});
    } catch (const std::bad_alloc &) {
        return failed({ErrorCode::FileTooLarge, arguments.operands().value(0),
            QStringLiteral("La mémoire ne suffit pas pour ce fichier.")});
    } catch (const std::exception &) {
        return failed({ErrorCode::Internal, command.name,
            QStringLiteral("Le programme s'est trompé. Rien n'a été écrit.")});
    }
}

static int printText(const QString &text)
{
    return report({{}, text, {}}, false);
}

int runApplication(int argc, char **argv)
{
    useUtf8();
    useBinaryStreams();
    qInstallMessageHandler(discardMessage);
    QHashSeed::setDeterministicGlobalSeed();

    const QStringList words = commandWords(argc, argv);
    const bool asJson = words.contains(QStringLiteral("--json"));
    const QString name = words.value(0);
    const Command *command = findCommand(words);
    limitResources(!command || !command->takesItsTime);
    if (name == QLatin1String("--version"))
        return report(runVersion(), asJson);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return printText(generalHelp());
    if (name.isEmpty())
        return report(failed(usageError(QStringLiteral("prealable-cli"),
                          QStringLiteral("Dites quelle commande. Voyez « --help »."))),
            asJson);
    if (!command)
        return report(failed(unknownCommand(words)), asJson);
    if (words.contains(QStringLiteral("--help")))
        return printText(commandHelp(*command));
    const auto arguments = Arguments::parse(
        words.mid(command->name.count(u' ') + 1), allOptions(*command), command->operandCount);
    if (!arguments)
        return report(failed(arguments.error()), asJson);
    return report(runCommand(*command, *arguments, argc, argv), asJson);
}

} // namespace prealable::cli
