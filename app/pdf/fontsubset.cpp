#include "pdf/fontsubset.h"

#include "pdf/bundledfonts.h"
#include "pdf/paintedpages.h"

#include <QPainter>
#include <QRawFont>

#include <algorithm>

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

namespace {

constexpr int letterPixels = 100;
constexpr int perRow = 40;

// The strings that a page shows, in their order.
class ShownStrings : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (object.isString())
            m_last = object.getStringValue();
        else if (object.isOperator() && object.getOperatorValue() == "Tj")
            m_strings.push_back(m_last);
    }
    void handleEOF() override { }

    [[nodiscard]] const std::vector<std::string> &strings() const { return m_strings; }

private:
    std::string m_last;
    std::vector<std::string> m_strings;
};

// Each letter painted once, at a place of its own: Qt numbers glyphs as it meets them.
QByteArray paintedLetters(const PdfTextStyle &style, const QString &letters)
{
    QFont font = bundledFont(style, letterPixels);
    font.setKerning(false);
    const qsizetype rows = letters.size() / perRow + 2;
    const QSizeF size(perRow * letterPixels, double(rows) * letterPixels);
    return paintedPdf({size}, [&](QPainter &painter, int) {
        painter.setFont(font);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const qsizetype row = i / perRow + 1; // its baseline
            const QPointF at(double(i % perRow) * letterPixels, double(row) * letterPixels);
            painter.drawText(at, letters.mid(i, 1));
        }
    });
}

} // namespace

std::optional<FontSubset> FontSubset::of(const PdfTextStyle &style, const QString &letters)
{
    FontSubset subset;
    subset.m_bytes = paintedLetters(style, letters);
    subset.m_source = openBytes(subset.m_bytes);
    subset.m_source->setImmediateCopyFrom(true);
    nameSubsets(*subset.m_source);
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(*subset.m_source).getAllPages().at(0);
    ShownStrings shown;
    page.parseContents(&shown);
    QPDFObjectHandle fonts = keyOf(page.getObjectHandle().getKey("/Resources"), "/Font");
    const bool asExpected = fonts.isDictionary() && fonts.getKeys().size() == 1
        && shown.strings().size() == static_cast<size_t>(letters.size());
    if (!asExpected)
        return std::nullopt;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const std::string &code = shown.strings()[static_cast<size_t>(i)];
        if (code.size() != 2)
            return std::nullopt;
        const auto high = static_cast<unsigned char>(code[0]);
        const auto low = static_cast<unsigned char>(code[1]);
        subset.m_codes.insert(letters[i].unicode(), static_cast<quint16>(high << 8 | low));
    }
    subset.m_font = fonts.getKey(*fonts.getKeys().begin());
    return subset;
}

bool FontSubset::appendCodes(QByteArray &out, const QString &text) const
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const QChar letter : text) {
        const auto code = m_codes.constFind(letter.unicode());
        if (code == m_codes.constEnd())
            return false;
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[(*code >> shift) & 0xf];
    }
    return true;
}

QPDFObjectHandle FontSubset::font(QPDF &pdf) const
{
    return pdf.copyForeignObject(m_font);
}

void FontSubsets::need(const PdfTextStyle &style, const QString &letters)
{
    const FaceMetrics *face = FaceMetrics::of(style);
    if (!face)
        return;
    QString &known = m_letters[face->path()];
    for (const QChar letter : letters) {
        const auto place = std::lower_bound(known.begin(), known.end(), letter);
        if (letter != u'\n' && (place == known.end() || *place != letter))
            known.insert(place - known.begin(), letter);
    }
}

const FontSubset *FontSubsets::of(const PdfTextStyle &style)
{
    const FaceMetrics *face = FaceMetrics::of(style);
    if (!face || !m_letters.contains(face->path()))
        return nullptr;
    auto made = m_made.find(face->path());
    if (made == m_made.end())
        made = m_made.insert(face->path(), FontSubset::of(style, m_letters.value(face->path())));
    return *made ? &**made : nullptr;
}

} // namespace prealable::pdf
