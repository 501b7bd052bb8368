// Who did what in a register: one sealed line per act, only ever added. Each line is sealed
// together with its number and the hash of the line before, and the last one's number and hash are
// sealed beside: a line that is changed, moved or removed shows. Whoever can write in the database
// can still put back an older state of all of it; an AuditHead written down elsewhere shows that
// too.
#pragma once

#include "store/registerrecord.h"

#include <QDateTime>

namespace prealable {

// Who acts, as the practice names people, and when.
struct By {
    QString who;
    QDateTime when;
};

struct AuditLine {
    qint64 number = 0; // 1 is the first
    QString who;
    QDateTime when; // UTC
    QString what; // "create", "save", "remove", "join", "purge", "read", "export", "key", "settings"
    RecordId record; // empty when it is about no record
    qint64 revision = 0; // of the record after it
    QString note; // never a person's data: a count, a place

    bool operator==(const AuditLine &) const = default;
};

inline AuditLine auditLine(
    const By &by, const QString &what, const RecordId &record = {}, const QString &note = {})
{
    return {0, by.who, by.when, what, record, 0, note};
}

// The end of the chain: print it or keep it elsewhere to prove later that nothing was taken away.
struct AuditHead {
    qint64 number = 0;
    QByteArray hash; // 32 bytes

    bool operator==(const AuditHead &) const = default;
};

// A seal that does not hold, whatever of it is damaged.
inline bool isSealError(const Error &error)
{
    return error.code == ErrorCode::SealRefused || error.code == ErrorCode::SealDamaged;
}

} // namespace prealable
