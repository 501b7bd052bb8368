#include "cli/outputfile.h"
#include "cli/passphraseoption.h"
#include "cli/readyrequest.h"
#include "cli/shapes.h"
#include "pdf/letterpdf.h"

#include <QFileInfo>

namespace prealable::cli {

// The PDF, or a text to change before it is printed.
static Result<QByteArray> contentFor(const Catalog &catalog, const ReadyRequest &ready,
    const FilledForm &filled, const QString &suffix)
{
    if (!isEditableLetter(suffix))
        return filled.pdf;
    const CheckedRequest &request = ready.checked;
    return editableLetter(writtenLetter(*ready.edition, catalog.law(), request.assessment()),
        suffix, draftMark(request));
}

Outcome runAppeal(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const QString path = invocation.arguments.operands().first();
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    const QString suffix = QFileInfo(output).suffix();
    if (const auto safe = refuseOverwriting(output, {path, passphraseFile(invocation.arguments)});
        !safe)
        return failed(safe.error());
    if (suffix.toLower() != QLatin1String("pdf") && !isEditableLetter(suffix))
        return failed(usageError(QStringLiteral("--output"),
            QStringLiteral("Le nom du fichier finit par .pdf, .odt ou .txt.")));
    const auto ready = readyRequest(invocation, path);
    if (!ready)
        return ready.error();
    if (!ready->edition->isLetter())
        return failed(Error{ErrorCode::WrongFormat, path,
            QStringLiteral("Ce fichier n'est pas celui d'une lettre, mais d'un formulaire.")});
    const auto filled = fillForm(catalog, ready->checked, {});
    if (!filled)
        return failed(filled.error());
    const auto content = contentFor(catalog, *ready, *filled, suffix);
    if (!content)
        return failed(content.error());
    if (const auto saved = writeOutput(output, *content); !saved)
        return failed(saved.error());
    return filledOutcome(catalog, ready->checked, *filled, output);
}

} // namespace prealable::cli
