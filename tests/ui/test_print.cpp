// « Imprimer le volet »: the pages of the PDF on paper, at their own size and place.
#include "pdf/formfiller.h"
#include "pdf/pagereader.h"
#include "pdf/volets.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/printersetup.h"
#include "ui/printjob.h"
#include "ui/walker.h"

#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

constexpr double dpi = 300;
constexpr int dark = 96;
constexpr int inked = 208; // also the edge of a letter

// Writes the pages to a file instead of paper; gives up, or has no printer, when told to.
class FilePrinter : public PrinterChooser
{
public:
    QString file;
    bool installed = true;
    bool givesUp = false;

    [[nodiscard]] bool hasPrinter() const override { return installed; }
    void choose(QWidget *, const std::shared_ptr<QPrinter> &printer, const Chosen &chosen) override
    {
        if (givesUp)
            return;
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        chosen();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const PageReader &reader, int page)
{
    return reader.image(page, dpi / 72).convertToFormat(QImage::Format_Grayscale8);
}

bool hasInkNear(const QImage &image, int x, int y, int reach)
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
    const int reach = int(0.2 / 25.4 * dpi);
    int stray = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *line = one.constScanLine(y);
        for (int x = 0; x < one.width(); ++x)
            stray += line[x] < dark && !hasInkNear(other, x, y, reach) ? 1 : 0;
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

QByteArray blankPdf(const QPageSize &size, QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    writer.setPageOrientation(orientation);
    QPainter painter(&writer);
    painter.fillRect(QRectF(1000, 1000, 2000, 500), Qt::black);
    painter.end();
    return bytes;
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void inkLandsWhereItIsInThePdf_data();
    void inkLandsWhereItIsInThePdf();
    void theWindowPrintsAVolet();
    void withoutAPrinterItIsSaid();
    void answersLandOnThePaperOriginal();
    void givingUpPrintsNothing();
    void aPrinterThatRefusesIsSaid();
    void aDamagedPdfIsSaid();
    void aPageLyingOnItsSideIsTurned();
    void aPageLargerThanThePaperIsNotCut();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    PrintJob::Outcome print(const QByteArray &pdf, const QList<int> &pages, const QString &file);
    QByteArray flat(const Request &request) const;
    std::unique_ptr<Walker> onExportPage();

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    FilePrinter m_printer;
};

void TestPrint::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    m_sample = std::make_unique<Request>(std::move(sample).value());
}

void TestPrint::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_printer = {};
    m_printer.file = path("paper.pdf");
}

QByteArray TestPrint::flat(const Request &request) const
{
    const FormEdition *edition = m_catalog->edition(request.form, request.edition);
    const Assessment assessment = assess(*edition, m_catalog->law(), request, testDay());
    const auto checked = CheckedRequest::from(assessment);
    if (!checked)
        return {};
    FillOptions options;
    options.as = FillForm::Flat;
    const auto filled = fillForm(*m_catalog, *checked, options);
    return filled ? filled->pdf : QByteArray();
}

PrintJob::Outcome TestPrint::print(
    const QByteArray &pdf, const QList<int> &pages, const QString &file)
{
    const auto printer = makePrinter(QStringLiteral("essai"));
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    PrintJob job;
    PrintJob::Outcome outcome;
    bool done = false;
    connect(&job, &PrintJob::finished, this, [&](const PrintJob::Outcome &result) {
        outcome = result;
        done = true;
    });
    PrintJob::Order order;
    order.pdf = pdf;
    order.pages = pages;
    order.printer = printer;
    job.start(order);
    if (!QTest::qWaitFor([&] { return done; }, 60000))
        outcome.problem = QStringLiteral("no answer");
    return outcome;
}

void TestPrint::inkLandsWhereItIsInThePdf_data()
{
    QTest::addColumn<int>("volet");
    for (int volet = 1; volet <= 3; ++volet)
        QTest::addRow("volet %d", volet) << volet;
}

void TestPrint::inkLandsWhereItIsInThePdf()
{
    QFETCH(int, volet);
    const QByteArray pdf = flat(*m_sample);
    const auto source = PageReader::open(pdf);
    QVERIFY(source.ok());
    QStringList texts;
    for (int page = 0; page < source->pageCount(); ++page)
        texts.append(source->text(page));
    const QList<int> pages
        = pagesOfVolet(texts, *m_catalog->edition(m_sample->form, m_sample->edition), volet);
    QVERIFY(!pages.isEmpty());
    const PrintJob::Outcome outcome = print(pdf, pages, m_printer.file);
    QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));
    QCOMPARE(outcome.pages, pages.size());

    const auto paper = PageReader::open(contentOf(m_printer.file));
    QVERIFY(paper.ok());
    QCOMPARE(paper->pageCount(), pages.size());
    for (int i = 0; i < pages.size(); ++i) {
        const QImage before = drawn(*source, pages.at(i));
        const QImage after = drawn(*paper, i);
        // A4: 210 × 297 mm, to a point of this picture.
        QVERIFY(qAbs(after.width() - 210 / 25.4 * dpi) <= 3);
        QVERIFY(qAbs(after.height() - 297 / 25.4 * dpi) <= 3);
        QVERIFY(darkPoints(before) > 10000);
        QCOMPARE(strayPoints(before, after), 0);
        QCOMPARE(strayPoints(after, before), 0);
        // The measure sees a third of a millimetre.
        const QImage moved = after.copy(4, 0, after.width(), after.height());
        QVERIFY(strayPoints(before, moved) > 500);
    }
}

std::unique_ptr<Walker> TestPrint::onExportPage()
{
    auto walker = std::make_unique<Walker>(*m_catalog, path("drafts"), &m_printer);
    walker->open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    walker->enter();
    return walker;
}

void TestPrint::theWindowPrintsAVolet()
{
    const auto walker = onExportPage();
    walker->press(QStringLiteral("print/2"));
    const auto state = [&] {
        const auto *label = walker->find<QLabel>(QStringLiteral("exportState"));
        return label != nullptr ? label->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("Le volet 2 est imprimé")), 60000);
    const auto paper = PageReader::open(contentOf(m_printer.file));
    QVERIFY(paper.ok());
    QCOMPARE(paper->pageCount(), 1);
    QVERIFY(darkPoints(drawn(*paper, 0)) > 10000);
    // Health data stands on the first volet only: what is printed is the second.
    const auto whole = PageReader::open(flat(walker->window().session().request()));
    QVERIFY(whole.ok());
    QCOMPARE(strayPoints(drawn(*whole, 1), drawn(*paper, 0)), 0);
    QVERIFY(strayPoints(drawn(*whole, 0), drawn(*paper, 0)) > 100);
}

void TestPrint::withoutAPrinterItIsSaid()
{
    m_printer.installed = false;
    const auto walker = onExportPage();
    walker->press(QStringLiteral("print/1"));
    QVERIFY(walker->window().currentPage()->hasProblems());
    QVERIFY(!QFile::exists(m_printer.file));
    // The way out is one key away.
    const auto links
        = walker->find<QFrame>(QStringLiteral("errorSummary"))->findChildren<QAbstractButton *>();
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first()->text().contains(QStringLiteral("imprimante")));
    links.first()->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("savePdf"));
}

// The printer is measured once; then only the answers are printed, moved as it needs.
void TestPrint::answersLandOnThePaperOriginal()
{
    const auto walker = onExportPage();
    const FormEdition *edition = m_catalog->edition(m_sample->form, m_sample->edition);
    const QByteArray official = OfficialPdf(*edition, {edition->cerfa, edition->reference}).save();
    QFile file(path("official.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(official) == official.size());
    file.close();
    QVERIFY(walker->find<QAbstractButton>(QStringLiteral("export/onOriginal")) == nullptr);
    walker->press(QStringLiteral("export/official"));
    walker->files().toOpen = {file.fileName()};
    walker->press(QStringLiteral("chooseOfficial"));
    walker->press(QStringLiteral("export/onOriginal"));
    walker->press(QStringLiteral("setPrinterUp"));
    auto *setUp = walker->window().findChild<PrinterSetup *>();
    QVERIFY(setUp);
    const auto state
        = [&] { return setUp->findChild<QLabel *>(QStringLiteral("printerSetup/state")); };
    setUp->findChild<QPushButton *>(QStringLiteral("printerSetup/save"))->click();
    QVERIFY(state()->text().contains(QStringLiteral("Imprimez d'abord")));
    setUp->findChild<QPushButton *>(QStringLiteral("printerSetup/print"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(state()->text().contains(QStringLiteral("trois croix")), 60000);
    // This printer puts everything 2 mm to the right and 1 mm higher.
    for (const GridReading &cross : gridCrosses()) {
        const QString id = QStringLiteral("printerSetup/%1/").arg(cross.number);
        const auto type = [&](const char *end, double mm) {
            auto *field = setUp->findChild<QLineEdit *>(id + QLatin1String(end));
            QVERIFY(field && !field->accessibleName().isEmpty());
            field->setText(QString::number(mm).replace(u'.', u','));
        };
        type("left", cross.nominal.x() + 2);
        type("top", cross.number == 3 ? 40 : cross.nominal.y() - 1);
    }
    setUp->findChild<QPushButton *>(QStringLiteral("printerSetup/save"))->click();
    QVERIFY(state()->text().contains(QStringLiteral("croix 3"), Qt::CaseInsensitive));
    setUp->findChild<QLineEdit *>(QStringLiteral("printerSetup/3/top"))
        ->setText(QStringLiteral("147,5"));
    setUp->findChild<QPushButton *>(QStringLiteral("printerSetup/save"))->click();
    QVERIFY(!setUp->isVisible());

    walker->press(QStringLiteral("print/2"));
    const auto said = [&] {
        const auto *label = walker->find<QLabel>(QStringLiteral("exportState"));
        return label != nullptr ? label->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Le volet 2 est imprimé")), 60000);
    QVERIFY(!said().contains(QStringLiteral("pas réglée")));
    const auto paper = PageReader::open(contentOf(m_printer.file));
    QVERIFY(paper.ok());
    FillOptions options;
    options.official = official;
    options.as = FillForm::Overlay;
    const Assessment assessment = assess(*edition, m_catalog->law(), *m_sample, testDay());
    const auto overlay = fillForm(*m_catalog, *CheckedRequest::from(assessment), options);
    QVERIFY(overlay.ok());
    const QImage meant = drawn(*PageReader::open(overlay->pdf), 2); // after the notice and volet 1
    const QImage sent = drawn(*paper, 0);
    // What was sent, moved as the printer will move it, is what was meant.
    QImage landed(sent.size(), QImage::Format_Grayscale8);
    landed.fill(Qt::white);
    QPainter painter(&landed);
    painter.drawImage(QPointF(2 / 25.4 * dpi, -1 / 25.4 * dpi), sent);
    painter.end();
    QVERIFY(darkPoints(meant) > 1000);
    QCOMPARE(strayPoints(meant, landed), 0);
    QCOMPARE(strayPoints(landed, meant), 0);
    QVERIFY(strayPoints(meant, sent) > 300);
}

void TestPrint::givingUpPrintsNothing()
{
    m_printer.givesUp = true;
    const auto walker = onExportPage();
    walker->press(QStringLiteral("print/1"));
    QTest::qWait(1500);
    QVERIFY(!QFile::exists(m_printer.file));
    QVERIFY(!walker->window().currentPage()->hasProblems());
    m_printer.givesUp = false; // and once more, for good
    walker->press(QStringLiteral("print/1"));
    QTRY_VERIFY_WITH_TIMEOUT(!contentOf(m_printer.file).isEmpty(), 60000);
}

void TestPrint::aPrinterThatRefusesIsSaid()
{
    m_printer.file = path("no/such/folder/paper.pdf");
    const auto walker = onExportPage();
    walker->press(QStringLiteral("print/1"));
    QTRY_VERIFY_WITH_TIMEOUT(walker->window().currentPage()->hasProblems(), 60000);
    QCOMPARE(walker->find<QLabel>(QStringLiteral("exportState")), nullptr);
}

void TestPrint::aDamagedPdfIsSaid()
{
    const PrintJob::Outcome outcome = print("%PDF-1.7\nnothing", {0}, m_printer.file);
    QCOMPARE(outcome.pages, 0);
    QVERIFY(outcome.problem.contains(QStringLiteral("PDF lisible")));
    QVERIFY(!QFile::exists(m_printer.file));
}

void TestPrint::aPageLyingOnItsSideIsTurned()
{
    const QByteArray pdf = blankPdf(QPageSize(QPageSize::A4), QPageLayout::Landscape);
    const PrintJob::Outcome outcome = print(pdf, {0}, m_printer.file);
    QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));
    const auto source = PageReader::open(pdf);
    const auto paper = PageReader::open(contentOf(m_printer.file));
    QVERIFY(source.ok() && paper.ok());
    QCOMPARE(strayPoints(drawn(*source, 0), drawn(*paper, 0)), 0);
    QCOMPARE(strayPoints(drawn(*paper, 0), drawn(*source, 0)), 0);
}

void TestPrint::aPageLargerThanThePaperIsNotCut()
{
    const QByteArray pdf = blankPdf(QPageSize(QPageSize::A3), QPageLayout::Portrait);
    const PrintJob::Outcome outcome = print(pdf, {0}, m_printer.file);
    QVERIFY(!outcome.problem.isEmpty());
    QCOMPARE(outcome.pages, 0);
    QVERIFY(!QFile::exists(m_printer.file));
}

QTEST_MAIN(TestPrint)
#include "test_print.moc"
