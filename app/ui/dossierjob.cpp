#include "ui/dossierjob.h"

#include "pdf/foreigndecoder.h"
#include "store/jsonfile.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

namespace {

// A person looks for the file by its name.
Error namedPaper(const QString &path, Error error)
{
    error.detail = QStringLiteral("« %1 » : %2").arg(QFileInfo(path).fileName(), error.detail);
    return error;
}

Result<QList<DossierPaper>> readPapers(const FormEdition &edition, const Request &request)
{
    const ForeignDecoder decoder;
    QList<DossierPaper> papers;
    for (const Attachment &attachment : request.attachments) {
        auto file = decoder.decodeFile(attachment.file);
        if (!file)
            return namedPaper(attachment.file, file.error());
        papers.append({attachment.kind,
            edition.text(QStringLiteral("attachment.%1.label").arg(attachment.kind.text())),
            std::move(*file)});
    }
    return papers;
}

DossierJob::Outcome makeDossier(const DossierJob::Order &order)
{
    const auto failed = [](const Error &error) { return DossierJob::Outcome{error, {}, 0, {}}; };
    const Assessment &assessment = order.request.assessment();
    const FormEdition *edition = order.catalog->edition(assessment.form, assessment.edition);
    Q_ASSERT(edition != nullptr);
    DossierOptions options;
    options.purpose = order.purpose;
    auto filling = officialForm(*order.catalog, *edition, order.official, order.calibrations);
    if (!filling)
        return failed(filling.error());
    options.filling = std::move(*filling);
    const auto papers = readPapers(*edition, assessment.request);
    if (!papers)
        return failed(papers.error());
    const auto dossier = assembleDossier(*order.catalog, order.request, options, *papers);
    if (!dossier)
        return failed(dossier.error());
    if (const auto written = writeFile(order.output, dossier->pdf); !written)
        return failed(written.error());
    return {{}, order.output, dossier->pages, dossier->missing};
}

} // namespace

DossierJob::~DossierJob()
{
    waitForWorkers(*this);
}

void DossierJob::start(const Order &order)
{
    if (m_running)
        return;
    m_running = true;
    runInWorker(
        this, [order] { return makeDossier(order); },
        [this](const Outcome &outcome) {
            m_running = false;
            Q_EMIT finished(outcome);
        });
}

} // namespace prealable
