#include "store/jsonfile.h"

#include <QDir>
#include <QFileInfo>

namespace prealable {

static Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::FileUnreadable, path, why};
}

static Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::FileNotWritten, path, why};
}

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    const QFileInfo info(path);
    // A name with a NUL can only be an accident: the system would read it up to there.
    if (path.isEmpty() || path.contains(QChar(0)) || !info.exists())
        return Error{ErrorCode::FileNotFound, path,
            u"Ce fichier n'existe pas\u00A0: vérifiez son nom et son dossier."_qs};
    if (info.isDir())
        return unreadable(path, u"C'est un dossier\u00A0: indiquez un fichier."_qs);
    if (!info.isFile()) // a pipe would wait forever, a device never end
        return unreadable(path, u"Ce n'est pas un fichier ordinaire."_qs);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            path, u"Ce fichier ne peut pas être ouvert\u00A0: vérifiez vos droits d'accès."_qs);
    QByteArray content = file.read(maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, u"La lecture de ce fichier s'est interrompue."_qs);
    if (content.size() > maximumSize)
        return Error{ErrorCode::FileTooLarge, path,
            u"Ce fichier est trop gros\u00A0: %1\u00A0ko au plus."_qs.arg(maximumSize / 1024)};
    return content;
}

Result<void> writeFile(const QString &path, const QByteArray &content, const WholeFile &how)
{
    const QFileInfo info(path);
    if (path.isEmpty() || path.contains(QChar(0)))
        return notWritten(path, u"Ce nom de fichier n'est pas possible."_qs);
    if (info.isDir())
        return notWritten(path, u"C'est un dossier\u00A0: indiquez un nom de fichier."_qs);
    if (info.exists() && !info.isFile())
        return notWritten(path, u"Ce n'est pas un fichier ordinaire."_qs);
    if (!info.absoluteDir().exists())
        return notWritten(path, u"Ce dossier n'existe pas\u00A0: créez-le d'abord."_qs);
    if (!writeWhole(path, content, how))
        return notWritten(path,
            u"L'écriture a échoué\u00A0: vérifiez vos droits d'accès et la place sur le disque. "
            u"Rien "
            u"n'a été changé."_qs);
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, content, {.ownerOnly = true, .durable = true});
}

} // namespace prealable
