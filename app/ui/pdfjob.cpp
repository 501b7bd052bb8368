#include "ui/pdfjob.h"

#include "store/jsonfile.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace prealable {

namespace {

PdfJob::Outcome make(const PdfJob::Order &order)
{
    FillOptions options;
    options.answersJson = order.answersJson;
    if (order.onlyVolet != 0)
        options.as = FillForm::Flat; // printed pages carry their answers drawn
    if (!order.official.isEmpty()) {
        const auto bytes = readPdfFile(order.official);
        if (!bytes)
            return {{}, bytes.error(), {}, order.onlyVolet};
        options.official = *bytes;
    }
    auto filled = fillForm(*order.catalog, order.request, options);
    if (!filled)
        return {{}, filled.error(), {}, order.onlyVolet};
    if (!order.output.isEmpty()) {
        if (const auto written = writeFile(order.output, filled->pdf); !written)
            return {{}, written.error(), {}, order.onlyVolet};
    }
    return {std::move(filled).value(), {}, order.output, order.onlyVolet};
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
