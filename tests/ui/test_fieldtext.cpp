// What a person types and what it becomes.
#include "ui/fieldtext.h"

#include <QTest>

using namespace prealable;

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void problems_data();
    void problems();
    void badIdentifierIsKeptAsTyped();
};

void TestFieldText::values_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("date in words")
        << int(FieldType::Date) << QStringLiteral("3 mars 1985") << QStringLiteral("03/03/1985");
    QTest::newRow("date with dots")
        << int(FieldType::Date) << QStringLiteral("3.3.1985") << QStringLiteral("03/03/1985");
    QTest::newRow("number") << int(FieldType::Number) << QStringLiteral(" 1 640 km")
                            << QStringLiteral("1640");
    QTest::newRow("comma") << int(FieldType::Number) << QStringLiteral("12,5")
                           << QStringLiteral("12,50");
    QTest::newRow("nir pasted") << int(FieldType::Nir) << QStringLiteral("2.69.09.2a.004.021-83")
                                << QStringLiteral("2 69 09 2A 004 021 83");
    QTest::newRow("text") << int(FieldType::Text) << QStringLiteral("  L'Haÿ-les-Roses ")
                          << QStringLiteral("L'Haÿ-les-Roses");
}

void TestFieldText::values()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    FieldDefinition field;
    field.type = FieldType(type);
    field.unit = type == int(FieldType::Number) ? QStringLiteral("km") : QString();
    const Typed read = FieldText::read(field, typed);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QVERIFY(read.value.isAnswered());
    const QString plain
        = QString(read.shown).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    QCOMPARE(plain, shown);
    // What is shown is understood again as the same value.
    QVERIFY(FieldText::read(field, FieldText::shown(field, read.value)).value == read.value);
}

void TestFieldText::problems_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such day") << int(FieldType::Date) << QStringLiteral("31/02/1985");
    QTest::newRow("short year") << int(FieldType::Date) << QStringLiteral("03/03/85");
    QTest::newRow("words") << int(FieldType::Date) << QStringLiteral("demain");
    QTest::newRow("not a number") << int(FieldType::Number) << QStringLiteral("douze");
    QTest::newRow("infinite") << int(FieldType::Number) << QStringLiteral("inf");
    QTest::newRow("not whole") << int(FieldType::Number) << QStringLiteral("1,5");
}

void TestFieldText::problems()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    FieldDefinition field;
    field.type = FieldType(type);
    field.integer = true;
    const Typed read = FieldText::read(field, typed);
    QVERIFY(!read.problem.isEmpty());
    QVERIFY(!read.value.isAnswered());
    QCOMPARE(read.shown, typed); // nothing typed is lost
}

void TestFieldText::badIdentifierIsKeptAsTyped()
{
    FieldDefinition field;
    field.type = FieldType::Nir;
    const Typed read = FieldText::read(field, QStringLiteral("2 69 09 12"));
    QVERIFY(read.value == Value::text(QStringLiteral("2 69 09 12")));
    QCOMPARE(read.shown, QStringLiteral("2 69 09 12"));
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "test_fieldtext.moc"
