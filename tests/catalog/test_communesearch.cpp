// Which communes and codes are offered for what a person types, from the table inside the program.
#include "catalog/communequery.h"
#include "catalog/communesearch.h"
#include "core/postalcode.h"
#include "core/searchtext.h"
#include "resources.h"

#include <QRegularExpression>
#include <QTest>

using namespace prealable;

class TestCommuneSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void names_data();
    void names();
    void theCodeBesideComesFirst();
    void cedex_data();
    void cedex();
    void thereIsAnEnd();
    void tableIsWhole();
    void foldsLikeOtherSearches();
    void damagedTable_data();
    void damagedTable();
};

static QString told(const Commune &commune)
{
    const QString place = commune.postalCode + u' ' + commune.name;
    return commune.district.isEmpty() ? place : place + QStringLiteral(", ") + commune.district;
}

static QStringList told(const QList<Commune> &communes)
{
    QStringList lines;
    for (const Commune &commune : communes)
        lines.append(told(commune));
    return lines;
}

static QList<Commune> found(const QString &typed, const QString &code = {}, qsizetype most = 30)
{
    return CommuneSearch(communeTable()).find(typed, code, most);
}

void TestCommuneSearch::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("towns");
    const auto row = [](const char *name, const char *code, const QStringList &towns) {
        QTest::newRow(name) << QString::fromLatin1(code) << towns;
    };
    row("one town", "35000", {u"35000 Rennes"_qs});
    row("Paris", "75008", {u"75008 Paris, 8e arrondissement"_qs});
    row("Paris 1er", "75001", {u"75001 Paris, 1er arrondissement"_qs});
    row("Paris 20e", "75020", {u"75020 Paris, 20e arrondissement"_qs});
    row("second code of the 16e", "75116", {u"75116 Paris, 16e arrondissement"_qs});
    row("Lyon", "69003", {u"69003 Lyon, 3e arrondissement"_qs});
    row("Marseille", "13016", {u"13016 Marseille, 16e arrondissement"_qs});
    row("several towns", "01000", {u"01000 Bourg-en-Bresse"_qs, u"01000 Saint-Denis-lès-Bourg"_qs});
    row("Guadeloupe", "97110", {u"97110 Pointe-à-Pitre"_qs});
    row("Martinique", "97200", {u"97200 Fort-de-France"_qs});
    row("Guyane", "97300", {u"97300 Cayenne"_qs});
    row("La Réunion", "97410", {u"97410 Saint-Pierre"_qs});
    row("Saint-Pierre-et-Miquelon", "97500",
        {u"97500 Saint-Pierre"_qs, u"97500 Miquelon-Langlade"_qs});
    row("Mayotte", "97600", {u"97600 Mamoudzou"_qs, u"97600 Koungou"_qs});
    row("Saint-Barthélemy", "97133", {u"97133 Saint-Barthélemy"_qs});
    row("Saint-Martin", "97150", {u"97150 Saint-Martin"_qs});
    row("Wallis", "98600", {u"98600 Uvea"_qs});
    row("Polynésie", "98714", {u"98714 Papeete"_qs});
    row("Nouvelle-Calédonie", "98800", {u"98800 Nouméa"_qs});
    row("Corse-du-Sud", "20000", {u"20000 Ajaccio"_qs});
    row("Haute-Corse", "20200",
        {u"20200 Bastia"_qs, u"20200 San-Martino-di-Lota"_qs, u"20200 Santa-Maria-di-Lota"_qs,
            u"20200 Ville-di-Pietrabugno"_qs});
    row("with a space", "35 000", {u"35000 Rennes"_qs});
    row("not of INSEE", "2A004", {});
    row("CEDEX", "75379", {});
    row("Monaco", "98000", {});
    row("of nobody", "99999", {});
    row("begun", "3500", {});
    row("nothing", "", {});
}

void TestCommuneSearch::codes()
{
    QFETCH(QString, code);
    QFETCH(QStringList, towns);
    QStringList all = told(CommuneSearch(communeTable()).ofCode(code));
    QStringList typed = told(found(code));
    if (!towns.isEmpty() && code.size() == 5) {
        // The order of a whole code is that of size, for both ways to ask.
        QCOMPARE(typed, all);
    }
    QCOMPARE(all.size(), towns.size());
    for (const QString &town : towns)
        QVERIFY2(all.contains(town), qPrintable(all.join(u'|')));
}

void TestCommuneSearch::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); // of what is offered; empty: nothing is
    const auto row = [](const char *name, const QString &typed, const QString &first) {
        QTest::newRow(name) << typed << first;
    };
    row("whole", u"Rennes"_qs, u"35000 Rennes"_qs);
    row("the large one first", u"lyo"_qs, u"69001 Lyon, 1er arrondissement"_qs);
    row("the whole name before a larger one", u"mons"_qs, u"30340 Mons"_qs);
    row("capitals", u"RENNES"_qs, u"35000 Rennes"_qs);
    row("accents", u"nimes"_qs, u"30000 Nîmes"_qs);
    row("accents typed", u"Évreux"_qs, u"27000 Évreux"_qs);
    row("decomposed accents", QStringLiteral("E\u0301vreux"), u"27000 Évreux"_qs);
    row("accents where there are none", u"Rénnes"_qs, u"35000 Rennes"_qs);
    row("ligature", u"oeuilly"_qs, u"51480 Œuilly"_qs);
    row("ligature typed", u"Œuilly"_qs, u"51480 Œuilly"_qs);
    row("no hyphens", u"bourg en bresse"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("hyphens", u"bourg-en-bresse"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("other dashes", QStringLiteral("bourg\u2011en\u2013bresse"), u"01000 Bourg-en-Bresse"_qs);
    row("nothing between", u"bourgenbresse"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("words only", u"bresse bourg"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("partial words", u"bou bre"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("apostrophe", u"l'hay les roses"_qs, u"94240 L'Haÿ-les-Roses"_qs);
    row("typographic apostrophe", u"L’Haÿ"_qs, u"94240 L'Haÿ-les-Roses"_qs);
    row("no apostrophe", u"lhay les roses"_qs, u"94240 L'Haÿ-les-Roses"_qs);
    row("no article", u"rochelle"_qs, u"17000 La Rochelle"_qs);
    row("no article, whole", u"mans"_qs, u"72000 Le Mans"_qs);
    row("article", u"la rochelle"_qs, u"17000 La Rochelle"_qs);
    row("St", u"st etienne"_qs, u"42000 Saint-Étienne"_qs);
    row("St.", u"St. Etienne"_qs, u"42000 Saint-Étienne"_qs);
    row("St-", u"ST-MALO"_qs, u"35400 Saint-Malo"_qs);
    row("Saint", u"saint malo"_qs, u"35400 Saint-Malo"_qs);
    row("Ste", u"ste maxime"_qs, u"83120 Sainte-Maxime"_qs);
    row("St is also a beginning", u"st"_qs, u"93200 Saint-Denis"_qs);
    row("s/", u"chalon s/ saone"_qs, u"71100 Chalon-sur-Saône"_qs);
    row("s/s", u"fontenay s/s bois"_qs, u"94120 Fontenay-sous-Bois"_qs);
    row("lès for lez", u"sailly les lannoy"_qs, u"59390 Sailly-lez-Lannoy"_qs);
    row("lez for lès", u"Villeneuve-lez-Avignon"_qs, u"30400 Villeneuve-lès-Avignon"_qs);
    row("lez for lès, large", u"saint denis lez bourg"_qs, u"01000 Saint-Denis-lès-Bourg"_qs);
    row("several codes", u"tours"_qs, u"37000 Tours"_qs);
    row("district", u"paris 8"_qs, u"75008 Paris, 8e arrondissement"_qs);
    row("district, ordinal", u"Lyon 3ème"_qs, u"69003 Lyon, 3e arrondissement"_qs);
    row("district, in words", u"marseille 1er arr"_qs, u"13001 Marseille, 1er arrondissement"_qs);
    row("district of two digits", u"paris 16e"_qs, u"75016 Paris, 16e arrondissement"_qs);
    row("no such district", u"paris 21e"_qs, {});
    row("département", u"saint denis 974"_qs, u"97400 Saint-Denis"_qs);
    row("département of two digits", u"castres 81"_qs, u"81100 Castres"_qs);
    row("code and name", u"01000 saint"_qs, u"01000 Saint-Denis-lès-Bourg"_qs);
    row("code and one letter", u"01000 s"_qs, u"01000 Saint-Denis-lès-Bourg"_qs);
    row("name and code", u"Bourg 01000"_qs, u"01000 Bourg-en-Bresse"_qs);
    row("begun code", u"7511"_qs, u"75116 Paris, 16e arrondissement"_qs);
    row("two letters", u"eu"_qs, u"76260 Eu"_qs);
    row("the shortest", u"y"_qs, u"80190 Y"_qs);
    row("Corsica", u"porto vecchio"_qs, u"20137 Porto-Vecchio"_qs);
    row("Polynésie", u"papeete"_qs, u"98714 Papeete"_qs);
    row("with CEDEX", u"Rennes CEDEX 7"_qs, u"35000 Rennes"_qs);
    row("brackets are not of an address", u"chateau chinon"_qs, u"58120 Château-Chinon"_qs);
    row("one letter", u"r"_qs, {});
    row("two digits", u"75"_qs, {});
    row("not inside a word", u"ennes"_qs, {});
    row("nowhere", u"zzzz"_qs, {});
    row("a code of nobody", u"99999"_qs, {});
    row("a long code", u"350000"_qs, {});
    row("nothing", {}, {});
    row("only signs", u"-'/ "_qs, {});
    row("a number alone", u"8e"_qs, {});
    row("very long", QString(5000, u'a'), {});
    row("another script", QStringLiteral("\u0631\u0628\u0627\u0637"), {});
    row("zero byte", QString(3, QChar(u'\0')), {});
}

void TestCommuneSearch::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QStringList offered = told(found(typed));
    QCOMPARE(offered.isEmpty() ? QString() : offered.first(), first);
}

void TestCommuneSearch::theCodeBesideComesFirst()
{
    QCOMPARE(told(found(u"saint"_qs, u"01000"_qs)).first(), u"01000 Saint-Denis-lès-Bourg"_qs);
    QCOMPARE(told(found(u"saint denis"_qs, u"93"_qs)).first(), u"93200 Saint-Denis"_qs);
    QCOMPARE(told(found(u"saint denis"_qs, u"974 00"_qs)).first(), u"97400 Saint-Denis"_qs);
    // A CEDEX code is in no list, but its département is known.
    QCOMPARE(told(found(u"castres"_qs, u"81108"_qs)).first(), u"81100 Castres"_qs);
    QCOMPARE(told(found(u"rennes"_qs, u"abc"_qs)).first(), u"35000 Rennes"_qs);
    const QStringList toulouse = told(found(u"toulouse"_qs, u"31400"_qs));
    QCOMPARE(toulouse.mid(0, 2), QStringList({u"31400 Toulouse"_qs, u"31000 Toulouse"_qs}));
    QVERIFY(toulouse.contains(u"31500 Toulouse"_qs));
}

void TestCommuneSearch::cedex_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("cedex");
    QTest::newRow("number") << u"Paris CEDEX 08"_qs << u"Paris"_qs << u"CEDEX 08"_qs;
    QTest::newRow("small") << u"rennes cedex"_qs << u"rennes"_qs << u"cedex"_qs;
    QTest::newRow("comma") << u"Lyon, Cedex 03"_qs << u"Lyon,"_qs << u"Cedex 03"_qs;
    QTest::newRow("hyphen") << u"LYON-CEDEX 3"_qs << u"LYON"_qs << u"CEDEX 3"_qs;
    QTest::newRow("spaces") << QStringLiteral("  Paris\u00A0 CEDEX\u00A008 ") << u"Paris"_qs
                            << QStringLiteral("CEDEX\u00A008");
    QTest::newRow("more") << u"Puteaux CEDEX La Défense"_qs << u"Puteaux"_qs
                          << u"CEDEX La Défense"_qs;
    QTest::newRow("alone") << u"CEDEX 9"_qs << QString() << u"CEDEX 9"_qs;
    QTest::newRow("none") << u" Paris "_qs << u"Paris"_qs << QString();
    QTest::newRow("begun") << u"Paris CED"_qs << u"Paris CED"_qs << QString();
    QTest::newRow("part of a word") << u"Cedexville"_qs << u"Cedexville"_qs << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestCommuneSearch::cedex()
{
    QFETCH(QString, typed);
    QFETCH(QString, town);
    QFETCH(QString, cedex);
    const TownLine line = TownLine::split(typed);
    QCOMPARE(line.town, town);
    QCOMPARE(line.cedex, cedex);
    const QString between = town.isEmpty() || cedex.isEmpty() ? QString() : u" "_qs;
    QCOMPARE(line.joined(), town + between + cedex);
}

void TestCommuneSearch::thereIsAnEnd()
{
    QCOMPARE(found(u"saint"_qs).size(), 30);
    QCOMPARE(found(u"saint"_qs, {}, 2).size(), 2);
    QCOMPARE(found(u"saint"_qs, {}, 0).size(), 0);
    QCOMPARE(found(u"750"_qs).size(), 20);
    QVERIFY(found(u"saint"_qs, {}, 100000).size() > 4000);
}

void TestCommuneSearch::tableIsWhole()
{
    static const QRegularExpression shape(
        QStringLiteral("^\\d{5}(\t\\d[^\\d\t/]+(/\\d{1,2}er? arrondissement)?)+$"));
    const QStringList lines = QString::fromUtf8(communeTable()).split(u'\n');
    QCOMPARE(lines.last(), QString());
    QString before;
    qsizetype pairs = 0;
    for (const QString &line : lines.mid(0, lines.size() - 1)) {
        QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(PostalCode::parse(line.left(5)), qPrintable(line));
        QVERIFY2(before < line.left(5), qPrintable(line)); // sorted, each once
        before = line.left(5);
        pairs += line.count(u'\t');
        if (pairs % 16 == 0) // all of them would be minutes under the sanitizers
            QCOMPARE(CommuneSearch(communeTable()).ofCode(before).size(), line.count(u'\t'));
    }
    QCOMPARE(lines.size() - 1, 6310);
    QCOMPARE(pairs, 35492);
}

void TestCommuneSearch::foldsLikeOtherSearches()
{
    for (const QString &line : QString::fromUtf8(communeTable()).split(u'\n')) {
        for (QString name : line.split(u'\t').mid(1)) {
            name = name.mid(1).section(u'/', 0, 0);
            const QByteArray bytes = name.toUtf8();
            const FoldedName folded({bytes.constData(), std::size_t(bytes.size())});
            const QString expected
                = searchText(name).replace(u'-', u' ').replace(u'\'', u' ').simplified();
            QCOMPARE(QByteArray(folded.text().data(), qsizetype(folded.text().size())),
                expected.toLatin1());
        }
    }
}

void TestCommuneSearch::damagedTable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no end") << QByteArray("35000\t8Rennes");
    QTest::newRow("only a code") << QByteArray("35000");
    QTest::newRow("no town") << QByteArray("35000\t\t\t\n\n\n");
    QTest::newRow("no name") << QByteArray("35000\t8\t8/\t/\n");
    QTest::newRow("cut letter") << QByteArray("35000\t8Rennes\xC3\n35001\t8\xC3");
    QTest::newRow("other bytes") << QByteArray("35000\t8\xFF\xFE\xE2\x80\x99Rennes\n");
    QTest::newRow("a long name") << "35000\t8" + QByteArray(100000, 'r') + "\n";
    QTest::newRow("not a table") << QByteArray("{\"a\": [1, 2, 3]}\n\r\n\t\t\t");
}

void TestCommuneSearch::damagedTable()
{
    QFETCH(QByteArray, table);
    const CommuneSearch search(table);
    for (const QString &typed : {u"rennes"_qs, u"35000"_qs, u"r"_qs, u"350"_qs, u"rr"_qs}) {
        QVERIFY(search.find(typed).size() <= 3);
        QVERIFY(search.ofCode(typed).size() <= 3);
    }
}

QTEST_GUILESS_MAIN(TestCommuneSearch)
#include "test_communesearch.moc"
