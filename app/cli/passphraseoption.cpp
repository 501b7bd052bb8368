#include "cli/passphraseoption.h"

#include "store/jsonfile.h"
#include "store/sealedrequest.h"

#include <QStringDecoder>

namespace prealable::cli {

static constexpr qint64 largestPassphraseFile = qint64{64} * 1024;

QString passphraseFile(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("--passphrase-file"));
}

Result<std::optional<QString>> passphraseOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--passphrase-file")))
        return std::optional<QString>();
    const QString path = passphraseFile(arguments);
    const auto bytes = readFile(path, largestPassphraseFile);
    if (!bytes)
        return bytes.error();
    const qsizetype end = bytes->indexOf('\n');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString line = utf8(end < 0 ? *bytes : bytes->left(end));
    if (utf8.hasError())
        return Error{ErrorCode::WrongFormat, path,
            QStringLiteral("La première ligne de ce fichier n'est pas un texte en UTF-8.")};
    if (const auto problem = passphraseProblem(line))
        return Error{ErrorCode::WrongFormat, path, *problem};
    return std::optional(line);
}

} // namespace prealable::cli
