// A printer's profile: the sheet to print, what is read on it, the form that is drawn with it.
#include "catalog/catalog.h"
#include "clirunner.h"
#include "pdf/pagereader.h"
#include "support/readyrequest.h"
#include "ui/officialpdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <cmath>

using namespace prealable;
using namespace prealable::test;

class TestPrinter : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    // Crosses at 25 and 185 mm from the left, 25, 148.5 and 272 mm from the top, all landing so
    // much further.
    static QJsonObject readings(double right, double down)
    {
        QJsonObject crosses;
        int number = 0;
        for (const double y : {25.0, 148.5, 272.0}) {
            for (const double x : {25.0, 185.0})
                crosses.insert(QString::number(++number), QJsonArray{x + right, y + down});
        }
        return {{QStringLiteral("printer"), QStringLiteral("Accueil")},
            {QStringLiteral("tray"), QStringLiteral("bac 2")},
            {QStringLiteral("crosses"), crosses}};
    }

    CliRun profile(const QByteArray &readings, const QStringList &more = {}) const
    {
        QFile file(path("lu.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(readings) != readings.size())
            return {};
        file.close();
        return runCli(QStringList{QStringLiteral("printer"), path("lu.json"),
                          QStringLiteral("--output"), path("profil.json")}
            + more);
    }
    CliRun profile(const QJsonObject &readings, const QStringList &more = {}) const
    {
        return profile(QJsonDocument(readings).toJson(), more);
    }

    // Where the patient's name stands when the answers alone are printed onto the original.
    QRectF nameOnPaper(const QStringList &more) const
    {
        const CliRun filled = runCli(
            QStringList{QStringLiteral("fill"), path("demande.json"), QStringLiteral("--output"),
                path("rempli.pdf"), QStringLiteral("--official"), path("officiel.pdf"),
                QStringLiteral("--as"), QStringLiteral("overlay"), QStringLiteral("--day"), m_day}
            + more);
        QFile file(path("rempli.pdf"));
        if (filled.status != 0 || !file.open(QIODevice::ReadOnly))
            return {};
        const auto reader = PageReader::open(file.readAll());
        for (int page = 0; reader && page < reader->pageCount(); ++page) {
            for (const PageWord &word : reader->words(page)) {
                if (word.text == m_name)
                    return word.rect;
            }
        }
        return {};
    }

    QTemporaryDir m_dir;
    QString m_day;
    QString m_name;

private Q_SLOTS:
    void initTestCase()
    {
        const ReadyRequest ready
            = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        m_day = ready.day;
        m_name = ready.request
                     .value(QStringLiteral("answers"))[QStringLiteral("beneficiary.familyName")]
                     .toString();
        QVERIFY(!m_name.isEmpty());
        QVERIFY(writeObject(path("demande.json"), ready.request));
        const auto catalog = Catalog::open(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(catalog.ok());
        const FormEdition *edition = catalog->edition(
            FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
        QVERIFY(edition);
        QFile file(path("officiel.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(OfficialPdf(*edition, {edition->cerfa, edition->reference}).save());
    }
    void init() { QFile::remove(path("profil.json")); }

    void theSheet()
    {
        const CliRun run
            = runCli({QStringLiteral("grid"), QStringLiteral("--output"), path("feuille.pdf")});
        VERIFY_DONE(run);
        QVERIFY(run.out.contains("100 %"));
        const CliRun seen = runCli({QStringLiteral("inspect"), path("feuille.pdf")});
        VERIFY_DONE(seen);
        VERIFY_STOPPED(runCli({QStringLiteral("grid"), QStringLiteral("--output"),
                           path("nulle-part/feuille.pdf")}),
            3, "file-not-written");
    }

    void measuredAndUsed()
    {
        const CliRun run = profile(readings(1.5, -0.75), {QStringLiteral("--json")});
        VERIFY_DONE(run);
        const QJsonArray offset = run.object().value(QStringLiteral("offsetMm")).toArray();
        QCOMPARE(offset.size(), 2);
        QVERIFY(std::abs(offset.at(0).toDouble() - 1.5) < 0.01);
        QVERIFY(std::abs(offset.at(1).toDouble() + 0.75) < 0.01);
        QFile file(path("profil.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), run.object());
        const CliRun said = profile(readings(1.5, -0.75));
        VERIFY_DONE(said);
        QVERIFY2(
            said.out.contains("1,50 mm") && said.out.contains("-0,75 mm"), said.out.constData());

        const QRectF usual = nameOnPaper({});
        const QRectF moved = nameOnPaper({QStringLiteral("--printer"), path("profil.json")});
        QVERIFY(!usual.isEmpty() && !moved.isEmpty());
        // Against what the printer does, in points.
        constexpr double points = 72 / 25.4;
        const QPointF by = moved.topLeft() - usual.topLeft();
        QVERIFY2(std::abs(by.x() + 1.5 * points) < 0.1 && std::abs(by.y() - 0.75 * points) < 0.1,
            qPrintable(QStringLiteral("%1 %2").arg(by.x()).arg(by.y())));
    }

    void whatCannotBeRight_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QJsonObject far = readings(0, 0);
        QJsonObject crosses = far.value(QStringLiteral("crosses")).toObject();
        crosses.insert(QStringLiteral("3"), QJsonArray{90, 150});
        far.insert(QStringLiteral("crosses"), crosses);
        QJsonObject few = readings(0, 0);
        few.insert(QStringLiteral("crosses"),
            QJsonObject{{QStringLiteral("1"), QJsonArray{25, 25}},
                {QStringLiteral("3"), QJsonArray{25, 148}}});
        const auto row
            = [](const char *name, const QByteArray &json, int status, const char *code) {
                  QTest::newRow(name) << json << status << QByteArray(code);
              };
        row("one far from the others", QJsonDocument(far).toJson(), 1, "not-ready");
        row("too few", QJsonDocument(few).toJson(), 1, "not-ready");
        row("no crosses", "{\"printer\":\"Accueil\"}", 1, "json-");
        row("not on paper", "{\"printer\":\"A\",\"crosses\":{\"1\":[-5,25]}}", 1, "json-");
        row("another number", "{\"printer\":\"A\",\"crosses\":{\"9\":[25,25]}}", 1, "json-");
        row("cut", "{\"printer\":", 3, "json-syntax");
    }
    void whatCannotBeRight()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const CliRun run = profile(json);
        QVERIFY2(run.ended && isOneErrorLine(run.err), run.err.constData());
        QVERIFY2(run.err.startsWith(code), run.err.constData());
        QCOMPARE(run.status, status);
        QVERIFY(!QFile::exists(path("profil.json")));
    }

    // The readings stay as they are.
    void theReadingsAreNotOverwritten()
    {
        QVERIFY(writeObject(path("lu.json"), readings(0, 0)));
        VERIFY_STOPPED(runCli({QStringLiteral("printer"), path("lu.json"),
                           QStringLiteral("--output"), path("lu.json")}),
            2, "usage");
    }
};

QTEST_GUILESS_MAIN(TestPrinter)
#include "test_printer.moc"
