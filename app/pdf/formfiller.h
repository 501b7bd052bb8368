// The way from a checked request to the filled PDF: the one that both the window and the command
// line take.
#pragma once

#include "catalog/catalog.h"
#include "pdf/calibration.h"
#include "pdf/pdfwriter.h"
#include "rules/checkedrequest.h"
#include "rules/fieldvalues.h"

#include <optional>

namespace prealable {

enum class FillForm { Editable, Flat, Overlay };

struct FillOptions {
    FillForm as = FillForm::Editable;
    std::optional<QByteArray> official; // the user's official PDF; without it our rendition
    // What is printed on the pages of `official`, when another process read it (AcceptedPdf).
    std::optional<QStringList> printed;
    std::optional<Calibration> calibration; // of `official`; read only when that has no fields
    // requestJson() or sealedRequest() of store/: embedded, so that the PDF can be opened again.
    // Neither in an overlay nor in a letter.
    QByteArray answersJson;
};

struct FilledForm {
    QByteArray pdf;
    int pages = 0;
    PdfFieldValues values;
    QList<Overflow> overflow; // continued on the last page
    bool official = false;
    bool calibrated = false; // the official PDF had no fields: they stand where a person said
    QList<QList<int>> joined; // the volets of each of the last pages: joined sheets, or a letter
    bool checked = false;
};

// A letter is written, not filled: it takes no official PDF (Usage).
// PdfOtherForm when the official PDF is not this edition, or the calibration another file's;
// SupersededEdition when it is an older one. An answer that the calibration has no place for goes
// to the continuation sheet, unless the calibration says that this paper does not have it. A
// specimen is filled as an overlay only: it may be printed on the paper original, but never be
// sent.
Result<FilledForm> fillForm(
    const Catalog &catalog, const CheckedRequest &request, const FillOptions &options);

} // namespace prealable
