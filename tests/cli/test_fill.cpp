// `fill` without an official PDF: our rendition, refusals, drafts, the same bytes every time.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestFill : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    CliRun fill(
        const QJsonObject &request, const QString &output, const QStringList &more = {}) const
    {
        if (!writeObject(path("demande.json"), request))
            return {};
        return runCli(
            QStringList{QStringLiteral("fill"), path("demande.json"), QStringLiteral("--output"),
                output, QStringLiteral("--day"), m_ready.day, QStringLiteral("--json")}
            + more);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!m_ready.request.isEmpty(), "no case of the form is ready");
    }
    void cleanup() { QFile::remove(path("out.pdf")); }

    // One volet is for one reader: neither the answers of the others nor their pages travel with
    // it.
    void oneVoletHoldsNoOther()
    {
        const CliRun whole = fill(
            m_ready.request, path("out.pdf"), {QStringLiteral("--as"), QStringLiteral("flat")});
        VERIFY_DONE(whole);
        const auto inspected = [this](const char *name) {
            return runCli({QStringLiteral("inspect"), path(name), QStringLiteral("--json")})
                .object();
        };
        QVERIFY(inspected("out.pdf").contains(QStringLiteral("answers")));
        const CliRun one = fill(m_ready.request, path("one.pdf"),
            {QStringLiteral("--as"), QStringLiteral("flat"), QStringLiteral("--volet"),
                QStringLiteral("2")});
        VERIFY_DONE(one);
        QCOMPARE(one.object().value(QStringLiteral("pages")).toInt(), 1);
        QVERIFY(!inspected("one.pdf").contains(QStringLiteral("answers")));
        QCOMPARE(inspected("one.pdf").value(QStringLiteral("pages")).toInt(), 1);
        const CliRun none = fill(m_ready.request, path("none.pdf"),
            {QStringLiteral("--as"), QStringLiteral("flat"), QStringLiteral("--volet"),
                QStringLiteral("9")});
        QCOMPARE(none.status, 2);
        QVERIFY(!QFile::exists(path("none.pdf")));
    }

    // What was filled carries its request: a PDF alone is enough to go on.
    void anExportIsContinued()
    {
        const CliRun first = fill(m_ready.request, path("out.pdf"));
        VERIFY_DONE(first);
        const QStringList day{QStringLiteral("--day"), m_ready.day};
        const QStringList json = day + QStringList{QStringLiteral("--json")};
        const CliRun checked = runCli(QStringList{QStringLiteral("check"), path("out.pdf")} + json);
        VERIFY_DONE(checked);
        QCOMPARE(checked.object().value(QStringLiteral("ready")), QJsonValue(true));
        const CliRun again = runCli(QStringList{QStringLiteral("fill"), path("out.pdf"),
                                        QStringLiteral("--output"), path("again.pdf")}
            + json);
        VERIFY_DONE(again);
        QVERIFY(!first.object().value(QStringLiteral("values")).toObject().isEmpty());
        QCOMPARE(again.object().value(QStringLiteral("values")),
            first.object().value(QStringLiteral("values")));
        QVERIFY(content(path("again.pdf")) == content(path("out.pdf")));
        const CliRun told = runCli({QStringLiteral("inspect"), path("out.pdf")});
        VERIFY_DONE(told);
        QVERIFY2(told.out.contains("se continue"), told.out.constData());
        // Never onto itself.
        const CliRun itself = runCli(QStringList{QStringLiteral("fill"), path("out.pdf"),
                                         QStringLiteral("--output"), path("out.pdf")}
            + json);
        QCOMPARE(itself.status, 2);
        QVERIFY(content(path("again.pdf")) == content(path("out.pdf")));
    }

    void aPdfWithoutRequestIsRefused()
    {
        const CliRun one = fill(m_ready.request, path("one.pdf"),
            {QStringLiteral("--as"), QStringLiteral("flat"), QStringLiteral("--volet"),
                QStringLiteral("2")}); // it carries none
        VERIFY_DONE(one);
        const CliRun none = runCli({QStringLiteral("fill"), path("one.pdf"),
            QStringLiteral("--output"), path("none.pdf"), QStringLiteral("--json")});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.errorCode(), QStringLiteral("pdf-other-form"));
        const QByteArray cut = content(path("one.pdf")).left(900);
        QFile damaged(path("cut.pdf"));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(cut) == cut.size());
        damaged.close();
        const CliRun broken
            = runCli({QStringLiteral("check"), path("cut.pdf"), QStringLiteral("--json")});
        QCOMPARE(broken.status, 3);
        QVERIFY(!QFile::exists(path("none.pdf")));
    }

    void everyForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("edition");
        const QDir cases(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        for (const QString &form : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir editions(cases.filePath(form));
            for (const QString &edition : editions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                if (QFile::exists(editions.filePath(edition + QStringLiteral("/edition.json"))))
                    QTest::newRow(qPrintable(form)) << form << edition;
            }
        }
    }
    void everyForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, edition);
        const ReadyRequest ready = readyRequest(form, edition);
        QVERIFY2(!ready.request.isEmpty(), "no case of the form is ready");
        const CliRun run = fill(ready.request, path("out.pdf"), {});
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("output")).toString(), path("out.pdf"));
        QCOMPARE(result.value(QStringLiteral("form")).toString(), form);
        QCOMPARE(result.value(QStringLiteral("edition")).toString(), edition);
        QCOMPARE(result.value(QStringLiteral("checked")), QJsonValue(true));
        QVERIFY(result.value(QStringLiteral("pages")).toInt() >= 1);
        QVERIFY(result.value(QStringLiteral("overflow")).isArray());

        // Every value stands in the PDF, as its own listing says.
        const CliRun listed
            = runCli({QStringLiteral("fields"), path("out.pdf"), QStringLiteral("--json")});
        VERIFY_DONE(listed);
        QMap<QString, QString> found;
        for (const QJsonValue &field : listed.array())
            found.insert(field.toObject().value(QStringLiteral("name")).toString(),
                field.toObject().value(QStringLiteral("value")).toString());
        const QJsonObject values = result.value(QStringLiteral("values")).toObject();
        const bool isLetter = QFile::exists(
            QStringLiteral(PREALABLE_SOURCE_DIR "/forms/%1/%2/letter.json").arg(form, edition));
        QVERIFY(isLetter ? values.isEmpty() : values.size() > 10);
        for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
            QVERIFY2(found.contains(value.key()), qPrintable(value.key()));
            if (value->isString() && !value->toString().isEmpty())
                QCOMPARE(found.value(value.key()), value->toString());
        }
    }

    void sameBytes()
    {
        VERIFY_DONE(fill(m_ready.request, path("a.pdf")));
        VERIFY_DONE(fill(m_ready.request, path("b.pdf")));
        QVERIFY(!content(path("a.pdf")).isEmpty());
        QCOMPARE(content(path("a.pdf")), content(path("b.pdf")));
    }

    void replacesTheOutput()
    {
        QFile old(path("out.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        VERIFY_DONE(fill(m_ready.request, path("out.pdf")));
        QVERIFY(content(path("out.pdf")).startsWith("%PDF-"));
    }

    void notReady()
    {
        const QJsonObject request = withAnswer(
            m_ready.request, QStringLiteral("beneficiary.nir"), QStringLiteral("269092A00402184"));
        const CliRun run = fill(request, path("out.pdf"));
        VERIFY_STOPPED(run, 1, "not-ready");
        QVERIFY(!QFile::exists(path("out.pdf")));
        QVERIFY(!run.object().value(QStringLiteral("findings")).toArray().isEmpty());

        const CliRun draft = fill(request, path("out.pdf"), {QStringLiteral("--draft")});
        VERIFY_DONE(draft);
        QCOMPARE(draft.object().value(QStringLiteral("draft")), QJsonValue(true));
    }

    void flat()
    {
        VERIFY_DONE(fill(
            m_ready.request, path("out.pdf"), {QStringLiteral("--as"), QStringLiteral("flat")}));
        const CliRun listed
            = runCli({QStringLiteral("fields"), path("out.pdf"), QStringLiteral("--json")});
        VERIFY_DONE(listed);
        QCOMPARE(listed.array().size(), 0);
    }

    void overlayNeedsTheOfficialPdf()
    {
        const CliRun run = fill(
            m_ready.request, path("out.pdf"), {QStringLiteral("--as"), QStringLiteral("overlay")});
        QVERIFY(run.ended);
        QVERIFY2(isOneErrorLine(run.err), run.err.constData());
        QVERIFY(run.status == 1 || run.status == 2);
        QVERIFY(!QFile::exists(path("out.pdf")));
    }

    void opensAgain()
    {
        VERIFY_DONE(fill(m_ready.request, path("out.pdf")));
        const CliRun run
            = runCli({QStringLiteral("inspect"), path("out.pdf"), QStringLiteral("--json")});
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("kind")).toString(), QStringLiteral("export"));
        QCOMPARE(result.value(QStringLiteral("form")).toString(), QStringLiteral("transport-dap"));
        QCOMPARE(result.value(QStringLiteral("edition")).toString(), QStringLiteral("11575-08"));
        QCOMPARE(result.value(QStringLiteral("answers")).toObject(),
            m_ready.request.value(QStringLiteral("answers")).toObject());
    }

    void glyphThatNoFontHas()
    {
        const CliRun run
            = fill(withAnswer(m_ready.request, QStringLiteral("beneficiary.familyName"),
                       QString::fromUtf8("MARTIN 😀")),
                path("out.pdf"));
        QVERIFY(run.ended);
        QCOMPARE(run.status, 1);
        QVERIFY2(isOneErrorLine(run.err), run.err.constData());
        QVERIFY(!QFile::exists(path("out.pdf")));
    }

    void displayThatIsNotThere()
    {
        QVERIFY(writeObject(path("demande.json"), m_ready.request));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":987"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PREALABLE_CLI),
            {QStringLiteral("fill"), path("demande.json"), QStringLiteral("--output"),
                path("out.pdf"), QStringLiteral("--day"), m_ready.day});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFill)
#include "test_fill.moc"
