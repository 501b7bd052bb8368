// One face in a PDF with the letters that some texts need, embedded once, and what those letters
// are called inside: the text of a field is then a line of codes and not a page of its own.
#pragma once

#include "pdf/facemetrics.h"
#include "pdf/pdfaccess.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace prealable::pdf {

class FontSubset
{
public:
    // The face nearest to `style`, with `letters`: ones that FaceMetrics knows. None when Qt did
    // not embed them as expected: the text is then painted.
    static std::optional<FontSubset> of(const PdfTextStyle &style, const QString &letters);

    // The codes of a text, to be shown as a hexadecimal string (PDF 32000-1, 9.7.5); none when a
    // letter is not in the subset.
    [[nodiscard]] bool appendCodes(QByteArray &out, const QString &text) const;

    // The font as an object of `pdf`.
    [[nodiscard]] QPDFObjectHandle font(QPDF &pdf) const;

private:
    QByteArray m_bytes; // what m_source reads
    std::shared_ptr<QPDF> m_source;
    QPDFObjectHandle m_font;
    QHash<char16_t, quint16> m_codes;
};

// The subsets that a form needs, one per face.
class FontSubsets
{
public:
    void need(const PdfTextStyle &style, const QString &letters);
    // Of the style's face, made when it is first asked for; null when it cannot be made.
    const FontSubset *of(const PdfTextStyle &style);

private:
    QMap<QString, QString> m_letters; // path of the face -> letters, sorted, each once
    QMap<QString, std::optional<FontSubset>> m_made;
};

} // namespace prealable::pdf
