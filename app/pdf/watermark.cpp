#include "pdf/watermark.h"

#include "pdf/bundledfonts.h"
#include "pdf/contentnumber.h"
#include "pdf/paintedpages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <cmath>

namespace prealable::pdf {

namespace {

const PdfTextStyle &letters()
{
    static const PdfTextStyle style{QStringLiteral("Liberation Sans"), true, false, 0, 0};
    return style;
}

void paintMark(QPainter &painter, QSizeF size, int rotation, const QString &text)
{
    // The page is read after its rotation: the mark is drawn for the reader.
    const bool isTurned = rotation % 180 != 0;
    const QSizeF read = isTurned ? size.transposed() : size;
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-rotation);

    painter.save();
    const double diagonal = std::hypot(read.width(), read.height());
    QFont large = bundledFont(letters(), 100);
    const double width = QFontMetricsF(large).horizontalAdvance(text);
    painter.rotate(-qRadiansToDegrees(std::atan2(read.height(), read.width())));
    const double scale = diagonal * 0.75 / std::max(1.0, width);
    painter.scale(scale, scale);
    painter.setFont(large);
    painter.setPen(QColor(200, 0, 0, 46));
    painter.drawText(QPointF(-width / 2, 36), text);
    painter.restore();

    QFont small = bundledFont(letters(), 100);
    painter.translate(0, -read.height() / 2 + 14);
    painter.scale(0.1, 0.1);
    painter.setFont(small);
    painter.setPen(QColor(200, 0, 0));
    painter.drawText(QPointF(-width / 2, 0), text);
}

// The page's own dictionary of XObjects, not one that other pages share.
QPDFObjectHandle ownXObjects(QPDFPageObjectHelper page)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    } else if (resources.isIndirect()) {
        resources = resources.shallowCopy();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", objects);
    return objects;
}

} // namespace

void addWatermark(PdfEdit &edit, FormTree &tree, const QString &text)
{
    if (text.isEmpty())
        return;
    QList<QRectF> boxes;
    QList<QSizeF> sizes;
    QList<int> rotations;
    for (QPDFPageObjectHelper &page : tree.pages) {
        const QRectF media = rectOf(page.getMediaBox(false));
        boxes.append(media.isEmpty() ? QRectF(0, 0, 595, 842) : media);
        sizes.append(boxes.last().size());
        rotations.append(integerOf(page.getAttribute("/Rotate", false), 0));
    }
    const std::vector<QPDFObjectHandle> marks
        = paintedObjects(edit.pdf(), sizes, [&](QPainter &painter, int page) {
              paintMark(painter, sizes[page], rotations[page], text);
          });
    for (size_t i = 0; i < marks.size(); ++i) {
        QPDFPageObjectHelper &page = tree.pages[i];
        QPDFObjectHandle objects = ownXObjects(page);
        std::string name = "/PrealableMark";
        while (objects.hasKey(name))
            name += "X";
        objects.replaceKey(name, marks[i]);
        // The mark's box starts above zero by what its size was rounded up.
        const QRectF media = boxes[static_cast<qsizetype>(i)];
        const QRectF box = rectOf(QPDFObjectHandle(marks[i]).getDict().getKey("/BBox"));
        const QByteArray content = "\nQ\nq 1 0 0 1 " + contentNumber(media.left()) + ' '
            + contentNumber(media.top() - box.top()) + " cm " + QByteArray::fromStdString(name)
            + " Do Q\n";
        QPDF &pdf = edit.pdf();
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, content.toStdString()), false);
        edit.touch(page.getObjectHandle());
    }
}

} // namespace prealable::pdf
