// What can be said of one answer by its type alone, whatever the form: identifiers, lengths,
// limits.
#pragma once

#include "catalog/formedition.h"
#include "core/value.h"

#include <QDate>
#include <QList>

namespace prealable {

struct AnswerProblem {
    RuleId rule; // "format.<type>.<what>", "nir.provisional"
    Severity severity = Severity::Blocking;

    bool operator==(const AnswerProblem &) const = default;
};

// Empty when nothing is wrong or the value is not answered.
QList<AnswerProblem> answerProblems(const FieldDefinition &field, const Value &value, QDate day);

// Whether a value is of the kind that a field of this type holds.
bool isOfType(FieldType type, const Value &value);

// Whether an identifier passes its check; a value of another type: whether it holds something.
bool isValidAnswer(FieldType type, const Value &value);

// An identifier as the forms want it (`canonical`) and as a person reads it (`shown`); the text
// itself when it is not valid or not an identifier.
QString canonicalIdentifier(FieldType type, const QString &text);
QString shownIdentifier(FieldType type, const QString &text);

} // namespace prealable
