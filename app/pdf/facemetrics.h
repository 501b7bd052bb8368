// Widths of the letters of a bundled face, read once per process: what a text that needs no shaping
// is laid out with, in the live view and in the PDF alike.
#pragma once

#include "pdf/templateindex.h"

#include <array>

namespace prealable::pdf {

class FaceMetrics
{
public:
    // Of the bundled face nearest to the style; null when its family is not bundled.
    static const FaceMetrics *of(const PdfTextStyle &style);

    explicit FaceMetrics(const QString &path);

    // As a part of the font's size. Negative: not a letter that stands alone (a mark, a joiner,
    // right to left…), or not in this face.
    [[nodiscard]] float advance(char16_t letter) const
    {
        return letter < m_advances.size() ? m_advances[letter] : -1;
    }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    // Where the face is: ":/fonts/LiberationSans-Bold.ttf".
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    std::array<float, 0x2240> m_advances; // by code unit
    double m_ascent = 0;
    double m_lineHeight = 0;
};

} // namespace prealable::pdf
