// All that the calibration of one PDF by a person needs, read once.
#pragma once

#include "pdf/calibrationproposal.h"
#include "pdf/writingspots.h"

namespace prealable {

struct CalibrationMaterial {
    QByteArray pdf;
    QByteArray sha256;
    QList<PageGeometry> pages; // the first CalibratedPages
    QList<QList<WritingSpot>> spots; // of each page
    QList<ExpectedSheet> sheets;
    CalibrationProposal proposal;
};

// The errors of proposeCalibration() and expectedSheets().
Result<CalibrationMaterial> calibrationMaterial(
    const QByteArray &pdf, const PageReader &reader, const FormEdition &edition);

// A place dragged near a spot that such an answer fits in takes its shape; otherwise its left and
// lower sides go to lines at most `reach` points away. All as seen.
QRectF snapped(const QRectF &place, bool box, const PageGeometry &page,
    const QList<WritingSpot> &spots, double reach);

} // namespace prealable
