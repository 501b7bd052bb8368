#include "catalog/condition.h"

namespace prealable {

namespace {

void collect(const Condition &condition, QList<FieldId> &fields)
{
    const auto add = [&fields](const FieldId &field) {
        if (!field.isEmpty() && !fields.contains(field))
            fields.append(field);
    };
    add(condition.field);
    for (const Operand &operand : condition.operands) {
        if (const auto *field = std::get_if<FieldOperand>(&operand))
            add(field->id);
    }
    for (const FieldId &argument : condition.arguments)
        add(argument);
    for (const Condition &child : condition.children)
        collect(child, fields);
}

} // namespace

QList<FieldId> fieldsOf(const Condition &condition)
{
    QList<FieldId> fields;
    collect(condition, fields);
    return fields;
}

} // namespace prealable
