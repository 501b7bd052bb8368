// What conditions say of the rows of a group, and of dates moved by a duration of the law: the
// three truths of each.
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

Truth truthOf(
    const Condition &condition, const QMap<FieldId, Value> &values, const LawLibrary &law = {})
{
    Facts facts;
    facts.value = [&values](const FieldId &id) { return values.value(id); };
    facts.type = [](const FieldId &) { return FieldType::Text; };
    facts.law = &law;
    facts.day = today;
    return evaluate(condition, facts);
}

Row flagged(Truth truth)
{
    return truth == Truth::Unknown ? Row()
                                   : row({{field("acts.done"), Value::flag(truth == Truth::Yes)}});
}

Row dated(int day, Truth paid = Truth::Yes)
{
    Row row;
    if (day > 0)
        row.values.insert(field("acts.date"), Value::date(QDate(2026, 1, 1).addDays(day - 1)));
    if (paid != Truth::Unknown)
        row.values.insert(field("acts.paid"), Value::flag(paid == Truth::Yes));
    return row;
}

Value rows(std::vector<Row> all)
{
    return Value::rows(std::move(all));
}

Condition daysApart(const Operand &days, const Condition &which = is("acts.paid"))
{
    Condition condition = leaf(Operator::DaysApart, "acts.date", {}, {days});
    condition.children = {which};
    return condition;
}

ShiftedDate moved(
    const std::variant<QDate, FieldOperand, TodayOperand> &start, const char *by, bool back = false)
{
    return {start, LawId(QString::fromUtf8(by)), back};
}

LawLibrary durations()
{
    LawLibrary law;
    for (const LawValue &value :
        {lawValue("days", "day", 15), lawValue("month", "month", 1), lawValue("months", "month", 6),
            lawValue("year", "year", 1), lawValue("years", "year", 4)})
        law.values.insert(value.id, value);
    return law;
}

} // namespace

class TestRowConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // "some row" is an "any" over the rows, "every row" an "all".
    void someAndEveryRow()
    {
        const QList<Truth> truths{Truth::No, Truth::Unknown, Truth::Yes};
        for (const Truth a : truths) {
            for (const Truth b : truths) {
                const QMap<FieldId, Value> given{{field("acts"), rows({flagged(a), flagged(b)})}};
                const bool anyYes = a == Truth::Yes || b == Truth::Yes;
                const bool anyNo = a == Truth::No || b == Truth::No;
                const bool bothNo = a == Truth::No && b == Truth::No;
                const bool bothYes = a == Truth::Yes && b == Truth::Yes;
                QCOMPARE(truthOf(inSomeRow("acts", is("acts.done")), given),
                    anyYes       ? Truth::Yes
                        : bothNo ? Truth::No
                                 : Truth::Unknown);
                QCOMPARE(truthOf(inEachRow("acts", is("acts.done")), given),
                    anyNo         ? Truth::No
                        : bothYes ? Truth::Yes
                                  : Truth::Unknown);
            }
        }
    }

    void groupsWithoutRows_data()
    {
        QTest::addColumn<Value>("group");
        QTest::addColumn<Truth>("some");
        QTest::addColumn<Truth>("every");
        QTest::addColumn<Truth>("apart");
        QTest::newRow("no row") << rows({}) << Truth::No << Truth::Yes << Truth::No;
        QTest::newRow("not answered")
            << Value() << Truth::Unknown << Truth::Unknown << Truth::Unknown;
        QTest::newRow("blank") << Value::blank() << Truth::No << Truth::No << Truth::No;
        QTest::newRow("not asked") << Value::notApplicable() << Truth::No << Truth::No << Truth::No;
    }

    void groupsWithoutRows()
    {
        QFETCH(Value, group);
        const QMap<FieldId, Value> given{{field("acts"), group}};
        QTEST(truthOf(inSomeRow("acts", is("acts.done")), given), "some");
        QTEST(truthOf(inEachRow("acts", is("acts.done")), given), "every");
        QTEST(truthOf(daysApart(1.0), given), "apart");
    }

    // A row is seen together with what stands outside the group.
    void rowsSeeOtherFields()
    {
        const Condition late = inSomeRow("acts",
            all({leaf(Operator::OnOrAfter, "acts.date", {}, {FieldOperand{field("start")}}),
                is("strict")}));
        QMap<FieldId, Value> given{{field("acts"), rows({dated(3), dated(9)})},
            {field("start"), Value::date(QDate(2026, 1, 9))}, {field("strict"), Value::flag(true)}};
        QCOMPARE(truthOf(late, given), Truth::Yes);
        given.insert(field("start"), Value::date(QDate(2026, 1, 10)));
        QCOMPARE(truthOf(late, given), Truth::No);
        given.remove(field("start"));
        QCOMPARE(truthOf(late, given), Truth::Unknown);
        given.insert(field("strict"), Value::flag(false));
        QCOMPARE(truthOf(late, given), Truth::No);
    }

    void countsRows_data()
    {
        QTest::addColumn<Value>("group");
        QTest::addColumn<Truth>("atLeastTwo");
        QTest::addColumn<Truth>("atMostTwo");
        QTest::newRow("none") << rows({}) << Truth::No << Truth::Yes;
        QTest::newRow("one") << rows({Row()}) << Truth::No << Truth::Yes;
        QTest::newRow("two") << rows({Row(), Row()}) << Truth::Yes << Truth::Yes;
        QTest::newRow("three") << rows({Row(), Row(), Row()}) << Truth::Yes << Truth::No;
        QTest::newRow("not answered") << Value() << Truth::Unknown << Truth::Unknown;
        QTest::newRow("blank") << Value::blank() << Truth::No << Truth::No;
    }

    void countsRows()
    {
        QFETCH(Value, group);
        const QMap<FieldId, Value> given{{field("acts"), group}};
        QTEST(truthOf(leaf(Operator::AtLeast, "acts", {}, {2.0}), given), "atLeastTwo");
        QTEST(truthOf(leaf(Operator::AtMost, "acts", {}, {2.0}), given), "atMostTwo");
    }

    void daysBetweenRows_data()
    {
        QTest::addColumn<Value>("group");
        QTest::addColumn<Truth>("apart"); // the paid ones, 30 days
        QTest::newRow("one date") << rows({dated(1)}) << Truth::No;
        QTest::newRow("29 days") << rows({dated(1), dated(30)}) << Truth::No;
        QTest::newRow("30 days") << rows({dated(1), dated(31)}) << Truth::Yes;
        QTest::newRow("not in order") << rows({dated(20), dated(31), dated(1)}) << Truth::Yes;
        QTest::newRow("the same day twice") << rows({dated(5), dated(5)}) << Truth::No;
        QTest::newRow("the far one does not count")
            << rows({dated(1), dated(10), dated(90, Truth::No)}) << Truth::No;
        QTest::newRow("the far one may count")
            << rows({dated(1), dated(10), dated(90, Truth::Unknown)}) << Truth::Unknown;
        QTest::newRow("a date to come") << rows({dated(1), dated(0)}) << Truth::Unknown;
        QTest::newRow("enough without the date to come")
            << rows({dated(1), dated(40), dated(0)}) << Truth::Yes;
        QTest::newRow("a date that will not come") << rows({dated(1),
            row({{field("acts.date"), Value::blank()}, {field("acts.paid"), Value::flag(true)}})})
                                                   << Truth::No;
        QTest::newRow("no date in a row that does not count")
            << rows({dated(1), dated(2), dated(0, Truth::No)}) << Truth::No;
    }

    void daysBetweenRows()
    {
        QFETCH(Value, group);
        const QMap<FieldId, Value> given{{field("acts"), group}};
        QTEST(truthOf(daysApart(30.0), given), "apart");
    }

    void daysBetweenRowsByTheLaw()
    {
        QMap<FieldId, Value> given{{field("acts"), rows({dated(1), dated(16)})}};
        const LawOperand days{LawId(QStringLiteral("days"))};
        QCOMPARE(truthOf(daysApart(days, Condition()), given, durations()), Truth::Yes);
        given.insert(field("acts"), rows({dated(1), dated(15)}));
        QCOMPARE(truthOf(daysApart(days, Condition()), given, durations()), Truth::No);
        QCOMPARE(truthOf(daysApart(days, Condition()), given), Truth::Unknown); // no such law
        const FieldOperand said{field("days")};
        QCOMPARE(truthOf(daysApart(said), given), Truth::Unknown);
        given.insert(field("days"), Value::notApplicable());
        QCOMPARE(truthOf(daysApart(said), given), Truth::No);
        given.insert(field("days"), Value::number(14));
        QCOMPARE(truthOf(daysApart(said), given), Truth::Yes);
    }

    void shiftedDates_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("back");
        QTest::addColumn<QDate>("limit");
        const auto date = [](const char *iso) {
            return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
        };
        const auto shift
            = [&date](const char *start, const char *by, bool back, const char *limit) {
                  QTest::addRow("%s %c %s", start, back ? '-' : '+', by)
                      << date(start) << QString::fromLatin1(by) << back << date(limit);
              };
        shift("2026-11-21", "days", false, "2026-12-06");
        shift("2026-03-10", "days", true, "2026-02-23");
        shift("2024-02-20", "days", false, "2024-03-06"); // over 29 February
        shift("2026-01-31", "month", false, "2026-02-28");
        shift("2024-01-31", "month", false, "2024-02-29");
        shift("2026-03-31", "month", true, "2026-02-28");
        shift("2026-02-28", "month", false, "2026-03-28"); // not the end of March
        shift("2026-08-31", "months", false, "2027-02-28");
        shift("2026-12-31", "month", false, "2027-01-31");
        shift("2024-02-29", "year", false, "2025-02-28");
        shift("2024-02-29", "year", true, "2023-02-28");
        shift("2024-02-29", "years", false, "2028-02-29");
        shift("2025-02-28", "year", true, "2024-02-28");
    }

    void shiftedDates()
    {
        QFETCH(QDate, start);
        QFETCH(QString, by);
        QFETCH(bool, back);
        QFETCH(QDate, limit);
        const LawLibrary law = durations();
        const QByteArray name = by.toLatin1();
        const QList<ShiftedDate> spelled{moved(start, name.constData(), back),
            moved(FieldOperand{field("start")}, name.constData(), back)};
        for (const ShiftedDate &shifted : spelled) {
            const auto at = [&](Operator op, QDate day) {
                return truthOf(leaf(op, "x", {}, {shifted}),
                    {{field("x"), Value::date(day)}, {field("start"), Value::date(start)}}, law);
            };
            QCOMPARE(at(Operator::OnOrAfter, limit), Truth::Yes);
            QCOMPARE(at(Operator::OnOrAfter, limit.addDays(-1)), Truth::No);
            QCOMPARE(at(Operator::Before, limit), Truth::No);
            QCOMPARE(at(Operator::Before, limit.addDays(-1)), Truth::Yes);
        }
    }

    void shiftedToday()
    {
        const LawLibrary law = durations();
        const Condition soon
            = leaf(Operator::Before, "x", {}, {moved(TodayOperand{}, "months", false)});
        QCOMPARE(truthOf(soon, {{field("x"), Value::date(QDate(2027, 5, 20))}}, law), Truth::Yes);
        QCOMPARE(truthOf(soon, {{field("x"), Value::date(QDate(2027, 5, 21))}}, law), Truth::No);
        QCOMPARE(truthOf(soon, {}, law), Truth::Unknown);
        const Condition minor
            = leaf(Operator::AgeUnder, "x", {}, {16.0, moved(TodayOperand{}, "year", false)});
        QCOMPARE(truthOf(minor, {{field("x"), Value::date(QDate(2011, 11, 22))}}, law), Truth::Yes);
        QCOMPARE(truthOf(minor, {{field("x"), Value::date(QDate(2011, 11, 21))}}, law), Truth::No);
    }

    void shiftedDatesThatAreNotKnown()
    {
        const LawLibrary law = durations();
        const Condition before
            = leaf(Operator::Before, "x", {}, {moved(FieldOperand{field("start")}, "days")});
        const auto with = [&](const Value &start, const LawLibrary &known) {
            return truthOf(
                before, {{field("x"), Value::date(today)}, {field("start"), start}}, known);
        };
        QCOMPARE(with(Value::date(today), law), Truth::Yes);
        QCOMPARE(with(Value(), law), Truth::Unknown);
        QCOMPARE(with(Value::blank(), law), Truth::No);
        QCOMPARE(with(Value::notApplicable(), law), Truth::No);
        QCOMPARE(with(Value::date(today), LawLibrary()), Truth::Unknown);
        LawLibrary later = law;
        later.values[LawId(QStringLiteral("days"))].editions[0].from = today.addDays(1);
        QCOMPARE(with(Value::date(today), later), Truth::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestRowConditions)
#include "test_rowconditions.moc"
