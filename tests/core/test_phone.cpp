#include "core/phone.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Phone>(); }
    void acceptsEverySpacing();
};

void TestPhone::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("0612345678"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("06 12 34 56 78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("06.12.34.56.78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("06-12-34-56-78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("06/12/34/56/78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("+33612345678"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("+33 6 12 34 56 78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("+33 (0)6 12 34 56 78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("0033612345678"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("0033 (0) 6 12 34 56 78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("+33 612345678"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    accepted(QStringLiteral("01 23 45 67 89"), QStringLiteral("0123456789"),
        QStringLiteral("01 23 45 67 89"));
    accepted(QStringLiteral("+262 692 12 34 56"), QStringLiteral("0692123456"),
        QStringLiteral("06 92 12 34 56"));
    accepted(QStringLiteral("00590690123456"), QStringLiteral("0690123456"),
        QStringLiteral("06 90 12 34 56"));
    accepted(QStringLiteral("(+33) 6 12 34 56 78"), QStringLiteral("0612345678"),
        QStringLiteral("06 12 34 56 78"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" ()"), IdentifierProblem::Empty);
    refused(QStringLiteral("06 12 34 56 7O"), IdentifierProblem::Characters);
    refused(QStringLiteral("06 12 34+56 78"), IdentifierProblem::Characters);
    refused(QStringLiteral("tel"), IdentifierProblem::Characters);
    refused(QStringLiteral("06 12 34 56"), IdentifierProblem::Length);
    refused(QStringLiteral("06 12 34 56 789"), IdentifierProblem::Length);
    refused(QStringLiteral("+33 6 12 34 56"), IdentifierProblem::Length);
    refused(QStringLiteral("+33 0"), IdentifierProblem::Length);
    refused(QStringLiteral("0"), IdentifierProblem::Length);
    refused(QStringLiteral("+33"), IdentifierProblem::Length);
    refused(QStringLiteral("612345678"), IdentifierProblem::Structure);
    refused(QStringLiteral("1612345678"), IdentifierProblem::Structure);
    refused(QStringLiteral("+32 475 12 34 56"), IdentifierProblem::Structure);
    refused(QStringLiteral("0032475123456"), IdentifierProblem::Structure);
    refused(QStringLiteral("+"), IdentifierProblem::Characters);
    refused(QStringLiteral("00"), IdentifierProblem::Structure);
    refused(QStringLiteral("+33 00 12 34 56 78"), IdentifierProblem::Structure);
}

void TestPhone::acceptsEverySpacing()
{
    test::checkSpacing<Phone>(QStringLiteral("0612345678"));
    test::checkSpacing<Phone>(QStringLiteral("+33612345678"));
}

QTEST_APPLESS_MAIN(TestPhone)
#include "test_phone.moc"
