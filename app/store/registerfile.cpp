#include "store/registerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace prealable {

static constexpr QFileDevice::Permissions privateFile
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

static Error readOnly(const QString &where)
{
    return {ErrorCode::RegisterReadOnly, where,
        u"Le registre ne peut pas être créé ou modifié à cet endroit\u00A0: vérifiez vos droits "
        u"d'accès au dossier."_qs};
}

Result<void> prepareRegisterFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::FileUnreadable, path, u"Ce n'est pas un fichier ordinaire."_qs};
    if (info.exists())
        return info.isWritable() ? Result<void>() : readOnly(path);
    if (!QDir().mkpath(info.absolutePath()))
        return readOnly(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // or another program was faster
        return QFileInfo(path).isWritable() ? Result<void>() : readOnly(path);
    return file.setPermissions(privateFile) ? Result<void>() : readOnly(path);
}

Result<QString> setRegisterAside(const QString &file)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
    if (!QFile::rename(file, aside))
        return Error{ErrorCode::FileNotWritten, QFileInfo(file).fileName(),
            u"Le registre abîmé ne peut pas être mis de côté\u00A0: vérifiez vos droits d'accès."_qs};
    // The journal may hold what the file lacks.
    for (const char *part : {"-wal", "-shm"}) {
        const QString of = file + QLatin1String(part);
        if (QFile::exists(of) && !QFile::rename(of, aside + QLatin1String(part)))
            return Error{ErrorCode::FileNotWritten, QFileInfo(of).fileName(),
                u"Le journal du registre abîmé ne peut pas être mis de côté\u00A0: vérifiez vos "
                u"droits d'accès."_qs};
    }
    return aside;
}

} // namespace prealable
