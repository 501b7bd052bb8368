#include "ui/printjob.h"

#include "pdf/foreignpages.h"
#include "ui/worker.h"

#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>

namespace prealable {

namespace {

constexpr double imageDpi = 300;
constexpr double tolerance = 3 / 25.4; // inches: what printers leave blank anyway

// CUPS may shrink a page into the printable area of the paper; boxes would then no longer lie over
// those of the original. Qt reads the options of a job under this key, for which it has no name.
void forbidScaling(QPrinter &printer)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return;
    constexpr auto cupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);
    QStringList options = printer.printEngine()->property(cupsOptions).toStringList();
    options << QStringLiteral("print-scaling") << QStringLiteral("none");
    printer.printEngine()->setProperty(cupsOptions, options);
#else
    Q_UNUSED(printer)
#endif
}

QPageLayout::Orientation orientationOf(const QImage &image)
{
    return image.width() > image.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

bool fitsPaper(const QPrinter &printer, const QImage &image)
{
    const QSizeF paper = printer.pageLayout().pageSize().size(QPageSize::Inch);
    const QSizeF page = QSizeF(image.size()) / imageDpi;
    return qMin(page.width(), page.height()) <= qMin(paper.width(), paper.height()) + tolerance
        && qMax(page.width(), page.height()) <= qMax(paper.width(), paper.height()) + tolerance;
}

QString cannotBePrinted()
{
    //: Problem while printing.
    return PrintJob::tr("Cette page ne peut pas être imprimée d'ici. Enregistrez le PDF, puis "
                        "imprimez-le avec votre lecteur de PDF.");
}

QString printerIsSilent()
{
    //: Problem while printing.
    return PrintJob::tr("L'imprimante ne répond pas. Vérifiez qu'elle est allumée, ou "
                        "choisissez-en une autre.");
}

} // namespace

std::shared_ptr<QPrinter> makePrinter(const QString &documentName)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    // The spooler's list is read by others: the title of the form, never a name.
    printer->setDocName(documentName);
    return printer;
}

PrintJob::~PrintJob()
{
    waitForWorkers(*this);
}

void PrintJob::start(const Order &order)
{
    if (m_running)
        return;
    m_running = true;
    runInWorker(
        this, [order] { return print(order); },
        [this](const Outcome &outcome) {
            m_running = false;
            Q_EMIT finished(outcome);
        });
}

PrintJob::Outcome PrintJob::print(const Order &order)
{
    Outcome outcome;
    outcome.volet = order.volet;
    outcome.corrected = order.profile.has_value();
    QPrinter &printer = *order.printer;
    if (printer.outputFormat() == QPrinter::NativeFormat)
        outcome.printer = printer.printerName();
    const auto pdf = order.profile ? correctedFor(order.pdf, *order.profile) : Result(order.pdf);
    // It may have been made from anybody's PDF.
    const auto reader = pdf ? openForeignPages(*pdf) : pdf.error();
    if (!reader) {
        outcome.problem = reader.error().detail; // French: said in the language of the window later
        return outcome;
    }
    forbidScaling(printer);
    QPainter painter;
    for (const int page : order.pages) {
        const QImage image = reader->image(page, imageDpi / 72);
        if (image.isNull() || !fitsPaper(printer, image)) {
            outcome.problem = cannotBePrinted();
            break;
        }
        printer.setPageOrientation(orientationOf(image));
        const bool ready = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (!ready) {
            outcome.problem = printerIsSilent();
            break;
        }
        painter.setRenderHint(QPainter::LosslessImageRendering); // small print stays readable
        painter.drawImage(
            QRectF(QPointF(0, 0), QSizeF(image.size()) * printer.resolution() / imageDpi), image);
        ++outcome.pages;
    }
    if (painter.isActive()) {
        if (!outcome.problem.isEmpty())
            printer.abort(); // where the system can: no half of a volet
        painter.end();
    }
    if (outcome.problem.isEmpty() && printer.printerState() == QPrinter::Error)
        outcome.problem = printerIsSilent();
    return outcome;
}

} // namespace prealable
