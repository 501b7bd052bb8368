// Every operator on every state of an answer, and the three-valued logic between them.
#include "rules/condition.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;
using Operator = Condition::Operator;

// A condition holds conditions: Qt cannot compare it as a column of a table, but can hold it.
struct ConditionColumn {
    prealable::Condition condition;
};

Q_DECLARE_METATYPE(ConditionColumn)
Q_DECLARE_METATYPE(prealable::Value)
Q_DECLARE_METATYPE(prealable::Truth)

namespace {

const QDate today(2026, 11, 21);

Facts factsOf(
    const QMap<FieldId, Value> &values, const LawLibrary &law, FieldType type = FieldType::Text)
{
    Facts facts;
    facts.value = [values](const FieldId &id) { return values.value(id); };
    facts.type = [type](const FieldId &) { return type; };
    facts.law = &law;
    facts.day = today;
    return facts;
}

Value valueFor(Truth truth)
{
    return truth == Truth::Unknown ? Value() : Value::flag(truth == Truth::Yes);
}

// Written as the textbook table, not as the implementation does it: No < Unknown < Yes.
int rank(Truth truth)
{
    return truth == Truth::No ? 0 : truth == Truth::Unknown ? 1 : 2;
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logic()
    {
        const LawLibrary law;
        const QList<Truth> truths{Truth::No, Truth::Unknown, Truth::Yes};
        for (const Truth a : truths) {
            for (const Truth b : truths) {
                const Facts facts
                    = factsOf({{field("a"), valueFor(a)}, {field("b"), valueFor(b)}}, law);
                QCOMPARE(
                    rank(evaluate(all({is("a"), is("b")}), facts)), std::min(rank(a), rank(b)));
                QCOMPARE(
                    rank(evaluate(any({is("a"), is("b")}), facts)), std::max(rank(a), rank(b)));
                QCOMPARE(rank(evaluate(no(is("a")), facts)), 2 - rank(a));
            }
        }
    }

    void emptyLists()
    {
        const LawLibrary law;
        const Facts facts = factsOf({}, law);
        QCOMPARE(evaluate(all({}), facts), Truth::Yes);
        QCOMPARE(evaluate(any({}), facts), Truth::No);
        QCOMPARE(evaluate(Condition(), facts), Truth::Yes);
    }

    void operators_data()
    {
        QTest::addColumn<ConditionColumn>("column");
        QTest::addColumn<Value>("holds");
        QTest::addColumn<Value>("fails");
        const auto law = [](const char *id) { return LawOperand{LawId(QString::fromUtf8(id))}; };
        const QStringList keys{QStringLiteral("k1"), QStringLiteral("k2")};
        const auto text = [](const char *t) { return Value::text(QString::fromUtf8(t)); };
        const auto list
            = [](int count) { return Value::list(QStringList(count, QStringLiteral("other"))); };
        QTest::newRow("is") << ConditionColumn{is("x")} << Value::flag(true) << Value::flag(false);
        QTest::newRow("equals") << ConditionColumn{equals("x", "k1")} << text("k1") << text("k2");
        QTest::newRow("oneOf choice")
            << ConditionColumn{oneOf("x", keys)} << text("k2") << text("k3");
        QTest::newRow("oneOf list")
            << ConditionColumn{oneOf("x", keys)}
            << Value::list({QStringLiteral("k3"), QStringLiteral("k1")}) << list(2);
        QTest::newRow("oneOf empty list")
            << ConditionColumn{oneOf("x", keys)} << Value::list(keys) << Value::list({});
        QTest::newRow("atLeast") << ConditionColumn{leaf(Operator::AtLeast, "x", {}, {4.0})}
                                 << Value::number(4) << Value::number(3.99);
        QTest::newRow("atMost") << ConditionColumn{leaf(Operator::AtMost, "x", {}, {4.0})}
                                << Value::number(4) << Value::number(4.01);
        QTest::newRow("atLeast of a list")
            << ConditionColumn{leaf(Operator::AtLeast, "x", {}, {2.0})} << list(2) << list(1);
        QTest::newRow("atMost of the law")
            << ConditionColumn{leaf(Operator::AtMost, "x", {}, {law("transport.longDistance")})}
            << Value::number(150) << Value::number(151);
        QTest::newRow("before") << ConditionColumn{leaf(
            Operator::Before, "x", {}, {QDate(2026, 3, 1)})}
                                << Value::date(QDate(2026, 2, 28))
                                << Value::date(QDate(2026, 3, 1));
        QTest::newRow("onOrAfter today")
            << ConditionColumn{leaf(Operator::OnOrAfter, "x", {}, {TodayOperand{}})}
            << Value::date(today) << Value::date(today.addDays(-1));
        QTest::newRow("ageUnder") << ConditionColumn{leaf(
            Operator::AgeUnder, "x", {}, {16.0, TodayOperand{}})}
                                  << Value::date(QDate(2010, 11, 22))
                                  << Value::date(QDate(2010, 11, 21));
    }

    void operators()
    {
        QFETCH(ConditionColumn, column);
        QFETCH(Value, holds);
        QFETCH(Value, fails);
        const LawLibrary law = transportLaw();
        const auto with = [&](const Value &x) {
            return evaluate(column.condition, factsOf({{field("x"), x}}, law));
        };
        QCOMPARE(with(holds), Truth::Yes);
        QCOMPARE(with(fails), Truth::No);
        QCOMPARE(with(Value()), Truth::Unknown);
        QCOMPARE(with(Value::blank()), Truth::No);
        QCOMPARE(with(Value::notApplicable()), Truth::No);
    }

    void answeredAndBlankAreNeverUnknown()
    {
        const LawLibrary law;
        const auto truth = [&](Operator op, const Value &value) {
            return evaluate(leaf(op, "x"), factsOf({{field("x"), value}}, law));
        };
        const QList<Value> states{
            Value::text(QStringLiteral("a")), Value::blank(), Value(), Value::notApplicable()};
        const QList<Truth> answered{Truth::Yes, Truth::No, Truth::No, Truth::No};
        const QList<Truth> blank{Truth::No, Truth::Yes, Truth::No, Truth::No};
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(truth(Operator::Answered, states.at(i)), answered.at(i));
            QCOMPARE(truth(Operator::Blank, states.at(i)), blank.at(i));
        }
    }

    void valid()
    {
        const LawLibrary law;
        const auto truth = [&](const Value &value) {
            return evaluate(
                leaf(Operator::Valid, "x"), factsOf({{field("x"), value}}, law, FieldType::Nir));
        };
        QCOMPARE(truth(Value::text(QStringLiteral("2 69 09 2A 004 021 83"))), Truth::Yes);
        QCOMPARE(truth(Value::text(QStringLiteral("2 69 09 2A 004 021 84"))), Truth::No);
        QCOMPARE(truth(Value()), Truth::Unknown);
        QCOMPARE(truth(Value::blank()), Truth::No);
    }

    void operandFields()
    {
        const LawLibrary law;
        const Condition before = leaf(Operator::Before, "x", {}, {FieldOperand{field("y")}});
        const auto truth = [&](const Value &y) {
            return evaluate(
                before, factsOf({{field("x"), Value::date(today)}, {field("y"), y}}, law));
        };
        QCOMPARE(truth(Value::date(today.addDays(1))), Truth::Yes);
        QCOMPARE(truth(Value::date(today)), Truth::No);
        QCOMPARE(truth(Value()), Truth::Unknown);
        QCOMPARE(truth(Value::notApplicable()), Truth::No);
    }

    void aLawThatIsNotInForceDecidesNothing()
    {
        LawLibrary law = transportLaw();
        LawValue &value = law.values[LawId(QStringLiteral("transport.longDistance"))];
        value.editions[0].from = today.addDays(1);
        const Condition condition = leaf(Operator::AtLeast, "x", {},
            {LawOperand{LawId(QStringLiteral("transport.longDistance"))}});
        QCOMPARE(
            evaluate(condition, factsOf({{field("x"), Value::number(900)}}, law)), Truth::Unknown);
    }

    void bornOn29February()
    {
        const LawLibrary law;
        const auto underAge = [&](QDate day) {
            return evaluate(leaf(Operator::AgeUnder, "x", {}, {16.0, day}),
                factsOf({{field("x"), Value::date(QDate(2008, 2, 29))}}, law));
        };
        QCOMPARE(underAge(QDate(2024, 2, 28)), Truth::Yes);
        QCOMPARE(underAge(QDate(2024, 2, 29)), Truth::No);
        const auto underTwenty = [&](QDate day) {
            return evaluate(leaf(Operator::AgeUnder, "x", {}, {17.0, day}),
                factsOf({{field("x"), Value::date(QDate(2008, 2, 29))}}, law));
        };
        QCOMPARE(underTwenty(QDate(2025, 2, 28)), Truth::Yes);
        QCOMPARE(underTwenty(QDate(2025, 3, 1)), Truth::No);
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "test_condition.moc"
