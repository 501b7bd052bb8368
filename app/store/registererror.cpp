#include "store/registererror.h"

#include <QSqlError>

namespace prealable {

static QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RegisterUnreachable:
        return u"Le serveur du registre ne répond pas\u00A0: vérifiez le réseau, puis recommencez. "
               u"Ce qui n'est pas enregistré reste à l'écran."_qs;
    case ErrorCode::RegisterRefused:
        return u"Le serveur refuse l'accès au registre\u00A0: vérifiez le nom de la base, "
               u"l'utilisateur et le mot de passe."_qs;
    case ErrorCode::RegisterBusy:
        return u"Le registre est occupé par un autre poste\u00A0: recommencez dans un instant."_qs;
    case ErrorCode::RegisterReadOnly:
        return u"Le registre ne peut pas être modifié\u00A0: vérifiez vos droits d'accès au "
               u"dossier et au fichier."_qs;
    case ErrorCode::RegisterDamaged:
        return u"Le registre est abîmé. Rien n'a été effacé\u00A0: reprenez une sauvegarde, ou "
               u"mettez ce fichier de côté."_qs;
    case ErrorCode::FileNotWritten:
        return u"L'écriture a échoué\u00A0: la place manque sur le disque. Rien n'a été changé."_qs;
    default:
        return u"La base de données du registre a répondu par une erreur inattendue."_qs;
    }
}

// https://sqlite.org/rescode.html, without what an extended code adds.
static ErrorCode sqliteCode(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::RegisterBusy;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return ErrorCode::RegisterReadOnly;
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        return ErrorCode::FileNotWritten;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::RegisterDamaged;
    default:
        return ErrorCode::Internal;
    }
}

// PostgreSQL's manual, appendix A. A connection that fails has no code: the server's own refusals
// say FATAL, in every language.
static ErrorCode serverCode(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const auto isOf
        = [&state](const char *start) { return state.startsWith(QLatin1String(start)); };
    if (state.isEmpty()) {
        const bool said = error.databaseText().contains(QLatin1String("FATAL"))
            && error.type() == QSqlError::ConnectionError;
        return said ? ErrorCode::RegisterRefused : ErrorCode::RegisterUnreachable;
    }
    if (isOf("08") || isOf("57P") || isOf("25P03"))
        return ErrorCode::RegisterUnreachable;
    if (isOf("28") || isOf("3D") || state == u"42501")
        return ErrorCode::RegisterRefused;
    if (isOf("53"))
        return ErrorCode::FileNotWritten;
    if (isOf("40") || isOf("55P03") || isOf("57014"))
        return ErrorCode::RegisterBusy;
    if (isOf("25006"))
        return ErrorCode::RegisterReadOnly;
    if (isOf("XX"))
        return ErrorCode::RegisterDamaged;
    return ErrorCode::Internal;
}

Error registerError(const QSqlError &error, bool server, const QString &where)
{
    const ErrorCode code = server ? serverCode(error) : sqliteCode(error);
    QString detail = sentence(code);
    if (code == ErrorCode::Internal)
        detail += u" (%1)"_qs.arg(shownName(error.nativeErrorCode(), 10));
    return {code, where, detail};
}

Error unreachableServer(const QString &database)
{
    return {ErrorCode::RegisterUnreachable, database, sentence(ErrorCode::RegisterUnreachable)};
}

} // namespace prealable
