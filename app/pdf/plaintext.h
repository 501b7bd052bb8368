// A text whose letters stand side by side: no shaping, no marks, one face, left to right. Nearly
// every answer is one. Its lines are sums of widths, a hundred times faster than a text engine's.
#pragma once

#include "pdf/facemetrics.h"

#include <QString>

#include <optional>
#include <vector>

namespace prealable::pdf {

class PlainText
{
public:
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0; // without the spaces at its end
        double width = 0; // of `length`, in ems
        qsizetype next = 0; // where the line after it starts
    };

    // None when some letter needs more than its width. '\n' separates paragraphs.
    static std::optional<PlainText> of(const QString &text, const PdfTextStyle &style);

    // Lines no wider than `available` ems, broken where words may be (UAX 14), inside a word when
    // it is wider than the line. Without `wraps`: one.
    [[nodiscard]] std::vector<Line> lines(double available, bool wraps) const;
    [[nodiscard]] double width() const { return m_ends.back(); } // of all, in ems
    [[nodiscard]] QString text(const Line &line) const
    {
        return m_text.mid(line.start, line.length);
    }
    [[nodiscard]] const FaceMetrics &face() const { return *m_face; }

private:
    PlainText(const QString &text, const FaceMetrics &face)
        : m_text(text)
        , m_face(&face)
    {
    }

    [[nodiscard]] double widthOf(qsizetype start, qsizetype length) const
    {
        return m_ends[static_cast<size_t>(start + length)] - m_ends[static_cast<size_t>(start)];
    }
    [[nodiscard]] Line lineFrom(qsizetype start, qsizetype end, double available) const;
    [[nodiscard]] Line trimmed(qsizetype start, qsizetype end) const;

    QString m_text;
    const FaceMetrics *m_face;
    std::vector<double> m_ends; // width of the letters before each place; one more than letters
    mutable std::vector<bool> m_breaks; // where a line may end; made when first asked for
};

} // namespace prealable::pdf
