#include "pdf/printerprofile.h"

#include "pdf/pagereader.h"
#include "pdf/pdfwriter.h"
#include "resources.h"
#include "support/pdfbuilder.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace prealable;
using prealable::test::PdfBuilder;

namespace {

PrinterProfile crooked()
{
    PrinterProfile profile;
    profile.offset = {2.4, -1.7};
    profile.scaleX = 1.004;
    profile.scaleY = 0.9965;
    profile.skew = 0.006; // a third of a degree
    return profile;
}

// What a person reads on the sheet that this printer made, with a ruler: to half a millimetre.
QList<GridReading> readingsOf(const PrinterProfile &profile, double step = 0.5)
{
    QList<GridReading> readings = gridCrosses();
    for (GridReading &reading : readings) {
        const QPointF at = profile.onPaper().map(reading.nominal);
        reading.seen = {std::round(at.x() / step) * step, std::round(at.y() / step) * step};
    }
    return readings;
}

// Answers all over the page, burnt in.
QByteArray answers(int rotation)
{
    PdfBuilder builder;
    builder.page(QRectF(20, -30, 595, 842), rotation);
    PdfValues values;
    int number = 0;
    for (const double y : {0.0, 380.0, 790.0}) {
        for (const double x : {30.0, 280.0, 540.0}) {
            const QString name = QString::number(++number);
            builder.text(name, {{0, QRectF(x, y, 60, 15)}});
            values.insert(PdfFieldName(name), name + QStringLiteral("AB"));
        }
    }
    WriteOptions options;
    options.flat = true;
    const auto written = writePdf(builder.save(), values, options);
    return written ? written->pdf : QByteArray();
}

constexpr double dotsPerMm = 8;

QImage page(const QByteArray &pdf)
{
    const auto reader = PageReader::open(pdf);
    return reader ? reader->image(0, dotsPerMm * 25.4 / 72) : QImage();
}

// The sheet of paper that comes out of such a printer.
QImage printedBy(const PrinterProfile &profile, const QImage &sent)
{
    QImage paper(sent.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(QTransform::fromScale(1 / dotsPerMm, 1 / dotsPerMm) * profile.onPaper()
        * QTransform::fromScale(dotsPerMm, dotsPerMm));
    painter.drawImage(QPointF(0, 0), sent);
    return paper;
}

// Dark points of `a` without a dark point of `b` within `mm`.
int strayPoints(const QImage &a, const QImage &b, double mm)
{
    const int reach = int(std::floor(mm * dotsPerMm));
    const auto dark = [](const QImage &image, int x, int y) {
        return image.rect().contains(x, y) && qGray(image.pixel(x, y)) < 128;
    };
    int stray = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (!dark(a, x, y))
                continue;
            bool found = false;
            for (int dy = -reach; dy <= reach && !found; ++dy) {
                for (int dx = -reach; dx <= reach && !found; ++dx)
                    found = dark(b, x + dx, y + dy);
            }
            stray += found ? 0 : 1;
        }
    }
    return stray;
}

} // namespace

class TestPrinterProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aTruePrinterNeedsNoCorrection()
    {
        const auto profile = profileFrom(gridCrosses());
        QVERIFY(profile);
        QVERIFY(qFuzzyCompare(profile->onPaper(), QTransform()));
    }

    // With a ruler read to half a millimetre, every point of the page is known to 0.4 mm; with one
    // read to a tenth, to 0.1 mm.
    void isFoundFromReadings()
    {
        for (const auto &[step, most] : {std::pair(0.5, 0.4), std::pair(0.1, 0.1)}) {
            const auto profile = profileFrom(readingsOf(crooked(), step));
            QVERIFY(profile);
            for (const double y : {0.0, 150.0, 297.0}) {
                for (const double x : {0.0, 105.0, 210.0}) {
                    const QPointF off = profile->onPaper().map(QPointF(x, y))
                        - crooked().onPaper().map(QPointF(x, y));
                    QVERIFY2(std::hypot(off.x(), off.y()) < most,
                        qPrintable(QStringLiteral("%1 %2: %3")
                                       .arg(x)
                                       .arg(y)
                                       .arg(std::hypot(off.x(), off.y()))));
                }
            }
        }
    }

    void threeCrossesAreEnough()
    {
        const auto profile = profileFrom(readingsOf(crooked(), 0.01).mid(0, 3));
        QVERIFY(profile);
        QVERIFY(std::abs(profile->offset.x() - crooked().offset.x()) < 0.1);
    }

    void aWrongReadingIsNamed()
    {
        QList<GridReading> readings = readingsOf(crooked());
        readings[3].seen.rx() += 5;
        QCOMPARE(profileFrom(readings).error().where, QStringLiteral("4"));
        readings = readingsOf(crooked());
        readings[1].seen = {18.5, 2.5}; // centimetres
        QCOMPARE(profileFrom(readings).error().where, QStringLiteral("2"));
        readings[1].seen = {qQNaN(), 0};
        QVERIFY(!profileFrom(readings));
        QVERIFY(!profileFrom({}));
        QVERIFY(!profileFrom(readingsOf(crooked()).mid(0, 2)));
        // Three in a column say nothing of the width.
        const QList<GridReading> all = readingsOf(crooked());
        QVERIFY(!profileFrom({all[0], all[2]}));
    }

    void isKeptAsAFile()
    {
        PrinterProfile profile = crooked();
        profile.printer = QStringLiteral("Imprimante de l'accueil");
        profile.tray = QStringLiteral("Bac 2");
        const auto same = parsePrinterProfile(printerProfileJson(profile), QStringLiteral("f"));
        QVERIFY2(same, qPrintable(same.ok() ? QString() : same.error().detail));
        QCOMPARE(same->printer, profile.printer);
        QCOMPARE(same->tray, profile.tray);
        QVERIFY(qFuzzyCompare(same->onPaper(), profile.onPaper()));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = printerProfileJson(crooked());
        QTest::newRow("not JSON") << QByteArray("{") << ErrorCode::JsonSyntax;
        QTest::newRow("other") << QByteArray("{\"format\":\"x\"}") << ErrorCode::WrongFormat;
        QTest::newRow("newer") << QByteArray(good).replace("\"version\": 1", "\"version\": 2")
                               << ErrorCode::NewerVersion;
        QTest::newRow("key") << QByteArray(good).replace("\"tray\"", "\"bac\"")
                             << ErrorCode::JsonUnknownKey;
        QTest::newRow("far") << QByteArray(good).replace("2.4", "240") << ErrorCode::JsonWrongValue;
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        const auto profile = parsePrinterProfile(json, QStringLiteral("f"));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, code);
    }

    // Through a crooked printer, every answer lands within 0.2 mm of its place.
    void answersLandInTheirPlace_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int rotation : {0, 90, 180, 270})
            QTest::addRow("rotated %d", rotation) << rotation;
    }
    void answersLandInTheirPlace()
    {
        QFETCH(int, rotation);
        const QByteArray pdf = answers(rotation);
        QVERIFY(!pdf.isEmpty());
        const auto corrected = correctedFor(pdf, crooked());
        QVERIFY(corrected);
        const QImage meant = page(pdf);
        const QImage paper = printedBy(crooked(), page(*corrected));
        QVERIFY(strayPoints(meant, QImage(), 0) > 2000);
        QCOMPARE(strayPoints(meant, paper, 0.2), 0);
        QCOMPARE(strayPoints(paper, meant, 0.2), 0);
        // Without the correction they do not.
        QVERIFY(strayPoints(meant, printedBy(crooked(), meant), 0.2) > 1000);
    }

    // The grid is printed where it says.
    void gridIsWhereItSays()
    {
        const auto grid = printerGrid();
        QVERIFY(grid);
        const QImage image = page(*grid);
        QVERIFY(qAbs(image.width() - 210 * dotsPerMm) <= 1);
        QVERIFY(qAbs(image.height() - 297 * dotsPerMm) <= 1);
        for (const GridReading &cross : gridCrosses()) {
            // Half-way along each arm there is ink, and none beside it.
            for (const QPointF &arm :
                {QPointF(5, 0), QPointF(-5, 0), QPointF(0, 5), QPointF(0, -5)}) {
                const QPointF at = (cross.nominal + arm) * dotsPerMm;
                const QPointF aside(arm.y() / 5 * dotsPerMm, arm.x() / 5 * dotsPerMm);
                const auto gray = [&image](QPointF point) {
                    return qGray(image.pixel(qBound(0, int(point.x()), image.width() - 1),
                        qBound(0, int(point.y()), image.height() - 1)));
                };
                QVERIFY2(gray(at) < 200 || gray(at - QPointF(0.7, 0.7)) < 200, "no line");
                QVERIFY(gray(at + aside * 0.6) > 200);
            }
        }
        QCOMPARE(*printerGrid(), *grid);
    }
};

QTEST_MAIN(TestPrinterProfile)
#include "test_printerprofile.moc"
