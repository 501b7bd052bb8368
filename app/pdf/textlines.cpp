#include "pdf/textlines.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

constexpr double MostLeaning = 6; // degrees
constexpr double AngleStep = 0.5;
constexpr size_t NeededPoints = 1500;
constexpr int LowestLine = 6; // pixels
constexpr int HighestLine = 60;
constexpr double ValleyShare = 0.04; // of the fullest row: less is between two lines

struct Profile {
    std::vector<double> rows;
    double contrast = 0; // how much it changes from row to row
};

// How much ink each row holds, when rows lean by `slope`.
Profile profileOf(const std::vector<QPoint> &ink, QSize page, double slope, bool columns)
{
    const int along = columns ? page.height() : page.width();
    const int across = columns ? page.width() : page.height();
    const int shift = int(std::ceil(std::abs(slope) * along));
    Profile profile;
    profile.rows.assign(size_t(across) + 2 * size_t(shift) + 1, 0);
    for (const QPoint &point : ink) {
        const int position = columns ? point.x() : point.y();
        const int moved = columns ? point.y() : point.x();
        const auto row = size_t(position + shift + std::lround(slope * moved));
        profile.rows[row] += 1;
    }
    double squares = 0;
    double changes = 0;
    for (size_t i = 0; i + 1 < profile.rows.size(); ++i) {
        const double change = profile.rows[i + 1] - profile.rows[i];
        changes += change * change;
        squares += profile.rows[i] * profile.rows[i];
    }
    profile.contrast = squares > 0 ? changes / squares : 0;
    return profile;
}

Profile bestProfile(const std::vector<QPoint> &ink, QSize page, bool columns)
{
    Profile best;
    const long steps = std::lround(2 * MostLeaning / AngleStep);
    for (long step = 0; step <= steps; ++step) {
        const double degrees = -MostLeaning + double(step) * AngleStep;
        Profile profile = profileOf(ink, page, std::tan(qDegreesToRadians(degrees)), columns);
        if (profile.contrast > best.contrast)
            best = std::move(profile);
    }
    return best;
}

std::vector<double> smoothedRows(std::vector<double> rows)
{
    for (int pass = 0; pass < 2; ++pass) {
        const std::vector<double> from = rows;
        for (size_t i = 1; i + 1 < rows.size(); ++i)
            rows[i] = (from[i - 1] + 2 * from[i] + from[i + 1]) / 4;
    }
    return rows;
}

// Of the rows [from, to): positive when the longer tail is above.
double skewness(const std::vector<double> &rows, int from, int to)
{
    double whole = 0;
    double mean = 0;
    for (int i = from; i < to; ++i) {
        whole += rows[size_t(i)];
        mean += i * rows[size_t(i)];
    }
    if (whole <= 0)
        return 0;
    mean /= whole;
    double second = 0;
    double third = 0;
    for (int i = from; i < to; ++i) {
        const double off = mean - i; // upwards
        second += off * off * rows[size_t(i)];
        third += off * off * off * rows[size_t(i)];
    }
    second /= whole;
    third /= whole;
    return second > 0 ? third / std::pow(second, 1.5) : 0;
}

// Lines are what stands between two valleys of the profile.
struct WeighedLines {
    int count = 0;
    double skewness = 0; // mean
};

WeighedLines weighed(const std::vector<double> &rows)
{
    WeighedLines lines;
    if (rows.empty())
        return lines;
    const std::vector<double> smooth = smoothedRows(rows);
    const double fullest = *std::max_element(smooth.begin(), smooth.end());
    const double least = fullest * ValleyShare;
    for (int i = 0; i < int(rows.size());) {
        int end = i;
        while (end < int(rows.size()) && smooth[size_t(end)] > least)
            ++end;
        if (end - i >= LowestLine && end - i <= HighestLine) {
            lines.skewness += skewness(rows, i, end);
            ++lines.count;
        }
        i = std::max(end, i + 1);
    }
    if (lines.count > 0)
        lines.skewness /= lines.count;
    return lines;
}

} // namespace

TextLines textLines(const std::vector<QPoint> &ink, QSize page)
{
    TextLines lines;
    if (ink.size() < NeededPoints)
        return lines;
    const Profile rows = bestProfile(ink, page, false);
    const Profile columns = bestProfile(ink, page, true);
    if (rows.contrast > 0)
        lines.sideways = columns.contrast / rows.contrast;
    const WeighedLines upright = weighed(rows.rows);
    lines.ascent = upright.skewness;
    lines.count = upright.count;
    lines.sideCount = weighed(columns.rows).count;
    return lines;
}

} // namespace prealable
