#include "rules/decisiondiagram.h"

#include <algorithm>

namespace prealable {

DecisionDiagram::DecisionDiagram(const QList<int> &sizes, int constants)
    : m_sizes(sizes)
    , m_constants(constants)
{
    Q_ASSERT(constants >= 2);
}

DecisionDiagram::Node DecisionDiagram::choice(int variable, const QList<Node> &children)
{
    Q_ASSERT(children.size() == m_sizes.at(variable));
    const bool same = std::all_of(children.cbegin(), children.cend(),
        [&children](Node child) { return child == children.first(); });
    if (same)
        return children.first();
    const Inner inner{variable, children};
    const auto known = m_nodes.constFind(inner);
    if (known != m_nodes.cend())
        return *known;
    const Node node = m_constants + int(m_inner.size());
    m_inner.append(inner);
    m_nodes.insert(inner, node);
    return node;
}

// Constants test a variable after all others.
int DecisionDiagram::variableOf(Node node) const
{
    return isConstant(node) ? int(m_sizes.size()) : m_inner.at(node - m_constants).variable;
}

DecisionDiagram::Node DecisionDiagram::child(Node node, int variable, int value) const
{
    return variableOf(node) == variable ? m_inner.at(node - m_constants).children.at(value) : node;
}

DecisionDiagram::Node DecisionDiagram::ifThenElse(Node condition, Node yes, Node no)
{
    if (condition == True || yes == no)
        return yes;
    if (condition == False)
        return no;
    if (yes == True && no == False)
        return condition;
    const Choice key{condition, yes, no};
    const auto known = m_choices.constFind(key);
    if (known != m_choices.cend())
        return *known;
    Q_ASSERT(!isConstant(condition));
    const int variable = std::min({variableOf(condition), variableOf(yes), variableOf(no)});
    QList<Node> children;
    for (int value = 0; value < m_sizes.at(variable); ++value)
        children.append(ifThenElse(child(condition, variable, value), child(yes, variable, value),
            child(no, variable, value)));
    const Node node = choice(variable, children);
    m_choices.insert(key, node);
    return node;
}

QSet<DecisionDiagram::Node> DecisionDiagram::reachable(Node node) const
{
    QSet<Node> seen{node};
    QList<Node> waiting{node};
    while (!waiting.isEmpty()) {
        const Node next = waiting.takeLast();
        if (isConstant(next))
            continue;
        for (const Node below : m_inner.at(next - m_constants).children) {
            if (seen.contains(below))
                continue;
            seen.insert(below);
            waiting.append(below);
        }
    }
    return seen;
}

QSet<DecisionDiagram::Node> DecisionDiagram::constantsOf(Node node) const
{
    QSet<Node> constants;
    for (const Node reached : reachable(node)) {
        if (isConstant(reached))
            constants.insert(reached);
    }
    return constants;
}

QSet<int> DecisionDiagram::support(Node node) const
{
    QSet<int> variables;
    for (const Node reached : reachable(node)) {
        if (!isConstant(reached))
            variables.insert(variableOf(reached));
    }
    return variables;
}

// Whether two functions give two constants, both possible, for the same values of the variables.
bool DecisionDiagram::differ(Node a, Node b, Node impossible, Differences &known) const
{
    if (a == b || a == impossible || b == impossible)
        return false;
    if (isConstant(a) && isConstant(b))
        return true;
    const std::pair key(std::min(a, b), std::max(a, b));
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    const int variable = std::min(variableOf(a), variableOf(b));
    bool different = false;
    for (int value = 0; value < m_sizes.at(variable) && !different; ++value)
        different = differ(child(a, variable, value), child(b, variable, value), impossible, known);
    known.insert(key, different);
    return different;
}

QSet<int> DecisionDiagram::decisive(Node node, Node impossible) const
{
    QSet<int> variables;
    Differences known;
    for (const Node reached : reachable(node)) {
        if (isConstant(reached) || variables.contains(variableOf(reached)))
            continue;
        const QList<Node> &children = m_inner.at(reached - m_constants).children;
        bool different = false;
        for (qsizetype i = 0; i < children.size() && !different; ++i) {
            for (qsizetype j = i + 1; j < children.size() && !different; ++j)
                different = differ(children.at(i), children.at(j), impossible, known);
        }
        if (different)
            variables.insert(variableOf(reached));
    }
    return variables;
}

} // namespace prealable
