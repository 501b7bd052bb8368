// Whether the ink of a page stands in lines, and which way up they are.
#pragma once

#include <QPoint>
#include <QSize>
#include <vector>

namespace prealable {

struct TextLines {
    double sideways = 1; // lines along the columns against lines along the rows
    // Mean skewness of the ink of a line across it. Latin letters rise above the small ones (b, d,
    // capitals, accents) more often than they hang below (p, q): positive when upright.
    double ascent = 0;
    int count = 0; // lines along the rows that this was found on
    int sideCount = 0; // lines along the columns
};

// Lines may lean by six degrees.
TextLines textLines(const std::vector<QPoint> &ink, QSize page);

} // namespace prealable
