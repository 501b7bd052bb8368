// `fill --official` over forms with the field names of the official ones: what other programs read
// in the result, and what two other viewers show.
#include "clirunner.h"
#include "support/readyrequest.h"
#include "support/shared.h"

#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace prealable::test;

static constexpr int renderDpi = 144;

// A tool that the set-up command installs; elsewhere the test is left out.
#define NEEDS_TOOL(name)                                                                           \
    do {                                                                                           \
        if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) {                      \
            if (qEnvironmentVariable("CI") == QLatin1String("true"))                               \
                QFAIL(name " is missing: packaging/test.sh installs it.");                         \
            QSKIP(name " is not installed.");                                                      \
        }                                                                                          \
    } while (false)

class TestOfficial : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("file");
        for (const auto &[form, edition] : {std::pair("transport-dap", "11575-08"),
                 std::pair("transport-prescription", "11574-07"),
                 std::pair("transport-leave", "16184-01")}) {
            for (const char *kind : {"", "-hybrid"}) {
                const QString file = QStringLiteral("standin-%1%2.pdf")
                                         .arg(QLatin1String(edition), QLatin1String(kind));
                QTest::newRow(qPrintable(file))
                    << QString::fromLatin1(form) << QString::fromLatin1(edition)
                    << sharedPath(QStringLiteral("standins/") + file);
            }
        }
    }

    QString output() const { return m_dir.filePath(QStringLiteral("out.pdf")); }

    CliRun fill(const QString &form, const QString &edition, const QString &official,
        const QStringList &more = {}) const
    {
        const ReadyRequest ready = readyRequest(form, edition);
        if (ready.request.isEmpty()
            || !writeObject(m_dir.filePath(QStringLiteral("demande.json")), ready.request))
            return {};
        return runCli(
            QStringList{QStringLiteral("fill"), m_dir.filePath(QStringLiteral("demande.json")),
                QStringLiteral("--official"), official, QStringLiteral("--output"), output(),
                QStringLiteral("--day"), ready.day, QStringLiteral("--json")}
            + more);
    }

    static QByteArray toolOutput(const QString &tool, const QStringList &words, int *status)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool, words);
        *status = process.waitForFinished(120000) ? process.exitCode() : -1;
        return process.readAll();
    }

    // Field name -> value as pdftk prints them; a value may have several lines.
    static QMap<QString, QString> pdftkValues(const QString &pdf)
    {
        int status = 0;
        const QByteArray dump = toolOutput(
            QStringLiteral("pdftk"), {pdf, QStringLiteral("dump_data_fields_utf8")}, &status);
        QMap<QString, QString> values;
        QString name;
        bool inValue = false;
        for (const QString &line : QString::fromUtf8(dump).split(u'\n')) {
            if (line.startsWith(QLatin1String("FieldName: "))) {
                name = line.mid(11);
            } else if (line.startsWith(QLatin1String("FieldValue: "))) {
                values.insert(name, line.mid(12));
                inValue = true;
                continue;
            } else if (inValue && !line.startsWith(QLatin1String("Field"))
                && line != QLatin1String("---")) {
                values[name] += u'\n' + line;
                continue;
            }
            inValue = false;
        }
        return values;
    }

    // The pages of a PDF as another viewer draws them.
    QList<QImage> render(const QString &viewer, const QString &pdf, const QString &prefix) const
    {
        const QString base = m_dir.filePath(viewer + prefix);
        const QString dpi = QString::number(renderDpi);
        int status = 0;
        if (viewer == QLatin1String("pdftoppm"))
            toolOutput(
                viewer, {QStringLiteral("-r"), dpi, QStringLiteral("-png"), pdf, base}, &status);
        else
            toolOutput(viewer,
                {QStringLiteral("draw"), QStringLiteral("-r"), dpi, QStringLiteral("-o"),
                    base + QStringLiteral("-%d.png"), pdf},
                &status);
        QList<QImage> pages;
        for (int page = 1; status == 0; ++page) {
            QImage image(QStringLiteral("%1-%2.png").arg(base).arg(page));
            if (image.isNull())
                break;
            pages.append(image.convertToFormat(QImage::Format_Grayscale8));
        }
        return pages;
    }

    // How many pixels of a rectangle (points, from the page's bottom) changed.
    static int changedPixels(const QImage &before, const QImage &after, const QJsonArray &rect)
    {
        const double scale = renderDpi / 72.0;
        const int left = int(rect.at(0).toDouble() * scale),
                  right = int(rect.at(2).toDouble() * scale);
        const int top = before.height() - int(rect.at(3).toDouble() * scale);
        const int bottom = before.height() - int(rect.at(1).toDouble() * scale);
        int changed = 0;
        for (int y = qMax(0, top); y < qMin(bottom, before.height()); ++y) {
            for (int x = qMax(0, left); x < qMin(right, before.width()); ++x)
                changed += std::abs(qGray(before.pixel(x, y)) - qGray(after.pixel(x, y))) > 64;
        }
        return changed;
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void init()
    {
        PREALABLE_NEEDS_SHARED();
        QFile::remove(output());
    }

    void readByOthers_data() { rows(); }
    void readByOthers()
    {
        NEEDS_TOOL("qpdf");
        NEEDS_TOOL("pdftk");
        QFETCH(QString, form);
        QFETCH(QString, edition);
        QFETCH(QString, file);
        const CliRun run = fill(form, edition, file);
        VERIFY_DONE(run);
        QCOMPARE(run.object().value(QStringLiteral("official")), QJsonValue(true));
        QCOMPARE(run.object().value(QStringLiteral("checked")), QJsonValue(true));

        int status = 0;
        const QByteArray checked
            = toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), output()}, &status);
        QVERIFY2(status == 0, checked.constData());
        const QByteArray plain = toolOutput(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), output(),
                QStringLiteral("-")},
            &status);
        QVERIFY(status == 0 && !plain.isEmpty());
        QVERIFY(!plain.contains("/XFA"));
        QVERIFY(!plain.contains("/Perms"));
        QVERIFY(!plain.contains("/NeedAppearances true"));

        const QMap<QString, QString> found = pdftkValues(output());
        const QJsonObject values = run.object().value(QStringLiteral("values")).toObject();
        int compared = 0;
        for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
            if (!value->isString() || value->toString().isEmpty())
                continue;
            QCOMPARE(found.value(value.key()), value->toString());
            ++compared;
        }
        QVERIFY(compared > 8);
    }

    void seenInTwoViewers_data() { rows(); }
    void seenInTwoViewers()
    {
        NEEDS_TOOL("pdftoppm");
        NEEDS_TOOL("mutool");
        QFETCH(QString, form);
        QFETCH(QString, edition);
        QFETCH(QString, file);
        const CliRun run = fill(form, edition, file);
        VERIFY_DONE(run);
        const QJsonObject values = run.object().value(QStringLiteral("values")).toObject();
        const CliRun listed = runCli({QStringLiteral("fields"), file, QStringLiteral("--json")});
        VERIFY_DONE(listed);
        for (const QString &viewer : {QStringLiteral("pdftoppm"), QStringLiteral("mutool")}) {
            const QList<QImage> before = render(viewer, file, QStringLiteral("before"));
            const QList<QImage> after = render(viewer, output(), QStringLiteral("after"));
            QVERIFY(!before.isEmpty() && after.size() >= before.size());
            for (const QJsonValue &field : listed.array())
                verifyInk(field.toObject(), values, before, after, viewer);
        }
    }

    // Every widget of a filled field shows something new; the others stay as they were.
    static void verifyInk(const QJsonObject &field, const QJsonObject &values,
        const QList<QImage> &before, const QList<QImage> &after, const QString &viewer)
    {
        const QString name = field.value(QStringLiteral("name")).toString();
        const QString value = values.value(name).toString();
        for (const QJsonValue &entry : field.value(QStringLiteral("widgets")).toArray()) {
            const QJsonObject widget = entry.toObject();
            const QString state = widget.value(QStringLiteral("state")).toString();
            const bool expected = !value.isEmpty() && (state.isEmpty() || state == value);
            const int page = widget.value(QStringLiteral("page")).toInt() - 1;
            const int changed = changedPixels(
                before.at(page), after.at(page), widget.value(QStringLiteral("rect")).toArray());
            const QByteArray context = (viewer + u' ' + name + u' ' + state).toUtf8() + ' '
                + QByteArray::number(changed);
            if (expected)
                QVERIFY2(changed >= 4, context.constData());
            else if (value.isEmpty())
                QVERIFY2(changed == 0, context.constData());
        }
    }

    void overlay()
    {
        const CliRun run = fill(QStringLiteral("transport-dap"), QStringLiteral("11575-08"),
            sharedPath(QStringLiteral("standins/standin-11575-08.pdf")),
            {QStringLiteral("--as"), QStringLiteral("overlay")});
        VERIFY_DONE(run);
        const CliRun listed
            = runCli({QStringLiteral("fields"), output(), QStringLiteral("--json")});
        VERIFY_DONE(listed);
        QCOMPARE(listed.array().size(), 0);
    }

    void anotherForm()
    {
        const CliRun run = fill(QStringLiteral("transport-dap"), QStringLiteral("11575-08"),
            sharedPath(QStringLiteral("standins/standin-16184-01.pdf")));
        VERIFY_STOPPED(run, 1, "pdf-other-form");
        QVERIFY(!QFile::exists(output()));
    }

    void notAForm()
    {
        const CliRun run = fill(QStringLiteral("transport-dap"), QStringLiteral("11575-08"),
            sharedPath(QStringLiteral("corpus/liste_adresses_CPAM_flat.pdf")));
        QVERIFY(run.ended && run.status == 1);
        QVERIFY2(isOneErrorLine(run.err), run.err.constData());
        QVERIFY(!QFile::exists(output()));
    }

    void dynamicXfa()
    {
        const CliRun run = fill(QStringLiteral("transport-dap"), QStringLiteral("11575-08"),
            sharedPath(QStringLiteral("corpus/xfa_imm1344e_canada_pdfjs.pdf")));
        QVERIFY(run.ended && run.status == 1);
        QVERIFY2(isOneErrorLine(run.err), run.err.constData());
        QVERIFY(!QFile::exists(output()));
    }
};

QTEST_GUILESS_MAIN(TestOfficial)
#include "test_official.moc"
