#include "store/registerdatabase.h"

#include "store/registererror.h"
#include "store/registerfile.h"
#include "store/registerschema.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>

namespace prealable {

namespace {

constexpr int busyMs = 5000;
constexpr int deadPeerMs = 8'000; // a server that acknowledges nothing any more
constexpr int connectSeconds = 5;
constexpr int idleMs = 60'000; // in a transaction: a station that hangs does not stop the others

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("prealable-register-%1").arg(++count);
}

QString newerSentence()
{
    return u"Ce registre a été écrit par une version plus récente du programme\u00A0: "
           u"installez-la sur ce poste."_qs;
}

} // namespace

int registerSchemaVersion()
{
    return schemaSteps();
}

RegisterDatabase::RegisterDatabase(RegisterPlace place)
    : m_place(std::move(place))
    , m_name(newConnectionName())
{
}

RegisterDatabase::~RegisterDatabase()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error RegisterDatabase::failure(const QSqlError &error)
{
    Error translated = registerError(
        error, isServer(), isServer() ? m_place.database : QFileInfo(m_place.file).fileName());
    if (translated.code == ErrorCode::RegisterUnreachable)
        m_lost = true;
    return translated;
}

Result<void> RegisterDatabase::connect()
{
    const QString driverName = isServer() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driverName))
        return Error{ErrorCode::RegisterUnreachable, driverName,
            u"Il manque le module de Qt pour cette base de données\u00A0: installez-le."_qs};
    m_connection = QSqlDatabase::addDatabase(driverName, m_name);
    if (isServer()) {
        const bool socket = m_place.host.startsWith(u'/');
        m_connection.setHostName(m_place.host);
        m_connection.setPort(m_place.port);
        m_connection.setDatabaseName(m_place.database);
        m_connection.setUserName(m_place.user);
        m_connection.setPassword(m_place.password);
        m_connection.setConnectOptions(
            QStringLiteral("connect_timeout=%1;client_encoding=UTF8;application_name=prealable;"
                           "tcp_user_timeout=%2;sslmode=%3")
                .arg(QString::number(connectSeconds), QString::number(deadPeerMs),
                    m_place.secure && !socket ? QLatin1String("require")
                                              : QLatin1String("prefer")));
    } else {
        const Result<void> file = prepareRegisterFile(m_place.file);
        if (!file)
            return file;
        m_connection.setDatabaseName(m_place.file);
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs));
    }
    if (!m_connection.open())
        return failure(m_connection.lastError());
    return prepareSession();
}

Result<void> RegisterDatabase::reconnect()
{
    m_connection.close();
    if (!m_connection.open())
        return failure(m_connection.lastError());
    m_lost = false;
    const Result<void> ready = prepareSession();
    return ready && m_subscribed ? subscribe() : ready;
}

// What each connection to a server needs: it is quiet, and nobody waits for ever.
Result<void> RegisterDatabase::prepareSession()
{
    if (!isServer())
        return {};
    for (const QString &statement : {QStringLiteral("SET client_min_messages = 'error'"),
             QStringLiteral("SET lock_timeout = %1").arg(busyMs),
             QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(idleMs)}) {
        const auto done = runOnce(statement, {});
        if (!done)
            return done.error();
    }
    return {};
}

// What each connection to a file needs: one whose writes are safe from a power failure when they
// are acknowledged, whose removed lines leave nothing, and which is not believed.
static QStringList filePragmas()
{
    return {QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON")};
}

static Result<void> refuseOtherFile(RegisterDatabase &database)
{
    auto id = database.run(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    const int found = id->next() ? id->value(0).toInt() : 0;
    auto schema = database.run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!schema)
        return schema.error();
    const bool isEmpty = schema->next() && schema->value(0).toInt() == 0;
    if (found == registerApplicationId || (found == 0 && isEmpty))
        return {};
    return Error{ErrorCode::WrongFormat, QFileInfo(database.place().file).fileName(),
        u"Ce fichier n'est pas un registre de ce programme."_qs};
}

static Result<void> runAll(RegisterDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        const auto done = database.run(statement);
        if (!done)
            return done.error();
    }
    return {};
}

static Result<int> schemaVersion(RegisterDatabase &database)
{
    const QString statement = database.isServer()
        ? QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'register_meta' AND "
                         "schemaname = current_schema()")
        : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'register_meta'");
    auto there = database.run(statement);
    if (!there)
        return there.error();
    if (!there->next() || there->value(0).toInt() == 0)
        return 0;
    const auto version = database.metaNumber(QStringLiteral("version"));
    if (!version)
        return version.error();
    return int(*version);
}

// Inside a transaction that excludes every other one of its kind.
static Result<void> upgradeSchema(RegisterDatabase &database)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > schemaSteps())
        return Error{ErrorCode::NewerVersion, database.place().database, newerSentence()};
    for (int step = *version + 1; step <= schemaSteps(); ++step) {
        Result<void> done = runAll(database, schemaStep(step, database.isServer()));
        if (done)
            done = database.setMeta(QStringLiteral("version"), step);
        if (!done)
            return done;
    }
    if (*version > 0)
        return {};
    if (!database.isServer()) {
        const auto marked
            = database.run(QStringLiteral("PRAGMA application_id = %1").arg(registerApplicationId));
        if (!marked)
            return marked.error();
    }
    return database.setMeta(QStringLiteral("stamp"), 0);
}

Result<std::unique_ptr<RegisterDatabase>> RegisterDatabase::open(const RegisterPlace &place)
{
    std::unique_ptr<RegisterDatabase> database(new RegisterDatabase(place));
    Result<void> done = database->connect();
    if (done && !database->isServer())
        done = refuseOtherFile(*database);
    if (done && !database->isServer())
        done = runAll(*database, filePragmas());
    if (!done)
        return done.error();
    const Result<int> version = schemaVersion(*database);
    if (!version)
        return version.error();
    if (*version == schemaSteps())
        return database;
    const QString begin
        = database->isServer() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    done = database->inTransaction(begin, [&]() -> Result<void> {
        if (database->isServer()) {
            const auto alone
                = database->run(QStringLiteral("SELECT pg_advisory_xact_lock(1347570754)"));
            if (!alone)
                return alone.error();
        }
        return upgradeSchema(*database);
    });
    if (!done)
        return done.error();
    return database;
}

Result<QSqlQuery> RegisterDatabase::runOnce(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) {
        done = query.exec(statement);
    } else {
        done = query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = done && query.exec();
    }
    if (!done)
        return failure(query.lastError());
    return query;
}

// Outside of a transaction there are only reads, and the beginning of one: what fails because the
// connection was lost, often while nobody used it, is tried once more over a new one.
Result<QSqlQuery> RegisterDatabase::run(const QString &statement, const QVariantList &values)
{
    if (m_inTransaction)
        return runOnce(statement, values);
    if (m_unreachable)
        return *m_unreachable;
    if (!m_lost && m_connection.isOpen()) { // who listens hears when it is cut
        auto query = runOnce(statement, values);
        if (query || query.error().code != ErrorCode::RegisterUnreachable)
            return query;
    }
    const Result<void> again = reconnect();
    return again ? runOnce(statement, values) : again.error();
}

bool RegisterDatabase::execute(QSqlQuery &prepared, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), values.at(i));
    return prepared.exec();
}

Result<void> RegisterDatabase::forEach(QSqlQuery &query, const std::function<Result<void>()> &row)
{
    while (query.next()) {
        const Result<void> done = row();
        if (!done)
            return done;
    }
    if (query.lastError().isValid())
        return failure(query.lastError());
    return {};
}

Result<void> RegisterDatabase::inTransaction(
    const QString &begin, const std::function<Result<void>()> &work)
{
    auto begun = run(begin);
    if (!begun)
        return begun.error();
    begun->finish();
    m_inTransaction = true;
    Result<void> done = work();
    if (done) {
        const auto ended = run(QStringLiteral("COMMIT"));
        done = ended ? Result<void>() : ended.error();
    }
    if (!done && !m_lost)
        (void)run(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
    return done;
}

Result<void> RegisterDatabase::write(const std::function<Result<void>(qint64)> &work)
{
    const QString begin = isServer() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    return inTransaction(begin, [&]() -> Result<void> {
        const auto raised = run(
            QStringLiteral("UPDATE register_meta SET number = number + 1 WHERE name = 'stamp'"));
        if (!raised)
            return raised.error();
        const auto stamp = metaNumber(QStringLiteral("stamp"));
        if (!stamp)
            return stamp.error();
        const Result<void> here = refuseMoved();
        return here ? work(*stamp) : here;
    });
}

Result<void> RegisterDatabase::refuseMoved()
{
    const auto moved = metaNumber(QStringLiteral("moved"));
    if (!moved)
        return moved.error();
    if (*moved == 0)
        return {};
    return Error{ErrorCode::RegisterReadOnly, isServer() ? m_place.database : m_place.file,
        u"Ce registre a été déplacé\u00A0: ouvrez-le à son nouvel endroit."_qs};
}

Result<void> RegisterDatabase::read(const std::function<Result<void>()> &work)
{
    return inTransaction(isServer()
            ? QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            : QStringLiteral("BEGIN"),
        work);
}

Result<RegisterDatabase::Meta> RegisterDatabase::meta(const QString &name)
{
    auto found
        = run(QStringLiteral("SELECT number, sealed FROM register_meta WHERE name = ?"), {name});
    if (!found)
        return found.error();
    return found->next() ? Meta{found->value(0).toLongLong(), found->value(1).toByteArray()}
                         : Meta();
}

Result<qint64> RegisterDatabase::metaNumber(const QString &name)
{
    const auto found = meta(name);
    if (!found)
        return found.error();
    return found->number;
}

Result<QByteArray> RegisterDatabase::metaBytes(const QString &name)
{
    const auto found = meta(name);
    if (!found)
        return found.error();
    return found->sealed;
}

Result<void> RegisterDatabase::setMeta(const QString &name, qint64 number, const QByteArray &bytes)
{
    const auto done = run(QStringLiteral("INSERT INTO register_meta (name, number, sealed) VALUES "
                                         "(?, ?, ?) ON CONFLICT (name) DO UPDATE SET number = "
                                         "excluded.number, sealed = excluded.sealed"),
        {name, number, bytes});
    return done ? Result<void>() : done.error();
}

Result<void> RegisterDatabase::notifyOthers()
{
    if (!isServer())
        return {};
    const auto done = run(QStringLiteral("NOTIFY ") + channel());
    return done ? Result<void>() : done.error();
}

Result<void> RegisterDatabase::subscribe()
{
    m_subscribed = true;
    if (isServer() && !driver()->subscribedToNotifications().contains(channel())
        && !driver()->subscribeToNotification(channel()))
        return failure(driver()->lastError());
    return {};
}

} // namespace prealable
