// What a register keeps: a card, which lists and the search need and which is held in memory once
// the register is unlocked, and a content, which is read when the record is opened.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "rules/requeststate.h"

#include <QByteArray>
#include <QJsonObject>

namespace prealable {

using RecordId = Id<struct RecordTag>; // 32 hexadecimal digits, random

// The numbers are kept in files: never another meaning for one.
enum class RecordKind {
    Patient = 1,
    Prescriber = 2,
    Structure = 3,
    Fund = 4, // a caisse
    Request = 5,
    Proof = 6, // a paper of a request: the receipt of its posting, a letter of the caisse
};

struct Card {
    RecordId id;
    RecordKind kind = RecordKind::Patient;
    qint64 revision = 0; // how often it was saved; 0: not yet
    QDate touched; // the day of the last save

    QString name; // "MARTIN Jeanne", of a request its patient's, of a proof the file's
    QString usedName; // another name under which it is looked for
    QString number; // NIR, RPPS, FINESS or SIRET, code of the caisse: letters and digits only
    QDate birth; // patients

    RecordId patient; // requests
    RecordId request; // proofs
    FormId form; // requests
    RequestDays days; // requests

    [[nodiscard]] bool isOpen() const
    {
        return kind == RecordKind::Request && days.state != RequestState::Closed;
    }
    bool operator==(const Card &) const = default;
};

struct Record {
    Card card;
    QByteArray content; // JSON, of a proof the file itself

    bool operator==(const Record &) const = default;
};

// A patient, a prescriber, a structure or a caisse: answers as in request files, by field
// ("beneficiary.nir", "prescriber.rpps", "structure.name", "fund.code").
struct Person {
    QJsonObject answers;
    QString note;

    bool operator==(const Person &) const = default;
};

// One line of a request's story. The state after the last line that has one is the request's.
struct FollowUpEvent {
    QString id; // random: two stations may add a line each
    std::optional<RequestState> state; // none: only a note, or missing pieces
    bool completed = false; // the missing pieces reached the caisse on `day`
    QDate day; // when it happened
    QString refusal; // with Refused: "medical", "administrative", "both", or empty
    QString who; // who wrote it down, and when
    QDateTime written;
    QString note;

    bool operator==(const FollowUpEvent &) const = default;
};

struct ProofReference {
    RecordId id; // of the record that holds the file
    QString name;
    QDate day;

    bool operator==(const ProofReference &) const = default;
};

struct RequestEntry {
    RecordId patient; // each may be empty
    RecordId prescriber;
    RecordId structure;
    RecordId fund;
    QString scope; // Assessment::deadline when it was sent
    QJsonObject request; // the whole request file (store/requestfile.h); empty before a form
    QList<FollowUpEvent> events; // in the order in which they were written
    QList<ProofReference> proofs;
    QString note;

    bool operator==(const RequestEntry &) const = default;
};

// The days that the events tell, the last of each prevails.
RequestDays daysOf(const RequestEntry &entry);
// Usage when the step is not one (mayBecome), has no day, or precedes the one before.
Result<RequestEntry> withEvent(const RequestEntry &entry, const FollowUpEvent &event);
// Without its last event: a step was a mistake. The same when there is none.
RequestEntry withoutLastEvent(const RequestEntry &entry);

// Records ready to save. `like`: the card of the record as it was read, or one with a new id and
// revision 0 (newCard()).
Card newCard(RecordKind kind);
Record personRecord(const Card &like, const Person &person, QDate today);
Record requestRecord(const Card &like, const RequestEntry &entry, QDate today);
Record proofRecord(
    const RecordId &request, const QString &name, const QByteArray &file, QDate today);

// The contents, strictly: JsonSyntax, JsonUnknownKey, … NewerVersion.
Result<Person> readPerson(const QByteArray &content);
Result<RequestEntry> readRequestEntry(const QByteArray &content);
QByteArray personText(const Person &person);
QByteArray requestEntryText(const RequestEntry &entry);

// The card as it is sealed; id, kind and revision stand beside it.
QByteArray cardText(const Card &card);
Result<Card> readCard(const QByteArray &text, const RecordId &id, RecordKind kind, qint64 revision);

} // namespace prealable
