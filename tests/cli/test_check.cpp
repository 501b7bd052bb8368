// `check`: ready or not, and why.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestCheck : public QObject
{
    Q_OBJECT

private:
    CliRun check(const QJsonObject &request, const QString &day, bool json = true) const
    {
        const QString path = m_dir.filePath(QStringLiteral("demande.json"));
        if (!writeObject(path, request))
            return {};
        QStringList words = {QStringLiteral("check"), path, QStringLiteral("--day"), day};
        if (json)
            words.append(QStringLiteral("--json"));
        return runCli(words);
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!m_ready.request.isEmpty(), "no case of the form is ready");
    }

    void ready()
    {
        const CliRun run = check(m_ready.request, m_ready.day);
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("ready")), QJsonValue(true));
        for (const char *key : {"findings", "attachments", "missing"})
            QVERIFY2(result.value(QLatin1String(key)).isArray(), key);
        QVERIFY(result.value(QStringLiteral("missing")).toArray().isEmpty());
        QVERIFY(!result.contains(QStringLiteral("error")));
    }

    void editionLeftOut()
    {
        QJsonObject request = m_ready.request;
        request.remove(QStringLiteral("edition"));
        const CliRun run = check(request, m_ready.day);
        VERIFY_DONE(run);
        QCOMPARE(
            run.object().value(QStringLiteral("edition")).toString(), QStringLiteral("11575-08"));
    }

    void wrongKey()
    {
        const QJsonObject request = withAnswer(
            m_ready.request, QStringLiteral("beneficiary.nir"), QStringLiteral("269092A00402184"));
        const CliRun run = check(request, m_ready.day);
        VERIFY_STOPPED(run, 1, "not-ready");
        const QJsonObject result = run.object();
        QCOMPARE(result.value(QStringLiteral("ready")), QJsonValue(false));
        QCOMPARE(run.errorCode(), QStringLiteral("not-ready"));
        bool found = false;
        for (const QJsonValue &value : result.value(QStringLiteral("findings")).toArray()) {
            const QJsonObject finding = value.toObject();
            if (finding.value(QStringLiteral("rule")).toString() != QLatin1String("format.nir.key"))
                continue;
            found = true;
            QCOMPARE(
                finding.value(QStringLiteral("severity")).toString(), QStringLiteral("blocking"));
            QVERIFY(finding.value(QStringLiteral("fields"))
                        .toArray()
                        .contains(QStringLiteral("beneficiary.nir")));
            QVERIFY(!finding.value(QStringLiteral("text")).toString().isEmpty());
            QVERIFY(finding.value(QStringLiteral("sources")).isArray());
        }
        QVERIFY(found);
    }

    void missingAnswer()
    {
        QJsonObject request = m_ready.request;
        QJsonObject answers = request.value(QStringLiteral("answers")).toObject();
        answers.remove(QStringLiteral("beneficiary.familyName"));
        request.insert(QStringLiteral("answers"), answers);
        const CliRun run = check(request, m_ready.day);
        VERIFY_STOPPED(run, 1, "not-ready");
        QVERIFY(run.object()
                    .value(QStringLiteral("missing"))
                    .toArray()
                    .contains(QStringLiteral("beneficiary.familyName")));

        const CliRun people = check(request, m_ready.day, false);
        VERIFY_STOPPED(people, 1, "not-ready");
        QVERIFY(people.out.contains("beneficiary.familyName"));
    }

    static QJsonObject confirming(QJsonObject request, const QString &rule, const QString &reason)
    {
        request.insert(QStringLiteral("confirmed"),
            QJsonArray{
                QJsonObject{{QStringLiteral("rule"), rule}, {QStringLiteral("reason"), reason}}});
        return request;
    }

    static QJsonObject findingOf(const CliRun &run, const QString &rule)
    {
        for (const QJsonValue &value : run.object().value(QStringLiteral("findings")).toArray()) {
            if (value.toObject().value(QStringLiteral("rule")).toString() == rule)
                return value.toObject();
        }
        return {};
    }

    void confirmedWarning()
    {
        const QString rule = QStringLiteral("nir.birthDate");
        const QJsonObject request = withAnswer(
            m_ready.request, QStringLiteral("beneficiary.birthDate"), QStringLiteral("1970-02-03"));
        const QJsonObject plain = findingOf(check(request, m_ready.day), rule);
        QCOMPARE(plain.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
        QVERIFY(!plain.contains(QStringLiteral("confirmed")));
        const QJsonObject kept
            = confirming(request, rule, QStringLiteral("Date corrigée par la mairie"));
        const CliRun run = check(kept, m_ready.day);
        VERIFY_DONE(run);
        const QJsonObject finding = findingOf(run, rule);
        QCOMPARE(finding.value(QStringLiteral("confirmed")), QJsonValue(true));
        QCOMPARE(finding.value(QStringLiteral("reason")).toString(),
            QStringLiteral("Date corrigée par la mairie"));
        QCOMPARE(finding.value(QStringLiteral("text")), plain.value(QStringLiteral("text")));
        const CliRun people = check(kept, m_ready.day, false);
        QVERIFY(people.out.contains("Confirmé : Date corrigée par la mairie"));
    }

    void aReasonUnblocksNothing()
    {
        const QJsonObject request = withAnswer(
            m_ready.request, QStringLiteral("beneficiary.nir"), QStringLiteral("269092A00402184"));
        const CliRun run = check(
            confirming(request, QStringLiteral("format.nir.key"), QStringLiteral("C'est bien lui")),
            m_ready.day);
        VERIFY_STOPPED(run, 1, "not-ready");
        QVERIFY(!findingOf(run, QStringLiteral("format.nir.key"))
                     .contains(QStringLiteral("confirmed")));
    }

    void refusedConfirmations_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown rule") << QStringLiteral("no.rule") << QStringLiteral("x");
        QTest::newRow("empty rule") << QString() << QStringLiteral("x");
        QTest::newRow("blocking rule")
            << QStringLiteral("series.minimum") << QStringLiteral("je confirme");
        QTest::newRow("no reason") << QStringLiteral("nir.birthDate") << QStringLiteral("  ");
        QTest::newRow("long reason") << QStringLiteral("nir.birthDate") << QString(301, u'x');
        QTest::newRow("terminal codes")
            << QStringLiteral("nir.birthDate") << QStringLiteral("ok \u001b[2J");
    }
    void refusedConfirmations()
    {
        QFETCH(QString, rule);
        QFETCH(QString, reason);
        const CliRun run = check(confirming(m_ready.request, rule, reason), m_ready.day);
        VERIFY_STOPPED(run, 1, "json-wrong-value");
        QVERIFY2(run.err.contains("/confirmed/0/"), run.err.constData());
        QVERIFY(!run.err.contains("je confirme")); // what was typed is for nobody's log
    }

    void refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown form")
            << QStringLiteral("form") << QJsonValue(QStringLiteral("transport-moon"))
            << QByteArray("unknown-form");
        QTest::newRow("unknown edition")
            << QStringLiteral("edition") << QJsonValue(QStringLiteral("11575-99"))
            << QByteArray("unknown-edition");
        QTest::newRow("superseded")
            << QStringLiteral("edition") << QJsonValue(QStringLiteral("11575-03"))
            << QByteArray("superseded-edition");
        QTest::newRow("newer version")
            << QStringLiteral("version") << QJsonValue(2) << QByteArray("newer-version");
        QTest::newRow("unknown key")
            << QStringLiteral("colour") << QJsonValue(QStringLiteral("blue"))
            << QByteArray("json-unknown-key");
        QTest::newRow("answers of another type")
            << QStringLiteral("answers") << QJsonValue(QJsonArray())
            << QByteArray("json-wrong-type");
    }
    void refused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, code);
        QJsonObject request = m_ready.request;
        request.insert(key, value);
        const CliRun run = check(request, m_ready.day);
        VERIFY_STOPPED(run, 1, code);
        QCOMPARE(run.errorCode(), QString::fromLatin1(code));
    }

    void refusedAnswers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown field")
            << QStringLiteral("transport.warp") << QJsonValue(9) << QByteArray("unknown-field");
        QTest::newRow("number for a text") << QStringLiteral("beneficiary.familyName")
                                           << QJsonValue(9) << QByteArray("json-wrong-type");
        QTest::newRow("text for a number")
            << QStringLiteral("transport.distanceKm") << QJsonValue(QStringLiteral("loin"))
            << QByteArray("json-wrong-type");
        QTest::newRow("unknown option")
            << QStringLiteral("transport.mode") << QJsonValue(QStringLiteral("sled"))
            << QByteArray("json-wrong-value");
    }
    void refusedAnswers()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, code);
        const CliRun run = check(withAnswer(m_ready.request, field, value), m_ready.day);
        VERIFY_STOPPED(run, 1, code);
        QVERIFY2(run.err.contains(field.toUtf8()), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
