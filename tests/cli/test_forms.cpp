// `forms`: what the program can prepare.
#include "clirunner.h"

using namespace prealable::test;

class TestForms : public QObject
{
    Q_OBJECT

private:
    static QStringList formsOfOurOwn()
    {
        return {QStringLiteral("biology-dap"), QStringLiteral("dental-dentist"),
            QStringLiteral("dental-doctor"), QStringLiteral("general-dap"),
            QStringLiteral("major-appliance-dap"), QStringLiteral("major-appliance-prescription"),
            QStringLiteral("orthodontics-dentist"), QStringLiteral("orthodontics-doctor"),
            QStringLiteral("respiratory-dap"), QStringLiteral("transport-expenses")};
    }

private Q_SLOTS:
    void shape()
    {
        const CliRun run = runCli({QStringLiteral("forms"), QStringLiteral("--json"),
            QStringLiteral("--day"), QStringLiteral("2026-11-21")});
        VERIFY_DONE(run);
        QMap<QString, QString> found;
        for (const QJsonValue &value : run.array()) {
            const QJsonObject edition = value.toObject();
            for (const char *key : {"form", "edition", "cerfa", "reference", "title", "inForceFrom",
                     "inForceUntil", "sentBy", "sentTo", "volets", "officialPdf"})
                QVERIFY2(edition.contains(QLatin1String(key)), key);
            QVERIFY(!edition.value(QStringLiteral("title")).toString().isEmpty());
            const QJsonArray volets = edition.value(QStringLiteral("volets")).toArray();
            QVERIFY(!volets.isEmpty());
            QCOMPARE(volets.first().toObject().value(QStringLiteral("number")).toInt(), 1);
            QVERIFY(
                !volets.first().toObject().value(QStringLiteral("goesTo")).toString().isEmpty());
            // A form whose official PDF with fields is not known is only ever our own page.
            const bool ours
                = formsOfOurOwn().contains(edition.value(QStringLiteral("form")).toString());
            const QJsonObject official = edition.value(QStringLiteral("officialPdf")).toObject();
            QCOMPARE(official.value(QStringLiteral("how")).toString(),
                ours ? QStringLiteral("none") : QStringLiteral("acroform"));
            if (!ours)
                QCOMPARE(official.value(QStringLiteral("recognised")), QJsonValue(true));
            found.insert(edition.value(QStringLiteral("form")).toString(),
                edition.value(QStringLiteral("edition")).toString());
        }
        QCOMPARE(found.size(), 13);
        for (const QString &form : formsOfOurOwn())
            QVERIFY2(found.contains(form), qPrintable(form));
        QCOMPARE(found.value(QStringLiteral("transport-dap")), QStringLiteral("11575-08"));
        QCOMPARE(found.value(QStringLiteral("transport-prescription")), QStringLiteral("11574-07"));
        QCOMPARE(found.value(QStringLiteral("transport-leave")), QStringLiteral("16184-01"));
    }

    void forPeople()
    {
        const CliRun run = runCli({QStringLiteral("forms")});
        VERIFY_DONE(run);
        QVERIFY(run.out.contains("11575*08"));
        QVERIFY(!run.out.contains('{'));
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"
