// The diagram against brute force: random functions of a few variables, every combination tried.
#include "rules/decisiondiagram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prealable;
using Node = DecisionDiagram::Node;

namespace {

// Every combination of values of variables of these sizes.
QList<QList<int>> combinations(const QList<int> &sizes)
{
    QList<QList<int>> all{{}};
    for (const int size : sizes) {
        QList<QList<int>> longer;
        for (const QList<int> &start : all) {
            for (int value = 0; value < size; ++value)
                longer.append(start + QList<int>{value});
        }
        all = longer;
    }
    return all;
}

Node tree(DecisionDiagram &diagram, const QList<int> &sizes, const QList<int> &table,
    int variable = 0, qsizetype first = 0)
{
    if (variable == sizes.size())
        return table.at(first);
    qsizetype width = 1;
    for (qsizetype later = variable + 1; later < sizes.size(); ++later)
        width *= sizes.at(later);
    QList<Node> children;
    for (int value = 0; value < sizes.at(variable); ++value)
        children.append(tree(diagram, sizes, table, variable + 1, first + value * width));
    return diagram.choice(variable, children);
}

} // namespace

class TestDecisionDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalFunctionsAreOneNode()
    {
        DecisionDiagram diagram({2, 2});
        const Node a = diagram.choice(0, {0, 1});
        const Node b = diagram.choice(1, {0, 1});
        QCOMPARE(diagram.negation(diagram.conjunction(a, b)),
            diagram.disjunction(diagram.negation(a), diagram.negation(b)));
        QCOMPARE(diagram.disjunction(a, diagram.negation(a)), DecisionDiagram::True);
        QCOMPARE(diagram.conjunction(b, diagram.negation(b)), DecisionDiagram::False);
    }

    void decisiveVariables()
    {
        QRandomGenerator random(20261121);
        constexpr int impossible = 2;
        for (int round = 0; round < 400; ++round) {
            QList<int> sizes;
            for (int i = 0; i < 5; ++i)
                sizes.append(2 + random.bounded(2));
            const QList<QList<int>> points = combinations(sizes);
            QList<int> table;
            for (qsizetype i = 0; i < points.size(); ++i) {
                // Mostly few distinct values, so that variables do drop out.
                table.append(random.bounded(4) == 0 ? 2 + random.bounded(3) : 3);
            }
            DecisionDiagram diagram(sizes, 5);
            const Node node = tree(diagram, sizes, table);
            QSet<int> expected;
            for (qsizetype p = 0; p < points.size(); ++p) {
                for (qsizetype q = 0; q < p; ++q) {
                    int differences = 0;
                    int where = -1;
                    for (int v = 0; v < sizes.size(); ++v) {
                        if (points.at(p).at(v) != points.at(q).at(v)) {
                            ++differences;
                            where = v;
                        }
                    }
                    if (differences == 1 && table.at(p) != table.at(q) && table.at(p) != impossible
                        && table.at(q) != impossible)
                        expected.insert(where);
                }
            }
            QCOMPARE(diagram.decisive(node, impossible), expected);
            QCOMPARE(diagram.constantsOf(node), QSet<Node>(table.cbegin(), table.cend()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecisionDiagram)
#include "test_decisiondiagram.moc"
