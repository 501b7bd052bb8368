// Form packs from their making to their removal, as who publishes and who uses them: by the program
// alone, with keys made on the spot.
#include "clirunner.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace prealable::test;

class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromMakingToRemoval();
    void theProgramTrustsNobodyYet();
    void whatIsRefused_data();
    void whatIsRefused();
    void aDamagedPackIsSaidAndTheCommandGoesOn();
    void secretsStaySecret();
    void formsWithADefectAreNotMade();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_work->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString shared(const char *name) const
    {
        return m_shared.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] CliRun run(const QStringList &words) const
    {
        return runCli(words,
            {.folder = m_work->path(), .variables = {{"XDG_DATA_HOME", m_work->path().toUtf8()}}});
    }
    // With the key that the test trusts.
    [[nodiscard]] CliRun trusting(const QStringList &words) const
    {
        return run(words + QStringList{QStringLiteral("--keys"), shared("keys.json")});
    }
    static QByteArray content(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile opened(file);
        QVERIFY2(opened.open(QIODevice::WriteOnly), qPrintable(file));
        QCOMPARE(opened.write(bytes), bytes.size());
    }
    // VERIFY_DONE looks at what it is given several times.
    static void succeed(const CliRun &run) { VERIFY_DONE(run); }
    static int version(const CliRun &run, const char *of)
    {
        return run.object()
            .value(QLatin1String(of))
            .toObject()
            .value(QLatin1String("version"))
            .toInt();
    }

    QTemporaryDir m_shared; // a key, forms with a change, their pack
    std::unique_ptr<QTemporaryDir> m_work; // of one test: also the person's data
};

static QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

// A forms/ folder of version 2, in which a long transport begins at 200 km from 2027 on.
void TestPacks::initTestCase()
{
    const QString from = QStringLiteral(PREALABLE_SOURCE_DIR "/forms");
    const QString to = shared("forms");
    QDirIterator files(from, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        write(target, content(file));
    }
    write(to + QStringLiteral("/version.json"), R"({ "version": 2, "issued": "2026-12-01" })");
    const QString values = to + QStringLiteral("/law/values.json");
    QByteArray law = content(values);
    const QByteArray old = R"("value": 150, "from": null, "until": null,)";
    QCOMPARE(law.count(old), 1);
    law.replace(old, R"("value": 150, "from": null, "until": "2026-12-31",
        "sources": ["CSS-R322-10"], "confidence": "C", "checkedOn": "2026-12-01" },
        { "value": 200, "from": "2027-01-01", "until": null,)");
    write(values, law);
    m_work = std::make_unique<QTemporaryDir>();
    succeed(run({QStringLiteral("pack"), QStringLiteral("key"), QStringLiteral("--output"),
        shared("secret"), QStringLiteral("--public"), shared("keys.json"), QStringLiteral("--name"),
        QStringLiteral("Essai")}));
    succeed(run({QStringLiteral("pack"), QStringLiteral("make"), to, QStringLiteral("--output"),
        shared("unsigned.prealable-pack")}));
    succeed(run({QStringLiteral("pack"), QStringLiteral("sign"), shared("unsigned.prealable-pack"),
        QStringLiteral("--secret"), shared("secret"), QStringLiteral("--output"),
        shared("good.prealable-pack")}));
}

void TestPacks::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    QVERIFY(m_work->isValid());
}

void TestPacks::fromMakingToRemoval()
{
    const QString pack = shared("good.prealable-pack");
    const CliRun checked = trusting(words(QStringLiteral("pack check --json")) + QStringList{pack});
    VERIFY_DONE(checked);
    QCOMPARE(checked.object().value(QStringLiteral("signer")).toString(), QStringLiteral("Essai"));
    QCOMPARE(checked.object().value(QStringLiteral("version")).toInt(), 2);
    QCOMPARE(
        checked.object().value(QStringLiteral("issued")).toString(), QStringLiteral("2026-12-01"));
    QCOMPARE(version(checked, "before"), 1);
    const QJsonObject changes = checked.object().value(QStringLiteral("changes")).toObject();
    QCOMPARE(changes.value(QStringLiteral("editions")).toArray().size(), 0);
    QCOMPARE(changes.value(QStringLiteral("values")).toArray().size(), 1);
    const CliRun told = trusting(words(QStringLiteral("pack check")) + QStringList{pack});
    QVERIFY2(told.out.contains("200\u00A0km à partir du 1er janvier 2027"), told.out.constData());
    QVERIFY(!QFile::exists(path("prealable")));

    succeed(trusting(words(QStringLiteral("pack install")) + QStringList{pack}));
    const CliRun listed = trusting(words(QStringLiteral("pack list --json")));
    VERIFY_DONE(listed);
    QCOMPARE(version(listed, "builtIn"), 1);
    QCOMPARE(version(listed, "installed"), 2);
    QVERIFY(listed.object()
                .value(QStringLiteral("installed"))
                .toObject()
                .value(QStringLiteral("serves"))
                .toBool());

    // Its law is what the other commands read; without the key it is not.
    write(path("request.json"), R"({ "format": "prealable-request", "version": 1,
        "form": "transport-dap", "answers": { "transport.reasons": ["longDistance"],
        "transport.distanceKm": 160 } })");
    const QStringList check = words(QStringLiteral("check request.json --day 2027-02-01"));
    const CliRun after = trusting(check);
    VERIFY_STOPPED(after, 1, "not-ready");
    QVERIFY2(after.out.contains("demande plus de 200\u00A0km"), after.out.constData());
    const CliRun before = run(check);
    QCOMPARE(before.status, 1);
    QCOMPARE(before.err.count('\n'), 2);
    QVERIFY2(before.err.startsWith("pack-unknown-key: "), before.err.constData());
    QVERIFY(!before.out.contains("200\u00A0km"));

    const CliRun again = trusting(words(QStringLiteral("pack install")) + QStringList{pack});
    VERIFY_STOPPED(again, 1, "pack-not-newer");
    succeed(run(words(QStringLiteral("pack remove"))));
    const CliRun gone = run(words(QStringLiteral("pack remove")));
    VERIFY_STOPPED(gone, 3, "file-not-found");
    const CliRun none = run(words(QStringLiteral("pack list --json")));
    VERIFY_DONE(none);
    QVERIFY(none.object().value(QStringLiteral("installed")).isNull());
    QCOMPARE(trusting(check).out, before.out);
}

void TestPacks::theProgramTrustsNobodyYet()
{
    for (const char *command : {"pack check", "pack install"}) {
        const CliRun refused
            = run(words(QString::fromLatin1(command)) + QStringList{shared("good.prealable-pack")});
        VERIFY_STOPPED(refused, 1, "pack-unknown-key");
    }
    QVERIFY(!QFile::exists(path("prealable")));
}

void TestPacks::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = content(shared("good.prealable-pack"));
    QTest::newRow("unsigned") << content(shared("unsigned.prealable-pack")) << 1
                              << QByteArray("pack-unsigned");
    QTest::newRow("cut") << good.chopped(100) << 3 << QByteArray("pack-altered");
    QTest::newRow("changed") << QByteArray(good).replace("\"value\": 200", "\"value\": 100") << 3
                             << QByteArray("pack-altered");
    QTest::newRow("something else") << QByteArray("PK\3\4") << 1 << QByteArray("wrong-format");
    QTest::newRow("later format") << QByteArray("prealable-pack 2\n") << 1
                                  << QByteArray("newer-version");
}

void TestPacks::whatIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    write(path("new.prealable-pack"), bytes);
    for (const char *command : {"pack check", "pack install"}) {
        const CliRun refused = trusting(words(QString::fromLatin1(command))
            + QStringList{QStringLiteral("new.prealable-pack")});
        VERIFY_STOPPED(refused, status, code);
        QCOMPARE(refused.out, QByteArray());
    }
    QVERIFY(!QFile::exists(path("prealable")));
}

void TestPacks::aDamagedPackIsSaidAndTheCommandGoesOn()
{
    succeed(trusting(
        words(QStringLiteral("pack install")) + QStringList{shared("good.prealable-pack")}));
    const QString kept = path("prealable/packs/forms.prealable-pack");
    write(kept, content(kept).chopped(1));
    const CliRun forms = trusting(words(QStringLiteral("forms --json")));
    QCOMPARE(forms.status, 0);
    QVERIFY(forms.array().size() > 10);
    QVERIFY(isOneErrorLine(forms.err));
    QVERIFY2(forms.err.startsWith("pack-altered: "), forms.err.constData());
    const CliRun listed = trusting(words(QStringLiteral("pack list --json")));
    VERIFY_DONE(listed);
    const QJsonObject installed = listed.object().value(QStringLiteral("installed")).toObject();
    QVERIFY(!installed.value(QStringLiteral("serves")).toBool(true));
    QCOMPARE(installed.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")),
        QJsonValue(QStringLiteral("pack-altered")));
    succeed(run(words(QStringLiteral("pack remove"))));
}

void TestPacks::secretsStaySecret()
{
    const QString secret = shared("secret");
    const QByteArray digits = content(secret).split('\n').value(1);
    QCOMPARE(digits.size(), 64);
    QCOMPARE(
        QFile::permissions(secret) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!content(shared("good.prealable-pack")).contains(digits));
    QVERIFY(!content(shared("keys.json")).contains(digits));
    const CliRun again = run({QStringLiteral("pack"), QStringLiteral("key"),
        QStringLiteral("--output"), secret, QStringLiteral("--public"), path("k.json"),
        QStringLiteral("--name"), QStringLiteral("Essai")});
    VERIFY_STOPPED(again, 3, "file-not-written");
    const CliRun made = run(
        words(QStringLiteral("pack key --output secret --public keys.json --name Autre --json")));
    VERIFY_DONE(made);
    QVERIFY(!made.out.contains(content(path("secret")).split('\n').value(1)));
    // Somebody else could read it.
    QVERIFY(QFile::setPermissions(
        path("secret"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const CliRun shown = run(words(QStringLiteral("pack sign --secret secret --output out"))
        + QStringList{shared("unsigned.prealable-pack")});
    VERIFY_STOPPED(shown, 3, "file-unreadable");
    QVERIFY(!QFile::exists(path("out")));
}

void TestPacks::formsWithADefectAreNotMade()
{
    QVERIFY(QDir().mkpath(path("forms/law")));
    write(path("forms/version.json"), R"({ "version": 0, "issued": "x" })");
    const CliRun made = run(words(QStringLiteral("pack make forms --output out --json")));
    QCOMPARE(made.status, 1);
    QVERIFY(made.object().value(QStringLiteral("problems")).toArray().size() > 2);
    QVERIFY(isOneErrorLine(made.err));
    QVERIFY(!QFile::exists(path("out")));
}

void TestPacks::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char *line, const char *where) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(where);
    };
    row("pack", "pack");
    row("pack open", "pack open");
    row("pack make", "--output");
    row("pack sign a --output b", "--secret");
    row("pack key --output a --public a --name b", "--public");
    row("pack check", "arguments");
    row("pack list a", "a");
    row("pack remove --keys a", "--keys");
    row("fields a --keys b", "--keys");
}

void TestPacks::wrongUse()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, where);
    const CliRun wrong = run(words(line));
    VERIFY_STOPPED(wrong, 2, "usage");
    QVERIFY2(wrong.err.startsWith("usage: " + where + ": "), wrong.err.constData());
}

QTEST_GUILESS_MAIN(TestPacks)
#include "test_packs.moc"
