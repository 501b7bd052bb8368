#include "store/registermigration.h"

#include "store/secretbytes.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QStringList>
#include <sodium.h>

namespace prealable {

namespace {

struct Table {
    const char *name;
    const char *columns;
};

constexpr Table movedTables[] = {
    {"register_key", "id, kind, sealed"},
    {"register_card", "id, kind, revision, open, stamp, sealed"},
    {"register_body", "id, sealed"},
    {"register_audit", "number, sealed"},
    {"register_meta", "name, number, sealed"},
};

// Lines of a table in whatever order: how many, and all their hashes added bit by bit.
struct Digest {
    qint64 count = 0;
    QByteArray sum = QByteArray(crypto_generichash_BYTES, '\0');

    bool operator==(const Digest &) const = default;
    void add(const QVariantList &line);
};

void Digest::add(const QVariantList &line)
{
    QByteArray text;
    for (const QVariant &value : line) {
        const QByteArray bytes = value.isNull() ? QByteArray("-") : '+' + value.toByteArray();
        text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<quint64>(text.size()), nullptr, 0);
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i] = char(static_cast<unsigned char>(sum.at(i)) ^ hash[i]);
    ++count;
}

QString selection(const Table &table)
{
    return QStringLiteral("SELECT %1 FROM %2")
        .arg(QLatin1String(table.columns), QLatin1String(table.name));
}

Result<void> eachLine(RegisterDatabase &database, const Table &table,
    const std::function<Result<void>(const QVariantList &)> &line)
{
    auto query = database.run(selection(table));
    if (!query)
        return query.error();
    const int columns = query->record().count();
    return database.forEach(*query, [&]() -> Result<void> {
        QVariantList values;
        for (int column = 0; column < columns; ++column)
            values.append(query->value(column));
        return line(values);
    });
}

Result<Digest> digestOf(RegisterDatabase &database, const Table &table)
{
    Digest digest;
    const Result<void> all = eachLine(database, table, [&](const QVariantList &line) {
        digest.add(line);
        return Result<void>();
    });
    if (!all)
        return all.error();
    return digest;
}

class Mover
{
public:
    Mover(RegisterDatabase &from, RegisterDatabase &to, const std::function<void(qint64)> &progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
    {
    }

    Result<void> moveAll();
    Migration done;

private:
    static Result<void> mayTakeLong(RegisterDatabase &database);
    Result<void> refuseUsedPlace();
    Result<void> copy(const Table &table);

    RegisterDatabase &m_from;
    RegisterDatabase &m_to;
    const std::function<void(qint64)> &m_progress;
    qint64 m_lines = 0;
};

// A move may read for long between two statements of one of the two.
Result<void> Mover::mayTakeLong(RegisterDatabase &database)
{
    if (!database.isServer())
        return {};
    const auto allowed
        = database.run(QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = 0"));
    return allowed ? Result<void>() : allowed.error();
}

Error usedPlace(const RegisterPlace &place)
{
    return {ErrorCode::RecordInUse, place.isServer() ? place.database : place.file,
        u"Il y a déjà un registre au nouvel endroit\u00A0: choisissez une base ou un fichier "
        u"vide."_qs};
}

Result<void> Mover::refuseUsedPlace()
{
    const auto keys = digestOf(m_to, movedTables[0]);
    const auto cards = digestOf(m_to, movedTables[1]);
    if (!keys || !cards)
        return keys ? cards.error() : keys.error();
    if (keys->count == 0 && cards->count == 0)
        return {};
    return usedPlace(m_to.place());
}

Result<void> Mover::copy(const Table &table)
{
    const auto emptied = m_to.run(QStringLiteral("DELETE FROM ") + QLatin1String(table.name));
    if (!emptied)
        return emptied.error();
    const qsizetype columns = QString::fromLatin1(table.columns).count(u',') + 1;
    QSqlQuery put(m_to.connection());
    const QString marks = QStringList(columns, QStringLiteral("?")).join(u',');
    if (!put.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(QLatin1String(table.name), QLatin1String(table.columns), marks)))
        return m_to.failure(put.lastError());
    Digest sent;
    const Result<void> copied
        = eachLine(m_from, table, [&](const QVariantList &line) -> Result<void> {
              sent.add(line);
              if (!RegisterDatabase::execute(put, line))
                  return m_to.failure(put.lastError());
              if (m_progress && ++m_lines % 500 == 0)
                  m_progress(m_lines);
              return {};
          });
    if (!copied)
        return copied;
    const auto arrived = digestOf(m_to, table);
    if (!arrived)
        return arrived.error();
    if (!(*arrived == sent))
        return Error{ErrorCode::RegisterDamaged, QLatin1String(table.name),
            u"La copie du registre diffère de l'original. Rien n'a été déplacé\u00A0: "
            u"recommencez."_qs};
    if (table.name == movedTables[2].name)
        done.records = sent.count;
    if (table.name == movedTables[3].name)
        done.auditLines = sent.count;
    return {};
}

Result<void> Mover::moveAll()
{
    const Result<void> source = mayTakeLong(m_from);
    if (!source)
        return source;
    return m_to.write([&](qint64) -> Result<void> {
        Result<void> step = mayTakeLong(m_to);
        if (step)
            step = refuseUsedPlace();
        for (const Table &table : movedTables) {
            if (step)
                step = copy(table);
        }
        return step;
    });
}

} // namespace

Result<Migration> moveRegister(
    const RegisterPlace &from, const RegisterPlace &to, const std::function<void(qint64)> &progress)
{
    readySodium();
    auto source = RegisterDatabase::open(from);
    if (!source)
        return source.error();
    auto target = RegisterDatabase::open(to);
    if (!target)
        return target.error();
    // One place by two names: each of the two would wait for the other.
    const auto own = (*source)->metaBytes(QStringLiteral("id"));
    const auto there = (*target)->metaBytes(QStringLiteral("id"));
    if (!own || !there)
        return own ? there.error() : own.error();
    if (!own->isEmpty() && *own == *there)
        return usedPlace(to);
    Mover mover(**source, **target, progress);
    const Result<void> done = (*source)->write([&](qint64) -> Result<void> {
        Result<void> step = mover.moveAll();
        if (step)
            step = (*source)->setMeta(QStringLiteral("moved"), 1);
        return step ? (*source)->notifyOthers() : step;
    });
    if (!done)
        return done.error();
    return mover.done;
}

} // namespace prealable
