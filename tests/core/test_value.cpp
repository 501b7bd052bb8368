#include "core/value.h"

#include <QTest>

using namespace prealable;

class TestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnansweredAtFirst();
    void holdsOneTypeOnly_data();
    void holdsOneTypeOnly();
    void tellsStatesApart();
    void keepsEmptyAnswersApart();
    void holdsRows();
    void namesAPlaceInARow_data();
    void namesAPlaceInARow();
    void readsOnlyNamesOfRows_data();
    void readsOnlyNamesOfRows();
};

void TestValue::isUnansweredAtFirst()
{
    const Value value;
    QCOMPARE(value.state(), FieldState::Unanswered);
    QVERIFY(!value.isAnswered());
    QVERIFY(!value.isText() && !value.isFlag() && !value.isNumber());
    QVERIFY(!value.isDate() && !value.isList() && !value.isRows());
    QCOMPARE(value.rowCount(), 0);
}

// One letter per type that the value is: t(ext), f(lag), n(umber), d(ate), l(ist),
// r(ows).
void TestValue::holdsOneTypeOnly_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"t", "f", "n", "d", "l", "r", ""})
        QTest::addRow("type '%s'", type) << QString::fromLatin1(type);
}

void TestValue::holdsOneTypeOnly()
{
    QFETCH(QString, type);
    const QDate day(2026, 11, 21);
    const QStringList keys{QStringLiteral("b"), QStringLiteral("a")};
    Value value = Value::blank();
    if (type == u"t")
        value = Value::text(QStringLiteral("œ"));
    else if (type == u"f")
        value = Value::flag(true);
    else if (type == u"n")
        value = Value::number(2.5);
    else if (type == u"d")
        value = Value::date(day);
    else if (type == u"l")
        value = Value::list(keys);
    else if (type == u"r")
        value = Value::rows({Row(), Row()});

    QCOMPARE(value.isAnswered(), !type.isEmpty());
    QCOMPARE(value.isText(), type == u"t");
    QCOMPARE(value.isFlag(), type == u"f");
    QCOMPARE(value.isNumber(), type == u"n");
    QCOMPARE(value.isDate(), type == u"d");
    QCOMPARE(value.isList(), type == u"l");
    QCOMPARE(value.isRows(), type == u"r");
    QCOMPARE(value.toRows().size(), type == u"r" ? 2 : 0);
    QCOMPARE(value.rowCount(), type == u"r" ? 2 : 0);
    QCOMPARE(value.toText(), type == u"t" ? QStringLiteral("œ") : QString());
    QCOMPARE(value.toFlag(), type == u"f");
    QCOMPARE(value.toNumber(), type == u"n" ? 2.5 : 0.0);
    QCOMPARE(value.toDate(), type == u"d" ? day : QDate());
    QCOMPARE(value.toList(), type == u"l" ? keys : QStringList());
}

void TestValue::tellsStatesApart()
{
    QCOMPARE(Value::blank().state(), FieldState::Blank);
    QCOMPARE(Value::notApplicable().state(), FieldState::NotApplicable);
    QVERIFY(!(Value::blank() == Value::notApplicable()));
    QVERIFY(!(Value::blank() == Value()));
    QVERIFY(Value::blank() == Value::blank());
}

void TestValue::keepsEmptyAnswersApart()
{
    QVERIFY(!(Value::text(QString()) == Value()));
    QVERIFY(!(Value::flag(false) == Value::number(0)));
    QVERIFY(Value::flag(false).isAnswered());
    QVERIFY(Value::list({}).isAnswered());
}

void TestValue::holdsRows()
{
    const FieldId code(QStringLiteral("acts.code"));
    Row first;
    first.values.insert(code, Value::text(QStringLiteral("a")));
    Row second = first;
    second.values.insert(code, Value::blank());
    const Value value = Value::rows({first, second});
    QVERIFY(value.isAnswered());
    QCOMPARE(value.toRows().at(0).value(code), Value::text(QStringLiteral("a")));
    QCOMPARE(value.toRows().at(1).value(code), Value::blank());
    QCOMPARE(second.value(FieldId(QStringLiteral("acts.count"))), Value());
    QVERIFY(value == Value::rows({first, second}));
    QVERIFY(!(value == Value::rows({second, first}))); // the order counts
    QVERIFY(!(value == Value::rows({first})));
    QVERIFY(Value::rows({}).isAnswered() && !(Value::rows({}) == Value()));
}

void TestValue::namesAPlaceInARow_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *member, int number, const char *name, const char *group) {
        QTest::newRow(name) << QString::fromLatin1(member) << number << QString::fromLatin1(name)
                            << QString::fromLatin1(group);
    };
    row("acts.code", 0, "acts[0].code", "acts");
    row("acts.code", 12, "acts[12].code", "acts");
    row("transport.trips.date", 3, "transport.trips[3].date", "transport.trips");
}

void TestValue::namesAPlaceInARow()
{
    QFETCH(QString, member);
    QFETCH(int, row);
    QFETCH(QString, name);
    QFETCH(QString, group);
    QCOMPARE(inRow(FieldId(member), row).text(), name);
    const RowPlace place = rowPlace(FieldId(name));
    QCOMPARE(place.member.text(), member);
    QCOMPARE(place.row, row);
    QCOMPARE(place.group().text(), group);
    QCOMPARE(inRow(place.member, place.row).text(), name);
}

void TestValue::readsOnlyNamesOfRows_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"acts.code", "acts", "acts[].code", "acts[x].code", "acts[-1].code",
             "acts[1.code", "acts]1[.code", "acts[+1].code", "acts[ 1].code", "acts[01].code",
             "acts[99999999999].code", ""})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
}

void TestValue::readsOnlyNamesOfRows()
{
    QFETCH(QString, name);
    const RowPlace place = rowPlace(FieldId(name));
    QCOMPARE(place.row, -1);
    QCOMPARE(place.member.text(), name);
    QVERIFY(place.group().isEmpty());
}

QTEST_APPLESS_MAIN(TestValue)
#include "test_value.moc"
