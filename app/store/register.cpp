#include "store/register.h"

namespace prealable {

static QString keysMeta()
{
    return QStringLiteral("id");
}

Register::Register(std::unique_ptr<RegisterDatabase> database, QString id)
    : m_database(std::move(database))
    , m_id(std::move(id))
{
}

// The first who opens it gives it its id.
static Result<QString> idOf(RegisterDatabase &database)
{
    auto id = database.metaBytes(keysMeta());
    if (!id)
        return id.error();
    if (id->isEmpty()) {
        const Result<void> named = database.write([&](qint64) -> Result<void> {
            id = database.metaBytes(keysMeta());
            if (!id || !id->isEmpty())
                return id ? Result<void>() : id.error();
            id = randomId().toLatin1();
            return database.setMeta(keysMeta(), 0, *id);
        });
        if (!named)
            return named.error();
    }
    return QString::fromLatin1(*id);
}

Result<std::unique_ptr<Register>> Register::open(const RegisterPlace &place)
{
    auto database = RegisterDatabase::open(place);
    if (!database)
        return database.error();
    const Result<void> here = (*database)->refuseMoved();
    if (!here)
        return here.error();
    const Result<QString> id = idOf(**database);
    if (!id)
        return id.error();
    return std::unique_ptr<Register>(new Register(std::move(*database), *id));
}

Result<std::unique_ptr<Register>> Register::open(UnlockedPlace place)
{
    auto there = open(place.place);
    if (there)
        (*there)->m_vault = std::move(place.vault);
    return there;
}

Result<QList<KeyWrap>> Register::keys()
{
    auto query = m_database->run(QStringLiteral("SELECT id, kind, sealed FROM register_key"));
    if (!query)
        return query.error();
    QList<KeyWrap> wraps;
    const Result<void> all = m_database->forEach(*query, [&]() -> Result<void> {
        wraps.append({query->value(0).toString(), KeyWrap::Kind(query->value(1).toInt()),
            query->value(2).toByteArray()});
        return {};
    });
    if (!all)
        return all.error();
    return wraps;
}

Result<void> Register::putKey(const KeyWrap &wrap)
{
    const auto done = m_database->run(
        QStringLiteral("INSERT INTO register_key (id, kind, sealed) VALUES (?, ?, ?)"),
        {wrap.id, int(wrap.kind), wrap.sealed});
    return done ? Result<void>() : done.error();
}

Result<bool> Register::hasKey()
{
    const auto wraps = keys();
    if (!wraps)
        return wraps.error();
    return !wraps->isEmpty();
}

Result<void> Register::begin(const QString &passphrase, const By &by, PassphraseCost cost)
{
    Vault vault = Vault::withNewKey();
    const auto wrap = vault.wrapped(passphrase, cost);
    if (!wrap)
        return wrap.error();
    const Result<void> begun = m_database->write([&](qint64) -> Result<void> {
        const auto has = hasKey();
        if (!has)
            return has.error();
        if (*has)
            return Error{ErrorCode::RecordChanged, m_id,
                u"Ce registre a déjà une phrase de passe\u00A0: ouvrez-le avec elle."_qs};
        m_vault = std::move(vault);
        const Result<void> put = putKey(*wrap);
        return put ? addAudit({auditLine(by, QStringLiteral("create"))}) : put;
    });
    if (!begun && begun.error().code != ErrorCode::RecordChanged)
        m_vault.lock();
    return begun;
}

// A key that opened its wrap is no wrong passphrase: the register is damaged, or another one's wrap
// was put there.
Result<void> Register::opensWith(Vault vault)
{
    std::swap(m_vault, vault);
    const auto head = auditHead();
    if (head && head->number > 0)
        return {};
    std::swap(m_vault, vault);
    if (!head && !isSealError(head.error()))
        return head.error();
    return Error{ErrorCode::RegisterDamaged, m_id,
        head ? u"Le journal de ce registre manque\u00A0: reprenez une sauvegarde."_qs
             : u"Le journal de ce registre est abîmé\u00A0: reprenez une sauvegarde."_qs};
}

Result<void> Register::unlock(const QString &passphrase)
{
    const auto wraps = keys();
    if (!wraps)
        return wraps.error();
    Result<void> outcome = Error{ErrorCode::SealRefused, m_id,
        u"Ce registre n'a pas encore de phrase de passe\u00A0: choisissez-en une."_qs};
    for (const KeyWrap &wrap : *wraps) {
        if (wrap.kind != KeyWrap::Kind::Passphrase)
            continue;
        Vault vault;
        outcome = vault.unlock(wrap, passphrase);
        if (outcome)
            return opensWith(std::move(vault));
    }
    return outcome;
}

Result<void> Register::unlock(KeySource &keychain)
{
    const auto wraps = keys();
    if (!wraps)
        return wraps.error();
    Result<void> outcome = Error{ErrorCode::KeychainUnavailable, m_id,
        u"Le trousseau de ce poste n'a pas la clé de ce registre\u00A0: ouvrez-le avec sa phrase "
        u"de passe."_qs};
    for (const KeyWrap &wrap : *wraps) {
        if (wrap.kind != KeyWrap::Kind::Keychain)
            continue;
        Vault vault;
        outcome = vault.unlock(wrap, keychain);
        if (outcome)
            return opensWith(std::move(vault));
    }
    return outcome;
}

Result<void> Register::changePassphrase(
    const QString &passphrase, const By &by, PassphraseCost cost)
{
    const auto wrap = m_vault.wrapped(passphrase, cost);
    if (!wrap)
        return wrap.error();
    return m_database->write([&](qint64) -> Result<void> {
        const auto gone = m_database->run(
            QStringLiteral("DELETE FROM register_key WHERE kind = ?"), {int(wrap->kind)});
        if (!gone)
            return gone.error();
        const Result<void> put = putKey(*wrap);
        return put ? addAudit({auditLine(by, QStringLiteral("key"))}) : put;
    });
}

Result<void> Register::rememberIn(KeySource &keychain, const By &by)
{
    const auto wrap = m_vault.wrapped(keychain);
    if (!wrap)
        return wrap.error();
    Result<void> done = m_database->write([&](qint64) -> Result<void> {
        const Result<void> put = putKey(*wrap);
        return put ? addAudit({auditLine(by, QStringLiteral("key"))}) : put;
    });
    if (!done)
        (void)keychain.forget(wrap->id);
    return done;
}

Result<void> Register::forgetIn(KeySource &keychain, const By &by)
{
    const auto wraps = keys();
    if (!wraps)
        return wraps.error();
    for (const KeyWrap &wrap : *wraps) {
        if (wrap.kind != KeyWrap::Kind::Keychain)
            continue;
        const Result<bool> isMine = keychain.has(wrap.id);
        if (!isMine)
            return isMine.error();
        if (!*isMine)
            continue; // another station's
        const Result<void> done = m_database->write([&](qint64) -> Result<void> {
            const auto gone = m_database->run(
                QStringLiteral("DELETE FROM register_key WHERE id = ?"), {wrap.id});
            if (!gone)
                return gone.error();
            return addAudit({auditLine(by, QStringLiteral("key"))});
        });
        const Result<void> forgotten = done ? keychain.forget(wrap.id) : done;
        if (!forgotten)
            return forgotten;
    }
    return {};
}

} // namespace prealable
