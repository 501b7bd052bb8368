// `--passphrase-file`: the answers that a PDF carries are sealed and opened again; no plain copy of
// them stays in it, and what is wrong with the phrase or its file is said.
#include "catalog/catalog.h"
#include "clirunner.h"
#include "support/readyrequest.h"
#include "ui/officialpdf.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestPassphrase : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QStringList day() const { return {QStringLiteral("--day"), m_ready.day}; }
    bool write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QStringList phrase(const char *name = "phrase.txt") const
    {
        return {QStringLiteral("--passphrase-file"), path(name)};
    }
    CliRun fill(const char *input, const char *output, const QStringList &more) const
    {
        return runCli(QStringList{QStringLiteral("fill"), path(input), QStringLiteral("--output"),
                          path(output), QStringLiteral("--json")}
            + day() + more);
    }
    CliRun check(const char *input, const QStringList &more) const
    {
        return runCli(QStringList{QStringLiteral("check"), path(input), QStringLiteral("--json")}
            + day() + more);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What another program finds in a PDF.
    QByteArray qpdf(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral("qpdf"), words);
        return process.waitForFinished(60000) && process.exitCode() == 0
            ? process.readAllStandardOutput()
            : QByteArray();
    }
    void verifyNothingPlain(const char *name) const;

    QTemporaryDir m_dir;
    ReadyRequest m_ready;
    QString m_nir;

private Q_SLOTS:
    void initTestCase();
    void noPlainCopyStays_data();
    void noPlainCopyStays();
    void itIsContinued();
    void theDossierIsMadeFromIt();
    void withoutOrWithAnotherPhrase();
    void inspectTells();
    void theFileIsReadOnce_data();
    void theFileIsReadOnce();
    void badFiles_data();
    void badFiles();
    void badFilesSealNothing();
    void theFileIsNotWrittenOver();
    void whatCarriesNothing();
};

// Only the answers name these: they are on no page.
static constexpr const char *onlyInAnswers[] = {"\"beneficiary.nir\"", "ordonnance-du-8-juin.pdf"};

void TestPassphrase::initTestCase()
{
    m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
    QVERIFY(!m_ready.request.isEmpty());
    m_ready.request.insert(QStringLiteral("attachments"),
        QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("prescription")},
            {QStringLiteral("file"), QStringLiteral("ordonnance-du-8-juin.pdf")},
            {QStringLiteral("date"), m_ready.day}}});
    m_nir = m_ready.request.value(QStringLiteral("answers"))[QStringLiteral("beneficiary.nir")]
                .toString();
    QVERIFY(m_nir.size() > 12);
    QVERIFY(writeObject(path("demande.json"), m_ready.request));
    QVERIFY(write("phrase.txt", "cheval d\xE2\x80\x99\xC3\xA9t\xC3\xA9 pile agrafe\n"));
    QVERIFY(write("autre.txt", "une autre phrase\n"));
    const auto catalog = Catalog::open(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(catalog.ok());
    const FormEdition *edition = catalog->edition(
        FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
    QVERIFY(edition);
    QVERIFY(
        write("officiel.pdf", OfficialPdf(*edition, {edition->cerfa, edition->reference}).save()));
    const CliRun run = fill("demande.json", "scelle.pdf", phrase());
    VERIFY_DONE(run);
    QCOMPARE(run.object().value(QStringLiteral("answersSealed")), QJsonValue(true));
    if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("qpdf is not installed");
        QSKIP("qpdf is not installed");
    }
}

// Every object, unpacked by another program. The fields themselves are on the pages, for all to
// read: the words that are looked for are in the answers alone.
void TestPassphrase::verifyNothingPlain(const char *name) const
{
    const QByteArray unpacked
        = qpdf({QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
            QStringLiteral("--decode-level=all"), path(name), QStringLiteral("-")});
    QVERIFY(unpacked.contains("\"prealable-sealed-request\""));
    for (const QByteArray &bytes : {unpacked, content(path(name))}) {
        QVERIFY(!bytes.contains("\"prealable-request\""));
        for (const char *word : onlyInAnswers)
            QVERIFY2(!bytes.contains(word), word);
    }
    const QByteArray attached
        = qpdf({QStringLiteral("--show-attachment=reponses.json"), path(name)});
    QVERIFY(attached.contains("\"prealable-sealed-request\""));
    const QByteArray sealed = QByteArray::fromBase64(QJsonDocument::fromJson(attached)
                                                         .object()
                                                         .value(QStringLiteral("sealed"))
                                                         .toString()
                                                         .toLatin1());
    QVERIFY(sealed.startsWith("PRSB"));
    for (const QByteArray &bytes : {attached, sealed}) {
        QVERIFY(!bytes.contains(m_nir.toUtf8()));
        QVERIFY(!bytes.contains("answers"));
    }
    const QByteArray names = qpdf({QStringLiteral("--list-attachments"), path(name)});
    QCOMPARE(names.count('\n'), 1);
}

void TestPassphrase::noPlainCopyStays_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList official{QStringLiteral("--official"), path("officiel.pdf")};
    for (const char *as : {"editable", "flat"}) {
        const QStringList form{QStringLiteral("--as"), QString::fromLatin1(as)};
        QTest::newRow(as) << form;
        QTest::newRow(qPrintable(QStringLiteral("official ") + QLatin1String(as)))
            << form + official;
    }
}

void TestPassphrase::noPlainCopyStays()
{
    QFETCH(QStringList, options);
    // So that the search can find something.
    const CliRun open = fill("demande.json", "ouvert.pdf", options);
    VERIFY_DONE(open);
    QCOMPARE(open.object().value(QStringLiteral("answersSealed")), QJsonValue(false));
    const QByteArray plain = qpdf({QStringLiteral("--qdf"), QStringLiteral("--decode-level=all"),
        path("ouvert.pdf"), QStringLiteral("-")});
    for (const char *word : onlyInAnswers)
        QVERIFY2(plain.contains(word), word);
    QVERIFY(qpdf({QStringLiteral("--show-attachment=reponses.json"), path("ouvert.pdf")})
                .contains(m_nir.toUtf8()));

    const CliRun closed = fill("demande.json", "ferme.pdf", options + phrase());
    VERIFY_DONE(closed);
    QCOMPARE(closed.object().value(QStringLiteral("checked")), QJsonValue(true));
    QCOMPARE(closed.object().value(QStringLiteral("values")),
        open.object().value(QStringLiteral("values")));
    verifyNothingPlain("ferme.pdf");
}

void TestPassphrase::itIsContinued()
{
    const CliRun ready = check("scelle.pdf", phrase());
    VERIFY_DONE(ready);
    QCOMPARE(ready.object().value(QStringLiteral("ready")), QJsonValue(true));
    QVERIFY(write("décomposée.txt",
        "  cheval d\xE2\x80\x99"
        "e\xCC\x81te\xCC\x81  pile agrafe "));
    const CliRun again = fill("scelle.pdf", "encore.pdf", phrase("décomposée.txt"));
    VERIFY_DONE(again);
    const CliRun first = fill("demande.json", "premier.pdf", {});
    QCOMPARE(again.object().value(QStringLiteral("values")),
        first.object().value(QStringLiteral("values")));
    verifyNothingPlain("encore.pdf"); // sealed again
    VERIFY_DONE(check("encore.pdf", phrase()));
    // The option does no harm where nothing is sealed, and seals what was not.
    VERIFY_DONE(check("demande.json", phrase()));
    VERIFY_DONE(check("premier.pdf", phrase()));
    VERIFY_DONE(fill("premier.pdf", "devenu.pdf", phrase()));
    verifyNothingPlain("devenu.pdf");
}

void TestPassphrase::theDossierIsMadeFromIt()
{
    QJsonObject request = m_ready.request;
    request.remove(QStringLiteral("attachments"));
    QVERIFY(writeObject(path("sans.json"), request));
    VERIFY_DONE(fill("sans.json", "sans.pdf", phrase() + QStringList{QStringLiteral("--draft")}));
    const QStringList dossier
        = QStringList{QStringLiteral("dossier"), path("sans.pdf"), QStringLiteral("--output"),
              path("dossier.pdf"), QStringLiteral("--draft"), QStringLiteral("--json")}
        + day();
    VERIFY_STOPPED(runCli(dossier), 3, "locked");
    QVERIFY(!QFile::exists(path("dossier.pdf")));
    const CliRun run = runCli(dossier + phrase());
    VERIFY_DONE(run);
    QVERIFY(run.object().value(QStringLiteral("pages")).toInt() > 1);
}

void TestPassphrase::withoutOrWithAnotherPhrase()
{
    const CliRun without = check("scelle.pdf", {});
    VERIFY_STOPPED(without, 3, "locked");
    QVERIFY(without.err.contains("--passphrase-file"));
    QCOMPARE(without.errorCode(), QStringLiteral("locked"));
    const CliRun other = check("scelle.pdf", phrase("autre.txt"));
    VERIFY_STOPPED(other, 3, "seal-refused");
    QVERIFY(!other.err.contains("une autre phrase"));
    VERIFY_STOPPED(fill("scelle.pdf", "rien.pdf", phrase("autre.txt")), 3, "seal-refused");
    VERIFY_STOPPED(fill("scelle.pdf", "rien.pdf", {}), 3, "locked");
    QVERIFY(!QFile::exists(path("rien.pdf")));
}

void TestPassphrase::inspectTells()
{
    const CliRun run
        = runCli({QStringLiteral("inspect"), path("scelle.pdf"), QStringLiteral("--json")});
    VERIFY_DONE(run);
    QCOMPARE(run.object().value(QStringLiteral("kind")).toString(), QStringLiteral("export"));
    QCOMPARE(
        run.object().value(QStringLiteral("form")).toString(), QStringLiteral("transport-dap"));
    QCOMPARE(run.object().value(QStringLiteral("answersSealed")), QJsonValue(true));
    QVERIFY(!run.object().contains(QStringLiteral("answers")));
    const CliRun told = runCli({QStringLiteral("inspect"), path("scelle.pdf")});
    VERIFY_DONE(told);
    QVERIFY2(told.out.contains("protégées par une phrase secrète")
            && told.out.contains("--passphrase-file"),
        told.out.constData());
    VERIFY_DONE(fill("demande.json", "ouvert.pdf", {}));
    const CliRun plain
        = runCli({QStringLiteral("inspect"), path("ouvert.pdf"), QStringLiteral("--json")});
    QCOMPARE(plain.object().value(QStringLiteral("answersSealed")), QJsonValue(false));
    QVERIFY(plain.object().contains(QStringLiteral("answers")));
}

void TestPassphrase::theFileIsReadOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray phrase("cheval d\xE2\x80\x99\xC3\xA9t\xC3\xA9 pile agrafe");
    QTest::newRow("no newline") << phrase;
    QTest::newRow("Windows") << phrase + "\r\n";
    QTest::newRow("Notepad") << "\xEF\xBB\xBF" + phrase + "\r\n";
    QTest::newRow("more lines") << phrase + "\nune note\xFF\n";
}

void TestPassphrase::theFileIsReadOnce()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write("ligne.txt", bytes));
    VERIFY_DONE(check("scelle.pdf", phrase("ligne.txt")));
}

void TestPassphrase::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
        QTest::newRow(name) << bytes << status << QByteArray(code);
    };
    row("empty", {}, 1, "wrong-format");
    row("an empty first line", "\nphrase\n", 1, "wrong-format");
    row("spaces", "  \t \r\n", 1, "wrong-format");
    row("only a BOM", "\xEF\xBB\xBF", 1, "wrong-format");
    row("too long", QByteArray(501, 'x'), 1, "wrong-format");
    row("no UTF-8", "caf\xE9\n", 1, "wrong-format");
    row("cut UTF-8", "caf\xC3", 1, "wrong-format");
    row("NUL", QByteArray("a\0b\n", 4), 1, "wrong-format");
    row("huge", QByteArray(70'000, 'x'), 3, "file-too-large");
}

void TestPassphrase::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QVERIFY(write("mauvais.txt", bytes));
    // Also where it would not be needed.
    VERIFY_STOPPED(check("demande.json", phrase("mauvais.txt")), status, code);
}

void TestPassphrase::badFilesSealNothing()
{
    QVERIFY(write("mauvais.txt", "\n"));
    VERIFY_STOPPED(fill("demande.json", "rien.pdf", phrase("mauvais.txt")), 1, "wrong-format");
    VERIFY_STOPPED(fill("demande.json", "rien.pdf", phrase("absent.txt")), 3, "file-not-found");
    VERIFY_STOPPED(
        fill("demande.json", "rien.pdf", {QStringLiteral("--passphrase-file"), m_dir.path()}), 3,
        "file-unreadable");
    QVERIFY(!QFile::exists(path("rien.pdf")));
}

void TestPassphrase::theFileIsNotWrittenOver()
{
    const QByteArray before = content(path("phrase.txt"));
    const CliRun run = fill("demande.json", "phrase.txt", phrase());
    VERIFY_STOPPED(run, 2, "usage");
    QCOMPARE(content(path("phrase.txt")), before);
}

// One volet, the answers alone, a letter: none can be continued, with or without a phrase.
void TestPassphrase::whatCarriesNothing()
{
    const auto appeal = readyRequest(QStringLiteral("appeal"), QStringLiteral("2026-01"));
    QVERIFY(!appeal.request.isEmpty() && writeObject(path("recours.json"), appeal.request));
    const QString as = QStringLiteral("--as");
    for (const auto &[input, options] : {std::pair("scelle.pdf",
                                             QStringList{as, QStringLiteral("flat"),
                                                 QStringLiteral("--volet"), QStringLiteral("2")}),
             std::pair("scelle.pdf",
                 QStringList{as, QStringLiteral("overlay"), QStringLiteral("--official"),
                     path("officiel.pdf")}),
             std::pair("recours.json", QStringList{QStringLiteral("--draft")})}) {
        const CliRun run = fill(input, "rien.pdf", phrase() + options);
        VERIFY_DONE(run);
        QCOMPARE(run.object().value(QStringLiteral("answersSealed")), QJsonValue(false));
        const QByteArray list = qpdf({QStringLiteral("--list-attachments"), path("rien.pdf")});
        QVERIFY2(list.contains("has no embedded files"), list.constData());
        QVERIFY(QFile::remove(path("rien.pdf")));
    }
    // A form is no letter: said once the PDF is open.
    const QStringList letter = QStringList{QStringLiteral("appeal"), path("scelle.pdf"),
                                   QStringLiteral("--output"), path("lettre.txt")}
        + day();
    VERIFY_STOPPED(runCli(letter), 3, "locked");
    VERIFY_STOPPED(runCli(letter + phrase()), 1, "wrong-format");
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "test_passphrase.moc"
