#include "core/postalcode.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestPostalCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<PostalCode>(); }
    void acceptsEverySpacing();
};

void TestPostalCode::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("75001"), QStringLiteral("75001"), QStringLiteral("75001"));
    accepted(QStringLiteral("01000"), QStringLiteral("01000"), QStringLiteral("01000"));
    accepted(QStringLiteral("20000"), QStringLiteral("20000"), QStringLiteral("20000"));
    accepted(QStringLiteral("20200"), QStringLiteral("20200"), QStringLiteral("20200"));
    accepted(QStringLiteral("97400"), QStringLiteral("97400"), QStringLiteral("97400"));
    accepted(QStringLiteral("98800"), QStringLiteral("98800"), QStringLiteral("98800"));
    accepted(QStringLiteral("75 001"), QStringLiteral("75001"), QStringLiteral("75001"));
    accepted(QStringLiteral("13 002 "), QStringLiteral("13002"), QStringLiteral("13002"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" "), IdentifierProblem::Empty);
    refused(QStringLiteral("7500O"), IdentifierProblem::Characters);
    refused(QStringLiteral("75A01"), IdentifierProblem::Characters);
    refused(QStringLiteral("Paris"), IdentifierProblem::Characters);
    refused(QStringLiteral("7500"), IdentifierProblem::Length);
    refused(QStringLiteral("750011"), IdentifierProblem::Length);
    refused(QStringLiteral("1000"), IdentifierProblem::Length);
    refused(QStringLiteral("00000"), IdentifierProblem::Structure);
    refused(QStringLiteral("00100"), IdentifierProblem::Structure);
    refused(QStringLiteral("2A004"), IdentifierProblem::Structure);
    refused(QStringLiteral("2b033"), IdentifierProblem::Structure);
    refused(QStringLiteral("2A"), IdentifierProblem::Structure);
}

void TestPostalCode::acceptsEverySpacing()
{
    test::checkSpacing<PostalCode>(QStringLiteral("75001"));
}

QTEST_APPLESS_MAIN(TestPostalCode)
#include "test_postalcode.moc"
