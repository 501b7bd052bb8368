#include "pdf/defaultappearance.h"

#include "pdf/pdfaccess.h"

#include <algorithm>
#include <cmath>

namespace prealable::pdf {

namespace {

QColor colourOfParts(const QList<double> &parts)
{
    const auto part
        = [&parts](int i) { return static_cast<float>(std::clamp(parts[i], 0.0, 1.0)); };
    switch (parts.size()) {
    case 1:
        return QColor::fromRgbF(part(0), part(0), part(0));
    case 3:
        return QColor::fromRgbF(part(0), part(1), part(2));
    case 4:
        return QColor::fromCmykF(part(0), part(1), part(2), part(3)).toRgb();
    default:
        return {};
    }
}

// The tokens of a content stream that matter here: names, numbers, operators. "/Helv10Tf" and other
// broken strings give tokens that match nothing.
QList<QByteArray> tokensOf(const QByteArray &string)
{
    QByteArray spaced = string.left(1000);
    spaced.replace('/', " /");
    return spaced.simplified().split(' ');
}

void setFamily(PdfTextStyle &style, const QByteArray &font)
{
    const QByteArray name = font.toLower();
    const auto has = [&name](const char *part) { return name.contains(part); };
    if (has("cour") || has("mono") || has("cobo") || has("coob"))
        style.family = QStringLiteral("Liberation Mono");
    else if (has("times") || has("tiro") || has("tiit") || has("tibo") || has("tibi")
        || has("serif") || has("roman"))
        style.family = QStringLiteral("Liberation Serif");
    else
        style.family = QStringLiteral("Liberation Sans");
    style.bold = has("bold") || has("hebo") || has("tibo") || has("tibi") || has("cobo");
    style.italic = has("ital") || has("obli") || has("tiit") || has("tibi") || has("heob");
}

QByteArray baseFontOf(const QByteArray &resource, QPDFObjectHandle fonts)
{
    if (!fonts.isDictionary() || resource.isEmpty())
        return resource;
    const QByteArray base = nameOf(keyOf(fonts.getKey(keyNamed(resource)), "/BaseFont"));
    return base.isEmpty() ? resource : base;
}

} // namespace

PdfTextStyle parseDefaultAppearance(const QByteArray &string, QPDFObjectHandle fonts)
{
    PdfTextStyle style;
    QByteArray font;
    QList<double> operands;
    QByteArray lastName;
    const QList<QByteArray> tokens = tokensOf(string);
    for (const QByteArray &token : tokens) {
        bool isNumber = false;
        const double number = token.toDouble(&isNumber);
        if (token.startsWith('/')) {
            lastName = token.mid(1);
            operands.clear();
        } else if (isNumber && std::isfinite(number)) {
            operands.append(number);
        } else {
            if (token == "Tf" && !operands.isEmpty()) {
                font = lastName;
                style.size = std::min(std::abs(operands.last()), 1000.0);
            } else if ((token == "g" && operands.size() == 1)
                || (token == "rg" && operands.size() == 3)
                || (token == "k" && operands.size() == 4)) {
                style.rgb = colourOfParts(operands).rgb() & 0xffffff;
            }
            operands.clear();
        }
    }
    setFamily(style, baseFontOf(font, fonts));
    return style;
}

QColor colourOf(QPDFObjectHandle array)
{
    QList<double> parts;
    if (array.isArray()) {
        for (int i = 0; i < std::min(array.getArrayNItems(), 4); ++i)
            parts.append(numberOf(array.getArrayItem(i), 0));
    }
    return colourOfParts(parts);
}

} // namespace prealable::pdf
