#include "store/triagedraft.h"

#include "store/requestwriter.h"

#include <algorithm>

namespace prealable {

namespace {

bool isDate(const JsonNode &node)
{
    return node.isText() && QDate::fromString(node.text(), Qt::ISODate).isValid()
        && node.text().size() == 10;
}

// Unanswered when the fact is not what it was.
Value readFact(const TriageFact &fact, const JsonNode &node)
{
    switch (fact.type) {
    case FactType::Flag:
        return node.type() == JsonNode::Type::Flag ? Value::flag(node.flag()) : Value();
    case FactType::Choice:
        return node.isText() && fact.options.contains(node.text()) ? Value::text(node.text())
                                                                   : Value();
    case FactType::Number:
        return node.type() == JsonNode::Type::Number && node.number() >= 0
            ? Value::number(node.number())
            : Value();
    case FactType::Date:
        return isDate(node) ? Value::date(QDate::fromString(node.text(), Qt::ISODate)) : Value();
    case FactType::Dates: {
        const QList<JsonNode> items = node.isArray() ? node.items() : QList<JsonNode>();
        if (items.isEmpty() || !std::all_of(items.begin(), items.end(), isDate))
            return {};
        return Value::list(node.texts());
    }
    }
    Q_UNREACHABLE();
}

QMap<FieldId, Value> readFacts(const TriageDefinition &definition, const JsonNode &node)
{
    QMap<FieldId, Value> facts;
    for (const JsonNode &member : node.members()) {
        const TriageFact *fact = definition.fact(FieldId(member.key()));
        if (fact == nullptr)
            continue;
        const Value value = readFact(*fact, member);
        if (value.isAnswered())
            facts.insert(fact->id, value);
    }
    return facts;
}

QByteArray factsText(const QMap<FieldId, Value> &facts)
{
    QList<QByteArray> members;
    for (auto it = facts.begin(); it != facts.end(); ++it)
        members.append(jsonText(it.key().text()) + ": " + valueText(it.value()));
    return '{' + members.join(", ") + '}';
}

} // namespace

TriageDraft readTriageDraft(const Catalog &catalog, const JsonNode &node)
{
    TriageDraft triage;
    if (!node.expect({"need", "facts", "remembered"}))
        return triage;
    const QString need = node["need"].text();
    const TriageDefinition *definition = catalog.triage(need);
    if (definition == nullptr) {
        if (node["need"].isText())
            node["need"].fail(ErrorCode::JsonWrongValue, u"Ce besoin n'est pas connu."_qs);
        return triage;
    }
    triage.need = need;
    triage.facts = readFacts(*definition, node["facts"]);
    triage.remembered = readFacts(*definition, node["remembered"]);
    return triage;
}

QByteArray triageText(const TriageDraft &triage)
{
    return "{\n  \"need\": " + jsonText(triage.need) + ",\n  \"facts\": " + factsText(triage.facts)
        + ",\n  \"remembered\": " + factsText(triage.remembered) + "\n}";
}

} // namespace prealable
