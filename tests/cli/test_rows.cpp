// A request with two acts through `check`, `fill` and back, and needs whose facts are numbers.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestRows : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    static QJsonObject act(const char *code, const char *description, int count)
    {
        return {{QStringLiteral("system"), QStringLiteral("ccam")},
            {QStringLiteral("ccam"), QString::fromUtf8(code)},
            {QStringLiteral("description"), QString::fromUtf8(description)},
            {QStringLiteral("count"), count}};
    }

    QJsonObject withActs(const QJsonArray &acts) const
    {
        return withAnswer(m_ready.request, QStringLiteral("acts"), acts);
    }

    CliRun run(const char *command, const QJsonObject &request, QStringList more = {}) const
    {
        if (!writeObject(path("demande.json"), request))
            return {};
        more.append({QStringLiteral("--day"), m_ready.day, QStringLiteral("--json")});
        return runCli(QStringList{QString::fromLatin1(command), path("demande.json")} + more);
    }

    CliRun triage(const QByteArray &facts, const char *day, bool json = true) const
    {
        QFile file(path("faits.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(facts) != facts.size())
            return {};
        file.close();
        QStringList words{QStringLiteral("triage"), path("faits.json"), QStringLiteral("--day"),
            QString::fromLatin1(day)};
        if (json)
            words.append(QStringLiteral("--json"));
        return runCli(words);
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        const QDir cases(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/general-dap/12040-04"));
        const QJsonObject found
            = readObject(cases.filePath(QStringLiteral("acts-eight-rows.json")));
        m_ready = {found.value(QStringLiteral("day")).toString(),
            found.value(QStringLiteral("request")).toObject()};
        QVERIFY(!m_ready.request.isEmpty());
    }

    void checksTwoActs()
    {
        const CliRun checked
            = run("check", withActs({act("HFCA001", "Premier", 1), act("hbld 036", "Second", 2)}));
        VERIFY_DONE(checked);
        QCOMPARE(checked.object().value(QStringLiteral("ready")), QJsonValue(true));
    }

    void namesWhatIsMissingByItsRow()
    {
        QJsonObject second = act("", "Second", 2);
        second.remove(QStringLiteral("ccam"));
        const QJsonObject request = withActs({act("HFCA001", "Premier", 1), second});
        const CliRun checked = run("check", request);
        VERIFY_STOPPED(checked, 1, "not-ready");
        QCOMPARE(checked.object().value(QStringLiteral("missing")).toArray(),
            QJsonArray{QStringLiteral("acts[1].ccam")});
        const CliRun filled = run("fill", request, {QStringLiteral("--output"), path("out.pdf")});
        VERIFY_STOPPED(filled, 1, "not-ready");
        QVERIFY(!QFile::exists(path("out.pdf")));
    }

    void namesWhatIsWrongByItsRow()
    {
        const CliRun checked
            = run("check", withActs({act("HFCA001", "Premier", 1), act("HFCA01", "Second", 1)}));
        VERIFY_STOPPED(checked, 1, "not-ready");
        QJsonArray fields;
        for (const QJsonValue finding :
            checked.object().value(QStringLiteral("findings")).toArray()) {
            if (finding.toObject().value(QStringLiteral("rule")).toString()
                == QLatin1String("format.ccam.length"))
                fields = finding.toObject().value(QStringLiteral("fields")).toArray();
        }
        QCOMPARE(fields, QJsonArray{QStringLiteral("acts[1].ccam")});
    }

    void refusesWhatIsNoRow()
    {
        const CliRun member = run(
            "check", withActs({act("HFCA001", "a", 1), QJsonObject{{QStringLiteral("price"), 1}}}));
        VERIFY_STOPPED(member, 1, "unknown-field");
        QVERIFY2(member.err.contains("/answers/acts/1/price"), member.err.constData());
        const CliRun text = run("check", withActs({QStringLiteral("HFCA001")}));
        VERIFY_STOPPED(text, 1, "json-wrong-type");
        QVERIFY2(text.err.contains("/answers/acts/0"), text.err.constData());
    }

    void writesEachActOnItsLine()
    {
        const CliRun filled
            = run("fill", withActs({act("HFCA001", "Premier", 1), act("hbld 036", "Second", 2)}),
                {QStringLiteral("--output"), path("two.pdf")});
        VERIFY_DONE(filled);
        const QJsonObject values = filled.object().value(QStringLiteral("values")).toObject();
        QCOMPARE(values.value(QStringLiteral("acte code 1")).toString(), QStringLiteral("HFCA001"));
        QCOMPARE(values.value(QStringLiteral("acte code 2")).toString(), QStringLiteral("HBLD036"));
        QCOMPARE(values.value(QStringLiteral("acte nombre 2")).toString(), QStringLiteral("2"));
        QCOMPARE(values.value(QStringLiteral("acte code 3")).toString(), QString());
        const CliRun listed
            = runCli({QStringLiteral("fields"), path("two.pdf"), QStringLiteral("--json")});
        VERIFY_DONE(listed);
        QStringList codes;
        for (const QJsonValue field : listed.array()) {
            if (field.toObject().value(QStringLiteral("name")).toString()
                == QLatin1String("acte code 2"))
                codes.append(field.toObject().value(QStringLiteral("value")).toString());
        }
        QCOMPARE(codes, QStringList{QStringLiteral("HBLD036")});
    }

    // What the table does not hold is on the continuation sheet, and said.
    void keepsTheActsThatDoNotFit()
    {
        const QStringList output{QStringLiteral("--output"), path("eight.pdf")};
        const CliRun eight = run("fill", m_ready.request, output);
        VERIFY_DONE(eight);
        const CliRun two = run("fill", withActs({act("HFCA001", "Premier", 1)}),
            {QStringLiteral("--output"), path("one.pdf")});
        VERIFY_DONE(two);
        const auto pages
            = [](const CliRun &one) { return one.object().value(QStringLiteral("pages")).toInt(); };
        QCOMPARE(pages(eight), pages(two) + 1);
    }

    void asksForTheNumberBehindADerivedFact()
    {
        const QByteArray start = R"({"need":"physiotherapy","condition":"ankleSprain")";
        const CliRun open = triage(start + '}', "2026-11-21");
        VERIFY_DONE(open);
        QCOMPARE(open.object().value(QStringLiteral("missing")).toArray(),
            QJsonArray{QStringLiteral("sessionNumber")});
        const CliRun closed = triage(start + R"(,"sessionNumber":11})", "2026-11-21");
        VERIFY_DONE(closed);
        QCOMPARE(closed.object().value(QStringLiteral("form")).toString(),
            QStringLiteral("general-dap"));
        const CliRun free = triage(start + R"(,"sessionNumber":10})", "2026-11-21");
        VERIFY_DONE(free);
        QCOMPARE(free.object().value(QStringLiteral("outcome")).toString(),
            QStringLiteral("no-agreement"));
    }

    // The rule of the thirty sessions ended on 14 April 2012.
    void answersByTheLawOfTheDay()
    {
        const QByteArray facts
            = R"({"need":"physiotherapy","condition":"other","sessionNumber":31,)"
              R"("sessionsLast12Months":30})";
        const auto outcome = [&](const char *day) {
            return triage(facts, day).object().value(QStringLiteral("outcome")).toString();
        };
        QCOMPARE(outcome("2012-04-13"), QStringLiteral("prior-agreement"));
        QCOMPARE(outcome("2012-04-14"), QStringLiteral("no-agreement"));
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
