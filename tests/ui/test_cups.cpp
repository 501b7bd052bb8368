// Through a real CUPS, to the raster that a printer would put on paper: the answers printed on the
// paper original stand where they are meant to, to 0.2 mm. What no test can see is the paper's way
// through a printer: the profile, measured on a printed grid, is there for that.
#include "pdf/formfiller.h"
#include "pdf/pagereader.h"
#include "support/privatecups.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/printerchooser.h"
#include "ui/printjob.h"
#include "ui/walker.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTest>
#include <QtMath>

using namespace prealable;
using namespace prealable::test;

namespace {

constexpr int dark = 96;
constexpr int inked = 208; // also the edge of a letter
constexpr double pointsPerMm = rasterDpi / 25.4;
constexpr int reach = int(0.2 * pointsPerMm);

// The system's own list of printers; the person takes the virtual one.
class QueueChooser : public SystemPrinterChooser
{
public:
    void choose(QWidget *, const std::shared_ptr<QPrinter> &printer, const Chosen &chosen) override
    {
        printer->setPrinterName(QLatin1String(PrivateCups::queue));
        chosen();
    }
};

QImage drawn(const QByteArray &pdf, int page)
{
    const auto reader = PageReader::open(pdf);
    return reader ? reader->image(page, rasterDpi / 72).convertToFormat(QImage::Format_Grayscale8)
                  : QImage();
}

bool hasInkNear(const QImage &image, int x, int y)
{
    for (int row = qMax(0, y - reach); row <= qMin(image.height() - 1, y + reach); ++row) {
        const uchar *line = image.constScanLine(row);
        for (int column = qMax(0, x - reach); column <= qMin(image.width() - 1, x + reach);
             ++column) {
            if (line[column] < inked)
                return true;
        }
    }
    return false;
}

// How many dark points of one picture have no ink of the other within 0.2 mm.
int strayPoints(const QImage &one, const QImage &other)
{
    int stray = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *line = one.constScanLine(y);
        for (int x = 0; x < one.width(); ++x)
            stray += line[x] < dark && !hasInkNear(other, x, y) ? 1 : 0;
    }
    return stray;
}

int darkPoints(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        count += int(std::count_if(line, line + image.width(), [](uchar c) { return c < dark; }));
    }
    return count;
}

// The paper of a printer that moves what it prints as `profile` says.
QImage moved(const QImage &paper, const PrinterProfile &profile)
{
    QImage landed(paper.size(), QImage::Format_Grayscale8);
    landed.fill(Qt::white);
    QPainter painter(&landed);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(QTransform::fromScale(1 / pointsPerMm, 1 / pointsPerMm) * profile.onPaper()
        * QTransform::fromScale(pointsPerMm, pointsPerMm));
    painter.drawImage(QPointF(0, 0), paper);
    painter.end();
    return landed;
}

// Where two lines cross near a place, in millimetres: the middle of the ink in the row and in the
// column that hold most of it.
QPointF crossNear(const QImage &paper, QPointF place)
{
    const int half = int(4 * pointsPerMm);
    const QRect around = QRect(
        QPoint(qRound(place.x() * pointsPerMm), qRound(place.y() * pointsPerMm)), QSize(1, 1))
                             .adjusted(-half, -half, half, half)
                             .intersected(paper.rect());
    QVector<double> columns(around.width());
    QVector<double> rows(around.height());
    for (int y = 0; y < around.height(); ++y) {
        const uchar *line = paper.constScanLine(around.y() + y) + around.x();
        for (int x = 0; x < around.width(); ++x) {
            columns[x] += 255 - line[x];
            rows[y] += 255 - line[x];
        }
    }
    const auto middle = [](const QVector<double> &ink) {
        const double most = *std::max_element(ink.begin(), ink.end());
        double sum = 0;
        double weight = 0;
        for (qsizetype i = 0; i < ink.size(); ++i) {
            const double here = ink[i] > most / 2 ? ink[i] : 0;
            sum += here * (double(i) + 0.5);
            weight += here;
        }
        return weight > 0 ? sum / weight : 0;
    };
    return QPointF(around.x() + middle(columns), around.y() + middle(rows)) / pointsPerMm;
}

} // namespace

class TestCups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theQueueIsSeen();
    void answersLandInTheirPlace_data();
    void answersLandInTheirPlace();
    void aShrunkPageWouldBeSeen();
    void theGridMakesUpForThePrinter();
    void theWindowPrintsOnTheOriginal();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray official() const
    {
        return OfficialPdf(*m_edition, {m_edition->cerfa, m_edition->reference}).save();
    }
    // Only the answers, as they have to lie over the paper original.
    [[nodiscard]] QByteArray overlay() const;
    QList<QImage> print(const QByteArray &pdf, const QList<int> &pages,
        const std::optional<PrinterProfile> &profile = {});

    std::unique_ptr<PrivateCups> m_cups;
    std::unique_ptr<Catalog> m_catalog;
    const FormEdition *m_edition = nullptr;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCups::initTestCase()
{
    const QStringList missing = PrivateCups::missing();
    if (!missing.isEmpty()) {
        const QByteArray what
            = "Not installed: " + missing.join(QStringLiteral(", ")).toUtf8() + '.';
        if (qEnvironmentVariable("CI") == QLatin1String("true"))
            QFAIL(what.constData());
        QSKIP(what.constData());
    }
    m_cups = std::make_unique<PrivateCups>();
    const QString problem = m_cups->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    m_sample = std::make_unique<Request>(std::move(sample).value());
    m_edition = m_catalog->edition(m_sample->form, m_sample->edition);
    QVERIFY(m_edition);
}

void TestCups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestCups::overlay() const
{
    FillOptions options;
    options.official = official();
    options.as = FillForm::Overlay;
    const Assessment assessment = assess(*m_edition, m_catalog->law(), *m_sample, testDay());
    const auto filled = fillForm(*m_catalog, *CheckedRequest::from(assessment), options);
    return filled ? filled->pdf : QByteArray();
}

QList<QImage> TestCups::print(
    const QByteArray &pdf, const QList<int> &pages, const std::optional<PrinterProfile> &profile)
{
    PrintJob::Order order;
    order.pdf = pdf;
    order.pages = pages;
    order.printer = makePrinter(QStringLiteral("essai"));
    order.printer->setPrinterName(QLatin1String(PrivateCups::queue));
    order.profile = profile;
    PrintJob job;
    std::optional<PrintJob::Outcome> outcome;
    connect(&job, &PrintJob::finished, this,
        [&](const PrintJob::Outcome &result) { outcome = result; });
    job.start(order);
    order.printer.reset(); // the job is sent when nobody holds it
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000) || !outcome->problem.isEmpty()
        || outcome->printer != QLatin1String(PrivateCups::queue))
        return {};
    return m_cups->takePaper();
}

void TestCups::theQueueIsSeen()
{
    QVERIFY(QueueChooser().hasPrinter());
    QCOMPARE(QPrinterInfo::availablePrinterNames(), QStringList{QLatin1String(PrivateCups::queue)});
}

void TestCups::answersLandInTheirPlace_data()
{
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("volet 1") << QList<int>{1}; // after the notice
    QTest::newRow("volets 2 and 3") << QList<int>{2, 3};
}

void TestCups::answersLandInTheirPlace()
{
    QFETCH(QList<int>, pages);
    const QByteArray pdf = overlay();
    QVERIFY(!pdf.isEmpty());
    const QList<QImage> paper = print(pdf, pages);
    QVERIFY2(paper.size() == pages.size(), qPrintable(m_cups->log()));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QImage meant = drawn(pdf, pages.at(i));
        QVERIFY(darkPoints(meant) > 4000);
        QCOMPARE(strayPoints(meant, paper.at(i)), 0);
        QCOMPARE(strayPoints(paper.at(i), meant), 0);
        // The measure sees a third of a millimetre.
        const QImage aside = paper.at(i).copy(8, 0, meant.width(), meant.height());
        QVERIFY(strayPoints(meant, aside) > 500);
    }
}

// What CUPS does of its own accord to a page that reaches into the blank edge: the program forbids
// it, and this test would see it.
void TestCups::aShrunkPageWouldBeSeen()
{
    const QByteArray pdf = overlay();
    QFile file(path("overlay.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    m_cups->submit(file.fileName(),
        {QStringLiteral("-o"), QStringLiteral("print-scaling=fit"), QStringLiteral("-P"),
            QStringLiteral("2")});
    const QList<QImage> paper = m_cups->takePaper();
    QCOMPARE(paper.size(), 1);
    QVERIFY(strayPoints(drawn(pdf, 1), paper.first()) > 500);
}

// Once around, as a person does it: the grid is printed, its crosses are measured on the paper, the
// profile is made of that, and what is printed with it lies right on that printer.
void TestCups::theGridMakesUpForThePrinter()
{
    PrinterProfile printer; // what this printer does to a page; nobody tells the program
    printer.offset = {1.6, -0.9};
    printer.scaleX = 1.002;
    printer.scaleY = 0.998;
    printer.skew = qDegreesToRadians(0.15);
    const auto grid = printerGrid();
    QVERIFY(grid.ok());
    const QList<QImage> sheet = print(*grid, {0});
    QVERIFY2(sheet.size() == 1, qPrintable(m_cups->log()));
    const QImage landedGrid = moved(sheet.first(), printer);
    QList<GridReading> readings = gridCrosses();
    for (GridReading &cross : readings) {
        const QPointF seen = crossNear(landedGrid, cross.nominal);
        // As a person reads a ruler: to a quarter of a millimetre.
        cross.seen = QPointF(qRound(seen.x() * 4) / 4.0, qRound(seen.y() * 4) / 4.0);
    }
    const auto profile = profileFrom(readings);
    QVERIFY2(profile.ok(), qPrintable(profile.ok() ? QString() : profile.error().detail));

    const QByteArray pdf = overlay();
    const QImage meant = drawn(pdf, 2);
    const QList<QImage> without = print(pdf, {2});
    QCOMPARE(without.size(), 1);
    QVERIFY(strayPoints(meant, moved(without.first(), printer)) > 500);
    const QList<QImage> with = print(pdf, {2}, *profile);
    QCOMPARE(with.size(), 1);
    const QImage landed = moved(with.first(), printer);
    const int away = strayPoints(meant, landed) + strayPoints(landed, meant);
    QVERIFY2(away == 0, qPrintable(QString::number(away)));
}

void TestCups::theWindowPrintsOnTheOriginal()
{
    QueueChooser queue;
    Walker walker(*m_catalog, path("drafts"), &queue);
    walker.open(
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(walker.window().session().open(*m_sample));
    walker.window().goToStep(QStringLiteral("export"));
    QFile file(path("official.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(official());
    file.close();
    walker.press(QStringLiteral("export/official"));
    walker.files().toOpen = {file.fileName()};
    walker.press(QStringLiteral("chooseOfficial"));
    walker.press(QStringLiteral("export/onOriginal"));
    walker.press(QStringLiteral("print/2"));
    const auto said = [&] {
        const auto *label = walker.find<QLabel>(QStringLiteral("exportState"));
        return label != nullptr ? label->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Le volet 2 est imprimé")), 60000);
    QVERIFY2(said().contains(QLatin1String(PrivateCups::queue)), qPrintable(said()));
    const QList<QImage> paper = m_cups->takePaper();
    QVERIFY2(paper.size() == 1, qPrintable(m_cups->log()));
    const QImage meant = drawn(overlay(), 2);
    QVERIFY(darkPoints(meant) > 4000);
    QCOMPARE(strayPoints(meant, paper.first()), 0);
    QCOMPARE(strayPoints(paper.first(), meant), 0);
}

QTEST_MAIN(TestCups)
#include "test_cups.moc"
