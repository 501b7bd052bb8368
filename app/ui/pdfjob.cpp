#include "ui/pdfjob.h"

#include "pdf/letterpdf.h"
#include "pdf/voletpages.h"
#include "store/jsonfile.h"
#include "store/sealedrequest.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

namespace {

const FormEdition &editionOf(const PdfJob::Order &order)
{
    const Assessment &assessment = order.request.assessment();
    const FormEdition *edition = order.catalog->edition(assessment.form, assessment.edition);
    Q_ASSERT(edition != nullptr);
    return *edition;
}

Result<QByteArray> carriedAnswers(const PdfJob::Order &order)
{
    if (!order.carriesAnswers())
        return QByteArray();
    if (order.passphrase.isEmpty())
        return order.answersJson;
    return sealedRequest(order.answersJson, order.passphrase);
}

// The PDF, or the letter as a text when the file's name says so.
Result<QByteArray> fileContent(const PdfJob::Order &order, const FilledForm &filled)
{
    const QString suffix = QFileInfo(order.output).suffix();
    const FormEdition &edition = editionOf(order);
    if (!edition.isLetter() || !isEditableLetter(suffix))
        return filled.pdf;
    const Assessment &assessment = order.request.assessment();
    return editableLetter(
        writtenLetter(edition, order.catalog->law(), assessment), suffix, draftMark(order.request));
}

PdfJob::Outcome make(const PdfJob::Order &order)
{
    const auto failed = [&](const Error &error) {
        return PdfJob::Outcome{
            .form = {}, .error = error, .output = {}, .volet = order.onlyVolet, .pages = {}};
    };
    const FormEdition &edition = editionOf(order);
    auto official = officialForm(*order.catalog, edition, order.official, order.calibrations);
    if (!official)
        return failed(official.error());
    FillOptions &options = *official;
    const auto answers = carriedAnswers(order);
    if (!answers)
        return failed(answers.error());
    options.answersJson = *answers;
    if (order.onlyVolet != 0)
        options.as = order.onPaperOriginal ? FillForm::Overlay : FillForm::Flat;
    auto filled = fillForm(*order.catalog, order.request, options);
    if (!filled)
        return failed(filled.error());
    if (!order.output.isEmpty()) {
        const auto content = fileContent(order, *filled);
        if (!content)
            return failed(content.error());
        if (const auto written = writeFile(order.output, *content); !written)
            return failed(written.error());
    }
    QList<int> pages;
    if (order.onlyVolet != 0) {
        const auto found = voletPages(edition, *filled, options, order.onlyVolet);
        if (!found)
            return failed(found.error());
        pages = *found;
    }
    OfficialChoice used = order.official;
    if (options.official)
        used.sha256 = sha256Of(*options.official);
    return {std::move(filled).value(), {}, order.output, order.onlyVolet, pages, used,
        isSealedRequest(*answers)};
}

} // namespace

bool PdfJob::Order::carriesAnswers() const
{
    return !output.isEmpty() && !editionOf(*this).isLetter();
}

PdfJob::~PdfJob()
{
    waitForWorkers(*this);
}

void PdfJob::start(const Order &order)
{
    if (m_running)
        return;
    m_running = true;
    runInWorker(
        this, [order] { return make(order); },
        [this](const Outcome &outcome) {
            m_running = false;
            Q_EMIT finished(outcome);
        });
}

} // namespace prealable
