// Every file from outside may be missing, truncated, huge, a folder or noise: one clear line, the
// status of the contract, nothing half-written.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>
#include <unistd.h>

using namespace prealable::test;

class TestBadInput : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    bool make(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    // The words of every command that reads `file`, in each of its places.
    QList<QStringList> readers(const QString &file) const
    {
        const QString output = m_out.filePath(QStringLiteral("out.pdf"));
        return {{QStringLiteral("triage"), file}, {QStringLiteral("check"), file},
            {QStringLiteral("fill"), file, QStringLiteral("--output"), output},
            {QStringLiteral("fill"), path("ready.json"), QStringLiteral("--official"), file,
                QStringLiteral("--output"), output},
            {QStringLiteral("inspect"), file}, {QStringLiteral("fields"), file},
            {QStringLiteral("write"), file, path("values.json"), QStringLiteral("--output"),
                output}};
    }

    QTemporaryDir m_dir;
    QTemporaryDir m_out;

private Q_SLOTS:
    void initTestCase()
    {
        const ReadyRequest ready
            = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!ready.request.isEmpty(), "no case of the form is ready");
        QVERIFY(writeObject(path("ready.json"), ready.request));
        QVERIFY(make("values.json", "{}"));
        QVERIFY(make("empty", ""));
        QVERIFY(make("noise", QByteArray(5000, '\xff') + QByteArray(50, '\0')));
        QVERIFY(make("zeros", QByteArray(5000, '\0')));
        QVERIFY(make("header only", "%PDF-1.7\n"));
        QVERIFY(make(
            "truncated.json", "{\"format\":\"prealable-request\",\"version\":1,\"form\":\"tra"));
        QVERIFY(make("deep.json", QByteArray(100000, '[')));
        QVERIFY(make("deep.pdf",
            "%PDF-1.7\n1 0 obj\n" + QByteArray(200000, '[')
                + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        QVERIFY(make("loop.pdf",
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>endobj\n"
            "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
            "3 0 obj<</T(a)/Kids[3 0 R]/Parent 3 0 R>>endobj\ntrailer<</Root 1 0 R/Size "
            "4>>\n%%EOF\n"));
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder")));
        QFile huge(path("huge"));
        QVERIFY(huge.open(QIODevice::WriteOnly)
            && huge.resize(qint64(1) << 31)); // sparse: takes no room
        QVERIFY(make("secret", "{}"));
        QVERIFY(QFile::setPermissions(path("secret"), {}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("code"); // empty: depends on what the command expects
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(code);
        };
        row("missing", "file-not-found");
        row("folder", "file-unreadable");
        row("huge", "file-too-large");
        row("empty", "");
        row("noise", "");
        row("zeros", "");
        row("header only", "");
        row("truncated.json", "");
        row("deep.json", "");
        row("deep.pdf", "");
        row("loop.pdf", "");
        if (geteuid() != 0)
            row("secret", "file-unreadable");
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, code);
        for (const QStringList &words : readers(m_dir.filePath(name))) {
            const CliRun run = runCli(words + QStringList{QStringLiteral("--json")});
            const QByteArray context = words.join(u' ').toUtf8() + ": " + run.err;
            QVERIFY2(run.ended, context.constData());
            QVERIFY2(run.status == 1 || run.status == 3, context.constData());
            QVERIFY2(isOneErrorLine(run.err), context.constData());
            QVERIFY2(!run.errorCode().isEmpty(), context.constData());
            if (!code.isEmpty()) {
                QVERIFY2(run.err.startsWith(code + ": "), context.constData());
                QCOMPARE(run.status, 3);
            }
            QCOMPARE(QDir(m_out.path())
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList());
        }
    }

    void valuesRefused()
    {
        for (const char *name :
            {"missing", "folder", "huge", "empty", "noise", "truncated.json", "deep.json"}) {
            // The rendition, filled, is a PDF to write in.
            const QString pdf = path("filled.pdf");
            const CliRun filled = runCli({QStringLiteral("fill"), path("ready.json"),
                QStringLiteral("--draft"), QStringLiteral("--output"), pdf});
            VERIFY_DONE(filled);
            const CliRun run = runCli({QStringLiteral("write"), pdf, path(name),
                QStringLiteral("--output"), m_out.filePath(QStringLiteral("out.pdf"))});
            QVERIFY2(run.ended && run.status == 3 && isOneErrorLine(run.err), name);
            QVERIFY(QDir(m_out.path()).isEmpty());
        }
    }

    void outputUnwritable_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("no such folder") << m_dir.filePath(QStringLiteral("nowhere/out.pdf"));
        QTest::newRow("a folder") << m_dir.filePath(QStringLiteral("folder"));
        QTest::newRow("under a file") << m_dir.filePath(QStringLiteral("empty/out.pdf"));
        QTest::newRow("a system folder that takes nothing") << QStringLiteral("/proc/out.pdf");
    }
    void outputUnwritable()
    {
        QFETCH(QString, output);
        const QStringList before = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const CliRun run = runCli({QStringLiteral("fill"), path("ready.json"),
            QStringLiteral("--draft"), QStringLiteral("--output"), output});
        VERIFY_STOPPED(run, 3, "file-not-written");
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void standardOutputFull()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            // Only Linux has this device, and CI is Linux: there its absence is a failure.
            QVERIFY2(qEnvironmentVariable("CI") != QLatin1String("true"), "/dev/full is missing.");
            QSKIP("This system has no /dev/full.");
        }
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(
            QStringLiteral(PREALABLE_CLI), {QStringLiteral("forms"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().startsWith("file-not-written: "));
    }

    void inputIsNotOverwritten()
    {
        const CliRun run = runCli({QStringLiteral("fill"), path("ready.json"),
            QStringLiteral("--draft"), QStringLiteral("--output"), path("ready.json")});
        VERIFY_STOPPED(run, 2, "usage");
        QVERIFY(!readObject(path("ready.json")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
