// What a form pack (.prealable-pack) is: the files of a whole forms/ folder, one after the other,
// as they are. Nothing is compressed, so that a pack never becomes larger than it was; nothing is
// ever unpacked to a disk. One set of files has one way only to be written.
//
//    prealable-pack 1\n
//    unsigned\n                          or: ed25519 <public key> <signature>\n, in hexadecimal
//    <path> <size>\n<content>\n          for each file, in the order of the paths' letters
//
// A path: one to three names joined by '/', of lower-case letters, digits, '-' and '.', each
// beginning and ending with a letter or digit, without two dots together, none of them reserved by
// Windows; the last one ends in ".json", no other does. So that no path leads outside, and no two
// are one file anywhere.
#pragma once

#include "catalog/formssource.h"

#include <QByteArrayView>

namespace prealable {

namespace packLimits {
inline constexpr qint64 bytes = qint64(16) * 1024 * 1024; // of a pack; forms/ has one and a half
inline constexpr qint64 fileBytes = qint64(4) * 1024 * 1024;
inline constexpr int files = 2000; // forms/ has two hundred
inline constexpr qsizetype path = 120; // characters
} // namespace packLimits

inline constexpr QByteArrayView packMagic("prealable-pack ");

// Why a pack cannot hold a file of that path: a French sentence; empty: it can.
QString whyNotInPack(const QString &path);

// The files as they stand in a pack, after its two first lines. PackDamaged: a path or a size that
// cannot be (`where` is the path).
Result<QByteArray> packContent(const FormFiles &files);
// The reverse; what it accepts is written back byte for byte. PackDamaged.
Result<FormFiles> readPackContent(QByteArrayView content);

} // namespace prealable
