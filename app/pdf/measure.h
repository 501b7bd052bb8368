// Widths and line breaks in Liberation Sans, in points, independent of any device.
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace prealable {

enum class Weight { Regular, Bold };

// Line to line, baseline from the top of a line and capital height, as fractions of the size.
inline constexpr double LineHeight = 1.16;
inline constexpr double Ascent = 0.905;
inline constexpr double CapHeight = 0.729;

// The font of the rendition with `pixels` per em.
QFont renditionFont(int pixels, Weight weight);
// One line, its base line beginning at `baseline`; other bundled fonts are used where needed.
void paintLine(
    QPainter &painter, const QPointF &baseline, const QString &text, int pixels, Weight weight);
double textWidth(const QString &text, double size, Weight weight = Weight::Regular);
double widestWord(const QString &text, double size, Weight weight = Weight::Regular);
// Breaks at spaces (not at no-break spaces); a word wider than `width` keeps a line of its own.
QStringList wrapped(
    const QString &text, double width, double size, Weight weight = Weight::Regular);

struct FittedCaption {
    QStringList lines; // empty when it does not fit even at the smallest size
    double size = 0;
    [[nodiscard]] double height() const { return double(lines.size()) * size * LineHeight; }
};
// Wraps to at most `maximumLines`, shrinking from `size` down to `floor`.
FittedCaption fitCaption(const QString &text, double width, double size, double floor,
    int maximumLines, Weight weight = Weight::Regular);

} // namespace prealable
