// The sheet that is joined to a form when an answer is longer than its box.
#pragma once

#include "pdf/rendition.h"
#include "pdf/renditionlayout.h"

namespace prealable {

// As many pages as the texts need; every character is shown. Answers of the same volets share
// pages, others begin a new one.
QList<RenditionPage> layoutSheets(
    const FormEdition &edition, const QString &identity, const QList<ContinuationEntry> &entries);

} // namespace prealable
