#include "core/fundcode.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestFundCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<FundCode>(); }
    void tellsItsParts();
    void acceptsEverySpacing();
};

void TestFundCode::parses_data()
{
    test::identifierColumns();
    accepted(
        QStringLiteral("017510000"), QStringLiteral("017510000"), QStringLiteral("01 751 0000"));
    accepted(
        QStringLiteral("01 751 0000"), QStringLiteral("017510000"), QStringLiteral("01 751 0000"));
    accepted(
        QStringLiteral("01.131.1234"), QStringLiteral("011311234"), QStringLiteral("01 131 1234"));
    accepted(
        QStringLiteral("91-111-0001"), QStringLiteral("911110001"), QStringLiteral("91 111 0001"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" "), IdentifierProblem::Empty);
    refused(QStringLiteral("01751000A"), IdentifierProblem::Characters);
    refused(QStringLiteral("CPAM de Paris"), IdentifierProblem::Characters);
    refused(QStringLiteral("01751"), IdentifierProblem::Length);
    refused(QStringLiteral("0175100000"), IdentifierProblem::Length);
    refused(QStringLiteral("000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("007510000"), IdentifierProblem::Structure);
}

void TestFundCode::tellsItsParts()
{
    const FundCode code = FundCode::parse(QStringLiteral("01 751 2345")).value();
    QCOMPARE(code.regime(), QStringLiteral("01"));
    QCOMPARE(code.caisse(), QStringLiteral("751"));
    QCOMPARE(code.centre(), QStringLiteral("2345"));
}

void TestFundCode::acceptsEverySpacing()
{
    test::checkSpacing<FundCode>(QStringLiteral("017510000"));
}

QTEST_APPLESS_MAIN(TestFundCode)
#include "test_fundcode.moc"
