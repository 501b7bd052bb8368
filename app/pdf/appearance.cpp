#include "pdf/appearance.h"

#include "pdf/contentnumber.h"
#include "pdf/inflation.h"
#include "pdf/paintedpages.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prealable::pdf {

namespace {

bool sameStyle(const PdfTextStyle &a, const PdfTextStyle &b)
{
    return a.family == b.family && a.bold == b.bold && a.italic == b.italic && a.rgb == b.rgb;
}

void appendNumbers(QByteArray &out, std::initializer_list<double> numbers)
{
    for (const double number : numbers) {
        appendNumber(out, number);
        out += ' ';
    }
}

void appendColour(QByteArray &out, const QColor &colour, const char *operation)
{
    appendNumbers(out, {colour.redF(), colour.greenF(), colour.blueF()});
    out += operation;
}

QPDFObjectHandle plainObject(QPDF &pdf, const QByteArray &content, QSizeF size, int rotation)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, content.toStdString());
    setFormKeys(stream, rectangle(0, 0, size.width(), size.height()), rotation);
    stream.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return stream;
}

QByteArray frameContent(QSizeF size, const QColor &border, const QColor &background, double width)
{
    QByteArray content;
    if (background.isValid()) {
        appendColour(content, background, "rg 0 0 ");
        appendNumbers(content, {size.width(), size.height()});
        content += "re f\n";
    }
    if (border.isValid() && width > 0) {
        appendColour(content, border, "RG ");
        appendNumbers(content, {width});
        content += "w ";
        appendNumbers(content, {width / 2, width / 2, size.width() - width, size.height() - width});
        content += "re S\n";
    }
    return content;
}

void paintDrawing(QPainter &painter, const Drawing &drawing)
{
    const QRectF all(QPointF(0, 0), drawing.size);
    if (drawing.background.isValid())
        painter.fillRect(all, drawing.background);
    if (drawing.border.isValid() && drawing.borderWidth > 0) {
        const double half = drawing.borderWidth / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(drawing.border, drawing.borderWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(all.adjusted(half, half, -half, -half));
    }
    paintText(painter, all, drawing.box, drawing.fit);
}

// Whether a box's own appearance of a state draws something that every viewer can show.
bool drawsSomething(QPDFObjectHandle stream, QPDFObjectHandle formResources)
{
    if (!stream.isStream() || rectOf(stream.getDict().getKey("/BBox")).isEmpty())
        return false;
    const std::optional<QByteArray> content = unfolded(stream, qsizetype{64} * 1024);
    if (!content)
        return true; // too long to be empty
    const QList<QByteArray> tokens = content->simplified().split(' ');
    static const QList<QByteArray> painting{
        "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI"};
    for (const QByteArray &token : tokens) {
        if (painting.contains(token))
            return true;
    }
    // A glyph needs its font: without one, some viewers draw nothing.
    const bool shows = content->contains("Tj") || content->contains("TJ");
    QPDFObjectHandle fonts = keyOf(stream.getDict().getKey("/Resources"), "/Font");
    if (!fonts.isDictionary())
        fonts = keyOf(formResources, "/Font");
    for (qsizetype i = 0; shows && i + 2 < tokens.size(); ++i) {
        if (tokens[i + 2] == "Tf" && tokens[i].startsWith('/'))
            return keyOf(fonts, tokens[i].constData()).isDictionary();
    }
    return false;
}

} // namespace

bool sameDrawing(const Drawing &a, const Drawing &b)
{
    return a.size == b.size && a.rotation == b.rotation && a.fit.shown == b.fit.shown
        && a.fit.size == b.fit.size && sameStyle(a.box.style, b.box.style)
        && a.box.quadding == b.box.quadding && a.box.multiline == b.box.multiline
        && a.box.comb == b.box.comb && a.border == b.border && a.background == b.background
        && a.borderWidth == b.borderWidth;
}

QByteArray emptyContent(const Drawing &drawing)
{
    return frameContent(drawing.size, drawing.border, drawing.background, drawing.borderWidth);
}

QSizeF uprightSize(const PdfWidget &widget)
{
    const QSizeF size = widget.rect.size();
    return widget.rotation % 180 == 0 ? size : size.transposed();
}

TextBox textBoxOf(const PdfFieldInfo &field, const WidgetNode &widget)
{
    TextBox box;
    box.size = uprightSize(widget.shown);
    box.style = widget.style;
    box.quadding = widget.quadding;
    box.multiline = field.multiline;
    box.comb = field.comb ? field.maxLength : 0;
    return box;
}

size_t AppearanceSheet::add(const Drawing &drawing)
{
    const auto known = std::find_if(m_drawings.begin(), m_drawings.end(),
        [&drawing](const Drawing &other) { return sameDrawing(other, drawing); });
    if (known != m_drawings.end())
        return static_cast<size_t>(known - m_drawings.begin());
    m_drawings.push_back(drawing);
    return m_drawings.size() - 1;
}

std::optional<QByteArray> drawingContent(
    const Drawing &drawing, const std::vector<PlacedText> &placed, const FontSubset &font)
{
    QByteArray content = emptyContent(drawing);
    // The marks with which a viewer finds the text that it may replace (PDF 32000-1, 12.7.3.3).
    content += "/Tx BMC q BT /F ";
    appendNumber(content, drawing.fit.size);
    content += " Tf ";
    appendColour(content, QColor::fromRgb(drawing.box.style.rgb), "rg\n");
    for (const PlacedText &line : placed) {
        content += "1 0 0 1 ";
        appendNumbers(content, {line.baseline.x(), drawing.size.height() - line.baseline.y()});
        content += "Tm <";
        if (!font.appendCodes(content, line.text))
            return std::nullopt;
        content += "> Tj\n";
    }
    content += "ET Q EMC\n";
    return content;
}

// One per drawing; null where the text is not plain.
std::vector<QPDFObjectHandle> AppearanceSheet::plainObjects(QPDF &pdf) const
{
    FontSubsets subsets;
    std::vector<std::optional<std::vector<PlacedText>>> placed;
    for (const Drawing &drawing : m_drawings) {
        placed.push_back(placedText(drawing.box, drawing.fit));
        if (placed.back())
            subsets.need(drawing.box.style, drawing.fit.shown);
    }
    QMap<const FontSubset *, QPDFObjectHandle> fonts;
    std::vector<QPDFObjectHandle> objects(m_drawings.size());
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        const Drawing &drawing = m_drawings[i];
        const FontSubset *font = placed[i] ? subsets.of(drawing.box.style) : nullptr;
        const auto content = font && !drawing.fit.shown.isEmpty()
            ? drawingContent(drawing, *placed[i], *font)
            : std::nullopt;
        if (!content)
            continue;
        if (!fonts.contains(font))
            fonts.insert(font, font->font(pdf));
        objects[i] = plainObject(pdf, *content, drawing.size, drawing.rotation);
        QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/F", fonts.value(font));
        objects[i].getDict().getKey("/Resources").replaceKey("/Font", names);
    }
    return objects;
}

std::vector<QPDFObjectHandle> AppearanceSheet::objects(QPDF &pdf) const
{
    std::vector<QPDFObjectHandle> all = plainObjects(pdf);
    QList<QSizeF> sizes;
    std::vector<size_t> shaped;
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (m_drawings[i].fit.shown.isEmpty()) {
            all[i] = emptyObject(pdf, m_drawings[i]);
        } else if (!all[i].isInitialized()) {
            sizes.append(m_drawings[i].size);
            shaped.push_back(i);
        }
    }
    const std::vector<QPDFObjectHandle> painted
        = paintedObjects(pdf, sizes, [&](QPainter &painter, int page) {
              paintDrawing(painter, m_drawings[shaped[static_cast<size_t>(page)]]);
          });
    for (size_t page = 0; page < painted.size(); ++page) {
        QPDFObjectHandle stream = painted[page];
        setFormKeys(stream, stream.getDict().getKey("/BBox"), m_drawings[shaped[page]].rotation);
        all[shaped[page]] = stream;
    }
    return all;
}

QPDFObjectHandle emptyObject(QPDF &pdf, const Drawing &drawing)
{
    return plainObject(pdf, emptyContent(drawing), drawing.size, drawing.rotation);
}

QPDFObjectHandle tickObject(QPDF &pdf, const WidgetNode &widget)
{
    const QSizeF size = uprightSize(widget.shown);
    const double side = std::min(size.width(), size.height());
    const auto at = [&](double x, double y) {
        return contentNumber((size.width() - side) / 2 + x * side) + ' '
            + contentNumber((size.height() - side) / 2 + (1 - y) * side);
    };
    // The same strokes as paintTick().
    const QByteArray content
        = frameContent(size, widget.border, widget.background, widget.borderWidth) + "0 0 0 RG "
        + contentNumber(side * 0.13) + " w 1 J 1 j " + at(0.2, 0.54) + " m " + at(0.42, 0.76)
        + " l " + at(0.8, 0.24) + " l S\n";
    return plainObject(pdf, content, size, widget.shown.rotation);
}

void setBoxAppearance(
    QPDF &pdf, const WidgetNode &widget, bool tick, QPDFObjectHandle formResources)
{
    // Dictionaries of this widget's own: Poppler does not follow a reference to the states, and
    // shows a box without its frame and its tick.
    QPDFObjectHandle object = widget.object;
    QPDFObjectHandle appearances = object.getKey("/AP");
    QPDFObjectHandle normal = keyOf(appearances, "/N");
    normal = normal.isDictionary() ? normal.shallowCopy() : QPDFObjectHandle::newDictionary();
    appearances = appearances.isDictionary() ? appearances.shallowCopy()
                                             : QPDFObjectHandle::newDictionary();
    const std::string key = keyNamed(widget.shown.onState);
    // The template's tick is empty or missing: ours.
    if (tick && !drawsSomething(normal.getKey(key), formResources))
        normal.replaceKey(key, tickObject(pdf, widget));
    if (normal.getKeys().empty())
        return;
    appearances.replaceKey("/N", normal);
    object.replaceKey("/AP", appearances);
}

} // namespace prealable::pdf
