// Register: what it keeps, sealed and opened.
#include "store/register.h"

#include <QSqlError>

namespace prealable {

static constexpr qsizetype cardStep = 64;
static constexpr qsizetype bodyStep = 512;
static constexpr qsizetype longestContent = qsizetype(16) << 20;

// So that lengths tell less: JSON with spaces behind is the same JSON.
static QByteArray padded(const QByteArray &json, qsizetype step)
{
    return json + QByteArray((step - json.size() % step) % step, ' ');
}

static Error unreadableRecord(const RecordId &id)
{
    return {ErrorCode::RegisterDamaged, id.text(),
        u"Cette fiche du registre est abîmée ou a été modifiée par ailleurs\u00A0: reprenez une "
        u"sauvegarde."_qs};
}

// A line cannot stand in for another one, for another part of it, nor for an earlier state of it.
QByteArray Register::context(const char *part, const Card &card) const
{
    return QByteArray(part) + '/' + m_id.toLatin1() + '/' + QByteArray::number(int(card.kind)) + '/'
        + card.id.text().toLatin1() + '/' + QByteArray::number(card.revision);
}

// Nor can an open request be hidden from the start page unseen.
QByteArray Register::cardContext(const Card &card, bool open) const
{
    return context("card", card) + (open ? "/open" : "/");
}

// `which`: id, kind and revision, as they stand beside the seal.
Result<Card> Register::openedCard(const Card &which, bool open, const QByteArray &sealed) const
{
    const auto text = m_vault.open(sealed, cardContext(which, open));
    if (!text && text.error().code == ErrorCode::Locked)
        return text.error();
    return text ? readCard(*text, which.id, which.kind, which.revision)
                : unreadableRecord(which.id);
}

// The first four columns of a query: id, kind, revision, open.
static Card keysOf(const QSqlQuery &query)
{
    Card which;
    which.id = RecordId(query.value(0).toString());
    which.kind = RecordKind(query.value(1).toInt());
    which.revision = query.value(2).toLongLong();
    return which;
}

Result<Record> Register::load(const RecordId &id)
{
    auto query = m_database->run(
        QStringLiteral(
            "SELECT c.id, c.kind, c.revision, c.open, c.sealed, b.sealed FROM register_card c JOIN "
            "register_body b ON b.id = c.id WHERE c.id = ?"),
        {id.text()});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorCode::RecordMissing, id.text(),
            u"Cette fiche n'est plus dans le registre\u00A0: elle a été supprimée."_qs};
    const auto card
        = openedCard(keysOf(*query), query->value(3).toInt() == 1, query->value(4).toByteArray());
    if (!card)
        return card.error();
    const auto content = m_vault.open(query->value(5).toByteArray(), context("body", *card));
    if (!content)
        return unreadableRecord(id);
    const bool isJson = card->kind != RecordKind::Proof;
    return Record{*card, isJson ? content->trimmed() : *content};
}

Error Register::whyNotSaved(const RecordId &id)
{
    auto query = m_database->run(
        QStringLiteral("SELECT revision FROM register_card WHERE id = ? AND sealed IS NOT NULL"),
        {id.text()});
    if (!query)
        return query.error();
    if (query->next())
        return {ErrorCode::RecordChanged, id.text(),
            u"Quelqu'un d'autre vient d'enregistrer cette fiche. Rien n'a été écrasé\u00A0: "
            u"comparez les deux versions."_qs};
    return {ErrorCode::RecordMissing, id.text(),
        u"Quelqu'un d'autre vient de supprimer cette fiche. Rien n'a été enregistré."_qs};
}

Result<void> Register::writeAll(const QList<Record> &records, qint64 stamp)
{
    QSqlQuery create(m_database->connection());
    QSqlQuery change(m_database->connection());
    QSqlQuery body(m_database->connection());
    const bool ready
        = create.prepare(QStringLiteral(
              "INSERT INTO register_card (id, kind, revision, open, stamp, sealed) VALUES "
              "(?, ?, 1, ?, ?, ?) ON CONFLICT (id) DO NOTHING"))
        && change.prepare(QStringLiteral(
            "UPDATE register_card SET revision = revision + 1, open = ?, stamp = ?, sealed = ? "
            "WHERE id = ? AND kind = ? AND revision = ? AND sealed IS NOT NULL"))
        && body.prepare(
            QStringLiteral("INSERT INTO register_body (id, sealed) VALUES (?, ?) ON CONFLICT "
                           "(id) DO UPDATE SET sealed = excluded.sealed"));
    if (!ready)
        return m_database->failure(
            create.lastError().isValid() ? create.lastError() : change.lastError());
    for (const Record &record : records) {
        Card next = record.card;
        ++next.revision;
        const auto card
            = m_vault.seal(padded(cardText(next), cardStep), cardContext(next, next.isOpen()));
        const bool isJson = next.kind != RecordKind::Proof;
        const auto content = m_vault.seal(
            isJson ? padded(record.content, bodyStep) : record.content, context("body", next));
        if (!card || !content)
            return card ? content.error() : card.error();
        const QVariantList created{
            next.id.text(), int(next.kind), int(next.isOpen()), stamp, *card};
        const QVariantList changed{
            int(next.isOpen()), stamp, *card, next.id.text(), int(next.kind), record.card.revision};
        QSqlQuery &query = record.card.revision == 0 ? create : change;
        if (!m_database->execute(query, record.card.revision == 0 ? created : changed))
            return m_database->failure(query.lastError());
        if (query.numRowsAffected() != 1)
            return whyNotSaved(next.id);
        if (!m_database->execute(body, {next.id.text(), *content}))
            return m_database->failure(body.lastError());
    }
    return {};
}

static QList<AuditLine> auditLines(const QList<Record> &records, const By &by, const QString &note)
{
    QList<AuditLine> lines;
    for (const Record &record : records)
        lines.append({.who = by.who,
            .when = by.when,
            .what = QStringLiteral("save"),
            .record = record.card.id,
            .revision = record.card.revision + 1,
            .note = note});
    return lines;
}

Result<qint64> Register::save(const Record &record, const By &by)
{
    const Result<void> saved = saveAll({record}, by);
    if (!saved)
        return saved.error();
    return record.card.revision + 1;
}

static Result<void> refuseLarge(const QList<Record> &records)
{
    for (const Record &record : records) {
        if (record.content.size() > longestContent)
            return Error{ErrorCode::FileTooLarge, record.card.id.text(),
                u"C'est trop gros pour le registre\u00A0: 16\u00A0Mo au plus."_qs};
    }
    return {};
}

Result<void> Register::saveAll(const QList<Record> &records, const By &by, const QString &note)
{
    if (const auto fits = refuseLarge(records); !fits)
        return fits;
    return m_database->write([&](qint64 stamp) -> Result<void> {
        Result<void> done = writeAll(records, stamp);
        if (done)
            done = addAudit(auditLines(records, by, note));
        return done ? m_database->notifyOthers() : done;
    });
}

Result<void> Register::removeAll(const QList<Card> &cards, qint64 stamp)
{
    for (const Card &card : cards) {
        const auto gone = m_database->run(
            QStringLiteral("UPDATE register_card SET revision = revision + 1, open = 0, stamp = ?, "
                           "sealed = NULL WHERE id = ? AND revision = ? AND sealed IS NOT NULL"),
            {stamp, card.id.text(), card.revision});
        if (!gone)
            return gone.error();
        if (gone->numRowsAffected() != 1)
            return whyNotSaved(card.id);
        const auto body = m_database->run(
            QStringLiteral("DELETE FROM register_body WHERE id = ?"), {card.id.text()});
        if (!body)
            return body.error();
    }
    return {};
}

// Another station may just have begun a request of a patient who looked unused.
Result<void> Register::refuseNewer(qint64 stamp)
{
    auto newer = m_database->run(
        QStringLiteral("SELECT id FROM register_card WHERE stamp > ? LIMIT 1"), {stamp});
    if (!newer)
        return newer.error();
    if (!newer->next())
        return {};
    return Error{ErrorCode::RecordChanged, newer->value(0).toString(),
        u"Le registre vient de changer. Rien n'a été supprimé\u00A0: regardez de nouveau ce qui "
        u"doit l'être."_qs};
}

static QList<AuditLine> removalLines(
    const QList<Card> &cards, const By &by, const QString &what, const QString &note)
{
    QList<AuditLine> lines;
    for (const Card &card : cards)
        lines.append({.who = by.who,
            .when = by.when,
            .what = what,
            .record = card.id,
            .revision = card.revision + 1,
            .note = note});
    return lines;
}

Result<void> Register::remove(const QList<Card> &cards, const By &by, const QString &what,
    const QString &note, std::optional<qint64> lookedAt)
{
    return m_database->write([&](qint64 stamp) -> Result<void> {
        Result<void> done = lookedAt ? refuseNewer(*lookedAt) : Result<void>();
        if (done)
            done = removeAll(cards, stamp);
        if (!done)
            return done;
        QList<AuditLine> lines = removalLines(cards, by, what, note);
        if (lines.isEmpty())
            lines.append(auditLine(by, what, {}, note));
        done = addAudit(lines);
        return done ? m_database->notifyOthers() : done;
    });
}

Result<void> Register::replace(const QList<Record> &records, const QList<Card> &cards, const By &by,
    const QString &what, std::optional<qint64> lookedAt)
{
    if (const auto fits = refuseLarge(records); !fits)
        return fits;
    return m_database->write([&](qint64 stamp) -> Result<void> {
        Result<void> done = lookedAt ? refuseNewer(*lookedAt) : Result<void>();
        if (done)
            done = writeAll(records, stamp);
        if (done)
            done = removeAll(cards, stamp);
        if (done)
            done = addAudit(auditLines(records, by, {}) + removalLines(cards, by, what, {}));
        return done ? m_database->notifyOthers() : done;
    });
}

Result<Changes> Register::cardsWhere(const QString &condition, const QVariantList &values)
{
    if (m_vault.isLocked())
        return m_vault.open({}, {}).error();
    auto query = m_database->run(
        QStringLiteral("SELECT id, kind, revision, open, sealed, stamp FROM register_card ")
            + condition,
        values);
    if (!query)
        return query.error();
    Changes changes;
    const Result<void> all = m_database->forEach(*query, [&]() -> Result<void> {
        const Card which = keysOf(*query);
        changes.stamp = std::max(changes.stamp, query->value(5).toLongLong());
        const QByteArray sealed = query->value(4).toByteArray();
        if (sealed.isEmpty()) {
            changes.removed.append(which.id);
            return {};
        }
        auto card = openedCard(which, query->value(3).toInt() == 1, sealed);
        if (card)
            changes.cards.append(std::move(*card));
        else
            changes.unreadable.append(which.id);
        return {};
    });
    if (!all)
        return all.error();
    return changes;
}

Result<Changes> Register::changesSince(qint64 stamp)
{
    const Result<void> here = m_database->refuseMoved();
    if (!here)
        return here.error();
    auto changes = stamp == 0 ? cardsWhere(QString(), {})
                              : cardsWhere(QStringLiteral("WHERE stamp > ?"), {stamp});
    if (changes)
        changes->stamp = std::max(changes->stamp, stamp);
    return changes;
}

Result<QList<Card>> Register::openRequests()
{
    const Result<void> here = m_database->refuseMoved();
    if (!here)
        return here.error();
    auto changes = cardsWhere(QStringLiteral("WHERE kind = 5 AND open = 1"), {});
    if (!changes)
        return changes.error();
    return std::move(changes->cards);
}

} // namespace prealable
