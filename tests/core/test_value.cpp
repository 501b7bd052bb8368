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
};

void TestValue::isUnansweredAtFirst()
{
    const Value value;
    QCOMPARE(value.state(), FieldState::Unanswered);
    QVERIFY(!value.isAnswered());
    QVERIFY(!value.isText() && !value.isFlag() && !value.isNumber());
    QVERIFY(!value.isDate() && !value.isList());
}

// One letter per type that the value is: t(ext), f(lag), n(umber), d(ate), l(ist).
void TestValue::holdsOneTypeOnly_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"t", "f", "n", "d", "l", ""})
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

    QCOMPARE(value.isAnswered(), !type.isEmpty());
    QCOMPARE(value.isText(), type == u"t");
    QCOMPARE(value.isFlag(), type == u"f");
    QCOMPARE(value.isNumber(), type == u"n");
    QCOMPARE(value.isDate(), type == u"d");
    QCOMPARE(value.isList(), type == u"l");
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

QTEST_APPLESS_MAIN(TestValue)
#include "test_value.moc"
