// What must not be kept for longer than the practice decided, what one person may ask for, and what
// may be removed.
#pragma once

#include "store/registerindex.h"

namespace prealable {

// Everything closed or without use before a day.
struct Expired {
    QList<Card> requests; // closed before it
    QList<Card> proofs; // of these requests
    QList<Card> patients; // not touched since, with no other request
    qint64 stamp = 0; // of the index: what was saved since is not in it
    [[nodiscard]] bool isEmpty() const { return requests.isEmpty() && patients.isEmpty(); }
};

// The day before which records expire: `months`, a setting of the practice, 1 at least.
QDate retentionLimit(QDate today, int months);
// Nothing is changed: to be shown first.
Expired expiredBefore(const RegisterIndex &index, QDate day);
// All or nothing; the audit says how many of each. RecordChanged when one was saved meanwhile.
Result<void> purge(Register &from, const Expired &expired, const By &by);

// A request goes with its proofs. RecordInUse: a patient who still has requests. RecordMissing.
Result<void> removeRecord(
    Register &from, const RegisterIndex &index, const RecordId &id, const By &by);

// Everything that the register holds about a patient, as one JSON text that a person can read:
// { "format": "prealable-person-export", "version": 1, "made": …, "patient": …, "requests": […],
//   "proofs": [{"name", "request", "day", "base64"}], "audit": […] }. The audit says that it was
// made. RecordMissing.
Result<QByteArray> personExport(
    Register &from, const RegisterIndex &index, const RecordId &patient, const By &by);

} // namespace prealable
