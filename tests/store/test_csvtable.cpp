// Tables of text as French programs export them, and what is no table at all.
#include "store/csvtable.h"

#include "store/importtest.h"

#include <QElapsedTimer>

using namespace prealable;
using namespace prealable::test;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void encodings_data();
    void encodings();
    void raggedLinesAreNoted();
    void anOpenQuoteIsNoted();
    void linesAreThoseOfTheFile();
    void refused_data();
    void refused();
    void limits();
};

static QString rows(const CsvTable &table)
{
    QStringList lines = {table.headings.join(u'|')};
    for (const CsvRow &row : table.rows)
        lines.append(row.cells.join(u'|'));
    return lines.join(u'/');
}

void TestCsvTable::shapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("semicolon", "Nom;Ville\nDurand;Lyon\n", "Nom|Ville/Durand|Lyon");
    row("comma", "Nom,Ville\nDurand,Lyon\n", "Nom|Ville/Durand|Lyon");
    row("tab", "Nom\tVille\nDurand\tLyon\n", "Nom|Ville/Durand|Lyon");
    row("CRLF", "Nom;Ville\r\nDurand;Lyon\r\n", "Nom|Ville/Durand|Lyon");
    row("CR", "Nom;Ville\rDurand;Lyon\r", "Nom|Ville/Durand|Lyon");
    row("no last line end", "Nom;Ville\nDurand;Lyon", "Nom|Ville/Durand|Lyon");
    row("Windows letter at the end", "Nom;Ville\nDurand;Orl\xE9", "Nom|Ville/Durand|Orlé");
    row("quotes", "\"Nom\";\"Ville\"\n\"Durand; Léa\";Lyon\n", "Nom|Ville/Durand; Léa|Lyon");
    row("quote in quotes", "Nom;Ville\n\"Dit \"\"Jo\"\"\";Lyon\n", "Nom|Ville/Dit \"Jo\"|Lyon");
    row("quote inside a word", "Nom;Ville\nDu\"rand;Lyon\n", "Nom|Ville/Du\"rand|Lyon");
    row("line end in quotes", "Nom;Ville\n\"a\nb\";Lyon\n", "Nom|Ville/a\nb|Lyon");
    row("comma within semicolons", "Nom;Adresse\nDurand;1, rue A\nPetit;2, rue B\n",
        "Nom|Adresse/Durand|1, rue A/Petit|2, rue B");
    row("semicolon in quoted commas", "Nom,Note\nDurand,\"a;b;c\"\n", "Nom|Note/Durand|a;b;c");
    row("empty lines", "Nom;Ville\n\n;\nDurand;Lyon\n\n", "Nom|Ville/Durand|Lyon");
    row("empty cells", "Nom;Ville\n;Lyon\nDurand;\n", "Nom|Ville/|Lyon/Durand|");
    row("named separator", "sep=,\nNom,Ville\nDurand,Lyon\n", "Nom|Ville/Durand|Lyon");
    row("headings only", "Nom;Ville\n", "Nom|Ville");
    row("space before a quote", "Nom; \"Ville\"\nDurand; \"L;yon\"\n", "Nom|Ville/Durand|L;yon");
}

void TestCsvTable::shapes()
{
    QFETCH(QByteArray, bytes);
    const Result<CsvTable> table = CsvTable::parse(bytes, u"liste.csv"_qs);
    QVERIFY(table.ok());
    QTEST(rows(*table), "rows");
    QCOMPARE(told(table->findings), QStringList());
}

void TestCsvTable::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Prénom;Ville\nZoé;Œuilly – 5 €\n");
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("Windows") << QByteArray("Pr\xE9nom;Ville\nZo\xE9;\x8Cuilly \x96 5 \x80\n")
                             << QStringLiteral("Windows-1252");
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    QTest::newRow("UTF-16") << "\xFF\xFE" + QByteArray(units, text.size() * 2)
                            << QStringLiteral("UTF-16LE");
}

void TestCsvTable::encodings()
{
    QFETCH(QByteArray, bytes);
    const Result<CsvTable> table = CsvTable::parse(bytes, u"liste.csv"_qs);
    QVERIFY(table.ok());
    QCOMPARE(rows(*table), QStringLiteral("Prénom|Ville/Zoé|Œuilly – 5 €"));
    QTEST(table->encoding, "encoding");
}

void TestCsvTable::raggedLinesAreNoted()
{
    const auto table
        = CsvTable::parse("Nom;Prénom;Ville\nA;B;C\nD;E\nF;G;H;I\nJ;K;L;;\n", u"l.csv"_qs);
    QVERIFY(table.ok());
    QCOMPARE(rows(*table), QStringLiteral("Nom|Prénom|Ville/A|B|C/D|E|/F|G|H|I/J|K|L||"));
    QCOMPARE(told(table->findings),
        QStringList({QStringLiteral("3 : Cette ligne a moins de cases que la ligne des titres."),
            QStringLiteral("4 : Cette ligne a plus de cases que la ligne des titres.")}));
    QVERIFY(areSentences(table->findings));
    const auto many = CsvTable::parse("a;b\n1;2\n" + QByteArray("x\n").repeated(500), u"l.csv"_qs);
    QVERIFY(many.ok());
    QCOMPARE(many->findings.size(), 101);
    QVERIFY(many->findings.last().text.contains(QStringLiteral("500")));
}

void TestCsvTable::anOpenQuoteIsNoted()
{
    const auto table = CsvTable::parse("Nom;Ville\nA;B\n\"C;D\nE;F\n", u"l.csv"_qs);
    QVERIFY(table.ok());
    QVERIFY(!table->findings.isEmpty());
    QCOMPARE(table->findings.first().line, 3);
    QVERIFY(table->findings.first().text.contains(QStringLiteral("guillemet")));
}

void TestCsvTable::linesAreThoseOfTheFile()
{
    const auto table = CsvTable::parse("Nom;Ville\r\n\r\n\"A\r\nB\";C\r\nD;E\r\n", u"l.csv"_qs);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows.at(0).line, 3);
    QCOMPARE(table->rows.at(1).line, 5);
}

void TestCsvTable::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("vide");
    QTest::newRow("spaces") << QByteArray(" \n\n") << QStringLiteral("vide");
    QTest::newRow("zero bytes") << QByteArray("Nom;Ville\nA\0;B\n", 14)
                                << QStringLiteral("pas un texte");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                               << QStringLiteral("pas un texte");
    QTest::newRow("broken UTF-8 after a mark")
        << QByteArray("\xEF\xBB\xBFNom;Ville\n\xFF\xFF;b\n") << QStringLiteral("pas un texte");
    QTest::newRow("prose") << QByteArray("Bonjour\nmonde\n") << QStringLiteral("colonne");
    QTest::newRow("too many columns") << QByteArray("a;").repeated(300) + "\na;b\n"
                                      << QStringLiteral("colonnes");
}

void TestCsvTable::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Result<CsvTable> table = CsvTable::parse(bytes, u"liste.csv"_qs);
    QVERIFY(!table.ok());
    QCOMPARE(table.error().code, ErrorCode::WrongFormat);
    QCOMPARE(table.error().where, QStringLiteral("liste.csv"));
    QVERIFY2(table.error().detail.contains(says), qPrintable(table.error().detail));
}

void TestCsvTable::limits()
{
    QElapsedTimer timer;
    timer.start();
    const auto big = CsvTable::parse(QByteArray(100 * 1024 * 1024, 'a'), u"l.csv"_qs);
    QVERIFY(!big.ok());
    QCOMPARE(big.error().code, ErrorCode::FileTooLarge);
    const auto lines = CsvTable::parse(QByteArray("a;b\n").repeated(60000), u"l.csv"_qs);
    QVERIFY(!lines.ok());
    QVERIFY(lines.error().detail.contains(QStringLiteral("lignes")));
    QVERIFY(CsvTable::parse(QByteArray("a;b\n").repeated(50001), u"l.csv"_qs).ok());
    // One quote that never ends, and separators without end.
    QVERIFY(CsvTable::parse("a;b\n\"" + QByteArray(2000000, 'x'), u"l.csv"_qs).ok());
    QVERIFY(CsvTable::parse("a;b\n" + QByteArray(2000000, ';'), u"l.csv"_qs).ok());
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestCsvTable)
#include "test_csvtable.moc"
