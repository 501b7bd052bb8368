#include "rules/predicates.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

const QDate today(2026, 11, 21);

Value text(const char *t)
{
    return Value::text(QString::fromUtf8(t));
}

Value dates(const QStringList &days)
{
    return Value::list(days);
}

} // namespace

class TestPredicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFive() { QCOMPARE(predicateNames().size(), 5); }

    void nirAndBirthDate()
    {
        const Value nir = text("2 69 09 2A 004 021 83");
        QCOMPARE(nirAgreesWithBirthDate(nir, Value::date(QDate(1969, 9, 14))), Truth::Yes);
        QCOMPARE(nirAgreesWithBirthDate(nir, Value::date(QDate(1969, 10, 14))), Truth::No);
        QCOMPARE(nirAgreesWithBirthDate(nir, Value::date(QDate(1970, 9, 14))), Truth::No);
        QCOMPARE(nirAgreesWithBirthDate(nir, Value::blank()), Truth::Unknown);
        QCOMPARE(nirAgreesWithBirthDate(Value(), Value::date(QDate(1969, 9, 14))), Truth::Unknown);
        QCOMPARE(
            nirAgreesWithBirthDate(text("12"), Value::date(QDate(1969, 9, 14))), Truth::Unknown);
    }

    void identifiers()
    {
        QCOMPARE(sameIdentifier(text("269092A00402183"), text("2 69 09 2a 004 021")), Truth::Yes);
        QCOMPARE(sameIdentifier(text("269092A00402183"), text("2550814168025")), Truth::No);
        QCOMPARE(sameIdentifier(text("10001234565"), text("1000 1234 565")), Truth::Yes);
        QCOMPARE(sameIdentifier(text("10001234565"), text("10001234566")), Truth::No);
        QCOMPARE(sameIdentifier(text("10001234565"), Value()), Truth::Unknown);
    }

    void places()
    {
        const Value none = Value::notApplicable();
        QCOMPARE(samePlace(text("home"), text("home"), none, none), Truth::Yes);
        QCOMPARE(samePlace(text("home"), text("other"), none, text("x")), Truth::No);
        QCOMPARE(
            samePlace(text("other"), text("other"), text("Gare de Lyon"), text("gare  de lyon.")),
            Truth::Yes);
        QCOMPARE(samePlace(text("other"), text("other"), text("A"), text("B")), Truth::No);
        QCOMPARE(samePlace(text("other"), text("other"), text("A"), Value()), Truth::Unknown);
        QCOMPARE(samePlace(text("home"), Value(), none, none), Truth::Unknown);
    }

    void nirAndSex()
    {
        const Value man = text("1 85 05 78 006 084 91");
        QCOMPARE(nirAgreesWithSex(man, text("man")), Truth::Yes);
        QCOMPARE(nirAgreesWithSex(man, text("woman")), Truth::No);
        QCOMPARE(nirAgreesWithSex(text("269092A00402183"), text("woman")), Truth::Yes);
        QCOMPARE(nirAgreesWithSex(text("269092A00402183"), text("man")), Truth::No);
        // A provisional number proves nothing, nor does a number that is none.
        QCOMPARE(nirAgreesWithSex(text("785057800608482"), text("woman")), Truth::Unknown);
        QCOMPARE(nirAgreesWithSex(text("12"), text("woman")), Truth::Unknown);
        QCOMPARE(nirAgreesWithSex(man, Value()), Truth::Unknown);
        QCOMPARE(nirAgreesWithSex(man, Value::blank()), Truth::Unknown);
    }

    void series_data()
    {
        QTest::addColumn<double>("distance");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<bool>("series");
        const auto days = [](const char *list) {
            return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("four in two months")
            << 51.0 << days("2026-01-31 2026-02-10 2026-03-20 2026-03-31") << true;
        QTest::newRow("a day too long")
            << 51.0 << days("2026-01-31 2026-02-10 2026-03-20 2026-04-01") << false;
        QTest::newRow("the month has no such day")
            << 51.0 << days("2025-12-31 2026-01-10 2026-01-20 2026-02-28") << true;
        QTest::newRow("not far enough")
            << 50.0 << days("2026-01-01 2026-01-02 2026-01-03 2026-01-04") << false;
        QTest::newRow("three") << 51.0 << days("2026-01-01 2026-01-02 2026-01-03") << false;
        QTest::newRow("none") << 51.0 << days("") << false;
        QTest::newRow("a window in the middle, in disorder")
            << 80.0
            << days("2026-12-01 2026-01-01 2026-06-10 2026-05-03 2026-05-02 2026-05-01 2026-09-01")
            << true;
        QTest::newRow("two a day")
            << 51.0 << days("2026-01-01 2026-01-01 2026-01-08 2026-01-08") << true;
    }

    void series()
    {
        QFETCH(double, distance);
        QFETCH(QStringList, days);
        QFETCH(bool, series);
        QCOMPARE(isSeries(Value::number(distance), dates(days), transportLaw(), today),
            series ? Truth::Yes : Truth::No);
    }

    void seriesWithHalfTheFacts()
    {
        const LawLibrary law = transportLaw();
        const Value four = dates({QStringLiteral("2026-01-01"), QStringLiteral("2026-01-02"),
            QStringLiteral("2026-01-03"), QStringLiteral("2026-01-04")});
        QCOMPARE(isSeries(Value(), four, law, today), Truth::Unknown);
        QCOMPARE(isSeries(Value::number(60), Value(), law, today), Truth::Unknown);
        QCOMPARE(isSeries(Value::number(40), Value(), law, today), Truth::No);
        QCOMPARE(isSeries(Value(), dates({}), law, today), Truth::No);
        QCOMPARE(isSeries(Value::number(60), dates({QStringLiteral("soon")}), law, today),
            Truth::Unknown);
    }

    void byName()
    {
        Facts facts;
        const LawLibrary law = transportLaw();
        facts.law = &law;
        facts.day = today;
        const auto sameIdentifiers = QStringLiteral("sameIdentifier");
        facts.value = [](const FieldId &) { return text("10001234565"); };
        QCOMPARE(evaluatePredicate(sameIdentifiers, {field("a"), field("b")}, facts), Truth::Yes);
        QCOMPARE(evaluatePredicate(sameIdentifiers, {}, facts), Truth::Unknown);
        QCOMPARE(
            evaluatePredicate(QStringLiteral("unheardOf"), {field("km")}, facts), Truth::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestPredicates)
#include "test_predicates.moc"
