// Help, version and wrong usage: before anything is read, without a display.
#include "clirunner.h"

#include "core/version.h"

#include <QDate>
#include <QRegularExpression>

using namespace prealable;
using namespace prealable::test;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version()
    {
        const CliRun run = runCli({QStringLiteral("--version")});
        VERIFY_DONE(run);
        QVERIFY(run.out.startsWith("prealable-cli " + programVersion().toUtf8() + '\n'));
        for (const QByteArray &library :
            {QByteArray("Qt ") + qVersion(), QByteArray("Poppler "), QByteArray("qpdf ")})
            QVERIFY2(run.out.contains('\n' + library), run.out.constData());

        const CliRun json = runCli({QStringLiteral("--version"), QStringLiteral("--json")});
        VERIFY_DONE(json);
        const QJsonObject facts = json.object();
        QCOMPARE(facts.value(QStringLiteral("version")).toString(), programVersion());
        QCOMPARE(facts.value(QStringLiteral("qt")).toString(), QString::fromLatin1(qVersion()));
        static const QRegularExpression numbers(QStringLiteral("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"));
        for (const char *library : {"poppler", "qpdf", "libheif"}) {
            const QString shown = facts.value(QLatin1String(library)).toString();
            QVERIFY2(numbers.match(shown).hasMatch(), library);
            QVERIFY(QString::fromUtf8(run.out).contains(shown));
        }
        const QString day = facts.value(QStringLiteral("lawCheckedOn")).toString();
        QVERIFY(QDate::fromString(day, Qt::ISODate).isValid());
        const QString year = day.left(4);
        QVERIFY(QString::fromUtf8(run.out).contains(year));
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("general") << QStringList{QStringLiteral("--help")} << QByteArray("deadline");
        for (const char *name :
            {"forms", "triage", "check", "fill", "inspect", "fields", "write", "deadline"})
            QTest::newRow(name) << QStringList{QString::fromLatin1(name), QStringLiteral("--help")}
                                << QByteArray("prealable-cli ") + name;
    }
    void help()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, holds);
        const CliRun run = runCli(words);
        VERIFY_DONE(run);
        QVERIFY(run.out.contains(holds));
        QVERIFY(run.out.contains("Usage"));
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("nothing") << QString() << QByteArray("prealable-cli");
        QTest::newRow("unknown command") << QStringLiteral("conquer") << QByteArray("conquer");
        QTest::newRow("unknown option")
            << QStringLiteral("forms --colour") << QByteArray("--colour");
        QTest::newRow("no file") << QStringLiteral("check") << QByteArray("arguments");
        QTest::newRow("two files") << QStringLiteral("check a b") << QByteArray("b");
        QTest::newRow("no output") << QStringLiteral("fill a") << QByteArray("--output");
        QTest::newRow("wrong day")
            << QStringLiteral("forms --day 21/11/2026") << QByteArray("--day");
        QTest::newRow("wrong --as")
            << QStringLiteral("fill a --output b --as blue") << QByteArray("--as");
        QTest::newRow("day without rules")
            << QStringLiteral("fields a --day 2026-11-21") << QByteArray("--day");
        QTest::newRow("deadline of nothing")
            << QStringLiteral("deadline --posted 2026-11-21") << QByteArray("--form");
        QTest::newRow("refusal half said")
            << QStringLiteral("deadline --refusal medical") << QByteArray("--refusal-notified");
        QTest::newRow("two deadlines") << QStringLiteral(
            "deadline --refusal-notified 2026-11-21 --refusal medical --form transport-dap")
                                       << QByteArray("--form");
    }
    void wrong()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, where);
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const CliRun plain = runCli(words);
        VERIFY_STOPPED(plain, 2, "usage");
        QVERIFY2(plain.err.startsWith("usage: " + where + ": "), plain.err.constData());
        QCOMPARE(plain.out, QByteArray());

        if (words.isEmpty())
            return;
        const CliRun json = runCli(words + QStringList{QStringLiteral("--json")});
        VERIFY_STOPPED(json, 2, "usage");
        const QJsonObject error = json.object().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("usage"));
        QCOMPARE(error.value(QStringLiteral("where")).toString(), QString::fromUtf8(where));
        QVERIFY(!error.value(QStringLiteral("detail")).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "test_usage.moc"
