#include "core/siret.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestSiret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Siret>(); }
    void refusesEverySlip();
    void acceptsEverySpacing();
};

void TestSiret::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("73282932000074"), QStringLiteral("73282932000074"),
        QStringLiteral("732 829 320 00074"));
    accepted(QStringLiteral("732 829 320 00074"), QStringLiteral("73282932000074"),
        QStringLiteral("732 829 320 00074"));
    accepted(QStringLiteral("35600000000048"), QStringLiteral("35600000000048"),
        QStringLiteral("356 000 000 00048"));
    accepted(QStringLiteral("35600000049837"), QStringLiteral("35600000049837"),
        QStringLiteral("356 000 000 49837"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("7328293200007A"), IdentifierProblem::Characters);
    refused(QStringLiteral("732829320"), IdentifierProblem::Length);
    refused(QStringLiteral("7328293200007"), IdentifierProblem::Length);
    refused(QStringLiteral("732829320000744"), IdentifierProblem::Length);
    refused(QStringLiteral("00000000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("73282932000075"), IdentifierProblem::Key);
    refused(QStringLiteral("35600000049838"), IdentifierProblem::Key);
}

void TestSiret::refusesEverySlip()
{
    test::checkEverySlipIsRefused<Siret>(QStringLiteral("73282932000074"));
}

void TestSiret::acceptsEverySpacing()
{
    test::checkSpacing<Siret>(QStringLiteral("73282932000074"));
}

QTEST_APPLESS_MAIN(TestSiret)
#include "test_siret.moc"
