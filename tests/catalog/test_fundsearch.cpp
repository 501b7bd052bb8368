// Which caisses are offered for what a person types.
#include "catalog/fundsearch.h"

#include <QTest>

using namespace prealable;

class TestFundSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTyped_data();
    void whatIsTyped();
    void thereIsAnEnd();
    void theCodeBeginsWithRegimeAndCaisse();
};

static QList<Fund> funds()
{
    return {
        {QStringLiteral("011"), QStringLiteral("CPAM de l'Ain"), QStringLiteral("01"),
            QStringLiteral("01")},
        {QStringLiteral("331"), QStringLiteral("CPAM – Gironde"), QStringLiteral("33"),
            QStringLiteral("01")},
        {QStringLiteral("201"), QStringLiteral("CPAM de la Corse-du-Sud"), QStringLiteral("2A"),
            QStringLiteral("01")},
        {QStringLiteral("974"), QStringLiteral("CGSS de La Réunion"), QStringLiteral("974"),
            QStringLiteral("01")},
        {QStringLiteral("331"), QStringLiteral("MSA Gironde"), QStringLiteral("33"),
            QStringLiteral("02")},
        {QString(), QStringLiteral("MSA Ain-Rhône"), QStringLiteral("01"), QStringLiteral("02")},
    };
}

void TestFundSearch::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString ain = QStringLiteral("CPAM de l'Ain");
    const QString gironde = QStringLiteral("CPAM – Gironde");
    const QString corse = QStringLiteral("CPAM de la Corse-du-Sud");
    const QString reunion = QStringLiteral("CGSS de La Réunion");
    const QString farmGironde = QStringLiteral("MSA Gironde");
    const QString farmAin = QStringLiteral("MSA Ain-Rhône");
    QTest::newRow("part of a name") << QStringLiteral("giron") << QStringList{gironde, farmGironde};
    QTest::newRow("accents and case") << QStringLiteral("REUNION") << QStringList{reunion};
    QTest::newRow("after an apostrophe") << QStringLiteral("l’ain") << QStringList{ain};
    QTest::newRow("within a hyphen") << QStringLiteral("rhone") << QStringList{farmAin};
    QTest::newRow("not inside a word") << QStringLiteral("onde") << QStringList{};
    QTest::newRow("two words") << QStringLiteral("ain cpam") << QStringList{ain};
    QTest::newRow("departement") << QStringLiteral("33") << QStringList{gironde, farmGironde};
    QTest::newRow("departement 01") << QStringLiteral("01") << QStringList{ain, farmAin};
    QTest::newRow("corsican") << QStringLiteral("2a") << QStringList{corse};
    QTest::newRow("overseas") << QStringLiteral("974") << QStringList{reunion};
    QTest::newRow("overseas begun") << QStringLiteral("97") << QStringList{reunion};
    QTest::newRow("name and departement") << QStringLiteral("msa 33") << QStringList{farmGironde};
    QTest::newRow("caisse") << QStringLiteral("331") << QStringList{gironde, farmGironde};
    QTest::newRow("regime and caisse") << QStringLiteral("01 331") << QStringList{gironde};
    QTest::newRow("begun code") << QStringLiteral("0133") << QStringList{gironde};
    QTest::newRow("whole code") << QStringLiteral("02 331 0000") << QStringList{farmGironde};
    QTest::newRow("one letter") << QStringLiteral("c") << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("unknown code") << QStringLiteral("99 999") << QStringList{};
}

void TestFundSearch::whatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Fund &fund : FundSearch(funds()).find(typed))
        found.append(fund.name);
    QCOMPARE(found, names);
}

void TestFundSearch::thereIsAnEnd()
{
    QCOMPARE(FundSearch(funds()).find(QStringLiteral("cpam")).size(), 3);
    QCOMPARE(FundSearch(funds()).find(QStringLiteral("cpam"), 2).size(), 2);
}

void TestFundSearch::theCodeBeginsWithRegimeAndCaisse()
{
    QCOMPARE(shownCodeStart(funds().at(4)), QStringLiteral("02 331"));
    QCOMPARE(shownCodeStart(funds().at(5)), QString());
}

QTEST_GUILESS_MAIN(TestFundSearch)
#include "test_fundsearch.moc"
