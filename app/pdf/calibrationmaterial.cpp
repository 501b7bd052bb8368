#include "pdf/calibrationmaterial.h"

#include <algorithm>
#include <cmath>

namespace prealable {

Result<CalibrationMaterial> calibrationMaterial(
    const QByteArray &pdf, const PageReader &reader, const FormEdition &edition)
{
    const auto sheets = expectedSheets(edition);
    if (!sheets)
        return sheets.error();
    auto proposal = proposeCalibration(pdf, reader, *sheets);
    if (!proposal)
        return proposal.error();
    const auto pages = pageGeometry(pdf, CalibratedPages);
    if (!pages)
        return pages.error();
    CalibrationMaterial result{pdf, sha256Of(pdf), *pages, {}, *sheets, std::move(*proposal)};
    const QSet<int> lengths = combLengths(*sheets);
    for (qsizetype i = 0; i < pages->size(); ++i)
        result.spots << writingSpots(pages->at(i), reader.words(int(i)), lengths).spots;
    return result;
}

static double shareOf(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    const double shared = both.width() * both.height();
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
}

// How far the nearest of `lines` is, when it is near enough.
template <typename At>
static double stepTo(const QList<QLineF> &lines, double from, double reach, At at)
{
    double step = 0;
    double nearest = reach;
    for (const QLineF &line : lines) {
        const double away = at(line) - from;
        if (std::abs(away) > nearest)
            continue;
        nearest = std::abs(away);
        step = away;
    }
    return step;
}

QRectF snapped(const QRectF &place, bool box, const PageGeometry &page,
    const QList<WritingSpot> &spots, double reach)
{
    constexpr double Meant = 0.3;
    const WritingSpot *best = nullptr;
    double most = Meant;
    for (const WritingSpot &spot : spots) {
        if (box != (spot.kind == WritingSpot::Kind::Box))
            continue;
        const double share = shareOf(spot.rect, place);
        if (share < most)
            continue;
        most = share;
        best = &spot;
    }
    if (best)
        return best->rect;
    const double x
        = stepTo(page.down, place.left(), reach, [](const QLineF &line) { return line.x1(); });
    const double y
        = stepTo(page.across, place.bottom(), reach, [](const QLineF &line) { return line.y1(); });
    return place.translated(x, y);
}

} // namespace prealable
