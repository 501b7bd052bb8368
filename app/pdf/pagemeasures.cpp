#include "pdf/pagemeasures.h"

#include "pdf/textlines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace prealable {

namespace {

constexpr int LookedAt = 1400; // pixels of the long side
constexpr double Darker = 0.86; // of the mean around it: ink
constexpr int LeastDarker = 10; // grey levels
constexpr double EdgeLeftOut = 0.03;
constexpr int NeededInk = 400; // pixels, to say anything of its edges
constexpr double LongInches = 11.69;
constexpr double ShortInches = 8.27;
constexpr double FootPoints = 18;

QImage greyOf(const QImage &page)
{
    QImage small = page;
    if (std::max(page.width(), page.height()) > LookedAt)
        small = page.scaled(LookedAt, LookedAt, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return small.convertToFormat(QImage::Format_Grayscale8);
}

// Sums from the corner, so that the mean of any square costs four look-ups.
class Means
{
public:
    explicit Means(const QImage &grey)
        : m_width(grey.width())
        , m_height(grey.height())
        , m_radius(std::max(8, std::max(m_width, m_height) / 48))
        , m_sums(size_t(m_width + 1) * size_t(m_height + 1))
    {
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            quint64 row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += line[x];
                m_sums[at(x + 1, y + 1)] = m_sums[at(x + 1, y)] + row;
            }
        }
    }

    [[nodiscard]] double around(int x, int y) const
    {
        const int left = std::max(0, x - m_radius);
        const int right = std::min(m_width, x + m_radius + 1);
        const int top = std::max(0, y - m_radius);
        const int bottom = std::min(m_height, y + m_radius + 1);
        const quint64 sum = m_sums[at(right, bottom)] + m_sums[at(left, top)]
            - m_sums[at(left, bottom)] - m_sums[at(right, top)];
        return double(sum) / ((right - left) * (bottom - top));
    }

private:
    [[nodiscard]] size_t at(int x, int y) const
    {
        return size_t(y) * size_t(m_width + 1) + size_t(x);
    }

    int m_width;
    int m_height;
    int m_radius;
    std::vector<quint64> m_sums;
};

struct Ink {
    std::vector<QPoint> points;
    double darkness = 0; // mean, grey levels below the surroundings
};

Ink inkOf(const QImage &grey, const Means &means)
{
    Ink ink;
    const int marginX = int(grey.width() * EdgeLeftOut);
    const int marginY = int(grey.height() * EdgeLeftOut);
    for (int y = marginY; y < grey.height() - marginY; ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = marginX; x < grey.width() - marginX; ++x) {
            const double mean = means.around(x, y);
            if (line[x] >= mean * Darker || mean - line[x] < LeastDarker)
                continue;
            ink.points.emplace_back(x, y);
            ink.darkness += mean - line[x];
        }
    }
    if (!ink.points.empty())
        ink.darkness /= double(ink.points.size());
    return ink;
}

// The level that nine tenths of the page do not pass: bare paper.
double paperLight(const QImage &grey)
{
    std::array<qint64, 256> counts{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            ++counts[line[x]];
    }
    qint64 left = qint64(grey.width()) * grey.height() / 10;
    int level = 255;
    while (level > 0 && (left -= counts[size_t(level)]) > 0)
        --level;
    return level / 255.0;
}

// A small blur first, so that the grain of a dark photograph is not taken for edges.
int smoothed(const QImage &grey, int x, int y)
{
    const uchar *above = grey.constScanLine(y - 1);
    const uchar *here = grey.constScanLine(y);
    const uchar *below = grey.constScanLine(y + 1);
    return above[x - 1] + 2 * above[x] + above[x + 1] + 2 * here[x - 1] + 4 * here[x]
        + 2 * here[x + 1] + below[x - 1] + 2 * below[x] + below[x + 1];
}

// How much the ink changes from one pixel to the next: the deviation of the Laplacian, in parts of
// the darkness of the ink, so that a pale print is not taken for a blurred one.
double sharpnessOf(const QImage &grey, const Ink &ink)
{
    if (int(ink.points.size()) < NeededInk)
        return 0;
    double edges = 0;
    qint64 count = 0;
    for (const QPoint &point : ink.points) {
        const int x = point.x();
        const int y = point.y();
        if (x < 3 || y < 3 || x >= grey.width() - 3 || y >= grey.height() - 3)
            continue;
        const double centre = smoothed(grey, x, y) / 16.0;
        const double laplacian = (smoothed(grey, x - 1, y) + smoothed(grey, x + 1, y)
                                     + smoothed(grey, x, y - 1) + smoothed(grey, x, y + 1))
                / 16.0
            - 4 * centre;
        edges += laplacian * laplacian;
        ++count;
    }
    if (count == 0)
        return 0;
    return std::sqrt(edges / double(count)) / std::max(1.0, ink.darkness);
}

bool footIsClear(const QImage &grey, double pageHeight)
{
    if (pageHeight <= FootPoints)
        return false;
    constexpr int white = 250;
    const int top = int(grey.height() * (1 - FootPoints / pageHeight));
    for (int y = std::max(0, top); y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < white)
                return false;
        }
    }
    return true;
}

} // namespace

double dotsPerInchOnA4(QSize upright)
{
    const int longSide = std::max(upright.width(), upright.height());
    const int shortSide = std::min(upright.width(), upright.height());
    return std::max(longSide / LongInches, shortSide / ShortInches);
}

void measurePage(PageMeasures &measures, const QImage &page)
{
    if (page.isNull())
        return;
    const QImage grey = greyOf(page);
    const Means means(grey);
    const Ink ink = inkOf(grey, means);
    const double whole = std::max(1.0, double(grey.width()) * grey.height());
    measures.measured = true;
    measures.ink = double(ink.points.size()) / whole;
    measures.light = paperLight(grey);
    measures.contrast = ink.darkness / 255;
    measures.sharpness = sharpnessOf(grey, ink);
    const TextLines lines = textLines(ink.points, grey.size());
    measures.sideways = lines.sideways;
    measures.ascent = lines.ascent;
    measures.lines = lines.count;
    measures.sideLines = lines.sideCount;
    measures.footIsClear = footIsClear(grey, measures.points.height());
}

PageMeasures measuresOfImage(const QImage &upright)
{
    PageMeasures measures;
    measures.dpi = dotsPerInchOnA4(upright.size());
    measurePage(measures, upright);
    return measures;
}

} // namespace prealable
