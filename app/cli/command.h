// What a command of prealable-cli is: a name, its options, and a function from arguments to an
// outcome. A command prints nothing itself: the same outcome is shown as JSON or in French.
#pragma once

#include "catalog/catalog.h"
#include "cli/arguments.h"
#include "core/result.h"

#include <QDate>
#include <QJsonValue>
#include <optional>

namespace prealable::cli {

struct Outcome {
    QJsonValue json; // what --json prints
    QString text; // the same for people, in French
    std::optional<Error> error; // decides the exit status; none: done
};

inline Outcome failed(Error error)
{
    return {{}, {}, std::move(error)};
}

struct Invocation {
    Arguments arguments;
    QDate day; // that rules are read on
    const Catalog *catalog = nullptr; // set when the command needs the forms
};

struct Command {
    QString name; // one word, or two: "pack make"
    QString operands = {}; // for the usage line: "REQUEST.json"
    QString summary; // one French sentence
    QString help = {}; // more sentences, may be empty
    int operandCount = 0; // exactly so many
    QList<OptionSpec> options = {}; // besides --json and --help
    bool needsForms = false; // reads forms/; then it also takes --day
    bool needsFonts = false; // draws text, so it needs QGuiApplication
    bool takesItsTime = false; // many files: no bound on the processor time of the whole
    Outcome (*run)(const Invocation &invocation) = nullptr;
};

// Every command, in the order of --help.
const QList<Command> &commands();
// The command that the words begin with; nullptr when there is none of that name.
const Command *findCommand(const QStringList &words);

Outcome runForms(const Invocation &invocation);
Outcome runTriage(const Invocation &invocation);
Outcome runCheck(const Invocation &invocation);
Outcome runDossier(const Invocation &invocation);
Outcome runFill(const Invocation &invocation);
Outcome runBatch(const Invocation &invocation);
Outcome runGrid(const Invocation &invocation);
Outcome runPrinter(const Invocation &invocation);
Outcome runInspect(const Invocation &invocation);
Outcome runFields(const Invocation &invocation);
Outcome runWrite(const Invocation &invocation);
Outcome runDeadline(const Invocation &invocation);
Outcome runAppeal(const Invocation &invocation);
Outcome runCalibrate(const Invocation &invocation);
Outcome runPackKey(const Invocation &invocation);
Outcome runPackMake(const Invocation &invocation);
Outcome runPackSign(const Invocation &invocation);
Outcome runPackCheck(const Invocation &invocation);
Outcome runPackInstall(const Invocation &invocation);
Outcome runPackList(const Invocation &invocation);
Outcome runPackRemove(const Invocation &invocation);

} // namespace prealable::cli
