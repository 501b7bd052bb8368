// Our own printable page of an edition, drawn from its rendition.json: a fillable PDF whose fields
// carry the official names. Says « reproduction non officielle » on every page.
#pragma once

#include "catalog/formedition.h"
#include "core/result.h"

#include <QByteArray>

namespace prealable {

// An empty, fillable form. The same bytes for the same edition (no date, no random id).
Result<QByteArray> renditionTemplate(const FormEdition &edition);

// What did not fit on the page: a caption of the page, the rest, and the volets that show it.
struct ContinuationEntry {
    QString caption;
    QString text;
    QList<int> volets; // never empty
};

// Sheets to be joined. An answer goes only with the volets that show its beginning: what belongs to
// the medical volet alone never travels with another.
struct ContinuationSheets {
    QByteArray pdf;
    QList<QList<int>> volets; // of each page
};

// `identity`: whose request it is, on each page.
Result<ContinuationSheets> continuationSheets(
    const FormEdition &edition, const QString &identity, const QList<ContinuationEntry> &entries);

} // namespace prealable
