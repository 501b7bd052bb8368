// Proposes where the fields of a form stand on a PDF without fields: by the printed labels, the
// ruled lines, the combs and the boxes. A person confirms or corrects it.
#pragma once

#include "pdf/calibration.h"
#include "pdf/expectedfields.h"
#include "pdf/pagereader.h"

#include <QHash>

namespace prealable {

struct ProposedField {
    CalibratedField field;
    int volet = 0;
    double confidence = 0; // from 0.5, likely, to 1, the printed label is the expected one
};

struct CalibrationProposal {
    QList<QSizeF> pages; // media boxes, points
    QList<ProposedField> fields; // by page, then as the form is read
    QList<ExpectedField> missing; // found on no page: left to the person

    [[nodiscard]] Calibration calibration(const FormEdition &edition, const QByteArray &pdf) const;
};

inline constexpr int CalibratedPages = 24; // read at most; no form of ours is longer

// What is not found with some confidence is not proposed. A scanned page has neither words nor
// lines: nothing is proposed for it, which is no error. `reader` reads `pdf`.
// PdfDamaged, PdfEncrypted, PdfTooComplex.
Result<CalibrationProposal> proposeCalibration(
    const QByteArray &pdf, const PageReader &reader, const QList<ExpectedSheet> &sheets);

} // namespace prealable
