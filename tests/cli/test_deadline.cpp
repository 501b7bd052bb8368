// `deadline`: the shape of both answers; the dates themselves are tested in tests/rules.
#include "clirunner.h"

using namespace prealable::test;

class TestDeadline : public QObject
{
    Q_OBJECT

private:
    static CliRun deadline(const QString &line)
    {
        return runCli(QStringList{QStringLiteral("deadline")} + line.split(u' '));
    }

private Q_SLOTS:
    void silence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("agreedFrom");
        QTest::newRow("15 days") << QStringLiteral("--scope default --received 2026-11-02")
                                 << QStringLiteral("2026-11-17") << QStringLiteral("2026-11-18");
        QTest::newRow("over the year")
            << QStringLiteral("--scope default --received 2026-12-31")
            << QStringLiteral("2027-01-15") << QStringLiteral("2027-01-16");
        QTest::newRow("21 days") << QStringLiteral("--scope decision21 --received 2024-02-14")
                                 << QStringLiteral("2024-03-06") << QStringLiteral("2024-03-07");
        QTest::newRow("two months")
            << QStringLiteral("--scope wheelchair-options --received 2025-12-31")
            << QStringLiteral("2026-02-28") << QStringLiteral("2026-03-01");
        QTest::newRow("transport, both known: the later")
            << QStringLiteral("--form transport-dap --posted 2026-10-30 --received 2026-11-02")
            << QStringLiteral("2026-11-17") << QStringLiteral("2026-11-18");
    }
    void silence()
    {
        QFETCH(QString, line);
        const CliRun run = deadline(line + QStringLiteral(" --json"));
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("kind")).toString(), QStringLiteral("silence"));
        QTEST(result.value(QStringLiteral("lastDay")).toString(), "lastDay");
        QTEST(result.value(QStringLiteral("deemedAgreedFrom")).toString(), "agreedFrom");
        for (const char *key : {"startsFrom", "alternative", "cautions", "sources"})
            QVERIFY2(result.contains(QLatin1String(key)), key);
        QVERIFY(!result.value(QStringLiteral("sources")).toArray().isEmpty());
    }

    void transportHasTwoReadings()
    {
        const CliRun run = deadline(QStringLiteral(
            "--form transport-dap --posted 2026-10-30 --received 2026-11-02 --json"));
        VERIFY_DONE(run);
        const QJsonObject other = run.object().value(QStringLiteral("alternative")).toObject();
        QCOMPARE(other.value(QStringLiteral("startsFrom")).toString(), QStringLiteral("posting"));
        QCOMPARE(other.value(QStringLiteral("lastDay")).toString(), QStringLiteral("2026-11-14"));
    }

    void appeal()
    {
        const CliRun run
            = deadline(QStringLiteral("--refusal-notified 2026-11-21 --refusal medical --json"));
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("commission")).toString(), QStringLiteral("CMRA"));
        QCOMPARE(result.value(QStringLiteral("lastDay")).toString(), QStringLiteral("2027-01-21"));
        QCOMPARE(result.value(QStringLiteral("silenceRejectionAfter")).toInt(), 4);
        QVERIFY(!result.value(QStringLiteral("then")).toString().isEmpty());
        QVERIFY(!result.value(QStringLiteral("sources")).toArray().isEmpty());
    }

    void forPeople()
    {
        const CliRun run = deadline(QStringLiteral("--form transport-dap --posted 2026-11-02"));
        VERIFY_DONE(run);
        QVERIFY(run.out.contains("Estimation"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown form") << QStringLiteral("--form moon-dap --posted 2026-11-02") << 1
                                      << QByteArray("unknown-form");
        QTest::newRow("no answer is awaited")
            << QStringLiteral("--form transport-prescription --posted 2026-11-02") << 2
            << QByteArray("usage");
        QTest::newRow("unknown scope")
            << QStringLiteral("--scope soon --posted 2026-11-02") << 2 << QByteArray("usage");
        QTest::newRow("no date") << QStringLiteral("--form transport-dap") << 2
                                 << QByteArray("usage");
        QTest::newRow("wrong date") << QStringLiteral("--form transport-dap --posted 2026-02-30")
                                    << 2 << QByteArray("usage");
        QTest::newRow("unknown refusal")
            << QStringLiteral("--refusal-notified 2026-11-21 --refusal rude") << 2
            << QByteArray("usage");
    }
    void refused()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const CliRun run = deadline(line);
        VERIFY_STOPPED(run, status, code);
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "test_deadline.moc"
