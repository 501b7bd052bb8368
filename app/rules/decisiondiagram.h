// A reduced, ordered decision diagram over variables of a few values each: what a set of conditions
// still depends on, exactly. Equal functions are the same node, so that "always true" is a
// comparison of two numbers.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

namespace prealable {

class DecisionDiagram
{
public:
    using Node = int;

    // Constants: as many as the caller likes; 0 is false and 1 is true for the logical operations.
    static constexpr Node False = 0;
    static constexpr Node True = 1;

    // The number of values of each variable, in the order in which the diagram tests them.
    explicit DecisionDiagram(const QList<int> &sizes, int constants = 2);

    // The function that is `children[i]` when the variable has its value i. The children may only
    // depend on later variables: use ifThenElse() to combine others.
    Node choice(int variable, const QList<Node> &children);

    Node ifThenElse(Node condition, Node yes, Node no); // `condition`: only False and True
    Node conjunction(Node a, Node b) { return ifThenElse(a, b, False); }
    Node disjunction(Node a, Node b) { return ifThenElse(a, True, b); }
    Node negation(Node a) { return ifThenElse(a, False, True); }

    [[nodiscard]] bool isConstant(Node node) const { return node < m_constants; }
    [[nodiscard]] QSet<Node> constantsOf(Node node) const; // every value that the function takes
    [[nodiscard]] QSet<int> support(Node node) const; // the variables that it tests

    // The variables that can, alone, change the function from one constant to another, neither of
    // them being `impossible`, for some values of the other variables.
    [[nodiscard]] QSet<int> decisive(Node node, Node impossible) const;

private:
    struct Inner {
        int variable = 0;
        QList<Node> children;

        bool operator==(const Inner &) const = default;
        friend size_t qHash(const Inner &inner, size_t seed = 0)
        {
            return qHashMulti(seed, inner.variable, inner.children);
        }
    };
    struct Choice {
        Node condition;
        Node yes;
        Node no;

        bool operator==(const Choice &) const = default;
        friend size_t qHash(const Choice &choice, size_t seed = 0)
        {
            return qHashMulti(seed, choice.condition, choice.yes, choice.no);
        }
    };
    using Differences = QHash<std::pair<Node, Node>, bool>;

    [[nodiscard]] int variableOf(Node node) const;
    [[nodiscard]] Node child(Node node, int variable, int value) const;
    [[nodiscard]] QSet<Node> reachable(Node node) const;
    bool differ(Node a, Node b, Node impossible, Differences &known) const;

    QList<int> m_sizes;
    int m_constants;
    QList<Inner> m_inner; // node n is m_inner[n - m_constants]
    QHash<Inner, Node> m_nodes;
    QHash<Choice, Node> m_choices;
};

} // namespace prealable
