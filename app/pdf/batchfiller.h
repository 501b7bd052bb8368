// Fills many requests: what does not depend on the answers is done once for each edition.
#pragma once

#include "pdf/formfiller.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace prealable {

class BatchFiller
{
public:
    // `options`: the official PDF that every request is filled in, if any. The catalog must outlive
    // the filler.
    BatchFiller(const Catalog &catalog, FillOptions options);
    ~BatchFiller();
    Q_DISABLE_COPY_MOVE(BatchFiller)

    // The errors of fillForm(). May be called from several threads. Every copy is read back; the
    // first one and one in a hundred are opened and compared as a whole.
    Result<FilledForm> fill(const CheckedRequest &request, const QByteArray &answersJson);

private:
    struct Start;

    std::shared_ptr<const Result<Start>> startFor(
        const FormEdition &edition, const CheckedRequest &request);

    const Catalog &m_catalog;
    FillOptions m_options;
    std::mutex m_mutex; // of m_starts
    std::map<QString, std::shared_ptr<const Result<Start>>> m_starts;
    std::atomic<int> m_filled = 0;
};

} // namespace prealable
