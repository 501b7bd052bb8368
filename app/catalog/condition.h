// A condition of forms/, parsed and checked; `rules/condition` evaluates it. Its language is
// closed: see forms/README.md, "Conditions". References ({"ref": …}) are already replaced here.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QList>
#include <QStringList>
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
using Operand = std::variant<double, QDate, LawOperand, FieldOperand, TodayOperand>;

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
        Predicate,
    };

    Operator op = Operator::Always;
    QList<Condition> children; // All, Any, Not (exactly one)
    FieldId field; // the field compared
    QStringList keys; // Equals (exactly one), OneOf
    QList<Operand> operands; // AtLeast … OnOrAfter (one), AgeUnder (years, day)
    QString predicate; // Predicate: its name
    QList<FieldId> arguments; // Predicate: the fields that it reads

    bool operator==(const Condition &) const = default;
};

// Every field that a condition reads, in order of appearance, without doubles.
QList<FieldId> fieldsOf(const Condition &condition);

} // namespace prealable
