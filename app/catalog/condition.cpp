#include "catalog/condition.h"

namespace prealable {

namespace {

const FieldId *fieldIn(const Operand &operand)
{
    if (const auto *field = std::get_if<FieldOperand>(&operand))
        return &field->id;
    const auto *shifted = std::get_if<ShiftedDate>(&operand);
    const auto *start = shifted ? std::get_if<FieldOperand>(&shifted->start) : nullptr;
    return start ? &start->id : nullptr;
}

void collect(const Condition &condition, QList<FieldId> &fields)
{
    const auto add = [&fields](const FieldId &field) {
        if (!field.isEmpty() && !fields.contains(field))
            fields.append(field);
    };
    add(condition.field);
    for (const Operand &operand : condition.operands) {
        if (const FieldId *field = fieldIn(operand))
            add(*field);
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

void visitParts(const Condition &condition, const QList<FieldId> &rows, const ConditionPart &visit)
{
    visit(condition, rows);
    using Operator = Condition::Operator;
    QList<FieldId> inside = rows;
    if (condition.op == Operator::AnyRow || condition.op == Operator::EveryRow)
        inside.append(condition.field);
    else if (condition.op == Operator::DaysApart)
        inside.append(FieldId(condition.field.text().section(u'.', 0, -2)));
    for (const Condition &child : condition.children)
        visitParts(child, inside, visit);
}

} // namespace prealable
