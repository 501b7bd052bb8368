#include "ui/pdfjob.h"

#include "pdf/pagereader.h"
#include "store/jsonfile.h"
#include "ui/volets.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace prealable {

namespace {

Result<QList<int>> pagesToPrint(
    const PdfJob::Order &order, const FillOptions &options, const FilledForm &filled)
{
    const Assessment &assessment = order.request.assessment();
    const FormEdition *edition = order.catalog->edition(assessment.form, assessment.edition);
    Q_ASSERT(edition != nullptr);
    if (options.official) {
        const auto index = indexTemplate(*options.official);
        const QList<int> pages
            = index ? pagesOfVolet(*index, filled.pages, *edition, order.onlyVolet) : QList<int>();
        if (!pages.isEmpty())
            return pages;
    }
    const auto reader = PageReader::open(filled.pdf);
    if (!reader)
        return reader.error();
    QStringList texts;
    for (int page = 0; page < reader->pageCount(); ++page)
        texts.append(reader->text(page));
    return pagesOfVolet(texts, *edition, order.onlyVolet);
}

PdfJob::Outcome make(const PdfJob::Order &order)
{
    const auto failed = [&](const Error &error) {
        return PdfJob::Outcome{{}, error, {}, order.onlyVolet, {}};
    };
    FillOptions options;
    options.answersJson = order.answersJson;
    if (order.onlyVolet != 0)
        options.as = FillForm::Flat; // printed pages carry their answers drawn
    if (!order.official.isEmpty()) {
        const auto bytes = readPdfFile(order.official);
        if (!bytes)
            return failed(bytes.error());
        options.official = *bytes;
    }
    auto filled = fillForm(*order.catalog, order.request, options);
    if (!filled)
        return failed(filled.error());
    if (!order.output.isEmpty()) {
        if (const auto written = writeFile(order.output, filled->pdf); !written)
            return failed(written.error());
    }
    QList<int> pages;
    if (order.onlyVolet != 0) {
        const auto found = pagesToPrint(order, options, *filled);
        if (!found)
            return failed(found.error());
        pages = *found;
    }
    return {std::move(filled).value(), {}, order.output, order.onlyVolet, pages};
}

} // namespace

PdfJob::~PdfJob()
{
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers)
        watcher->waitForFinished();
}

void PdfJob::start(const Order &order)
{
    if (m_running)
        return;
    m_running = true;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher] {
        m_running = false;
        watcher->deleteLater();
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(make, order));
}

} // namespace prealable
