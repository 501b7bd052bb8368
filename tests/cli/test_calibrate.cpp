// `calibrate`, and what `fill`, `inspect` and `forms` make of a calibration.
#include "clirunner.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "support/flatform.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
        const auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(catalog.ok());
        const FormEdition *edition = catalog->edition(
            FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
        QVERIFY(edition);
        const QByteArray form = renditionTemplate(*edition).value();
        const QByteArray flat = flattened(form);
        QVERIFY(write(QStringLiteral("flat.pdf"), flat));
        QVERIFY(write(QStringLiteral("form.pdf"), form));
        m_truth = truth(form, flat, *edition);
        QVERIFY(write(QStringLiteral("truth.json"), calibrationJson(m_truth)));
        const ReadyRequest ready
            = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY(writeObject(path(QStringLiteral("demande.json")), ready.request));
        m_day = ready.day;
    }

    void aProposalIsWrittenAndFilled()
    {
        const CliRun run = calibrate({QStringLiteral("--form"), QStringLiteral("transport-dap")});
        QVERIFY2(run.ended && run.status == 0, run.err.constData());
        const QJsonArray fields = run.object().value(QStringLiteral("fields")).toArray();
        QVERIFY(fields.size() > 100);
        for (const QJsonValue &field : fields) {
            const double confidence
                = field.toObject().value(QStringLiteral("confidence")).toDouble();
            QVERIFY(confidence >= 0.5 && confidence <= 1);
        }
        QVERIFY(run.object().value(QStringLiteral("missing")).isArray());
        const CliRun again = calibrate({QStringLiteral("--form"), QStringLiteral("transport-dap")});
        QCOMPARE(again.out, run.out);
        const CliRun filled
            = fill({QStringLiteral("--calibration"), path(QStringLiteral("cal.json"))});
        QVERIFY2(filled.status == 0, filled.err.constData());
        QVERIFY(filled.object().value(QStringLiteral("checked")).toBool());
    }

    void aCalibrationGivesTheValuesOfAnOfficialForm()
    {
        QCOMPARE(fill({}).errorCode(), QStringLiteral("pdf-no-form"));
        const CliRun flat
            = fill({QStringLiteral("--calibration"), path(QStringLiteral("truth.json"))});
        QVERIFY2(flat.status == 0, flat.err.constData());
        const CliRun form = fill({}, QStringLiteral("form.pdf"));
        QVERIFY2(form.status == 0, form.err.constData());
        QCOMPARE(flat.object().value(QStringLiteral("values")),
            form.object().value(QStringLiteral("values")));
        for (const char *as : {"flat", "overlay"}) {
            const CliRun other
                = fill({QStringLiteral("--calibration"), path(QStringLiteral("truth.json")),
                    QStringLiteral("--as"), QString::fromLatin1(as)});
            QVERIFY2(other.status == 0, other.err.constData());
        }
    }

    void theUsersOwnIsFound()
    {
        const QString folder = path(QStringLiteral("data/prealable/calibrations"));
        QVERIFY(QDir().mkpath(folder));
        Surroundings user;
        user.variables.insert("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        const QStringList inspect{
            QStringLiteral("inspect"), path(QStringLiteral("flat.pdf")), QStringLiteral("--json")};
        QVERIFY(!runCli(inspect, user).object().value(QStringLiteral("calibrated")).toBool());
        const QString own
            = folder + u'/' + QString::fromLatin1(m_truth.sha256) + QStringLiteral(".json");
        QVERIFY(QFile::copy(path(QStringLiteral("truth.json")), own));
        const QJsonObject found = runCli(inspect, user).object();
        QVERIFY(found.value(QStringLiteral("calibrated")).toBool());
        QCOMPARE(found.value(QStringLiteral("technology")).toString(), QStringLiteral("flat"));
        QCOMPARE(found.value(QStringLiteral("form")).toString(), QStringLiteral("transport-dap"));
        const CliRun filled = fill({}, QStringLiteral("flat.pdf"), user);
        QVERIFY2(filled.status == 0, filled.err.constData());
    }

    void whatCannotBeCalibratedIsSaid()
    {
        const QStringList dap{QStringLiteral("--form"), QStringLiteral("transport-dap")};
        QCOMPARE(calibrate(dap, QStringLiteral("form.pdf")).errorCode(),
            QStringLiteral("pdf-other-form")); // it has fields
        QCOMPARE(calibrate({QStringLiteral("--form"), QStringLiteral("general-dap")}).errorCode(),
            QStringLiteral("pdf-other-form"));
        QCOMPARE(calibrate({QStringLiteral("--form"), QStringLiteral("nothing")}).errorCode(),
            QStringLiteral("unknown-form"));
        QCOMPARE(calibrate(dap + QStringList{QStringLiteral("--edition"), QStringLiteral("1")})
                     .errorCode(),
            QStringLiteral("unknown-edition"));
        QCOMPARE(calibrate(dap, QStringLiteral("none.pdf")).errorCode(),
            QStringLiteral("file-not-found"));
        const CliRun alone = runCli({QStringLiteral("fill"), path(QStringLiteral("demande.json")),
            QStringLiteral("--calibration"), path(QStringLiteral("truth.json")),
            QStringLiteral("--output"), path(QStringLiteral("out.pdf")), QStringLiteral("--json")});
        QCOMPARE(alone.status, 2);
        QVERIFY(write(QStringLiteral("bad.json"), "{\"format\":\"x\"}"));
        const CliRun bad
            = fill({QStringLiteral("--calibration"), path(QStringLiteral("bad.json"))});
        QCOMPARE(bad.errorCode(), QStringLiteral("wrong-format"));
        QVERIFY(bad.err.contains("bad.json"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] CliRun calibrate(
        const QStringList &more, const QString &pdf = QStringLiteral("flat.pdf")) const
    {
        return runCli(
            QStringList{QStringLiteral("calibrate"), path(pdf), QStringLiteral("--output"),
                path(QStringLiteral("cal.json")), QStringLiteral("--json")}
            + more);
    }
    [[nodiscard]] CliRun fill(const QStringList &more,
        const QString &pdf = QStringLiteral("flat.pdf"), const Surroundings &user = {}) const
    {
        return runCli(QStringList{QStringLiteral("fill"), path(QStringLiteral("demande.json")),
                          QStringLiteral("--official"), path(pdf), QStringLiteral("--output"),
                          path(QStringLiteral("out.pdf")), QStringLiteral("--day"), m_day,
                          QStringLiteral("--json")}
                + more,
            user);
    }

    QTemporaryDir m_folder;
    Calibration m_truth;
    QString m_day;
};

QTEST_MAIN(TestCalibrate)
#include "test_calibrate.moc"
