// The first page of an envelope: who writes to whom, what is inside, what is missing, what the
// sender keeps. It names papers and says nothing of a person's health.
#pragma once

#include "core/result.h"
#include "rules/checkedrequest.h"

#include <QByteArray>
#include <QStringList>

namespace prealable {

struct CoverItem {
    int number = 0;
    QString label;
    int pages = 0;
};

struct CoverList {
    QStringList sender; // lines of the address
    QStringList recipient;
    bool addressMissing = false; // of the recipient: two lines are left to be written on
    QString title;
    QString about; // whose request it is
    QString day; // in words
    QList<CoverItem> items;
    QList<CoverItem> sealed; // in a closed envelope inside the first one
    QStringList missing; // required, and not there
    QString keep; // what the sender keeps
};

// Everything but the items, from what was answered.
CoverList coverList(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment);

// A4. The recipient stands where an envelope shows it: x 110 to 195 mm, y 55 to 80 mm. (NF Z 11-001
// puts it at least 50 mm from the top and at most 110 mm from the right edge; the window of French
// envelopes, as printers of mail give it, begins 55 mm from the top and 110 mm from the left.)
// PdfGlyphMissing: a character that no bundled font has.
Result<QByteArray> coverPdf(const CoverList &cover);
// A page to put before what goes into the closed envelope.
Result<QByteArray> sealedCoverPdf(const CoverList &cover);

} // namespace prealable
