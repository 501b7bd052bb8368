// A request file sealed with a passphrase, as an export carries it in place of the plain one:
//
//   { "format": "prealable-sealed-request", "version": 1, "sealed": "UFJTQgEB…" }
//
// `sealed`: sealWithPassphrase() of the whole request file, in base64 (RFC 4648, padded, on one
// line). It tells how long the request is, and nothing else. The same request never gives the same
// bytes twice.
#pragma once

#include "store/sealedbytes.h"

#include <optional>

namespace prealable {

inline constexpr qsizetype longestPassphrase = 500; // characters

// Why a passphrase cannot serve, in a sentence: empty, too long, invisible characters. Spaces at
// the ends count for nothing here and below, several of them for one: nobody sees how many there
// were.
std::optional<QString> passphraseProblem(const QString &passphrase);

// Usage: passphraseProblem(), or a cost that opening would not agree to. Internal: not enough
// memory.
Result<QByteArray> sealedRequest(
    QByteArrayView requestJson, const QString &passphrase, PassphraseCost cost = {});

// Whether it begins to look like sealedRequest(), of whatever version. A plain request never does.
bool isSealedRequest(const QByteArray &json);

// The request file that was sealed. `where`: the file's name for messages. SealRefused;
// SealDamaged, NewerVersion, Internal; what the JSON reader finds.
Result<QByteArray> openedRequest(
    const QByteArray &json, const QString &where, const QString &passphrase);

} // namespace prealable
