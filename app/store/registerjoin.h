// Two records of one patient made one.
#pragma once

#include "store/registerindex.h"

namespace prealable {

// An answer that two records give differently.
struct Difference {
    FieldId field;
    QJsonValue kept;
    QJsonValue away;

    bool operator==(const Difference &) const = default;
};

struct JoinedPerson {
    Person person; // what both know; where they differ, what `kept` says
    QList<Difference> differences;
};

JoinedPerson joinedPerson(const Person &kept, const Person &away);

// Saves `kept`, gives it the requests of `away` and removes `away`; all or nothing. RecordChanged
// when anything was saved since the index was brought up to date: look again. Usage when they are
// one record, or not two patients: what names others keeps no list of where they are named.
Result<void> joinPatients(
    Register &into, const RegisterIndex &index, const Record &kept, const Card &away, const By &by);

} // namespace prealable
