// Whether a condition makes sense: its fields, law values and predicates exist, and its operators
// go with their types.
#pragma once

#include "catalog/condition.h"
#include "catalog/formedition.h"
#include "catalog/lawlibrary.h"

#include <functional>

namespace prealable {

struct ConditionProblem {
    enum class Kind { Field, Law, Predicate, Type, Option, Row };
    Kind kind;
    QString detail; // a French sentence
};

// `field`: what a field is, nullptr when it may not be used here.
using FieldLookup = std::function<const FieldDefinition *(const FieldId &)>;

// `rows`: the groups whose row the condition is looked at in.
QList<ConditionProblem> problemsOf(const Condition &condition, const FieldLookup &field,
    const LawLibrary &law, const QList<FieldId> &rows = {});

QList<ConditionProblem> problemsOf(
    const ShiftedDate &date, const FieldLookup &field, const LawLibrary &law);

} // namespace prealable
