// The teeth of ISO 3950, all of them and no other, and the chart that shows them.
#include "core/tooth.h"

#include "core/identifiertable.h"

#include <QSet>

using namespace prealable;
using test::accepted;
using test::refused;

class TestTooth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Tooth>(); }
    void acceptsEverySpacing() { test::checkSpacing<Tooth>(QStringLiteral("46")); }
    void everyTwoDigits();
    void chart();
};

void TestTooth::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("11"), QStringLiteral("11"), QStringLiteral("11"));
    accepted(QStringLiteral("4 8"), QStringLiteral("48"), QStringLiteral("48"));
    accepted(QStringLiteral("1.8"), QStringLiteral("18"), QStringLiteral("18"));
    accepted(QStringLiteral("85"), QStringLiteral("85"), QStringLiteral("85"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("1"), IdentifierProblem::Length);
    refused(QStringLiteral("118"), IdentifierProblem::Length);
    refused(QStringLiteral("A1"), IdentifierProblem::Characters);
    refused(QStringLiteral("19"), IdentifierProblem::Structure);
    refused(QStringLiteral("10"), IdentifierProblem::Structure);
    refused(QStringLiteral("01"), IdentifierProblem::Structure);
    refused(QStringLiteral("91"), IdentifierProblem::Structure);
    refused(QStringLiteral("56"), IdentifierProblem::Structure);
}

// 32 permanent teeth and 20 temporary ones.
void TestTooth::everyTwoDigits()
{
    int permanent = 0;
    int temporary = 0;
    for (int number = 0; number < 100; ++number) {
        const auto tooth = Tooth::parse(QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')));
        if (!tooth)
            continue;
        QCOMPARE(tooth->quadrant() * 10 + tooth->place(), number);
        QCOMPARE(tooth->isTemporary(), number > 50);
        ++(tooth->isTemporary() ? temporary : permanent);
    }
    QCOMPARE(permanent, 32);
    QCOMPARE(temporary, 20);
}

void TestTooth::chart()
{
    const QList<QStringList> rows = toothChart();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(
        rows.at(0).join(u' '), QStringLiteral("18 17 16 15 14 13 12 11 21 22 23 24 25 26 27 28"));
    QCOMPARE(
        rows.at(1).join(u' '), QStringLiteral("48 47 46 45 44 43 42 41 31 32 33 34 35 36 37 38"));
    QCOMPARE(rows.at(2).join(u' '), QStringLiteral("55 54 53 52 51 61 62 63 64 65"));
    QCOMPARE(rows.at(3).join(u' '), QStringLiteral("85 84 83 82 81 71 72 73 74 75"));
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        for (const QString &tooth : row) {
            QVERIFY2(Tooth::parse(tooth).ok() && !seen.contains(tooth), qPrintable(tooth));
            seen.insert(tooth);
        }
    }
    QCOMPARE(seen.size(), 52);
}

QTEST_APPLESS_MAIN(TestTooth)
#include "test_tooth.moc"
