#include "cli/outputfile.h"

#include "cli/arguments.h"
#include "store/jsonfile.h"

#include <QFileInfo>

namespace prealable::cli {

Result<void> refuseOverwriting(const QString &output, const QStringList &inputs)
{
    const QString canonical = QFileInfo(output).canonicalFilePath();
    for (const QString &input : inputs) {
        if (!canonical.isEmpty() && canonical == QFileInfo(input).canonicalFilePath())
            return usageError(QStringLiteral("--output"),
                QStringLiteral("Ce fichier est aussi lu. Choisissez un autre nom."));
    }
    return {};
}

Result<void> writeOutput(const QString &output, const QByteArray &content)
{
    if (QFileInfo(output).isDir())
        return Error{ErrorCode::FileNotWritten, output,
            QStringLiteral("C'est un dossier. Donnez un nom de fichier.")};
    return writeFile(output, content);
}

} // namespace prealable::cli
