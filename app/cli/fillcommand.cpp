#include "cli/command.h"
#include "cli/officialoption.h"
#include "cli/outputfile.h"
#include "cli/passphraseoption.h"
#include "cli/readyrequest.h"
#include "pdf/formfiller.h"
#include "pdf/printerprofile.h"
#include "pdf/templateedit.h"
#include "pdf/voletpages.h"
#include "store/jsonfile.h"
#include "store/requestfile.h"
#include "store/sealedrequest.h"

namespace prealable::cli {

static Result<FillForm> formOption(const Arguments &arguments)
{
    const QString as = arguments.value(QStringLiteral("--as"));
    if (as.isEmpty() || as == QLatin1String("editable"))
        return FillForm::Editable;
    if (as == QLatin1String("flat"))
        return FillForm::Flat;
    if (as == QLatin1String("overlay"))
        return FillForm::Overlay;
    return usageError(
        QStringLiteral("--as"), QStringLiteral("Choisissez editable, flat ou overlay."));
}

static Result<FillOptions> fillOptions(const Invocation &invocation)
{
    const auto form = formOption(invocation.arguments);
    if (!form)
        return form.error();
    auto options = officialOptions(invocation);
    if (options)
        options->as = *form;
    return options;
}

// What is done to the filled pages before they are saved.
struct Printing {
    int volet = 0; // 0: all of them
    std::optional<PrinterProfile> printer;
};

static Result<Printing> printingOption(const Arguments &arguments, FillForm as)
{
    Printing printing;
    if (arguments.has(QStringLiteral("--volet"))) {
        printing.volet = arguments.value(QStringLiteral("--volet")).toInt();
        if (printing.volet < 1 || as == FillForm::Editable) {
            return usageError(QStringLiteral("--volet"),
                QStringLiteral("Donnez le numéro d'un volet, avec --as flat ou --as overlay."));
        }
    }
    if (!arguments.has(QStringLiteral("--printer")))
        return printing;
    if (as != FillForm::Overlay) {
        return usageError(QStringLiteral("--printer"),
            QStringLiteral("Un réglage d'imprimante ne sert qu'avec --as overlay."));
    }
    const QString path = arguments.value(QStringLiteral("--printer"));
    const auto json = readFile(path, qint64{64} * 1024);
    if (!json)
        return json.error();
    const auto profile = parsePrinterProfile(*json, path);
    if (!profile)
        return profile.error();
    printing.printer = *profile;
    return printing;
}

static Result<void> applyPrinting(FilledForm &filled, const FormEdition &edition,
    const FillOptions &options, const Printing &printing)
{
    if (printing.volet > 0) {
        const auto pages = voletPages(edition, filled, options, printing.volet);
        if (!pages)
            return pages.error();
        if (pages->isEmpty()) {
            return usageError(QStringLiteral("--volet"),
                QStringLiteral("Ce formulaire n'a pas de volet de ce numéro."));
        }
        auto only = withPagesOnly(filled.pdf, *pages);
        if (!only)
            return only.error();
        filled.pdf = std::move(*only);
        filled.pages = static_cast<int>(pages->size());
    }
    if (printing.printer) {
        auto corrected = correctedFor(filled.pdf, *printing.printer);
        if (!corrected)
            return corrected.error();
        filled.pdf = std::move(*corrected);
    }
    return {};
}

// What the PDF carries to be continued; empty when it carries nothing. One volet is given to one
// reader: the answers of the others do not travel with it.
static Result<QByteArray> carriedAnswers(
    const ReadyRequest &ready, FillForm as, int volet, const std::optional<QString> &passphrase)
{
    if (volet != 0 || as == FillForm::Overlay || ready.edition->isLetter())
        return QByteArray();
    const QByteArray plain = requestJson(*ready.edition, ready.checked.assessment().request);
    return passphrase ? sealedRequest(plain, *passphrase) : plain;
}

static Outcome withSealTold(Outcome outcome, bool isSealed)
{
    QJsonObject json = outcome.json.toObject();
    json.insert(QStringLiteral("answersSealed"), isSealed);
    outcome.json = json;
    if (isSealed)
        outcome.text += QStringLiteral(
            "Les réponses jointes sont protégées : sans la phrase secrète, ce PDF ne se continue "
            "pas. Ce qui est écrit sur ses pages reste lisible.\n");
    return outcome;
}

Outcome runFill(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    if (const auto safe = refuseOverwriting(output,
            {path, arguments.value(QStringLiteral("--official")),
                arguments.value(QStringLiteral("--calibration")), passphraseFile(arguments)});
        !safe)
        return failed(safe.error());
    auto options = fillOptions(invocation);
    if (!options)
        return failed(options.error());
    const auto printing = printingOption(arguments, options->as);
    if (!printing)
        return failed(printing.error());
    const auto passphrase = passphraseOption(arguments);
    if (!passphrase)
        return failed(passphrase.error());
    const auto ready = readyRequest(invocation, path);
    if (!ready)
        return ready.error();
    const auto answers = carriedAnswers(*ready, options->as, printing->volet, *passphrase);
    if (!answers)
        return failed(answers.error());
    options->answersJson = *answers;
    auto filled = fillForm(*invocation.catalog, ready->checked, *options);
    if (!filled)
        return failed(filled.error());
    if (const auto done = applyPrinting(*filled, *ready->edition, *options, *printing); !done)
        return failed(done.error());
    if (const auto saved = writeOutput(output, filled->pdf); !saved)
        return failed(saved.error());
    return withSealTold(filledOutcome(*invocation.catalog, ready->checked, *filled, output),
        isSealedRequest(*answers));
}

} // namespace prealable::cli
