// Register: its audit, and the check of all that it keeps against it.
#include "store/registeraudit.h"

#include "store/register.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <algorithm>
#include <sodium.h>

namespace prealable {

namespace {

constexpr qsizetype hashSize = crypto_generichash_BYTES;
static_assert(hashSize == 32);

QString headMeta()
{
    return QStringLiteral("audit");
}

QByteArray hashOf(const QByteArray &bytes)
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashSize,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<quint64>(bytes.size()), nullptr, 0);
    return hash;
}

Error brokenChain(qint64 number)
{
    return {ErrorCode::RegisterDamaged, QStringLiteral("audit %1").arg(number),
        u"Le journal du registre ne se suit plus à cette ligne\u00A0: une ligne manque ou a été "
        u"modifiée."_qs};
}

QByteArray lineText(const AuditLine &line)
{
    QJsonObject object{{QStringLiteral("who"), line.who}, {QStringLiteral("what"), line.what},
        {QStringLiteral("when"), line.when.toMSecsSinceEpoch()}};
    if (!line.record.isEmpty())
        object.insert(QStringLiteral("record"), line.record.text());
    if (line.revision != 0)
        object.insert(QStringLiteral("revision"), line.revision);
    if (!line.note.isEmpty())
        object.insert(QStringLiteral("note"), line.note);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditLine readLine(const QByteArray &text, qint64 number)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto value = [&object](const char *key) { return object.value(QLatin1String(key)); };
    return {.number = number,
        .who = value("who").toString(),
        .when = QDateTime::fromMSecsSinceEpoch(value("when").toInteger(), Qt::UTC),
        .what = value("what").toString(),
        .record = RecordId(value("record").toString()),
        .revision = value("revision").toInteger(),
        .note = value("note").toString()};
}

} // namespace

QByteArray Register::auditContext(qint64 number, const QByteArray &before) const
{
    return "audit/" + m_id.toLatin1() + '/' + QByteArray::number(number) + '/' + before;
}

static QByteArray headContext(const QString &id, qint64 number)
{
    return "audit-head/" + id.toLatin1() + '/' + QByteArray::number(number);
}

Result<AuditHead> Register::auditHead()
{
    const auto kept = m_database->meta(headMeta());
    if (!kept)
        return kept.error();
    if (kept->number == 0 && kept->sealed.isEmpty())
        return AuditHead{0, QByteArray(hashSize, '\0')};
    const auto hash = m_vault.open(kept->sealed, headContext(m_id, kept->number));
    if (!hash)
        return hash.error();
    return AuditHead{kept->number, *hash};
}

// Inside write(): nobody else adds at the same time.
Result<void> Register::addAudit(QList<AuditLine> lines)
{
    auto head = auditHead();
    if (!head)
        return head.error();
    QSqlQuery add(m_database->connection());
    if (!add.prepare(QStringLiteral("INSERT INTO register_audit (number, sealed) VALUES (?, ?)")))
        return m_database->failure(add.lastError());
    for (const AuditLine &line : lines) {
        ++head->number;
        const auto sealed = m_vault.seal(lineText(line), auditContext(head->number, head->hash));
        if (!sealed)
            return sealed.error();
        if (!RegisterDatabase::execute(add, {head->number, *sealed}))
            return m_database->failure(add.lastError());
        head->hash = hashOf(*sealed);
    }
    const auto sealed = m_vault.seal(head->hash, headContext(m_id, head->number));
    if (!sealed)
        return sealed.error();
    return m_database->setMeta(headMeta(), head->number, *sealed);
}

Result<void> Register::eachAuditLine(qint64 from, qint64 until,
    const std::function<Result<void>(const AuditLine &, const QByteArray &)> &line)
{
    auto query = m_database->run(QStringLiteral("SELECT number, sealed FROM register_audit WHERE "
                                                "number >= ? AND number <= ? ORDER BY number"),
        {from - 1, until});
    if (!query)
        return query.error();
    QByteArray before(hashSize, '\0');
    qint64 next = std::max<qint64>(from - 1, 1);
    const Result<void> all = m_database->forEach(*query, [&]() -> Result<void> {
        const QByteArray sealed = query->value(1).toByteArray();
        if (query->value(0).toLongLong() != next)
            return brokenChain(next);
        const QByteArray hash = hashOf(sealed);
        if (next >= from) {
            const auto text = m_vault.open(sealed, auditContext(next, before));
            if (!text)
                return text.error().code == ErrorCode::Locked ? text.error() : brokenChain(next);
            const Result<void> done = line(readLine(*text, next), hash);
            if (!done)
                return done;
        }
        before = hash;
        ++next;
        return {};
    });
    if (all && next <= until)
        return brokenChain(next);
    return all;
}

Result<void> Register::note(
    const By &by, const QString &what, const RecordId &record, const QString &note)
{
    return m_database->write([&](qint64) {
        return addAudit(
            {{.who = by.who, .when = by.when, .what = what, .record = record, .note = note}});
    });
}

Result<QList<AuditLine>> Register::audit(qint64 from, int count)
{
    const auto head = auditHead();
    if (!head)
        return head.error();
    QList<AuditLine> lines;
    from = std::max<qint64>(from, 1);
    const qint64 until = std::min(head->number, from + count - 1);
    if (until < from)
        return lines;
    const Result<void> all
        = eachAuditLine(from, until, [&](const AuditLine &line, const QByteArray &) {
              lines.append(line);
              return Result<void>();
          });
    if (!all)
        return all.error();
    return lines;
}

Result<bool> Register::auditHolds(const AuditHead &known)
{
    const auto head = auditHead();
    if (!head)
        return head.error();
    if (known.number < 1 || known.number > head->number)
        return known.number == 0;
    auto query = m_database->run(
        QStringLiteral("SELECT sealed FROM register_audit WHERE number = ?"), {known.number});
    if (!query)
        return query.error();
    return query->next() && hashOf(query->value(0).toByteArray()) == known.hash;
}

static bool isRemoval(const AuditLine &line)
{
    return line.what == u"remove" || line.what == u"join" || line.what == u"purge";
}

Result<RegisterCheck> Register::check()
{
    if (m_vault.isLocked())
        return m_vault.open({}, {}).error();
    RegisterCheck check;
    const Result<void> done = m_database->read([&]() -> Result<void> {
        QHash<RecordId, qint64> last;
        const auto head = auditHead();
        if (!head && !isSealError(head.error()))
            return head.error();
        QByteArray hash(hashSize, '\0');
        const Result<void> lines = head ? eachAuditLine(1, head->number,
                                       [&](const AuditLine &line, const QByteArray &of) {
                                           ++check.auditLines;
                                           hash = of;
                                           if (!line.record.isEmpty() && isRemoval(line))
                                               last.remove(line.record);
                                           else if (line.revision != 0)
                                               last.insert(line.record, line.revision);
                                           return Result<void>();
                                       })
                                        : Result<void>(brokenChain(0));
        if (!lines && lines.error().code != ErrorCode::RegisterDamaged)
            return lines;
        check.auditWhole = lines.ok() && hash == head->hash;
        const auto cards = cardsWhere(QStringLiteral("WHERE sealed IS NOT NULL"), {});
        if (!cards)
            return cards.error();
        check.records = cards->cards.size() + cards->unreadable.size();
        check.unreadable = cards->unreadable;
        for (const Card &card : cards->cards) {
            // Without the whole chain there is nothing to compare with.
            if (check.auditWhole && last.value(card.id) != card.revision)
                check.outdated.append(card.id);
            const auto record = load(card.id);
            if (!record && record.error().code != ErrorCode::RegisterDamaged
                && record.error().code != ErrorCode::RecordMissing)
                return record.error();
            if (!record)
                check.unreadable.append(card.id);
            last.remove(card.id);
        }
        for (const RecordId &id : cards->unreadable)
            last.remove(id);
        if (check.auditWhole)
            check.missing = last.keys();
        return {};
    });
    if (!done)
        return done.error();
    return check;
}

} // namespace prealable
