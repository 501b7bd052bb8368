#include "store/vault.h"

namespace prealable {

static Error lockedError()
{
    return {ErrorCode::Locked, {},
        u"Le registre est verrouillé\u00A0: ouvrez-le avec sa phrase de passe."_qs};
}

// A wrap cannot be taken for one of the other kind, nor for another one.
static QByteArray wrapContext(const KeyWrap &wrap)
{
    return "key/" + QByteArray::number(int(wrap.kind)) + '/' + wrap.id.toLatin1();
}

QString randomId()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

Vault Vault::withNewKey()
{
    Vault vault;
    vault.m_key = SecretBytes::random(sealKeySize);
    return vault;
}

Vault Vault::copy() const
{
    Vault vault;
    vault.m_key = m_key.copy();
    return vault;
}

// Takes the plain key over into locked memory.
static Result<SecretBytes> taken(Result<QByteArray> plain)
{
    if (!plain)
        return plain.error();
    SecretBytes key{QByteArrayView(*plain)};
    plain->fill('\0');
    if (key.size() != sealKeySize)
        return Error{ErrorCode::SealDamaged, {}, u"La clé de ce registre est abîmée."_qs};
    return key;
}

Result<void> Vault::unlock(const KeyWrap &wrap, const QString &passphrase)
{
    auto key = taken(openWithPassphrase(wrap.sealed, passphrase, wrapContext(wrap)));
    if (!key)
        return key.error();
    m_key = std::move(*key);
    return {};
}

Result<void> Vault::unlock(const KeyWrap &wrap, KeySource &keychain)
{
    const Result<SecretBytes> secret = keychain.secret(wrap.id);
    if (!secret)
        return secret.error();
    if (secret->size() != sealKeySize)
        return Error{ErrorCode::SealRefused, {},
            u"La clé du trousseau n'est pas celle de ce registre\u00A0: ouvrez-le avec sa phrase "
            u"de passe."_qs};
    auto key = taken(openWithKey(wrap.sealed, *secret, wrapContext(wrap)));
    if (!key)
        return key.error();
    m_key = std::move(*key);
    return {};
}

Result<KeyWrap> Vault::wrapped(const QString &passphrase, PassphraseCost cost) const
{
    if (isLocked())
        return lockedError();
    if (passphrase.size() < shortestPassphrase)
        return Error{ErrorCode::Usage, {},
            u"Cette phrase de passe est trop courte\u00A0: %1 caractères au moins."_qs.arg(
                shortestPassphrase)};
    KeyWrap wrap{.id = randomId(), .kind = KeyWrap::Kind::Passphrase, .sealed = {}};
    const auto sealed = sealWithPassphrase(m_key.view(), passphrase, wrapContext(wrap), cost);
    if (!sealed)
        return sealed.error();
    wrap.sealed = *sealed;
    return wrap;
}

Result<KeyWrap> Vault::wrapped(KeySource &keychain) const
{
    if (isLocked())
        return lockedError();
    KeyWrap wrap{.id = randomId(), .kind = KeyWrap::Kind::Keychain, .sealed = {}};
    const SecretBytes secret = SecretBytes::random(sealKeySize);
    const Result<void> kept = keychain.keep(wrap.id, secret);
    if (!kept)
        return kept.error();
    wrap.sealed = sealWithKey(m_key.view(), secret, wrapContext(wrap));
    return wrap;
}

Result<QByteArray> Vault::seal(QByteArrayView plain, QByteArrayView context) const
{
    if (isLocked())
        return lockedError();
    return sealWithKey(plain, m_key, context);
}

Result<QByteArray> Vault::open(QByteArrayView sealed, QByteArrayView context) const
{
    if (isLocked())
        return lockedError();
    return openWithKey(sealed, m_key, context);
}

} // namespace prealable
