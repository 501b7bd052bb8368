// What a command line may look like, and what is refused instead of ignored.
#include "cli/arguments.h"

#include <QTest>

using namespace prealable;
using namespace prealable::cli;

class TestArguments : public QObject
{
    Q_OBJECT

private:
    static QList<OptionSpec> options()
    {
        return {{QStringLiteral("--output"), QStringLiteral("OUT.pdf"), {}, true},
            {QStringLiteral("--day"), QStringLiteral("AAAA-MM-JJ"), {}, false},
            {QStringLiteral("--draft"), {}, {}, false}};
    }

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("output");
        QTest::newRow("separate") << QStringLiteral("a.json --output b.pdf")
                                  << QStringLiteral("b.pdf");
        QTest::newRow("option first")
            << QStringLiteral("--output b.pdf a.json") << QStringLiteral("b.pdf");
        QTest::newRow("joined") << QStringLiteral("--output=b.pdf a.json")
                                << QStringLiteral("b.pdf");
        QTest::newRow("joined, = inside")
            << QStringLiteral("--output=b=c.pdf a.json") << QStringLiteral("b=c.pdf");
        QTest::newRow("after --") << QStringLiteral("--output b.pdf -- a.json")
                                  << QStringLiteral("b.pdf");
    }
    void accepted()
    {
        QFETCH(QString, line);
        const auto arguments = Arguments::parse(line.split(u' '), options(), 1);
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->operands(), QStringList{QStringLiteral("a.json")});
        QTEST(arguments->value(QStringLiteral("--output")), "output");
        QVERIFY(!arguments->has(QStringLiteral("--draft")));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown") << QStringLiteral("a --output b --colour")
                                 << QStringLiteral("--colour");
        QTest::newRow("unknown short") << QStringLiteral("a --output b -o") << QStringLiteral("-o");
        QTest::newRow("unknown with value")
            << QStringLiteral("a --output b --colour=red") << QStringLiteral("--colour");
        QTest::newRow("abbreviated") << QStringLiteral("a --out b") << QStringLiteral("--out");
        QTest::newRow("twice") << QStringLiteral("a --output b --output c")
                               << QStringLiteral("--output");
        QTest::newRow("no value at the end")
            << QStringLiteral("a --output") << QStringLiteral("--output");
        QTest::newRow("an option for value")
            << QStringLiteral("a --output --draft") << QStringLiteral("--output");
        QTest::newRow("empty value") << QStringLiteral("a --output=") << QStringLiteral("--output");
        QTest::newRow("value of a switch")
            << QStringLiteral("a --output b --draft=yes") << QStringLiteral("--draft");
        QTest::newRow("needed option left out")
            << QStringLiteral("a") << QStringLiteral("--output");
        QTest::newRow("too many operands")
            << QStringLiteral("a b --output c") << QStringLiteral("b");
        QTest::newRow("too few operands")
            << QStringLiteral("--output c") << QStringLiteral("arguments");
    }
    void refused()
    {
        QFETCH(QString, line);
        const auto arguments = Arguments::parse(line.split(u' '), options(), 1);
        QVERIFY(!arguments.ok());
        QCOMPARE(arguments.error().code, ErrorCode::Usage);
        QTEST(arguments.error().where, "where");
        QVERIFY(!arguments.error().detail.isEmpty());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("plain") << QStringLiteral("2026-11-21") << true;
        QTest::newRow("leap day") << QStringLiteral("2024-02-29") << true;
        QTest::newRow("no leap day") << QStringLiteral("2026-02-29") << false;
        QTest::newRow("French") << QStringLiteral("21/11/2026") << false;
        QTest::newRow("short") << QStringLiteral("2026-1-2") << false;
        QTest::newRow("with time") << QStringLiteral("2026-11-21T10:00") << false;
        QTest::newRow("word") << QStringLiteral("today") << false;
    }
    void dates()
    {
        QFETCH(QString, text);
        const QString day = QStringLiteral("--day");
        const auto arguments
            = Arguments::parse({QStringLiteral("--output=b"), day, text}, options(), 0);
        QVERIFY(arguments.ok());
        const auto date = dateOption(*arguments, day);
        QTEST(date.ok(), "ok");
        if (date)
            QCOMPARE(date->toString(Qt::ISODate), text);
        else
            QCOMPARE(date.error().where, day);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
