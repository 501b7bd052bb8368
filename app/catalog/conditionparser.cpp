#include "catalog/conditionparser.h"

#include "catalog/formsfolder.h"

namespace prealable {
namespace {

using Operator = Condition::Operator;

// Definitions of definitions may grow without end: no condition of ours is near this size.
constexpr int largestCondition = 5000;

int sizeOf(const Condition &condition)
{
    int size = 1;
    for (const Condition &child : condition.children)
        size += sizeOf(child);
    return size;
}

void wrong(const JsonNode &node, const QString &detail)
{
    node.fail(ErrorCode::JsonWrongValue, detail);
}

} // namespace

Operand readShiftedDate(const JsonNode &node)
{
    node.expect({"date"}, {"plus", "minus"});
    ShiftedDate shifted;
    const JsonNode date = node["date"];
    if (date.isObject()) {
        date.expect({"field"});
        shifted.start = FieldOperand{readIdAs<FieldId>(date["field"])};
    } else if (date.isText() && date.text() == u"today"_qs) {
        shifted.start = TodayOperand{};
    } else {
        shifted.start = date.date();
    }
    shifted.back = node["minus"].exists();
    if (node["plus"].exists() == shifted.back)
        wrong(node, u"Il faut « plus » ou « minus »."_qs);
    const JsonNode by = node[shifted.back ? "minus" : "plus"];
    if (by.exists()) {
        by.expect({"law"});
        shifted.by = readIdAs<LawId>(by["law"]);
    }
    return shifted;
}

namespace {

Operand readOperand(const JsonNode &node)
{
    switch (node.type()) {
    case JsonNode::Type::Number:
        return node.number();
    case JsonNode::Type::Text:
        if (node.text() == u"today"_qs)
            return TodayOperand{};
        return node.date();
    case JsonNode::Type::Object: {
        const JsonNode law = node["law"];
        if (law.exists()) {
            node.expect({"law"});
            return LawOperand{readIdAs<LawId>(law)};
        }
        if (node["date"].exists())
            return readShiftedDate(node);
        node.expect({"field"});
        return FieldOperand{readIdAs<FieldId>(node["field"])};
    }
    default:
        node.fail(ErrorCode::JsonWrongType,
            u"Un nombre, une date, \"today\", {\"law\": …}, {\"field\": …} ou {\"date\": …} est "
            u"attendu ici."_qs);
        return 0.0;
    }
}

// [field, then `count` more]; an empty list when it is something else.
QList<JsonNode> listOf(const JsonNode &node, qsizetype count)
{
    const QList<JsonNode> items = node.items();
    if (items.size() == count + 1)
        return items;
    if (node.isArray())
        wrong(node, u"Cette liste doit avoir %1 éléments."_qs.arg(count + 1));
    return {};
}

Condition readFieldOperator(const JsonNode &node, Operator op)
{
    Condition result;
    result.op = op;
    result.field = readIdAs<FieldId>(node);
    return result;
}

Condition readEquals(const JsonNode &node)
{
    Condition result;
    result.op = Operator::Equals;
    const QList<JsonNode> items = listOf(node, 1);
    if (!items.isEmpty()) {
        result.field = readIdAs<FieldId>(items.at(0));
        result.keys = {items.at(1).text()};
    }
    return result;
}

Condition readOneOf(const JsonNode &node)
{
    Condition result;
    result.op = Operator::OneOf;
    const QList<JsonNode> items = listOf(node, 1);
    if (items.isEmpty())
        return result;
    result.field = readIdAs<FieldId>(items.at(0));
    result.keys = items.at(1).texts();
    if (items.at(1).isArray() && result.keys.isEmpty())
        wrong(items.at(1), u"Cette liste est vide : la condition ne serait jamais vraie."_qs);
    return result;
}

Condition readComparison(const JsonNode &node, Operator op)
{
    Condition result;
    result.op = op;
    const QList<JsonNode> items = listOf(node, op == Operator::AgeUnder ? 2 : 1);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == 0)
            result.field = readIdAs<FieldId>(items.at(0));
        else
            result.operands.append(readOperand(items.at(i)));
    }
    return result;
}

Condition readPredicate(const JsonNode &node)
{
    Condition result;
    result.op = Operator::Predicate;
    const QList<JsonNode> items = node.items();
    if (node.isArray() && items.isEmpty())
        wrong(node, u"Le nom du prédicat est attendu ici."_qs);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == 0)
            result.predicate = readId(items.at(0));
        else
            result.arguments.append(readIdAs<FieldId>(items.at(i)));
    }
    return result;
}

const std::initializer_list<Word<Operator>> &operators()
{
    static const std::initializer_list<Word<Operator>> all = {
        {"all", Operator::All}, {"any", Operator::Any}, {"not", Operator::Not},
        {"is", Operator::Is}, {"equals", Operator::Equals}, {"oneOf", Operator::OneOf},
        {"atLeast", Operator::AtLeast}, {"atMost", Operator::AtMost}, {"before", Operator::Before},
        {"onOrAfter", Operator::OnOrAfter}, {"ageUnder", Operator::AgeUnder},
        {"answered", Operator::Answered}, {"blank", Operator::Blank}, {"valid", Operator::Valid},
        {"anyRow", Operator::AnyRow}, {"everyRow", Operator::EveryRow},
        {"daysApart", Operator::DaysApart}, {"predicate", Operator::Predicate},
        {"ref", Operator::Always}, // replaced by what it names
    };
    return all;
}

} // namespace

ConditionParser::ConditionParser(const JsonNode &definitions)
    : m_source(definitions)
{
    if (!definitions.exists())
        return;
    for (const JsonNode &definition : definitions.members())
        define(definition.key());
}

Condition ConditionParser::parse(const JsonNode &node)
{
    if (!node.exists())
        return {};
    const QList<JsonNode> members = node.members();
    if (members.size() != 1) {
        if (node.isObject())
            wrong(node, u"Une condition a exactement un opérateur."_qs);
        return {};
    }
    Condition result = parseOperator(members.first());
    if (sizeOf(result) > largestCondition) {
        wrong(node, u"Cette condition est trop grande, une fois ses références remplacées."_qs);
        return {};
    }
    return result;
}

Condition ConditionParser::parseOperator(const JsonNode &node)
{
    const Word<Operator> *word = nullptr;
    for (const Word<Operator> &candidate : operators()) {
        if (node.key() == QLatin1String(candidate.spelling))
            word = &candidate;
    }
    if (!word) {
        node.fail(ErrorCode::JsonUnknownKey, u"Cet opérateur n'existe pas."_qs);
        return {};
    }
    switch (word->meaning) {
    case Operator::Always:
        return parseReference(node);
    case Operator::All:
    case Operator::Any:
    case Operator::Not:
        return parseGroup(node, word->meaning);
    case Operator::Is:
    case Operator::Answered:
    case Operator::Blank:
    case Operator::Valid:
        return readFieldOperator(node, word->meaning);
    case Operator::Equals:
        return readEquals(node);
    case Operator::OneOf:
        return readOneOf(node);
    case Operator::AtLeast:
    case Operator::AtMost:
    case Operator::Before:
    case Operator::OnOrAfter:
    case Operator::AgeUnder:
        return readComparison(node, word->meaning);
    case Operator::AnyRow:
    case Operator::EveryRow:
        return parseRows(node, word->meaning);
    case Operator::DaysApart:
        return parseDaysApart(node);
    case Operator::Predicate:
        return readPredicate(node);
    }
    Q_UNREACHABLE();
}

Condition ConditionParser::parseRows(const JsonNode &node, Operator op)
{
    Condition result;
    result.op = op;
    const QList<JsonNode> items = listOf(node, 1);
    if (!items.isEmpty()) {
        result.field = readIdAs<FieldId>(items.at(0));
        result.children = {parse(items.at(1))};
    }
    return result;
}

Condition ConditionParser::parseDaysApart(const JsonNode &node)
{
    Condition result;
    result.op = Operator::DaysApart;
    const QList<JsonNode> items = node.items();
    if (items.size() != 2 && items.size() != 3) {
        if (node.isArray())
            wrong(node, u"Cette liste doit avoir 2 ou 3 éléments."_qs);
        return result;
    }
    result.field = readIdAs<FieldId>(items.at(0));
    result.operands = {readOperand(items.at(1))};
    result.children = {items.size() == 3 ? parse(items.at(2)) : Condition()};
    return result;
}

Condition ConditionParser::parseGroup(const JsonNode &node, Operator op)
{
    Condition result;
    result.op = op;
    if (op == Operator::Not) {
        result.children = {parse(node)};
        return result;
    }
    const QList<JsonNode> items = node.items();
    if (node.isArray() && items.isEmpty())
        wrong(node, u"Cette liste de conditions est vide."_qs);
    for (const JsonNode &item : items)
        result.children.append(parse(item));
    return result;
}

Condition ConditionParser::parseReference(const JsonNode &node)
{
    const QString name = readId(node);
    if (m_open.contains(name)) {
        wrong(node,
            u"Cette définition se définit par elle-même : %1."_qs.arg(
                (m_open + QStringList(name)).join(u" → "_qs)));
        return {};
    }
    if (!m_source.member(name).exists()) {
        if (node.isText())
            wrong(node, u"La définition « %1 » n'existe pas."_qs.arg(name));
        return {};
    }
    return define(name);
}

Condition ConditionParser::define(const QString &name)
{
    const auto known = m_definitions.constFind(name);
    if (known != m_definitions.constEnd())
        return *known;
    m_open.append(name);
    const Condition result = parse(m_source.member(name));
    m_open.removeLast();
    m_definitions.insert(name, result);
    return result;
}

} // namespace prealable
