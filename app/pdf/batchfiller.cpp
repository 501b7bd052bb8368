#include "pdf/batchfiller.h"

#include "pdf/filling.h"
#include "pdf/letterpdf.h"

namespace prealable {

struct BatchFiller::Start {
    pdf::Template start;
    std::shared_ptr<const BatchTemplate> batch; // null: every copy is written in the general way
};

BatchFiller::BatchFiller(const Catalog &catalog, FillOptions options)
    : m_catalog(catalog)
    , m_options(std::move(options))
{
}

BatchFiller::~BatchFiller() = default;

// What was opened serves once: the next ones start from the bytes.
static std::shared_ptr<const IndexedTemplate> kept(const pdf::Template &start)
{
    if (start.kept)
        return start.kept;
    return std::make_shared<IndexedTemplate>(IndexedTemplate{start.bytes(), start.index()});
}

std::shared_ptr<const Result<BatchFiller::Start>> BatchFiller::startFor(
    const FormEdition &edition, const CheckedRequest &request)
{
    const QString mark = draftMark(request);
    const QString key = edition.form.text() + u'/' + edition.edition.text() + u'/' + mark;
    const std::lock_guard lock(m_mutex);
    auto &known = m_starts[key];
    if (known)
        return known;
    const auto made = [&]() -> Result<Start> {
        const Result<pdf::Template> start = pdf::startOf(m_catalog, edition, m_options);
        if (!start)
            return start.error();
        Start ready{{nullptr, kept(*start)}, nullptr};
        const BatchOptions options{edition.text(QStringLiteral("form.title")), mark, true};
        auto batch = BatchTemplate::prepare(ready.start.bytes(), ready.start.index(), options);
        if (!batch)
            return batch.error();
        ready.batch = *batch;
        return ready;
    };
    known = std::make_shared<const Result<Start>>(made());
    return known;
}

Result<FilledForm> BatchFiller::fill(const CheckedRequest &request, const QByteArray &answersJson)
{
    constexpr int wholeEvery = 100;
    FillOptions options = m_options;
    options.answersJson = answersJson;
    const Assessment &assessment = request.assessment();
    const FormEdition *edition = m_catalog.edition(assessment.form, assessment.edition);
    if (!edition || edition->isLetter())
        return fillForm(m_catalog, request, options);
    const auto start = startFor(*edition, request);
    if (!*start)
        return start->error();
    const pdf::Quick quick{(*start)->batch.get(), m_filled++ % wholeEvery == 0};
    return pdf::filledFrom((*start)->start, m_catalog, *edition, request, options, quick);
}

} // namespace prealable
