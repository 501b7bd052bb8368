// The letter after a refusal: as a PDF, as a text to change, from the refused request.
#include "clirunner.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestAppeal : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliRun appeal(
        const QJsonObject &request, const char *output, const QStringList &more = {}) const
    {
        if (!writeObject(path("refus.json"), request))
            return {};
        return runCli(QStringList{QStringLiteral("appeal"), path("refus.json"),
                          QStringLiteral("--output"), path(output), QStringLiteral("--day"),
                          m_ready.day, QStringLiteral("--json")}
            + more);
    }

    static QString answer(const QJsonObject &request, const char *field)
    {
        return request.value(QStringLiteral("answers"))
            .toObject()
            .value(QString::fromLatin1(field))
            .toString();
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("appeal"), QStringLiteral("2026-01"));
        QVERIFY(!m_ready.request.isEmpty());
    }

    void writesTheLetter()
    {
        const CliRun run = appeal(m_ready.request, "lettre.pdf");
        VERIFY_DONE(run);
        QVERIFY(content("lettre.pdf").startsWith("%PDF-"));
        QCOMPARE(run.object().value(QStringLiteral("checked")), QJsonValue(true));
        QCOMPARE(run.object().value(QStringLiteral("draft")), QJsonValue(false));
        QVERIFY(run.object().value(QStringLiteral("pages")).toInt() >= 1);
        const CliRun inspected = runCli({QStringLiteral("inspect"), path("lettre.pdf")});
        VERIFY_DONE(inspected);
    }

    void writesATextToChange()
    {
        VERIFY_DONE(appeal(m_ready.request, "lettre.txt"));
        const QString text = QString::fromUtf8(content("lettre.txt"));
        QVERIFY(text.contains(answer(m_ready.request, "beneficiary.familyName")));
        QVERIFY(!text.contains(u'{'));
        VERIFY_DONE(appeal(m_ready.request, "lettre.odt"));
        QVERIFY(content("lettre.odt").startsWith("PK"));
    }

    // Health data stay in the part that goes under seal.
    void keepsTheSecretApart()
    {
        QJsonObject request = withAnswer(
            m_ready.request, QStringLiteral("refused.nature"), QStringLiteral("medical"));
        request = withAnswer(request, QStringLiteral("appeal.withMedical"), true);
        request = withAnswer(request, QStringLiteral("appeal.medicalElements"),
            QStringLiteral("Drépanocytose homozygote"));
        VERIFY_DONE(appeal(request, "secret.txt"));
        const QString text = QString::fromUtf8(content("secret.txt"));
        const qsizetype banner = text.indexOf(QStringLiteral("SECRET MÉDICAL"));
        const qsizetype secret = text.indexOf(QStringLiteral("Drépanocytose"));
        QVERIFY(banner > 0);
        QVERIFY(secret > banner);
        QCOMPARE(text.indexOf(QStringLiteral("Drépanocytose"), secret + 1), -1);
        request = withAnswer(request, QStringLiteral("appeal.withMedical"), false);
        VERIFY_DONE(appeal(request, "open.txt"));
        QVERIFY(!content("open.txt").contains("Drépanocytose"));
    }

    void takesOverTheRefusedRequest()
    {
        const ReadyRequest refused
            = readyRequest(QStringLiteral("general-dap"), QStringLiteral("12040-04"));
        QVERIFY(writeObject(path("demande.json"), refused.request));
        QJsonObject answers = m_ready.request.value(QStringLiteral("answers")).toObject();
        const QStringList names = answers.keys();
        for (const QString &name : names) {
            if (name.startsWith(QLatin1String("beneficiary.")) || name == u"refused.form")
                answers.remove(name);
        }
        QJsonObject request = m_ready.request;
        request.insert(QStringLiteral("answers"), answers);
        request.insert(QStringLiteral("of"), QStringLiteral("demande.json"));
        VERIFY_DONE(appeal(request, "de.txt", {QStringLiteral("--draft")}));
        const QString text = QString::fromUtf8(content("de.txt"));
        QVERIFY(text.contains(answer(refused.request, "beneficiary.familyName")));
    }

    void refusesWhatIsNotReady()
    {
        const QJsonObject request
            = withAnswer(m_ready.request, QStringLiteral("refused.notifiedOn"), QJsonValue());
        const CliRun run = appeal(request, "non.pdf");
        VERIFY_STOPPED(run, 1, "not-ready");
        QVERIFY(!QFile::exists(path("non.pdf")));
        const CliRun draft = appeal(request, "non.txt", {QStringLiteral("--draft")});
        VERIFY_DONE(draft);
        QVERIFY(content("non.txt").startsWith("BROUILLON"));
    }

    void refusesAnotherForm()
    {
        const ReadyRequest other
            = readyRequest(QStringLiteral("general-dap"), QStringLiteral("12040-04"));
        const CliRun run = appeal(other.request, "autre.pdf");
        VERIFY_STOPPED(run, 1, "wrong-format");
        QVERIFY(!QFile::exists(path("autre.pdf")));
    }

    void refusesAnotherKindOfFile()
    {
        const CliRun run = appeal(m_ready.request, "lettre.doc");
        VERIFY_STOPPED(run, 2, "usage");
        QVERIFY(!QFile::exists(path("lettre.doc")));
    }

    void aLetterHasNoOfficialForm()
    {
        QVERIFY(writeObject(path("refus.json"), m_ready.request));
        const CliRun run = runCli({QStringLiteral("fill"), path("refus.json"),
            QStringLiteral("--as"), QStringLiteral("overlay"), QStringLiteral("--output"),
            path("x.pdf"), QStringLiteral("--day"), m_ready.day});
        VERIFY_STOPPED(run, 2, "usage");
    }
};

QTEST_GUILESS_MAIN(TestAppeal)
#include "test_appeal.moc"
