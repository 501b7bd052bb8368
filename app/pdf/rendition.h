// Our own printable page of an edition, drawn from its rendition.json: a fillable PDF whose fields
// carry the official names. Says « reproduction non officielle » on every page.
#pragma once

#include "catalog/formedition.h"
#include "core/result.h"

#include <QByteArray>

namespace prealable {

// An empty, fillable form. The same bytes for the same edition (no date, no random id).
Result<QByteArray> renditionTemplate(const FormEdition &edition);

// What did not fit, on a page of its own at the end: title, then each field's caption and rest.
struct ContinuationEntry {
    QString caption;
    QString text;
};
Result<QByteArray> continuationSheet(
    const FormEdition &edition, const QList<ContinuationEntry> &entries);

} // namespace prealable
