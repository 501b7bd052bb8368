// `inspect` and `fields`: what a PDF is, by what it contains.
#include "clirunner.h"
#include "support/shared.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standIns_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("edition");
        QTest::addColumn<int>("fields");
        const auto row = [](const char *file, const char *form, const char *edition, int fields) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(form)
                                << QString::fromLatin1(edition) << fields;
        };
        row("standin-11575-08.pdf", "transport-dap", "11575-08", 56);
        row("standin-11575-08-hybrid.pdf", "transport-dap", "11575-08", 56);
        row("standin-11574-07.pdf", "transport-prescription", "11574-07", 53);
        row("standin-11574-07-hybrid.pdf", "transport-prescription", "11574-07", 53);
        row("standin-16184-01.pdf", "transport-leave", "16184-01", 46);
        row("standin-16184-01-hybrid.pdf", "transport-leave", "16184-01", 46);
    }
    void standIns()
    {
        PREALABLE_NEEDS_SHARED();
        QFETCH(QString, file);
        QFETCH(int, fields);
        const QString path = sharedPath(QStringLiteral("standins/") + file);
        const CliRun run = runCli({QStringLiteral("inspect"), path, QStringLiteral("--json")});
        VERIFY_DONE(run);
        const QJsonObject result = run.object();
        QTEST(result.value(QStringLiteral("form")).toString(), "form");
        QTEST(result.value(QStringLiteral("edition")).toString(), "edition");
        QCOMPARE(result.value(QStringLiteral("kind")).toString(), QStringLiteral("official"));
        QCOMPARE(result.value(QStringLiteral("fields")).toInt(), fields);
        const bool hybrid = file.contains(QLatin1String("hybrid"));
        QCOMPARE(result.value(QStringLiteral("technology")).toString(),
            hybrid ? QStringLiteral("xfa-static") : QStringLiteral("acroform"));
        QCOMPARE(result.value(QStringLiteral("encrypted")), QJsonValue(false));
        QVERIFY(!result.contains(QStringLiteral("answers")));

        const CliRun listed = runCli({QStringLiteral("fields"), path, QStringLiteral("--json")});
        VERIFY_DONE(listed);
        QCOMPARE(listed.array().size(), fields);
        for (const QJsonValue &value : listed.array())
            verifyField(value.toObject(), result.value(QStringLiteral("pages")).toInt());
    }

    static void verifyField(const QJsonObject &field, int pages)
    {
        for (const char *key : {"name", "type", "states", "maxLength", "comb", "multiline",
                 "readOnly", "value", "widgets"})
            QVERIFY2(field.contains(QLatin1String(key)), key);
        const QJsonArray widgets = field.value(QStringLiteral("widgets")).toArray();
        QVERIFY2(!widgets.isEmpty(), qPrintable(field.value(QStringLiteral("name")).toString()));
        for (const QJsonValue &value : widgets) {
            const QJsonArray rect = value.toObject().value(QStringLiteral("rect")).toArray();
            const int page = value.toObject().value(QStringLiteral("page")).toInt();
            QVERIFY(page >= 1 && page <= pages);
            QCOMPARE(rect.size(), 4);
            QVERIFY(rect.at(0).toDouble() < rect.at(2).toDouble());
            QVERIFY(rect.at(1).toDouble() < rect.at(3).toDouble());
        }
    }

    // Every file of the corpus is tests/corpus's.
    void turnedBoxes()
    {
        PREALABLE_NEEDS_SHARED();
        const CliRun run = runCli({QStringLiteral("fields"),
            sharedPath(QStringLiteral("corpus/lab/lab.pdf")), QStringLiteral("--json")});
        VERIFY_DONE(run);
        for (const QJsonValue &value : run.array()) {
            const QJsonObject field = value.toObject();
            const QJsonObject widget = field.value(QStringLiteral("widgets"))[0].toObject();
            const bool turned
                = field.value(QStringLiteral("name")).toString() == QLatin1String("t_file");
            QCOMPARE(widget.value(QStringLiteral("rotation")).toInt(), turned ? 90 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "test_inspect.moc"
