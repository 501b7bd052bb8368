// Who may sign form packs: public keys with the name that is shown, and the secret half of one.
//
//   { "format": "prealable-pack-keys", "version": 1,
//     "keys": [ { "name": "Préalable, publication", "key": "<64 hexadecimal digits>" } ] }
//
// A secret is a text file, "prealable-pack-secret 1\n<64 hexadecimal digits>\n", that only its
// owner may read: whoever has it can make every copy of the program believe him.
#pragma once

#include "core/result.h"
#include "store/secretbytes.h"

#include <QStringList>

namespace prealable {

inline constexpr qsizetype packKeySize = 32; // Ed25519
inline constexpr qsizetype packSignatureSize = 64;

struct PackKey {
    QString name; // whose it is, as people are told
    QByteArray key; // packKeySize bytes

    bool operator==(const PackKey &) const = default;
};

// « 3f 9a 01 c2 », the beginning of a key, for two people to compare aloud.
QString shownPackKey(QByteArrayView key);

// `file`: the name that errors give. All errors of a JSON file; JsonWrongValue: no such key.
Result<QList<PackKey>> readPackKeys(const QByteArray &json, const QString &file);
QByteArray packKeysJson(const QList<PackKey> &keys);
// Those of several files, one after the other: of the program, and of who tries a pack before it is
// published. FileNotFound and the other errors of reading a file.
Result<QList<PackKey>> readPackKeyFiles(const QStringList &files);

class PackSecret
{
public:
    static PackSecret make();
    // WrongFormat; FileUnreadable: also when others than the owner may read the file, where the
    // system tells.
    static Result<PackSecret> read(const QString &path);
    // FileNotWritten; a file that is there is never replaced: it may be the only copy of a secret.
    [[nodiscard]] Result<void> write(const QString &path) const;

    [[nodiscard]] QByteArray publicKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    explicit PackSecret(SecretBytes seed);

    SecretBytes m_seed;
    SecretBytes m_secret; // as libsodium wants it: the seed and the public key
    QByteArray m_public;
};

} // namespace prealable
