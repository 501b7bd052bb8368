#include "ui/paperchecker.h"

#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

namespace {

PaperReport makeReport(const ForeignDecoder &decoder, const QString &path)
{
    PaperReport report;
    const auto file = decoder.decodeFile(path);
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
    m_leaving.cancel();
    waitForWorkers(*this);
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
    const QDateTime changed = m_known.value(path).changed;
    const ForeignDecoder decoder = ForeignDecoder().cancelledBy(m_leaving.cancellation());
    runInWorker(
        this, [decoder, path] { return makeReport(decoder, path); },
        [this, path, changed](const PaperReport &report) {
            if (m_known.value(path).changed != changed)
                return; // another one was begun since
            m_known[path].report = report;
            Q_EMIT reported(path);
        });
}

} // namespace prealable
