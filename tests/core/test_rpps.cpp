#include "core/rpps.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestRpps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Rpps>(); }
    void refusesEverySlip();
    void acceptsEverySpacing();
};

void TestRpps::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("10001234565"), QStringLiteral("10001234565"),
        QStringLiteral("10001234565"));
    accepted(QStringLiteral("10100000008"), QStringLiteral("10100000008"),
        QStringLiteral("10100000008"));
    accepted(QStringLiteral("8100000000 0"), QStringLiteral("81000000000"),
        QStringLiteral("81000000000"));
    accepted(QStringLiteral("1000 123 456-5"), QStringLiteral("10001234565"),
        QStringLiteral("10001234565"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" - "), IdentifierProblem::Empty);
    refused(QStringLiteral("1000123456A"), IdentifierProblem::Characters);
    refused(QStringLiteral("1000123456O"), IdentifierProblem::Characters);
    refused(QStringLiteral("1000/1234565"), IdentifierProblem::Characters);
    refused(QStringLiteral("1000123456"), IdentifierProblem::Length);
    refused(QStringLiteral("100012345655"), IdentifierProblem::Length);
    refused(QStringLiteral("1"), IdentifierProblem::Length);
    refused(QStringLiteral("10001234566"), IdentifierProblem::Key);
    refused(QStringLiteral("10100000000"), IdentifierProblem::Key);
}

void TestRpps::refusesEverySlip()
{
    test::checkEverySlipIsRefused<Rpps>(QStringLiteral("10001234565"));
    test::checkEverySlipIsRefused<Rpps>(QStringLiteral("10100000008"));
    test::checkEverySlipIsRefused<Rpps>(QStringLiteral("81000000000"));
}

void TestRpps::acceptsEverySpacing()
{
    test::checkSpacing<Rpps>(QStringLiteral("10001234565"));
    test::checkSpacing<Rpps>(QStringLiteral("10100000008"));
    test::checkSpacing<Rpps>(QStringLiteral("81000000000"));
}

QTEST_APPLESS_MAIN(TestRpps)
#include "test_rpps.moc"
