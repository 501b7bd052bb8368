#include "pdf/paintedpages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

namespace {

constexpr int resolution = 1200;
constexpr double dotsPerPoint = resolution / 72.0;

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

} // namespace

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

QByteArray matrixFor(int rotation)
{
    switch (rotation) {
    case 90:
        return "[0 1 -1 0 0 0]";
    case 180:
        return "[-1 0 0 -1 0 0]";
    case 270:
        return "[0 -1 1 0 0 0]";
    default:
        return {};
    }
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
    if (const QByteArray matrix = matrixFor(rotation); !matrix.isEmpty())
        dictionary.replaceKey("/Matrix", QPDFObjectHandle::parse(matrix.toStdString()));
}

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

} // namespace prealable::pdf
