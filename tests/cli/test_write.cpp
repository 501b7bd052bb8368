// `write`: named fields of any AcroForm PDF; everything else is refused by name.
#include "clirunner.h"
#include "support/readyrequest.h"
#include "support/shared.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestWrite : public QObject
{
    Q_OBJECT

private:
    CliRun write(const QByteArray &values, const QStringList &more = {},
        const QString &pdf = QStringLiteral("standins/standin-11575-08.pdf")) const
    {
        QFile file(m_dir.filePath(QStringLiteral("values.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(values) != values.size())
            return {};
        file.close();
        return runCli(QStringList{QStringLiteral("write"), sharedPath(pdf), file.fileName(),
                          QStringLiteral("--output"), output(), QStringLiteral("--json")}
            + more);
    }
    QString output() const { return m_dir.filePath(QStringLiteral("out.pdf")); }

    QJsonObject field(const QString &name) const
    {
        for (const QJsonValue &value :
            runCli({QStringLiteral("fields"), output(), QStringLiteral("--json")}).array()) {
            if (value.toObject().value(QStringLiteral("name")).toString() == name)
                return value.toObject();
        }
        return {};
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void init()
    {
        PREALABLE_NEEDS_SHARED();
        QFile::remove(output());
    }

    void textAndBox()
    {
        const CliRun run = write("{\"n et p\":\"LE GOFF Anaïs\",\"km\":\"camsp\"}");
        VERIFY_DONE(run);
        QCOMPARE(run.object().value(QStringLiteral("checked")), QJsonValue(true));
        QCOMPARE(field(QStringLiteral("n et p")).value(QStringLiteral("value")).toString(),
            QString::fromUtf8("LE GOFF Anaïs"));
        QCOMPARE(field(QStringLiteral("km")).value(QStringLiteral("value")).toString(),
            QStringLiteral("camsp"));
    }

    void boxOff()
    {
        VERIFY_DONE(write("{\"km\":false}"));
        const QString value = field(QStringLiteral("km")).value(QStringLiteral("value")).toString();
        QVERIFY(value.isEmpty() || value == QLatin1String("Off"));
    }

    void flat()
    {
        VERIFY_DONE(write("{\"n et p\":\"LE GOFF\"}", {QStringLiteral("--flat")}));
        QCOMPARE(
            runCli({QStringLiteral("fields"), output(), QStringLiteral("--json")}).array().size(),
            0);
    }

    // What the written file no longer is, is said.
    void notes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("word");
        QTest::addRow("plain") << QStringLiteral("standins/standin-11575-08.pdf") << QString();
        QTest::addRow("hybrid") << QStringLiteral("standins/standin-11575-08-hybrid.pdf")
                                << QStringLiteral("XFA");
        QTest::addRow("encrypted")
            << QStringLiteral("corpus/lab/lab_owner256.pdf") << QStringLiteral("protection");
        QTest::addRow("usage rights")
            << QStringLiteral("corpus/lab/lab_xfa_ur.pdf") << QStringLiteral("Adobe");
    }
    void notes()
    {
        QFETCH(QString, file);
        QFETCH(QString, word);
        const CliRun run = write("{}", {}, file);
        VERIFY_DONE(run);
        const QJsonArray notes = run.object().value(QStringLiteral("notes")).toArray();
        QCOMPARE(notes.isEmpty(), word.isEmpty());
        QVERIFY(QJsonDocument(notes).toJson().contains(word.toUtf8()));
    }

    void forbidden()
    {
        const CliRun run = write("{}", {}, QStringLiteral("corpus/lab/lab_owner.pdf"));
        VERIFY_STOPPED(run, 1, "pdf-forbidden");
        QVERIFY(!QFile::exists(output()));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char *name, const char *values, const char *code,
                             const char *names) {
            QTest::newRow(name) << QByteArray(values) << QByteArray(code) << QByteArray(names);
        };
        row("unknown field", "{\"nowhere\":\"x\"}", "pdf-unknown-field", "nowhere");
        row("unknown field off", "{\"nowhere\":false}", "pdf-unknown-field", "nowhere");
        row("unknown state", "{\"km\":\"moon\"}", "pdf-unknown-state", "km");
        row("too many characters", "{\"num immat\":\"12345678901234\"}", "pdf-text-too-long",
            "num immat");
        row("glyph that no font has", "{\"n et p\":\"\\ud83d\\ude00\"}", "pdf-glyph-missing",
            "n et p");
        row("true", "{\"km\":true}", "json-wrong-value", "km");
        row("number", "{\"n et p\":7}", "json-wrong-type", "n et p");
        row("false for a text", "{\"n et p\":false}", "json-wrong-type", "n et p");
        row("array", "[]", "json-wrong-type", "values.json");
        row("twice", "{\"km\":\"Oui\",\"km\":\"camsp\"}", "json-duplicate-key", "km");
    }
    void refused()
    {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, names);
        const CliRun run = write(values);
        VERIFY_STOPPED(run, 1, code);
        QVERIFY2(run.err.contains(names), run.err.constData());
        QVERIFY(!QFile::exists(output()));
    }

    // A person's letter in the place of a field's name: it is not repeated whole.
    void hostileNames()
    {
        const QByteArray key = QByteArray("\\u001b[2J\\nMadame ") + QByteArray(100000, 'x');
        for (const QByteArray &value : {QByteArray("\"x\""), QByteArray("7"), QByteArray("true")}) {
            const CliRun run = write(QByteArray("{\"" + key + "\":" + value + "}"));
            QVERIFY2(run.ended && isOneErrorLine(run.err), run.err.left(500).constData());
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains("?[2J?Madame xxx"), run.err.left(500).constData());
            QVERIFY(run.err.size() < 1000 && run.out.size() < 1000);
        }
    }
};

QTEST_GUILESS_MAIN(TestWrite)
#include "test_write.moc"
