#include "cli/requestinput.h"

#include "cli/locatederror.h"
#include "cli/passphraseoption.h"
#include "pdf/decodedfile.h"
#include "pdf/recognition.h"
#include "store/requestfile.h"
#include "store/sealedrequest.h"

namespace prealable::cli {

static Result<QByteArray> unsealed(
    const QByteArray &answers, const QString &path, const std::optional<QString> &passphrase)
{
    if (!isSealedRequest(answers))
        return answers;
    if (passphrase)
        return openedRequest(answers, path, *passphrase);
    return Error{ErrorCode::Locked, path,
        QStringLiteral("Les réponses de ce PDF sont protégées par une phrase secrète. Écrivez-la "
                       "dans un fichier et donnez-le avec --passphrase-file.")};
}

Result<Request> readRequestInput(const Invocation &invocation, const QString &path)
{
    // Read even when nothing is sealed: a file that is not there is never passed over.
    const auto passphrase = passphraseOption(invocation.arguments);
    if (!passphrase)
        return passphrase.error();
    if (kindOfFile(path) != FileKind::Pdf)
        return readRequestFile(*invocation.catalog, path, invocation.day);
    const auto pdf = readPdfFile(path);
    if (!pdf)
        return pdf.error();
    const auto answers = answersIn(*pdf);
    if (!answers)
        return locatedIn(path, answers.error());
    if (answers->isEmpty())
        return Error{ErrorCode::PdfOtherForm, path,
            QStringLiteral("Ce PDF ne contient pas de demande à continuer. La commande inspect dit "
                           "ce qu'il est.")};
    const auto request = unsealed(*answers, path, *passphrase);
    if (!request)
        return request.error();
    return parseRequest(*invocation.catalog, *request, path, invocation.day);
}

} // namespace prealable::cli
