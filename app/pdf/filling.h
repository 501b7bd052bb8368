// The steps of fillForm(), for those who fill many requests and take the first step once.
#pragma once

#include "pdf/batchtemplate.h"
#include "pdf/formfiller.h"
#include "pdf/openedform.h"
#include "pdf/renditioncache.h"

namespace prealable::pdf {

// What is filled: a file that was opened for this, or one of the pages that are kept.
struct Template {
    std::shared_ptr<OpenedForm> opened;
    std::shared_ptr<const IndexedTemplate> kept;
    bool calibrated = false; // its fields stand where the user's calibration says

    [[nodiscard]] const QByteArray &bytes() const { return opened ? opened->bytes : kept->pdf; }
    [[nodiscard]] const TemplateIndex &index() const
    {
        return opened ? opened->index : kept->index;
    }
};

// The user's official PDF when it is this edition, else our rendition of it.
Result<Template> startOf(
    const Catalog &catalog, const FormEdition &edition, const FillOptions &options);

// The short way for the answers that allow it.
struct Quick {
    const BatchTemplate *batch = nullptr;
    bool verified = false; // open the whole copy and compare, not the increment only
};

Result<FilledForm> filledFrom(const Template &start, const Catalog &catalog,
    const FormEdition &edition, const CheckedRequest &request, const FillOptions &options,
    const Quick &quick);

} // namespace prealable::pdf
