// A request of the window kept in the register together with the people whom it names, and the way
// back: what the register knows of somebody as answers of a form. Which fields are about whom is
// data (common/register.json). Nothing is written here: the records are given to saveAll().
#pragma once

#include "catalog/catalog.h"
#include "rules/assessment.h"
#include "store/draftstore.h"
#include "store/registerindex.h"

namespace prealable {

RecordKind recordKind(const RegisterRole &role);

// An answer as the register keeps it; unanswered when it is none of this field.
Value valueFrom(const FieldDefinition &field, const QJsonValue &answer);
QJsonValue keptAnswer(const Value &value);

// The request's answers about somebody, as the register keeps them; empty without a name.
QJsonObject answersAbout(const RegisterRole &role, const Answers &answers);
// The other way: answers for the fields of this role that `edition` asks.
QMap<FieldId, Value> answersFrom(
    const RegisterRole &role, const FormEdition &edition, const Person &person);

// The card of the same person or place, nullptr when there is none. A patient: the same names, day
// of birth and number, as far as both are known, and one of the last two is; children often go by
// a parent's number, so it is never enough by itself. Others: the same number, or the same name
// where one of them has no number.
bool isSameCard(const Card &one, const Card &other);
const Card *sameCard(const RegisterIndex &index, const Card &card);

// A request that was taken out of the register to be changed.
struct TakenRequest {
    RecordId id; // empty: it never was in it
    QByteArray answers; // hash of the request as it was then

    bool operator==(const TakenRequest &) const = default;
};

struct Filing {
    QList<Record> records; // what is new or changed, ready for saveAll()
    TakenRequest request; // as it will be in the register
    bool isNew = true; // false: a request that is there already is changed
    bool becameNew = false; // somebody else had changed it, or it was sent: this one stands beside
    QStringList added; // ids of the roles of people who are new in the register
    QStringList changed; // and of those whose record says something else now
};

// What the request is to be judged by.
struct FiledRequest {
    const Request &request;
    const Assessment &assessment;
    const FormEdition &edition;
};

// A request that was already sent is never changed. RegisterDamaged and RegisterUnreachable as
// load() says them.
Result<Filing> fileRequest(Register &into, const RegisterIndex &index, const Catalog &catalog,
    const FiledRequest &filed, const TakenRequest &taken, const By &by, QDate today);

// The request of an entry, as one begins with it: of an edition that is not in force any more it
// goes on with the one that is. Usage when the entry has no request.
Result<Draft> takeRequest(const Catalog &catalog, const Record &record, QDate today);
QByteArray answersHash(const QJsonObject &request);

} // namespace prealable
