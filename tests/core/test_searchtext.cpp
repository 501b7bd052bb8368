// What is found whatever the accents, the case and the spaces are.
#include "core/searchtext.h"

#include <QTest>

using namespace prealable;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTexts_data();
    void plainTexts();
    void allWordsMustBeThere();
};

void TestSearchText::plainTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("accents") << QStringLiteral("Délai déjà échu, Île-de-France")
                             << QStringLiteral("delai deja echu, ile-de-france");
    // A Turkish computer lower-cases the capital I of a caisse the same way.
    QTest::newRow("capital I") << QStringLiteral("ILLE") << QStringLiteral("ille");
    QTest::newRow("oe") << QStringLiteral("Cœur, ŒDÈME") << QStringLiteral("coeur, oedeme");
    QTest::newRow("no-break spaces")
        << QStringLiteral("n°\u00a03\u202f%") << QStringLiteral("n° 3 %");
    QTest::newRow("apostrophe") << QStringLiteral("l\u2019Ain") << QStringLiteral("l'ain");
    QTest::newRow("dash") << QStringLiteral("CPAM – Ariège") << QStringLiteral("cpam - ariege");
    QTest::newRow("exponent") << QStringLiteral("1ᵉʳ") << QStringLiteral("1er");
    QTest::newRow("nothing") << QStringLiteral(" \n ") << QString();
}

void TestSearchText::plainTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(searchText(text), plain);
}

void TestSearchText::allWordsMustBeThere()
{
    const QString text = searchText(QStringLiteral("CPAM de l'Ardèche"));
    QVERIFY(SearchWords(QStringLiteral("ardeche")).areIn(text));
    QVERIFY(SearchWords(QStringLiteral("  ARDÈCHE cpam ")).areIn(text));
    QVERIFY(!SearchWords(QStringLiteral("ardèche msa")).areIn(text));
    QVERIFY(SearchWords(QString()).areIn(text));
    QVERIFY(SearchWords(QStringLiteral("  ")).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_searchtext.moc"
