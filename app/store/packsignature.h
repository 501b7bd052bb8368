// The signature of a form pack: Ed25519 (RFC 8032), by libsodium. What is signed is the whole pack
// but the signature itself: its first line, the word ed25519 and the key, and every file with its
// path, among them the version and its day (version.json). Hexadecimal digits are lower case and
// lines end in '\n': no byte of a pack can be another one.
//
// Nothing of a pack is looked at before its signature was found good under a trusted key: a hostile
// pack meets the reading of two lines and libsodium, no more.
#pragma once

#include "store/packformat.h"
#include "store/packkeys.h"

namespace prealable {

struct OpenedPack {
    PackKey signer; // one of the trusted ones
    QByteArray signature; // no other pack has the same
    FormFiles files;
};

// Whether the bytes begin as a pack does, of whatever version.
bool isPack(QByteArrayView bytes);

// PackDamaged: as packContent().
Result<QByteArray> unsignedPack(const FormFiles &files);
// Signed or not before, the pack is checked as far as it can be without trusting anybody:
// WrongFormat, NewerVersion, PackDamaged; PackAltered.
Result<QByteArray> signedPack(const QByteArray &pack, const PackSecret &secret);

// WrongFormat: another file. NewerVersion, PackUnsigned, PackUnknownKey, PackAltered, PackDamaged.
Result<OpenedPack> openPack(const QByteArray &pack, const QList<PackKey> &trusted);

} // namespace prealable
