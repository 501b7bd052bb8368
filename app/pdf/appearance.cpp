#include "pdf/appearance.h"

#include "pdf/inflation.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <sstream>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

namespace {

constexpr int resolution = 1200;
constexpr double dotsPerPoint = resolution / 72.0;

bool sameStyle(const PdfTextStyle &a, const PdfTextStyle &b)
{
    return a.family == b.family && a.bold == b.bold && a.italic == b.italic && a.rgb == b.rgb;
}

bool sameDrawing(const Drawing &a, const Drawing &b)
{
    return a.size == b.size && a.rotation == b.rotation && a.fit.shown == b.fit.shown
        && a.fit.size == b.fit.size && sameStyle(a.box.style, b.box.style)
        && a.box.quadding == b.box.quadding && a.box.multiline == b.box.multiline
        && a.box.comb == b.box.comb && a.border == b.border && a.background == b.background
        && a.borderWidth == b.borderWidth;
}

// PDF numbers: a point whatever the locale, no exponent.
QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray colourOperands(const QColor &colour)
{
    return number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF());
}

QPDFObjectHandle rectangle(double x0, double y0, double x1, double y1)
{
    return QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(x0, y0, x1, y1));
}

void setFormKeys(QPDFObjectHandle stream, QPDFObjectHandle box, int rotation)
{
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", box);
    if (rotation == 90)
        dictionary.replaceKey("/Matrix", QPDFObjectHandle::parse("[0 1 -1 0 0 0]"));
    else if (rotation == 180)
        dictionary.replaceKey("/Matrix", QPDFObjectHandle::parse("[-1 0 0 -1 0 0]"));
    else if (rotation == 270)
        dictionary.replaceKey("/Matrix", QPDFObjectHandle::parse("[0 -1 1 0 0 0]"));
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
        content += colourOperands(background) + " rg 0 0 " + number(size.width()) + ' '
            + number(size.height()) + " re f\n";
    }
    if (border.isValid() && width > 0) {
        content += colourOperands(border) + " RG " + number(width) + " w " + number(width / 2) + ' '
            + number(width / 2) + ' ' + number(size.width() - width) + ' '
            + number(size.height() - width) + " re S\n";
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

QPageLayout pageOf(QSizeF size)
{
    const QPageSize page(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return {page, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

// QPdfWriter pages have whole points: each is rounded up, and the XObject's box takes the rest off.
QSizeF roundedUp(QSizeF size)
{
    return {std::max(3.0, std::ceil(size.width())), std::max(3.0, std::ceil(size.height()))};
}

QByteArray paintedPdf(const QList<QSizeF> &sizes, const std::function<void(QPainter &, int)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(pageOf(roundedUp(sizes.first())));
    QPainter painter(&writer);
    for (int page = 0; page < sizes.size(); ++page) {
        if (page > 0) {
            writer.setPageLayout(pageOf(roundedUp(sizes[page])));
            writer.newPage();
        }
        painter.resetTransform();
        painter.scale(dotsPerPoint, dotsPerPoint);
        paint(painter, page);
    }
    painter.end();
    return bytes;
}

// "QWERTY+": what a subset's name starts with (PDF 32000-1, 9.6.4), here from the font's own bytes.
QByteArray subsetTag(QPDFObjectHandle fontFile)
{
    const std::shared_ptr<Buffer> data = fontFile.getRawStreamData();
    const QByteArrayView bytes(
        reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    const QByteArray digest
        = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);
    return tag + '+';
}

void prefixName(QPDFObjectHandle dictionary, const char *key, const QByteArray &tag)
{
    const QByteArray name = nameOf(dictionary.getKey(key));
    if (!name.isEmpty() && !name.contains('+'))
        dictionary.replaceKey(key, nameObject(tag + name));
}

// QPdfWriter embeds subsets under the full font's name: a program that joins PDFs would take one
// form's letters for another's.
void nameSubsets(QPDF &pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (nameOf(keyOf(font, "/Subtype")) != "Type0")
            continue;
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1)
            continue;
        QPDFObjectHandle descendant = descendants.getArrayItem(0);
        QPDFObjectHandle descriptor = keyOf(descendant, "/FontDescriptor");
        QPDFObjectHandle file = keyOf(descriptor, "/FontFile2");
        if (!file.isStream())
            continue;
        const QByteArray tag = subsetTag(file);
        prefixName(font, "/BaseFont", tag);
        prefixName(descendant, "/BaseFont", tag);
        prefixName(descriptor, "/FontName", tag);
    }
}

} // namespace

std::vector<QPDFObjectHandle> paintedObjects(
    QPDF &pdf, const QList<QSizeF> &sizes, const std::function<void(QPainter &, int)> &paint)
{
    std::vector<QPDFObjectHandle> objects;
    if (sizes.isEmpty())
        return objects;
    const QByteArray bytes = paintedPdf(sizes, paint);
    const std::shared_ptr<QPDF> source = openBytes(bytes);
    source->setImmediateCopyFrom(true);
    nameSubsets(*source);
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*source).getAllPages();
    for (int i = 0; i < sizes.size(); ++i) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(i)).getObjectHandle();
        QPDFObjectHandle content = page.getKey("/Contents");
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
        const QByteArray filter = nameOf(content.getDict().getKey("/Filter"));
        stream.replaceStreamData(content.getRawStreamData(),
            filter.isEmpty() ? QPDFObjectHandle::newNull() : nameObject(filter),
            QPDFObjectHandle::newNull());
        const double bottom = roundedUp(sizes[i]).height() - sizes[i].height();
        setFormKeys(stream, rectangle(0, bottom, sizes[i].width(), bottom + sizes[i].height()), 0);
        QPDFObjectHandle resources = page.getKey("/Resources");
        stream.getDict().replaceKey("/Resources",
            resources.isIndirect() ? pdf.copyForeignObject(resources)
                                   : pdf.copyForeignObject(source->makeIndirectObject(resources)));
        objects.push_back(stream);
    }
    return objects;
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

std::vector<QPDFObjectHandle> AppearanceSheet::objects(QPDF &pdf) const
{
    QList<QSizeF> sizes;
    std::vector<const Drawing *> withText;
    for (const Drawing &drawing : m_drawings) {
        if (!drawing.fit.shown.isEmpty()) {
            sizes.append(drawing.size);
            withText.push_back(&drawing);
        }
    }
    const std::vector<QPDFObjectHandle> painted
        = paintedObjects(pdf, sizes, [&withText](QPainter &painter, int page) {
              paintDrawing(painter, *withText[static_cast<size_t>(page)]);
          });
    std::vector<QPDFObjectHandle> all;
    size_t next = 0;
    for (const Drawing &drawing : m_drawings) {
        if (drawing.fit.shown.isEmpty()) {
            all.push_back(emptyObject(pdf, drawing));
            continue;
        }
        QPDFObjectHandle stream = painted[next++];
        setFormKeys(stream, stream.getDict().getKey("/BBox"), drawing.rotation);
        all.push_back(stream);
    }
    return all;
}

QPDFObjectHandle emptyObject(QPDF &pdf, const Drawing &drawing)
{
    return plainObject(pdf,
        frameContent(drawing.size, drawing.border, drawing.background, drawing.borderWidth),
        drawing.size, drawing.rotation);
}

QPDFObjectHandle tickObject(QPDF &pdf, const WidgetNode &widget)
{
    const QSizeF size = uprightSize(widget.shown);
    const double side = std::min(size.width(), size.height());
    const auto at = [&](double x, double y) {
        return number((size.width() - side) / 2 + x * side) + ' '
            + number((size.height() - side) / 2 + (1 - y) * side);
    };
    // The same strokes as paintTick().
    const QByteArray content
        = frameContent(size, widget.border, widget.background, widget.borderWidth) + "0 0 0 RG "
        + number(side * 0.13) + " w 1 J 1 j " + at(0.2, 0.54) + " m " + at(0.42, 0.76) + " l "
        + at(0.8, 0.24) + " l S\n";
    return plainObject(pdf, content, size, widget.shown.rotation);
}

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

} // namespace prealable::pdf
