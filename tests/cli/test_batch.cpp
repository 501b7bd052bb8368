// `batch`: a PDF and a line of the report for each request, going on after an interruption.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QSet>
#include <QTemporaryDir>
#include <csignal>

using namespace prealable::test;

class TestBatch : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString out(const QString &name = {}) const { return path(QStringLiteral("sortie/") + name); }
    QString source() const { return path(QStringLiteral("demandes.jsonl")); }

    QByteArray line(int number) const
    {
        const QString name = QStringLiteral("MARTIN%1").arg(QString(number % 7, u'x'));
        QJsonObject request
            = withAnswer(m_ready.request, QStringLiteral("beneficiary.familyName"), name);
        return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }
    bool writeLines(const QList<QByteArray> &lines) const
    {
        QFile file(source());
        const QByteArray text = lines.join();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    QStringList words(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("batch"), source(), QStringLiteral("--output-dir"), out(),
                   QStringLiteral("--day"), m_ready.day, QStringLiteral("--json")}
        + more;
    }
    QList<QJsonObject> report() const
    {
        QList<QJsonObject> lines;
        QFile file(out(QStringLiteral("report.jsonl")));
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd())
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
        return lines;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int count(const CliRun &run, const char *key)
    {
        return run.object().value(QString::fromLatin1(key)).toInt(-1);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!m_ready.request.isEmpty(), "no case of the form is ready");
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // The same values as `fill` writes, whichever thread did it.
    void fillsEachLine()
    {
        QVERIFY(writeLines({line(1), "\n", line(3), line(4).trimmed()}));
        const CliRun run = runCli(words({QStringLiteral("--jobs"), QStringLiteral("2")}));
        QVERIFY2(run.ended && run.status == 0, run.err);
        QCOMPARE(count(run, "written"), 3);
        const QList<QJsonObject> lines = report();
        QCOMPARE(lines.size(), 3);
        const QList<int> numbers{1, 3, 4};
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(lines[at].value(QStringLiteral("line")).toInt(), numbers[at]);
            const QString name = lines[at].value(QStringLiteral("output")).toString();
            QCOMPARE(name, QStringLiteral("demande-00000%1.pdf").arg(numbers[at]));
            const CliRun filled = runCli({QStringLiteral("inspect"), out(name),
                QStringLiteral("--json"), QStringLiteral("--day"), m_ready.day});
            QCOMPARE(
                filled.object().value(QStringLiteral("kind")).toString(), QStringLiteral("export"));
            const QJsonObject expected = QJsonDocument::fromJson(line(numbers[at]))
                                             .object()
                                             .value(QStringLiteral("answers"))
                                             .toObject();
            const QJsonObject answers = filled.object().value(QStringLiteral("answers")).toObject();
            QCOMPARE(answers.value(QStringLiteral("beneficiary.familyName")),
                expected.value(QStringLiteral("beneficiary.familyName")));
        }
    }

    void aBadLineStopsNoOther()
    {
        const QByteArray notReady
            = QJsonDocument(withAnswer(m_ready.request, QStringLiteral("beneficiary.familyName"),
                                QJsonValue()))
                  .toJson(QJsonDocument::Compact)
            + '\n';
        QVERIFY(writeLines({line(1), "{\"format\": \n", notReady, line(4),
            QByteArray(2'000'000, 'x') + '\n', line(6)}));
        const CliRun run = runCli(words());
        QVERIFY(run.ended);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("not-ready"));
        QCOMPARE(count(run, "written"), 3);
        QCOMPARE(count(run, "failed"), 3);
        const QList<QJsonObject> lines = report();
        QCOMPARE(lines.size(), 6);
        const QStringList codes{{}, QStringLiteral("json-syntax"), QStringLiteral("not-ready"), {},
            QStringLiteral("file-too-large"), {}};
        for (int at = 0; at < codes.size(); ++at) {
            const QJsonObject error = lines[at].value(QStringLiteral("error")).toObject();
            QCOMPARE(error.value(QStringLiteral("code")).toString(), codes[at]);
            QCOMPARE(QFile::exists(out(QStringLiteral("demande-00000%1.pdf").arg(at + 1))),
                codes[at].isEmpty());
            if (!codes[at].isEmpty())
                QVERIFY(error.value(QStringLiteral("where"))
                            .toString()
                            .startsWith(QStringLiteral("demandes.jsonl:%1").arg(at + 1)));
        }
        QVERIFY(!lines[2].value(QStringLiteral("findings")).toArray().isEmpty());
    }

    void goesOn()
    {
        QVERIFY(writeLines({line(1), "{}\n", line(3)}));
        QCOMPARE(runCli(words()).status, 1);
        const QByteArray first = content(out(QStringLiteral("demande-000001.pdf")));
        // One mended, one changed, one new; the PDF of the third was thrown away.
        QVERIFY(writeLines({line(2), line(2), line(3), line(4)}));
        QVERIFY(QFile::remove(out(QStringLiteral("demande-000003.pdf"))));
        const CliRun again = runCli(words());
        QVERIFY2(again.status == 0, again.err);
        QCOMPARE(count(again, "written"), 4);
        QVERIFY(content(out(QStringLiteral("demande-000001.pdf"))) != first);
        const CliRun nothing = runCli(words());
        QCOMPARE(count(nothing, "kept"), 4);
        QCOMPARE(count(nothing, "written"), 0);
        QList<int> numbers;
        for (const QJsonObject &one : report())
            numbers.append(one.value(QStringLiteral("line")).toInt());
        QCOMPARE(numbers, (QList<int>{1, 2, 3, 4}));
        // On another day the law, or what is in the future, may be another.
        QStringList later = words();
        later[later.indexOf(m_ready.day)]
            = QDate::fromString(m_ready.day, Qt::ISODate).addDays(1).toString(Qt::ISODate);
        QCOMPARE(count(runCli(later), "kept"), 0);
        // A draft is another PDF.
        QCOMPARE(count(runCli(words({QStringLiteral("--draft")})), "written"), 4);
    }

    // A PDF is never left under the number of a line that is another person's now.
    void oldFilesGo()
    {
        QVERIFY(writeLines({line(1), line(2), line(3), line(4)}));
        QCOMPARE(runCli(words()).status, 0);
        QVERIFY(writeLines({line(2), "{}\n", "\n"}));
        QCOMPARE(runCli(words()).status, 1);
        QCOMPARE(QDir(out()).entryList({QStringLiteral("*.pdf")}),
            QStringList{QStringLiteral("demande-000001.pdf")});
        QCOMPARE(report().size(), 2);
    }

    void refusesAFolderOfSomebodyElse_data()
    {
        QTest::addColumn<QByteArray>("notes");
        QTest::newRow("text") << QByteArray("mes notes\n");
        QTest::newRow("one line without an end") << QByteArray("{\"somebody\":\"else\"}");
    }
    void refusesAFolderOfSomebodyElse()
    {
        QFETCH(QByteArray, notes);
        QVERIFY(writeLines({line(1)}));
        QVERIFY(QDir().mkpath(out()));
        QFile report(out(QStringLiteral("report.jsonl")));
        QVERIFY(report.open(QIODevice::WriteOnly) && report.write(notes) == notes.size());
        report.close();
        const CliRun run = runCli(words());
        QCOMPARE(run.errorCode(), QStringLiteral("wrong-format"));
        QCOMPARE(content(report.fileName()), notes);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("none") << QStringList{QStringLiteral("--jobs"), QStringLiteral("0")};
        QTest::newRow("many") << QStringList{QStringLiteral("--jobs"), QStringLiteral("1000")};
        QTest::newRow("word") << QStringList{QStringLiteral("--jobs"), QStringLiteral("deux")};
    }
    void usage()
    {
        QFETCH(QStringList, more);
        QVERIFY(writeLines({line(1)}));
        const CliRun run = runCli(words(more));
        QCOMPARE(run.status, 2);
        QVERIFY(isOneErrorLine(run.err));
    }

    // Killed at any moment, it leaves whole PDFs and nothing else; the next run goes on.
    void killed()
    {
        constexpr int requests = 200;
        QList<QByteArray> lines;
        for (int number = 1; number <= requests; ++number)
            lines.append(line(number));
        QVERIFY(writeLines(lines));
        QProcess process;
        QElapsedTimer timer;
        int kills = 0;
        for (int round = 0; round < 12; ++round) {
            process.start(QStringLiteral(PREALABLE_CLI), words());
            QVERIFY(process.waitForStarted());
            // Once the first file is there, at some moment of its own.
            timer.start();
            const int before = int(QDir(out()).entryList(QDir::Files).size());
            while (process.state() == QProcess::Running && timer.elapsed() < 20000
                && QDir(out()).entryList(QDir::Files).size() < before + 2)
                process.waitForFinished(5);
            process.waitForFinished(round * 7);
            if (process.state() != QProcess::Running)
                break;
            process.kill();
            process.waitForFinished();
            ++kills;
            for (const QString &name : QDir(out()).entryList(QDir::Files | QDir::Hidden)) {
                if (!name.startsWith(QLatin1String("demande-"))) {
                    QVERIFY2(name == u"report.jsonl" || name == u".report.lock", qPrintable(name));
                    continue;
                }
                QVERIFY2(content(out(name)).endsWith("%%EOF\n"), qPrintable(name));
            }
        }
        QVERIFY2(kills > 0, "it was done before it could be killed");
        const CliRun run = runCli(words());
        QVERIFY2(run.ended && run.status == 0, run.err);
        QCOMPARE(count(run, "written") + count(run, "kept"), requests);
        QCOMPARE(report().size(), requests);
        QCOMPARE(QDir(out()).entryList({QStringLiteral("*.pdf")}).size(), requests);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
