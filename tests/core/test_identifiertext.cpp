#include "core/identifiertext.h"

#include "core/identifiertable.h"

using namespace prealable;

class TestIdentifierText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void compacts();
    void knowsAsciiDigits();
    void checksLuhn();
    void groups();
    void namesEveryProblem();
};

void TestIdentifierText::compacts()
{
    QCOMPARE(compactIdentifier(QStringLiteral(" 2a.0–0\u00a00-1 ")), QStringLiteral("2A0001"));
    QCOMPARE(compactIdentifier(QStringLiteral("i")), QStringLiteral("I")); // also in Turkish
    QCOMPARE(compactIdentifier(QStringLiteral("é+/ı")), QStringLiteral("é+/ı"));
    QVERIFY(compactIdentifier(QStringLiteral(" \u200b\t")).isEmpty());
}

void TestIdentifierText::knowsAsciiDigits()
{
    QVERIFY(isAsciiDigits(u"0123456789"));
    QVERIFY(!isAsciiDigits(u""));
    QVERIFY(!isAsciiDigits(u"12a"));
    QVERIFY(!isAsciiDigits(u"１２"));
    QVERIFY(!isAsciiDigits(u"-1"));
}

void TestIdentifierText::checksLuhn()
{
    QVERIFY(passesLuhn(u"79927398713")); // ISO/IEC 7812-1's own example
    QVERIFY(!passesLuhn(u"79927398710"));
    QVERIFY(passesLuhn(u"0"));
    QVERIFY(passesLuhn(u"18"));
    QVERIFY(!passesLuhn(u"81"));
}

void TestIdentifierText::groups()
{
    QCOMPARE(groupedText(QStringLiteral("0612345678"), {2, 2, 2, 2, 2}),
        QStringLiteral("06 12 34 56 78"));
    QCOMPARE(groupedText(QStringLiteral("1234"), {1, 3, 2}), QStringLiteral("1 234"));
    QCOMPARE(groupedText(QString(), {2, 2}), QString());
}

void TestIdentifierText::namesEveryProblem()
{
    using enum IdentifierProblem;
    QCOMPARE(problemName(Empty), QStringLiteral("empty"));
    QCOMPARE(problemName(Characters), QStringLiteral("characters"));
    QCOMPARE(problemName(Length), QStringLiteral("length"));
    QCOMPARE(problemName(Structure), QStringLiteral("structure"));
    QCOMPARE(problemName(Key), QStringLiteral("key"));
}

QTEST_APPLESS_MAIN(TestIdentifierText)
#include "test_identifiertext.moc"
