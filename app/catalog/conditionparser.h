// From JSON to Condition: forms/README.md, "Conditions". Definitions are parsed once and replace
// the references to them; a reference that leads back to itself is a problem, as is one that leads
// nowhere.
#pragma once

#include "catalog/condition.h"
#include "catalog/jsonreader.h"

#include <QMap>
#include <QSet>

namespace prealable {

// {"date": D, "plus" or "minus": {"law": ID}}: a ShiftedDate.
Operand readShiftedDate(const JsonNode &node);

class ConditionParser
{
public:
    // `definitions`: the object of named conditions, or an absent node. It must outlive the parser.
    explicit ConditionParser(const JsonNode &definitions);

    // Always when the node is absent. What is wrong is noted at the node.
    [[nodiscard]] Condition parse(const JsonNode &node);
    [[nodiscard]] const QMap<QString, Condition> &definitions() const { return m_definitions; }

private:
    Condition parseOperator(const JsonNode &node);
    Condition parseGroup(const JsonNode &node, Condition::Operator op);
    Condition parseRows(const JsonNode &node, Condition::Operator op);
    Condition parseDaysApart(const JsonNode &node);
    Condition parseReference(const JsonNode &node);
    Condition define(const QString &name);

    JsonNode m_source;
    QMap<QString, Condition> m_definitions; // parsed so far
    QStringList m_open; // being parsed: a reference to one of these is a cycle
};

} // namespace prealable
