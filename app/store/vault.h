// The register's data key: random, never written but wrapped. A wrap opens with a passphrase, or
// with a secret that a station's keychain holds; a register has one wrap of the first kind, which
// opens it anywhere, and any number of the second. Another passphrase wraps the same key again:
// nothing else is sealed anew. (Who kept an old wrap and knows its passphrase still has the key.)
#pragma once

#include "store/keysource.h"
#include "store/sealedbytes.h"

namespace prealable {

// Kept with the register, readable by all who see it.
struct KeyWrap {
    enum class Kind { Passphrase = 1, Keychain = 2 };

    QString id; // 32 hexadecimal digits, random; also the secret's name in the keychain
    Kind kind = Kind::Passphrase;
    QByteArray sealed;

    bool operator==(const KeyWrap &) const = default;
};

// Shorter passphrases are refused for a register.
inline constexpr int shortestPassphrase = 12; // characters

class Vault
{
public:
    Vault() = default; // locked
    static Vault withNewKey();
    [[nodiscard]] Vault copy() const; // for another thread; each is locked by itself

    [[nodiscard]] bool isLocked() const { return m_key.isEmpty(); }
    void lock() { m_key.wipe(); }

    // SealRefused: not this passphrase. SealDamaged, NewerVersion: the wrap cannot be read.
    // A vault that was open stays so when another attempt fails.
    Result<void> unlock(const KeyWrap &wrap, const QString &passphrase);
    // The same, and KeychainUnavailable.
    Result<void> unlock(const KeyWrap &wrap, KeySource &keychain);

    // Locked; Usage: too short.
    [[nodiscard]] Result<KeyWrap> wrapped(
        const QString &passphrase, PassphraseCost cost = {}) const;
    // Locked, KeychainUnavailable. The keychain then holds a new secret under the wrap's id.
    [[nodiscard]] Result<KeyWrap> wrapped(KeySource &keychain) const;

    // Each Locked when it is; then as sealWithKey() and openWithKey().
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, QByteArrayView context) const;
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

private:
    SecretBytes m_key;
};

// 32 hexadecimal digits of 128 random bits.
QString randomId();

} // namespace prealable
