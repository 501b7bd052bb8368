#include "cli/requestinput.h"

#include "cli/locatederror.h"
#include "pdf/decodedfile.h"
#include "pdf/recognition.h"
#include "store/requestfile.h"

namespace prealable::cli {

Result<Request> readRequestInput(const Invocation &invocation, const QString &path)
{
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
    return parseRequest(*invocation.catalog, *answers, path, invocation.day);
}

} // namespace prealable::cli
