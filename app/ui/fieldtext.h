// Between what a person types and the value of a field.
#pragma once

#include "catalog/formedition.h"
#include "core/value.h"

#include <QCoreApplication>

namespace prealable {

struct Typed {
    Value value; // unanswered when the text is not (yet) a value
    QString problem; // then: what to do, in a sentence
    QString shown; // the text as it is shown once the field is left
    QString echo; // what was understood, when that is worth saying
};

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(prealable::FieldText)
public:
    // For the types that are written: not flag, choice or list.
    static Typed read(const FieldDefinition &field, const QString &text);
    // What the editor shows for a value.
    static QString shown(const FieldDefinition &field, const Value &value);
    // What stands where somebody else will answer.
    static QString leftToOther(BlankReason reason);
    // How many characters wide the field looks.
    static int width(const FieldDefinition &field);

private:
    static Typed readDate(const QString &text);
    static Typed readNumber(const FieldDefinition &field, const QString &text);
};

} // namespace prealable
