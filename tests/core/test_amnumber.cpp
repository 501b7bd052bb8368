#include "core/amnumber.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestAmNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<AmNumber>(); }
    void tellsItsParts();
    void neverRefusesKey();
    void acceptsEverySpacing();
};

void TestAmNumber::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("751234567"), QStringLiteral("751234567"), QStringLiteral("751234567"));
    accepted(
        QStringLiteral("75 1 23456 7"), QStringLiteral("751234567"), QStringLiteral("751234567"));
    accepted(QStringLiteral("971234560"), QStringLiteral("971234560"), QStringLiteral("971234560"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("--"), IdentifierProblem::Empty);
    refused(QStringLiteral("75123456A"), IdentifierProblem::Characters);
    refused(QStringLiteral("2A1234567"), IdentifierProblem::Characters);
    refused(QStringLiteral("75123456"), IdentifierProblem::Length);
    refused(QStringLiteral("7512345678"), IdentifierProblem::Length);
    refused(QStringLiteral("000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("001234567"), IdentifierProblem::Structure);
}

void TestAmNumber::tellsItsParts()
{
    const AmNumber number = AmNumber::parse(QStringLiteral("971234560")).value();
    QCOMPARE(number.departement(), QStringLiteral("97"));
    QCOMPARE(number.profession(), QStringLiteral("1"));
}

void TestAmNumber::neverRefusesKey()
{
    for (int key = 0; key < 10; ++key)
        QVERIFY(AmNumber::parse(QStringLiteral("75123456") + QString::number(key)).ok());
}

void TestAmNumber::acceptsEverySpacing()
{
    test::checkSpacing<AmNumber>(QStringLiteral("751234567"));
}

QTEST_APPLESS_MAIN(TestAmNumber)
#include "test_amnumber.moc"
