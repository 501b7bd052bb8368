// A PDF without fields made fillable by its calibration: everything that fills, shows and reads an
// official form then works on it unchanged.
#pragma once

#include "pdf/calibration.h"
#include "pdf/templateindex.h"

namespace prealable {

// The same pages with one field for each name of the calibration, a widget for each of its places.
// Fields that the PDF had are replaced, its protection is not taken over. The same bytes for the
// same input. On a turned page the texts stand upright as the page is seen.
// PdfOtherForm: the calibration was made for another file, or for pages of other sizes.
Result<QByteArray> withFields(const QByteArray &pdf, const Calibration &calibration);

// What the index of the filled form says of one place, without making the form: for showing it.
// `rotation`: of its page, as in PageFrame.
PdfFieldInfo shownField(const CalibratedField &field, int rotation);

} // namespace prealable
