// `triage`: the shape of the answer, and facts that are refused by name. The law itself is tested
// in tests/rules.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestTriage : public QObject
{
    Q_OBJECT

private:
    CliRun triage(const QByteArray &facts, bool json = true) const
    {
        const QString path = m_dir.filePath(QStringLiteral("faits.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(facts) != facts.size())
            return {};
        file.close();
        QStringList words = {
            QStringLiteral("triage"), path, QStringLiteral("--day"), QStringLiteral("2026-11-21")};
        if (json)
            words.append(QStringLiteral("--json"));
        return runCli(words);
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void decided()
    {
        const CliRun run = triage("{\"need\":\"transport\",\"transport.bySmur\":true}");
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("outcome")).toString(), QStringLiteral("smur"));
        QVERIFY(result.value(QStringLiteral("form")).isNull());
        QCOMPARE(result.value(QStringLiteral("mode")).toString(), QStringLiteral("smur"));
        QVERIFY(result.value(QStringLiteral("missing")).toArray().isEmpty());
        const QJsonObject reason
            = result.value(QStringLiteral("reasons")).toArray().first().toObject();
        QVERIFY(!reason.value(QStringLiteral("id")).toString().isEmpty());
        QVERIFY(!reason.value(QStringLiteral("text")).toString().isEmpty());
        QVERIFY(!reason.value(QStringLiteral("sources")).toArray().isEmpty());
        const QJsonObject line = result.value(QStringLiteral("trace")).toArray().first().toObject();
        QVERIFY(line.contains(QStringLiteral("rule")));
        QVERIFY(line.value(QStringLiteral("because")).isArray());
        QVERIFY(
            QStringList({QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")})
                .contains(line.value(QStringLiteral("result")).toString()));
    }

    void needsAgreement()
    {
        const QByteArray facts
            = "{\"need\":\"transport\",\"transport.bySmur\":false,\"transport.bariatricOnly\":"
              "false,"
              "\"transport.leaveWithoutMedicalReason\":false,\"transport.reason.hospitalisation\":"
              "true,"
              "\"patient.hospitalised\":false,\"transport.convocation\":false,"
              "\"transport.over150km\":true,\"transport.maternityCommitment\":false,"
              "\"urgent.kind\":\"none\"}";
        const CliRun run = triage(facts);
        VERIFY_DONE(run);
        QCOMPARE(run.object().value(QStringLiteral("outcome")).toString(),
            QStringLiteral("prior-agreement"));
        QCOMPARE(
            run.object().value(QStringLiteral("form")).toString(), QStringLiteral("transport-dap"));

        const CliRun people = triage(facts, false);
        VERIFY_DONE(people);
        QVERIFY(people.out.contains("transport-dap"));
    }

    void unknown()
    {
        const CliRun run = triage("{\"need\":\"transport\"}");
        VERIFY_DONE(run);
        QCOMPARE(
            run.object().value(QStringLiteral("outcome")).toString(), QStringLiteral("unknown"));
        QCOMPARE(run.object().value(QStringLiteral("missing")).toArray().first().toString(),
            QStringLiteral("transport.bySmur"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char *name, const QByteArray &facts, int status, const char *code,
                             const char *names) {
            QTest::newRow(name) << facts << status << QByteArray(code) << QByteArray(names);
        };
        row("unknown fact", "{\"need\":\"transport\",\"transport.warp\":true}", 1,
            "json-unknown-key", "transport.warp");
        row("text for a flag", "{\"need\":\"transport\",\"transport.bySmur\":\"yes\"}", 1,
            "json-wrong-type", "transport.bySmur");
        row("null for a flag", "{\"need\":\"transport\",\"transport.bySmur\":null}", 1,
            "json-wrong-type", "transport.bySmur");
        row("unknown option", "{\"need\":\"transport\",\"urgent.kind\":\"maybe\"}", 1,
            "json-wrong-value", "urgent.kind");
        row("flag for a choice", "{\"need\":\"transport\",\"urgent.kind\":true}", 1,
            "json-wrong-type", "urgent.kind");
        row("text for a number", "{\"need\":\"transport\",\"transport.distanceKm\":\"160\"}", 1,
            "json-wrong-type", "transport.distanceKm");
        row("negative distance", "{\"need\":\"transport\",\"transport.distanceKm\":-1}", 1,
            "json-wrong-value", "transport.distanceKm");
        row("text for dates", "{\"need\":\"transport\",\"transport.dates\":\"2026-11-21\"}", 1,
            "json-wrong-type", "transport.dates");
        row("a date that is none", "{\"need\":\"transport\",\"transport.dates\":[\"2026-02-30\"]}",
            1, "json-wrong-value", "transport.dates");
        row("need unknown", "{\"need\":\"teleportation\"}", 1, "json-wrong-value", "need");
        row("need missing", "{\"transport.bySmur\":true}", 1, "json-missing-key", "need");
        row("need of another type", "{\"need\":7}", 1, "json-wrong-type", "need");
        row("fact twice",
            "{\"need\":\"transport\",\"transport.bySmur\":true,\"transport.bySmur\":false}", 1,
            "json-duplicate-key", "transport.bySmur");
        row("an array", "[]", 1, "json-wrong-type", "faits.json");
        row("truncated", "{\"need\":\"transp", 3, "json-syntax", "faits.json");
        row("empty", "", 3, "json-syntax", "faits.json");
        row("not JSON", "need=transport", 3, "json-syntax", "faits.json");
    }
    void refused()
    {
        QFETCH(QByteArray, facts);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, names);
        const CliRun run = triage(facts);
        VERIFY_STOPPED(run, status, code);
        QVERIFY2(run.err.contains(names), run.err.constData());
        QCOMPARE(run.errorCode(), QString::fromLatin1(code));
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "test_triage.moc"
