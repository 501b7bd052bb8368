// What a pack may hold, and that it is read in one way only.
#include "store/packtest.h"

using namespace prealable;
using namespace prealable::test;

class TestPackFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForth();
    void aPathThatCannotBe_data();
    void aPathThatCannotBe();
    void everyFileOfTheFormsFits();
    void aContentThatCannotBe_data();
    void aContentThatCannotBe();
    void cutAtEachLength();
    void tooManyFiles();
    void whatIsTooLargeIsNotMade();
};

static const FormFiles few{{QStringLiteral("a.json"), "{}"}, {QStringLiteral("law/b.json"), ""},
    {QStringLiteral("x/1-01/c.fr.json"), QByteArray("\n\0 9\n", 5)}};

void TestPackFormat::backAndForth()
{
    const auto content = packContent(few);
    QVERIFY(content.ok());
    QCOMPARE(*content,
        QByteArray("a.json 2\n{}\nlaw/b.json 0\n\nx/1-01/c.fr.json 5\n\n") + '\0' + " 9\n\n");
    const auto files = readPackContent(*content);
    QVERIFY(files.ok());
    QCOMPARE(*files, few);
    QVERIFY(readPackContent({}).ok());
}

void TestPackFormat::aPathThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *path, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(says);
    };
    row("nothing", "", "sort de son dossier");
    row("up", "../a.json", "sort de son dossier");
    row("up inside", "law/../../a.json", "sort de son dossier");
    row("here", "./a.json", "sort de son dossier");
    row("absolute", "/etc/a.json", "sort de son dossier");
    row("twice a slash", "law//a.json", "sort de son dossier");
    row("a folder", "law/", "sort de son dossier");
    row("drive", "c:/a.json", "pas permis");
    row("backslash", "law\\a.json", "pas permis");
    row("stream", "a.json:b.json", "pas permis");
    row("capital", "Law/a.json", "pas permis");
    row("accent", "caissé.json", "pas permis");
    row("space", "a b.json", "pas permis");
    row("dot at the end", "law./a.json", "pas permis");
    row("hidden", ".a.json", "pas permis");
    row("three dots", ".../a.json", "sort de son dossier");
    row("two dots inside", "a..b.json", "sort de son dossier");
    row("line end", "a\n.json", "pas permis");
    row("device", "nul.json", "Windows");
    row("device as a folder", "com1/a.json", "Windows");
    row("deep", "a/b/c/d.json", "profonds");
    row("other kind", "a.exe", ".json");
    row("no kind", "law/values", ".json");
    row("folder like a file", "a.json/b.json", ".json");
    QTest::newRow("long") << QString(200, u'a') + QStringLiteral(".json")
                          << QStringLiteral("trop long");
}

void TestPackFormat::aPathThatCannotBe()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    QVERIFY2(whyNotInPack(path).contains(says), qPrintable(whyNotInPack(path)));
    const auto made = packContent({{path, "{}"}});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::PackDamaged);
    const auto read = readPackContent(path.toUtf8() + " 2\n{}\n");
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::PackDamaged);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestPackFormat::everyFileOfTheFormsFits()
{
    const FormFiles files = FormsSource(realFormsFolder()).all();
    QVERIFY(files.size() > 100);
    const auto content = packContent(files);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().where));
    QVERIFY(content->size() < packLimits::bytes / 4);
    QCOMPARE(*readPackContent(*content), files);
}

void TestPackFormat::aContentThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const char *says) {
        QTest::newRow(name) << content << QString::fromUtf8(says);
    };
    row("twice", "a.json 2\n{}\na.json 2\n{}\n", "deux fois");
    row("not in order", "b.json 2\n{}\na.json 2\n{}\n", "l'ordre");
    row("no size", "a.json\n{}\n", "nom de fichier");
    row("empty size", "a.json \n{}\n", "nombre");
    row("negative size", "a.json -1\n{}\n", "nombre");
    row("size with a sign", "a.json +2\n{}\n", "nombre");
    row("size with a zero", "a.json 02\n{}\n", "nombre");
    row("size in letters", "a.json two\n{}\n", "nombre");
    row("size with a space", "a.json  2\n{}\n", "nombre");
    row("bomb", "a.json 4194305\n{}\n", "trop gros");
    row("huge", "a.json 99999999999999999999\n{}\n", "nombre");
    row("more than there is", "a.json 400000\n{}\n", "en entier");
    row("one less", "a.json 1\n{}\n", "en entier");
    row("no end", "a.json 2\n{}", "en entier");
    row("something behind", "a.json 2\n{}\nabc", "nom de fichier");
    row("a line without end", QByteArray(100000, 'a'), "nom de fichier");
    row("Windows line ends", "a.json 2\r\n{}\r\n", "nombre");
}

void TestPackFormat::aContentThatCannotBe()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto read = readPackContent(content);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::PackDamaged);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

void TestPackFormat::cutAtEachLength()
{
    const QByteArray whole = *packContent(few);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto read = readPackContent(whole.first(length));
        // Cut between two files nothing is damaged: only the signature knows of those behind.
        QVERIFY(!read.ok() || *packContent(*read) == whole.first(length));
    }
}

void TestPackFormat::tooManyFiles()
{
    FormFiles many;
    for (int i = 0; i <= packLimits::files; ++i)
        many.insert(QStringLiteral("a%1.json").arg(i, 6, 10, QLatin1Char('0')), {});
    QVERIFY(!packContent(many).ok());
    QByteArray content;
    for (const QString &path : many.keys())
        content += path.toLatin1() + " 0\n\n";
    const auto read = readPackContent(content);
    QVERIFY(!read.ok() && read.error().detail.contains(QStringLiteral("plus de fichiers")));
}

void TestPackFormat::whatIsTooLargeIsNotMade()
{
    const QByteArray large(packLimits::fileBytes + 1, ' ');
    QVERIFY(!packContent({{QStringLiteral("a.json"), large}}).ok());
    FormFiles files;
    for (const char *name : {"a.json", "b.json", "c.json", "d.json", "e.json"})
        files.insert(QString::fromLatin1(name), QByteArray(packLimits::fileBytes, ' '));
    QVERIFY(!unsignedPack(files).ok());
    const QByteArray pack = rawPack(*packContent(files));
    QCOMPARE(openPack(pack, {}).error().code, ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(TestPackFormat)
#include "test_packformat.moc"
