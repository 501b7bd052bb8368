// One connection to a register's database, SQLite or PostgreSQL by the same statements, its schema
// and its errors. Used in the thread that opened it.
//
// What the database, and so the server, its administrators and its backups, can read:
//   register_meta   version of the schema, number of changes so far, a random id, a sealed line
//   register_key    wraps of the data key: random id, kind (passphrase or keychain), sealed bytes
//   register_card   one line per record: random id, kind (patient, prescriber, structure, caisse,
//                   request, proof), how often it was saved, whether it is an open request, its
//                   place in the order of changes, and sealed bytes
//   register_body   random id, sealed bytes
//   register_audit  number, sealed bytes
// Sealed bytes show their length, rounded up for cards (64) and bodies (512); proofs show theirs.
// A server also sees when and from where stations read and write. It sees no name, number, date of
// a request, form, nor which request is whose.
#pragma once

#include "core/result.h"
#include "store/registerplace.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

namespace prealable {

// Of the schema. A newer one is refused (NewerVersion), an older one brought up to date when
// opened.
int registerSchemaVersion();

class RegisterDatabase
{
public:
    // Makes the file (readable by its owner only) or the tables when they are not there. Fails with
    // RegisterUnreachable, RegisterRefused, RegisterReadOnly, RegisterBusy, RegisterDamaged,
    // WrongFormat (another program's database), NewerVersion, FileNotWritten.
    static Result<std::unique_ptr<RegisterDatabase>> open(const RegisterPlace &place);
    ~RegisterDatabase();
    Q_DISABLE_COPY_MOVE(RegisterDatabase)

    [[nodiscard]] bool isServer() const { return m_place.isServer(); }
    [[nodiscard]] const RegisterPlace &place() const { return m_place; }
    [[nodiscard]] QSqlDriver *driver() const { return m_connection.driver(); }

    // Executes one statement with its `?` values. The rows are read forward only.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    // For a statement that is prepared once and executed many times. False: see failure().
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    [[nodiscard]] static bool execute(QSqlQuery &prepared, const QVariantList &values);
    // What the database said, in our words; remembers that a connection was lost.
    [[nodiscard]] Error failure(const class QSqlError &error);
    // The rows of a query that was run: an error in the middle is not an end.
    Result<void> forEach(QSqlQuery &query, const std::function<Result<void>()> &row);

    // What fails in `work` is undone, whole. Writers follow one another: the number of changes is
    // raised first, which nobody else can do until the end. A connection that was lost is opened
    // again first. When the end itself fails (RegisterUnreachable), the work may have been done.
    Result<void> write(const std::function<Result<void>(qint64 stamp)> &work);
    // RegisterReadOnly: the register was moved elsewhere, nothing new may come here. write() asks
    // for itself.
    Result<void> refuseMoved();
    // One state of the whole for all reads.
    Result<void> read(const std::function<Result<void>()> &work);

    struct Meta {
        qint64 number = 0;
        QByteArray sealed;
    };
    // Both of one state, also while others write: 0 and empty when there is none.
    Result<Meta> meta(const QString &name);
    Result<qint64> metaNumber(const QString &name); // 0 when there is none
    Result<QByteArray> metaBytes(const QString &name); // empty when there is none
    Result<void> setMeta(const QString &name, qint64 number, const QByteArray &bytes = {});

    // A server of which another connection knows that it does not answer: from now on everything
    // fails with this at once, without trying; nothing: it is tried again.
    void setUnreachable(const std::optional<Error> &error) { m_unreachable = error; }

    // Tells the other stations, when the transaction ends. Nothing to do with SQLite.
    Result<void> notifyOthers();
    // Emits the driver's notification() from now on, also after a lost connection. PostgreSQL only.
    Result<void> subscribe();
    static QString channel() { return QStringLiteral("prealable_register"); }

private:
    explicit RegisterDatabase(RegisterPlace place);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> reconnect();
    [[nodiscard]] Result<void> prepareSession();
    Result<QSqlQuery> runOnce(const QString &statement, const QVariantList &values);
    [[nodiscard]] Result<void> inTransaction(
        const QString &begin, const std::function<Result<void>()> &work);

    RegisterPlace m_place;
    QString m_name;
    QSqlDatabase m_connection;
    bool m_lost = false;
    std::optional<Error> m_unreachable;
    bool m_inTransaction = false;
    bool m_subscribed = false;
};

} // namespace prealable
