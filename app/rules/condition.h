// Evaluates a condition of forms/. Pure: the answers, the law and the day are given.
#pragma once

#include "catalog/condition.h"
#include "catalog/formedition.h"
#include "catalog/lawlibrary.h"
#include "core/value.h"
#include "rules/truth.h"

#include <QDate>
#include <functional>

namespace prealable {

// What a condition may look at. `value` gives the state and value of a field; a field that is not
// asked in this case must come as NotApplicable.
struct Facts {
    std::function<Value(const FieldId &)> value;
    std::function<FieldType(const FieldId &)> type; // for `valid`
    const LawLibrary *law = nullptr;
    QDate day;
};

// What an assessment knows. All three must outlive what is returned.
struct Assessment;
Facts factsOf(const FormEdition &edition, const LawLibrary &law, const Assessment &assessment);

Truth evaluate(const Condition &condition, const Facts &facts);

// A null date when the one it starts from, or the duration, is not known.
QDate shiftedDate(const ShiftedDate &date, const Facts &facts);

// The same facts, seen from a row of a group: its members are those of this row. `row` must outlive
// what is returned, and so must `facts`.
Facts inRow(const Facts &facts, const FieldId &group, const Row &row);

} // namespace prealable
