#include "rules/condition.h"

#include "rules/answerchecks.h"
#include "rules/predicates.h"

namespace prealable {

namespace {

Truth negated(Truth value)
{
    if (value == Truth::Unknown)
        return value;
    return value == Truth::Yes ? Truth::No : Truth::Yes;
}

// `decisive`: the truth that one child is enough to give to the whole.
Truth joined(const Condition &condition, const Facts &facts, Truth decisive)
{
    Truth result = negated(decisive);
    for (const Condition &child : condition.children) {
        const Truth one = evaluate(child, facts);
        if (one == decisive)
            return decisive;
        if (one == Truth::Unknown)
            result = Truth::Unknown;
    }
    return result;
}

// Yes: `value` may be compared. No: not applicable or blank. Unknown: not answered.
Truth comparable(const Value &value)
{
    switch (value.state()) {
    case FieldState::NotApplicable:
    case FieldState::Blank:
        return Truth::No;
    case FieldState::Unanswered:
        return Truth::Unknown;
    case FieldState::Answered:
        return Truth::Yes;
    }
    Q_UNREACHABLE();
}

struct OperandReader {
    const Facts &facts;

    Value operator()(double number) const { return Value::number(number); }
    Value operator()(QDate date) const { return Value::date(date); }
    Value operator()(const LawOperand &operand) const
    {
        const auto value
            = facts.law ? facts.law->value(operand.id, facts.day) : std::optional<double>();
        return value ? Value::number(*value) : Value();
    }
    Value operator()(const FieldOperand &operand) const { return facts.value(operand.id); }
    Value operator()(const TodayOperand &) const { return Value::date(facts.day); }
};

// The operands as values; what cannot be compared shows in `state`.
struct Operands {
    QList<Value> values;
    Truth state = Truth::Yes;
};

Operands operandsOf(const Condition &condition, const Facts &facts)
{
    Operands operands;
    for (const Operand &operand : condition.operands) {
        const Value value = std::visit(OperandReader{facts}, operand);
        const Truth state = comparable(value);
        if (state != Truth::Yes && operands.state == Truth::Yes)
            operands.state = state;
        operands.values.append(value);
    }
    return operands;
}

Truth compareNumbers(const Condition &condition, const Value &value, const Value &limit)
{
    if (!limit.isNumber() || !(value.isNumber() || value.isList()))
        return Truth::Unknown;
    const double number = value.isList() ? double(value.toList().size()) : value.toNumber();
    return truthOf(condition.op == Condition::Operator::AtLeast ? number >= limit.toNumber()
                                                                : number <= limit.toNumber());
}

Truth compareDates(const Condition &condition, const Value &value, const Value &limit)
{
    if (!limit.isDate() || !value.isDate())
        return Truth::Unknown;
    const bool before = value.toDate() < limit.toDate();
    return truthOf(condition.op == Condition::Operator::Before ? before : !before);
}

// Whole years: someone born on 29 February is a year older on 1 March of a common year.
int ageOn(QDate birth, QDate day)
{
    const bool birthdayToCome
        = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (birthdayToCome ? 1 : 0);
}

Truth ageUnder(const Value &birth, const QList<Value> &operands)
{
    if (!birth.isDate() || !operands.at(0).isNumber() || !operands.at(1).isDate())
        return Truth::Unknown;
    return truthOf(ageOn(birth.toDate(), operands.at(1).toDate()) < operands.at(0).toNumber());
}

Truth compared(const Condition &condition, const Value &value, const Facts &facts)
{
    const Operands operands = operandsOf(condition, facts);
    const qsizetype needed = condition.op == Condition::Operator::AgeUnder ? 2 : 1;
    if (operands.values.size() != needed)
        return Truth::Unknown;
    if (operands.state != Truth::Yes)
        return operands.state;
    switch (condition.op) {
    case Condition::Operator::AtLeast:
    case Condition::Operator::AtMost:
        return compareNumbers(condition, value, operands.values.first());
    case Condition::Operator::Before:
    case Condition::Operator::OnOrAfter:
        return compareDates(condition, value, operands.values.first());
    default:
        return ageUnder(value, operands.values);
    }
}

bool holdsOne(const Value &value, const QStringList &keys)
{
    if (!value.isList())
        return keys.contains(value.toText());
    const QStringList held = value.toList();
    return std::any_of(
        held.cbegin(), held.cend(), [&keys](const QString &key) { return keys.contains(key); });
}

Truth ofAnswer(const Condition &condition, const Value &value, const Facts &facts)
{
    using Operator = Condition::Operator;
    switch (condition.op) {
    case Operator::Is:
        return truthOf(value.toFlag());
    case Operator::Equals:
    case Operator::OneOf:
        return truthOf(holdsOne(value, condition.keys));
    case Operator::Valid:
        return truthOf(
            isValidAnswer(facts.type ? facts.type(condition.field) : FieldType::Text, value));
    default:
        return compared(condition, value, facts);
    }
}

} // namespace

Truth evaluate(const Condition &condition, const Facts &facts)
{
    using Operator = Condition::Operator;
    switch (condition.op) {
    case Operator::Always:
        return Truth::Yes;
    case Operator::All:
        return joined(condition, facts, Truth::No);
    case Operator::Any:
        return joined(condition, facts, Truth::Yes);
    case Operator::Not:
        return condition.children.isEmpty() ? Truth::Unknown
                                            : negated(evaluate(condition.children.first(), facts));
    case Operator::Predicate:
        return evaluatePredicate(condition.predicate, condition.arguments, facts);
    case Operator::Answered:
        return truthOf(facts.value(condition.field).isAnswered());
    case Operator::Blank:
        return truthOf(facts.value(condition.field).state() == FieldState::Blank);
    default:
        break;
    }
    const Value value = facts.value(condition.field);
    const Truth state = comparable(value);
    return state == Truth::Yes ? ofAnswer(condition, value, facts) : state;
}

} // namespace prealable
