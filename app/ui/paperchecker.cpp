#include "ui/paperchecker.h"

#include "pdf/foreigndecoder.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace prealable {

namespace {

PaperReport makeReport(const QString &path)
{
    PaperReport report;
    const auto file = ForeignDecoder().decodeFile(path);
    if (!file) {
        report.error = file.error();
        return report;
    }
    report.pages = file->pageCount();
    report.findings = checkPaper(*file, QFileInfo(path).size());
    return report;
}

} // namespace

PaperChecker::~PaperChecker()
{
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers)
        watcher->waitForFinished();
}

const PaperReport *PaperChecker::report(const QString &path)
{
    const QFileInfo info(path);
    Known &known = m_known[path];
    if (known.changed != info.lastModified() || known.size != info.size()) {
        known = {info.lastModified(), info.size(), std::nullopt};
        begin(path);
    }
    return known.report ? &*known.report : nullptr;
}

void PaperChecker::begin(const QString &path)
{
    auto *watcher = new QFutureWatcher<PaperReport>(this);
    const QDateTime changed = m_known.value(path).changed;
    connect(watcher, &QFutureWatcher<PaperReport>::finished, this, [this, watcher, path, changed] {
        watcher->deleteLater();
        if (m_known.value(path).changed != changed)
            return; // another one was begun since
        m_known[path].report = watcher->result();
        Q_EMIT reported(path);
    });
    watcher->setFuture(QtConcurrent::run(makeReport, path));
}

} // namespace prealable
