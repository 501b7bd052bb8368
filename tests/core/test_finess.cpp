#include "core/finess.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestFiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Finess>(); }
    void tellsWhetherKeyIsCertain();
    void refusesEverySlip();
    void acceptsEverySpacing();
};

void TestFiness::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("750712184"), QStringLiteral("750712184"), QStringLiteral("750712184"));
    accepted(QStringLiteral("690781810"), QStringLiteral("690781810"), QStringLiteral("690781810"));
    accepted(QStringLiteral("130786049"), QStringLiteral("130786049"), QStringLiteral("130786049"));
    accepted(QStringLiteral("590780193"), QStringLiteral("590780193"), QStringLiteral("590780193"));
    accepted(
        QStringLiteral("75 071 218 4"), QStringLiteral("750712184"), QStringLiteral("750712184"));
    accepted(QStringLiteral("2a0000014"), QStringLiteral("2A0000014"), QStringLiteral("2A0000014"));
    accepted(
        QStringLiteral("2B 000 4246"), QStringLiteral("2B0004246"), QStringLiteral("2B0004246"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("  "), IdentifierProblem::Empty);
    refused(QStringLiteral("75071218A"), IdentifierProblem::Characters);
    refused(QStringLiteral("2C0000014"), IdentifierProblem::Characters);
    refused(QStringLiteral("2A00000B4"), IdentifierProblem::Characters);
    refused(QStringLiteral("A50712184"), IdentifierProblem::Characters);
    refused(QStringLiteral("75071218"), IdentifierProblem::Length);
    refused(QStringLiteral("7507121840"), IdentifierProblem::Length);
    refused(QStringLiteral("2A"), IdentifierProblem::Length);
    refused(QStringLiteral("2A000001"), IdentifierProblem::Length);
    refused(QStringLiteral("2A00000145"), IdentifierProblem::Length);
    refused(QStringLiteral("000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("001234567"), IdentifierProblem::Structure);
    refused(QStringLiteral("750712185"), IdentifierProblem::Key);
    refused(QStringLiteral("690781811"), IdentifierProblem::Key);
}

void TestFiness::tellsWhetherKeyIsCertain()
{
    QVERIFY(Finess::parse(QStringLiteral("750712184"))->isKeyCertain());
    // Corsican numbers are never refused for their key, whatever it is.
    for (int key = 0; key < 10; ++key) {
        for (const QString &departement : {QStringLiteral("2A"), QStringLiteral("2b")}) {
            const QString text = departement + QStringLiteral("000424") + QString::number(key);
            QVERIFY2(Finess::parse(text).ok(), qPrintable(text));
            QVERIFY(!Finess::parse(text)->isKeyCertain());
        }
    }
}

void TestFiness::refusesEverySlip()
{
    test::checkEverySlipIsRefused<Finess>(QStringLiteral("750712184"));
    test::checkEverySlipIsRefused<Finess>(QStringLiteral("690781810"));
    test::checkEverySlipIsRefused<Finess>(QStringLiteral("130786049"));
    test::checkEverySlipIsRefused<Finess>(QStringLiteral("590780193"));
}

void TestFiness::acceptsEverySpacing()
{
    test::checkSpacing<Finess>(QStringLiteral("750712184"));
    test::checkSpacing<Finess>(QStringLiteral("690781810"));
    test::checkSpacing<Finess>(QStringLiteral("130786049"));
    test::checkSpacing<Finess>(QStringLiteral("590780193"));
}

QTEST_APPLESS_MAIN(TestFiness)
#include "test_finess.moc"
