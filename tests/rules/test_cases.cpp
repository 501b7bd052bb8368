// Every case of tests/cases/<form>/<edition>/ over the real forms. A case without expected file
// gets one written, and fails: read it, correct what is wrong, commit it.
#include "catalog/catalog.h"
#include "rules/assessment.h"
#include "rules/fieldvalues.h"
#include "store/requestfile.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prealable;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QStringList rulesOf(const Assessment &assessment, Severity severity)
{
    QStringList ids;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity == severity && !ids.contains(finding.rule.text()))
            ids.append(finding.rule.text());
    }
    return ids;
}

QJsonObject summaryOf(const Assessment &assessment)
{
    QStringList missing;
    for (const FieldId &field : assessment.missing)
        missing.append(field.text());
    QStringList attachments;
    for (const AttachmentStatus &status : assessment.attachments) {
        if (status.required && !status.present)
            attachments.append(status.kind.text());
    }
    QJsonObject summary{{QStringLiteral("ready"), assessment.ready()},
        {QStringLiteral("blocking"), sorted(rulesOf(assessment, Severity::Blocking))},
        {QStringLiteral("warnings"), sorted(rulesOf(assessment, Severity::Warning))},
        {QStringLiteral("missing"), sorted(missing)}};
    if (!attachments.isEmpty())
        summary.insert(QStringLiteral("attachments"), sorted(attachments));
    return summary;
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(loaded.ok());
        m_catalog = *std::move(loaded);
    }

    void cases_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases");
        QDirIterator files(
            root, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : paths) {
            const bool ofForm = !path.contains(QLatin1String("/cases/triage/"))
                && !path.contains(QLatin1String("/cases/walks/"));
            if (ofForm && !path.endsWith(QLatin1String(".expected.json")))
                QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
        }
    }

    void cases()
    {
        QFETCH(QString, path);
        const QJsonObject given = readJson(path);
        const QDate day
            = QDate::fromString(given.value(QStringLiteral("day")).toString(), Qt::ISODate);
        QVERIFY(day.isValid());
        const QByteArray json
            = QJsonDocument(given.value(QStringLiteral("request")).toObject()).toJson();
        const auto request = parseRequest(*m_catalog, json, path, day);
        if (!request)
            QFAIL(qPrintable(request.error().where + u' ' + request.error().detail));
        const FormEdition *edition = m_catalog->edition(request->form, request->edition);
        QVERIFY(edition);
        const Assessment assessment = assess(*edition, m_catalog->law(), *request, day);
        for (const Finding &finding : assessment.findings + assessment.gaps) {
            QVERIFY2(!finding.text.isEmpty(), qPrintable(finding.rule.text()));
            QVERIFY2(!finding.fix.isEmpty() || finding.severity == Severity::Info,
                qPrintable(finding.rule.text()));
            QVERIFY2(!finding.text.contains(u'{') && !finding.fix.contains(u'{'),
                qPrintable(finding.text + finding.fix));
        }
        compareWithExpected(path, summaryOf(assessment));
    }

    void isFast()
    {
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (const FormEdition &edition : m_catalog->editions()) {
            Request request;
            request.form = edition.form;
            request.edition = edition.edition;
            timer.start();
            constexpr int rounds = 50;
            for (int i = 0; i < rounds; ++i)
                QVERIFY(!assess(edition, m_catalog->law(), request, QDate(2026, 11, 21))
                             .values.isEmpty());
            slowest = std::max(slowest, timer.nsecsElapsed() / rounds);
        }
        qInfo("assess: %.3f ms at most", double(slowest) / 1e6);
        QVERIFY(slowest < 50'000'000); // far above: this also runs unoptimised, with sanitizers
    }

private:
    static void compareWithExpected(const QString &path, const QJsonObject &found)
    {
        const QString expectedPath = path.chopped(qsizetype(5)) + QStringLiteral(".expected.json");
        if (!QFile::exists(expectedPath)) {
            QFile file(expectedPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(found).toJson());
            QFAIL("There was no expected file: one was written, read it before it is committed.");
        }
        const QJsonObject expected = readJson(expectedPath);
        for (const QString &key :
            {QStringLiteral("ready"), QStringLiteral("blocking"), QStringLiteral("warnings"),
                QStringLiteral("missing"), QStringLiteral("attachments")}) {
            const auto shown = [&key](const QJsonObject &object) {
                return QJsonDocument(QJsonObject{{key, object.value(key)}})
                    .toJson(QJsonDocument::Compact);
            };
            QCOMPARE(QString::fromUtf8(shown(found)), QString::fromUtf8(shown(expected)));
        }
    }

    std::optional<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestCases)
#include "test_cases.moc"
