// Reopens what was written, as a stranger would, and compares.
#pragma once

#include "pdf/pdfwriter.h"

namespace prealable::pdf {

struct ReadBackExpectation {
    PdfValues texts; // text and choice fields: what /V must hold
    QMap<PdfFieldName, QByteArray> states; // boxes: the on-state, empty for Off
    QList<qsizetype> drawnPerPage; // flat: how many filled boxes each page shows
    QByteArray answersJson; // the attached answers
    int pages = 0;
    bool flat = false;
};

// PdfNotVerified: `where` is the field's name, or what else differs.
[[noreturn]] void refuseDifference(const QString &where);

// PdfNotVerified with the field's name, or why it cannot be read at all.
Result<void> readBack(const QByteArray &pdf, const ReadBackExpectation &expected);

} // namespace prealable::pdf
