// A condition of forms/, parsed and checked; `rules/condition` evaluates it. Its language is
// closed: see forms/README.md, "Conditions". References ({"ref": …}) are already replaced here.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <functional>
#include <variant>

namespace prealable {

struct LawOperand {
    LawId id;
    bool operator==(const LawOperand &) const = default;
};
struct FieldOperand {
    FieldId id;
    bool operator==(const FieldOperand &) const = default;
};
struct TodayOperand { // the day that rules are read on
    bool operator==(const TodayOperand &) const = default;
};
// A date moved by a duration of the law.
struct ShiftedDate {
    std::variant<QDate, FieldOperand, TodayOperand> start;
    LawId by;
    bool back = false; // "minus"
    bool operator==(const ShiftedDate &) const = default;
};
using Operand
    = std::variant<double, QDate, LawOperand, FieldOperand, TodayOperand, ShiftedDate>;

struct Condition {
    enum class Operator {
        Always, // a condition left out
        All,
        Any,
        Not,
        Is,
        Equals,
        OneOf,
        AtLeast,
        AtMost,
        Before,
        OnOrAfter,
        AgeUnder,
        Answered,
        Blank,
        Valid,
        AnyRow,
        EveryRow,
        DaysApart,
        Predicate,
    };

    Operator op = Operator::Always;
    QList<Condition> children; // All, Any; Not, AnyRow, EveryRow, DaysApart (exactly one)
    FieldId field; // the field compared; AnyRow and EveryRow: the group
    QStringList keys; // Equals (exactly one), OneOf
    QList<Operand> operands; // AtLeast … OnOrAfter, DaysApart (one), AgeUnder (years, day)
    QString predicate; // Predicate: its name
    QList<FieldId> arguments; // Predicate: the fields that it reads

    bool operator==(const Condition &) const = default;
};

// Every field that a condition reads, in order of appearance, without doubles.
QList<FieldId> fieldsOf(const Condition &condition);

// Visits the condition and everything inside it; `rows` are the groups whose row is meant there.
using ConditionPart = std::function<void(const Condition &part, const QList<FieldId> &rows)>;
void visitParts(
    const Condition &condition, const QList<FieldId> &rows, const ConditionPart &visit);

} // namespace prealable
