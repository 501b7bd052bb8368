// Bytes sealed so that only who has the passphrase or the key reads them, and nobody changes them
// unseen. Argon2id (RFC 9106) makes a key of a passphrase; XChaCha20-Poly1305 seals. Both are
// libsodium's, and so is every random number.
//
// With a passphrase, numbers little-endian:
//
//    0   4  "PRSB"
//    4   1  version: 1
//    5   1  method: 1 = Argon2id v1.3, XChaCha20-Poly1305 (IETF)
//    6   4  passes
//   10   4  memory, KiB
//   14  16  salt
//   30  24  nonce
//   54      sealed bytes, 16 longer than the plain ones; the 54 bytes before them and the context
//           are authenticated with them
//
// With a key: version (1), nonce (24), sealed bytes; version and context are authenticated.
#pragma once

#include "core/result.h"
#include "store/secretbytes.h"

namespace prealable {

// How long a guess of the passphrase takes. The defaults take about half a second on a computer of
// 2015 and are above the recommendation of RFC 9106 for where memory is scarce (64 MiB, 3 passes).
struct PassphraseCost {
    quint32 passes = 3;
    quint32 memoryKiB = 128 * 1024;

    bool operator==(const PassphraseCost &) const = default;
};

// What opening agrees to spend: bytes from outside may ask for anything.
inline constexpr PassphraseCost highestCost{.passes = 16, .memoryKiB = 512 * 1024};
inline constexpr qsizetype sealKeySize = 32;

// `context`: what the bytes are and belong to; opening needs the very same. It is not hidden, and
// not inside either.
//
// Usage: an empty passphrase, or a cost that opening would not agree to. Internal: not enough
// memory.
Result<QByteArray> sealWithPassphrase(QByteArrayView plain, const QString &passphrase,
    QByteArrayView context = {}, PassphraseCost cost = {});
// SealDamaged, SealRefused, NewerVersion; Internal: not enough memory.
Result<QByteArray> openWithPassphrase(
    QByteArrayView sealed, const QString &passphrase, QByteArrayView context = {});
// Whether the bytes begin as sealWithPassphrase() makes them, of whatever version.
bool isSealedWithPassphrase(QByteArrayView bytes);

// `key`: sealKeySize bytes of SecretBytes::random(). The same key seals any number of times.
QByteArray sealWithKey(QByteArrayView plain, const SecretBytes &key, QByteArrayView context);
// SealDamaged, SealRefused, NewerVersion.
Result<QByteArray> openWithKey(
    QByteArrayView sealed, const SecretBytes &key, QByteArrayView context);

} // namespace prealable
