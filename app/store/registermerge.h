// Two people changed one record: what each did, put together field by field. Pure functions, but
// for the last.
//
// A field that only one of them changed takes that change. Where both did, and not the same way,
// the field is named with both values; the merged record holds theirs, which is saved already, and
// mine waits in the list until somebody decides. Lines with an id (events, proofs) are fields of
// their own. Other lists (rows of acts, attachments) are one value.
#pragma once

#include "store/register.h"

namespace prealable {

struct FieldConflict {
    QString field; // "answers/beneficiary.phone", "note", "events"
    QJsonValue base; // undefined: there was none
    QJsonValue mine; // undefined: I took it away
    QJsonValue theirs;

    bool operator==(const FieldConflict &) const = default;
};

struct MergedObject {
    QJsonObject merged;
    QList<FieldConflict> conflicts;
};

MergedObject mergeObjects(
    const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

// `record`: with their revision and its card made anew, ready to save over theirs.
struct MergedRecord {
    Record record;
    QList<FieldConflict> conflicts;
};

// Three states of one record; a proof is never changed, so it is theirs. Steps that both added to a
// request's story and that differ are a conflict: "events". Fails when a content cannot be read.
Result<MergedRecord> mergeRecords(const Record &base, const Record &mine, const Record &theirs);

struct SaveOutcome {
    qint64 revision = 0; // the new one; 0: not saved, because of `merged`'s conflicts
    std::optional<MergedRecord> merged; // when somebody else had saved meanwhile
};

// Saves, over what others did meanwhile as far as nobody changed the same field. With conflicts
// nothing is saved: decide, and save merged->record with what was decided. `base`: as it was read.
Result<SaveOutcome> saveMerged(
    Register &into, const Record &base, const Record &mine, const By &by);

} // namespace prealable
