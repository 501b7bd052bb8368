#include "rules/condition.h"

#include "rules/answerchecks.h"
#include "rules/assessment.h"
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

QDate moved(QDate date, double by, const QString &unit)
{
    if (unit == QLatin1String("day"))
        return date.addDays(qint64(by));
    // A day that the month does not have is its last.
    return date.addMonths(int(by) * (unit == QLatin1String("year") ? 12 : 1));
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
    Value operator()(const ShiftedDate &shifted) const
    {
        const Value start
            = std::visit([this](const auto &date) { return (*this)(date); }, shifted.start);
        const auto by = facts.law ? facts.law->value(shifted.by, facts.day) : std::nullopt;
        if (!start.isDate() || !by)
            return start.isDate() ? Value() : start;
        const QString unit = facts.law->values.value(shifted.by).unit;
        return Value::date(moved(start.toDate(), shifted.back ? -*by : *by, unit));
    }
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
    if (!limit.isNumber() || !(value.isNumber() || value.isList() || value.isRows()))
        return Truth::Unknown;
    double number = value.toNumber();
    if (value.isList())
        number = double(value.toList().size());
    else if (value.isRows())
        number = double(value.rowCount());
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

// `decisive`: the truth that one row is enough to give to the whole.
Truth ofRows(const Condition &condition, const Value &value, const Facts &facts, Truth decisive)
{
    Truth result = negated(decisive);
    for (const Row &row : value.toRows()) {
        const Truth one = evaluate(condition.children.first(), inRow(facts, condition.field, row));
        if (one == decisive)
            return decisive;
        if (one == Truth::Unknown)
            result = Truth::Unknown;
    }
    return result;
}

// The dates of the rows where the condition holds. A row that cannot be decided yet, or whose date
// is not said, may still bring the days that are missing: then "no" is not certain.
Truth daysApart(const Condition &condition, const Facts &facts)
{
    const FieldId group = RowPlace{condition.field, 0}.group();
    const Value rows = facts.value(group);
    const Truth state = comparable(rows);
    const Operands operands = operandsOf(condition, facts);
    if (state != Truth::Yes)
        return state;
    if (operands.state != Truth::Yes || !operands.values.value(0).isNumber())
        return operands.state == Truth::No ? Truth::No : Truth::Unknown;
    QDate first;
    QDate last;
    bool open = false;
    for (const Row &row : rows.toRows()) {
        const Facts here = inRow(facts, group, row);
        const Truth meant = evaluate(condition.children.first(), here);
        const Value date = here.value(condition.field);
        const bool undecided = meant == Truth::Unknown
            || (meant == Truth::Yes && date.state() == FieldState::Unanswered);
        open = open || undecided;
        if (meant != Truth::Yes || !date.isDate())
            continue;
        first = first.isNull() ? date.toDate() : std::min(first, date.toDate());
        last = last.isNull() ? date.toDate() : std::max(last, date.toDate());
    }
    if (first.isValid() && double(first.daysTo(last)) >= operands.values.first().toNumber())
        return Truth::Yes;
    return open ? Truth::Unknown : Truth::No;
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
    case Operator::AnyRow:
        return ofRows(condition, value, facts, Truth::Yes);
    case Operator::EveryRow:
        return ofRows(condition, value, facts, Truth::No);
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
    case Operator::DaysApart:
        return daysApart(condition, facts);
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

QDate shiftedDate(const ShiftedDate &date, const Facts &facts)
{
    return OperandReader{facts}(date).toDate();
}

Facts factsOf(const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
{
    Facts facts;
    facts.value = [&assessment](const FieldId &field) {
        return assessment.values.value(field, Value::notApplicable());
    };
    facts.type = [&edition](const FieldId &field) {
        const FieldDefinition *definition = edition.field(field);
        return definition ? definition->type : FieldType::Text;
    };
    facts.law = &law;
    facts.day = assessment.day;
    return facts;
}

Facts inRow(const Facts &facts, const FieldId &group, const Row &row)
{
    Facts here = facts;
    const QString prefix = group.text() + u'.';
    here.value = [&facts, &row, prefix](const FieldId &field) {
        return field.text().startsWith(prefix) ? row.value(field) : facts.value(field);
    };
    return here;
}

} // namespace prealable
