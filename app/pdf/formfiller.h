// The way from a checked request to the filled PDF: the one that both the window and the command
// line take.
#pragma once

#include "catalog/catalog.h"
#include "pdf/pdfwriter.h"
#include "rules/checkedrequest.h"
#include "rules/fieldvalues.h"

#include <optional>

namespace prealable {

enum class FillForm { Editable, Flat, Overlay };

struct FillOptions {
    FillForm as = FillForm::Editable;
    std::optional<QByteArray> official; // the user's official PDF; without it our rendition
    QByteArray
        answersJson; // requestJson() of store/: embedded, so that the PDF can be opened again
};

struct FilledForm {
    QByteArray pdf;
    int pages = 0;
    PdfFieldValues values;
    QList<Overflow> overflow; // continued on the last page
    bool official = false;
    QList<QList<int>> joined; // the volets of each of the last pages: joined sheets, or a letter
    bool checked = false;
};

// A letter is written, not filled: it takes no official PDF (Usage).
// PdfOtherForm when the official PDF is not this edition; SupersededEdition when it is an older
// one.
Result<FilledForm> fillForm(
    const Catalog &catalog, const CheckedRequest &request, const FillOptions &options);

} // namespace prealable
