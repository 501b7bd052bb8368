#include "pdf/paperpages.h"

#include "pdf/contentnumber.h"
#include "pdf/inflation.h"
#include "pdf/layers.h"
#include "pdf/measure.h"
#include "pdf/paintedpages.h"
#include "pdf/pdfaccess.h"
#include "pdf/renditionlayout.h"

#include <QPainter>

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

namespace {

constexpr double Foot = 18; // points, for the label
constexpr double Margin = 20; // around an image: printers leave out the edge
constexpr double LabelSize = 8;
constexpr double LargestPixel = 0.72; // points: a small picture is not blown up beyond 100 dpi

QPDFObjectHandle imageObject(QPDF &pdf, const PageImage &image)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", nameObject("XObject"));
    dictionary.replaceKey("/Subtype", nameObject("Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.pixels.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.pixels.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(image.bits));
    dictionary.replaceKey(
        "/ColorSpace", nameObject(image.colours == 1 ? "DeviceGray" : "DeviceRGB"));
    stream.replaceStreamData(image.data.toStdString(),
        nameObject(image.coding == PageImage::Coding::Jpeg ? "DCTDecode" : "FlateDecode"),
        QPDFObjectHandle::newNull());
    return stream;
}

// The unit square of an image turned clockwise onto its place.
QByteArray placed(const QRectF &place, int rotation)
{
    const double w = place.width();
    const double h = place.height();
    const auto matrix = [](double a, double b, double c, double d, double e, double f) {
        QByteArray text = "q";
        for (const double number : {a, b, c, d, e, f})
            text += ' ' + contentNumber(number);
        return text + " cm /Im0 Do Q\n";
    };
    switch (rotation) {
    case 90:
        return matrix(0, -h, w, 0, place.left(), place.top() + h);
    case 180:
        return matrix(-w, 0, 0, -h, place.left() + w, place.top() + h);
    case 270:
        return matrix(0, h, -w, 0, place.left() + w, place.top());
    default:
        return matrix(w, 0, 0, h, place.left(), place.top());
    }
}

QPDFPageObjectHelper imagePage(QPDF &pdf, const PageImage &image)
{
    const QSize upright = image.upright();
    const QSizeF sheet = upright.width() > upright.height() ? QSizeF(PageHeight, PageWidth)
                                                            : QSizeF(PageWidth, PageHeight);
    const QRectF room(
        Margin, Margin + Foot, sheet.width() - 2 * Margin, sheet.height() - 2 * Margin - Foot);
    const double scale = std::min(
        {LargestPixel, room.width() / upright.width(), room.height() / upright.height()});
    QRectF place(QPointF(), QSizeF(upright) * scale);
    place.moveCenter(room.center());

    QPDFObjectHandle images = QPDFObjectHandle::newDictionary();
    images.replaceKey("/Im0", imageObject(pdf, image));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", images);
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", nameObject("Page"));
    page.replaceKey(
        "/MediaBox", QPDFObjectHandle::newFromRectangle({0, 0, sheet.width(), sheet.height()}));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents",
        QPDFObjectHandle::newStream(&pdf, placed(place, image.rotation).toStdString()));
    return {pdf.makeIndirectObject(page)};
}

// The page gets a strip at its foot, unless that is bare anyway.
void makeRoom(QPDF &pdf, QPDFPageObjectHelper &page, const PageMeasures &measures)
{
    const QRectF box = rectOf(page.getMediaBox(false));
    if (box.isEmpty())
        refuse(ErrorCode::PdfDamaged, {},
            QStringLiteral("Une page de cette pièce n'a pas de taille. Enregistrez le PDF de "
                           "nouveau."));
    if (measures.measured && measures.footIsClear)
        return;
    page.getObjectHandle().replaceKey("/MediaBox",
        QPDFObjectHandle::newFromRectangle(
            {box.left(), box.top() - Foot, box.right(), box.bottom()}));
    // What the page draws beyond its old edge does not come to light.
    const QByteArray clip = "q " + contentNumber(box.left()) + ' ' + contentNumber(box.top()) + ' '
        + contentNumber(box.width()) + ' ' + contentNumber(box.height()) + " re W n\n";
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, clip.toStdString()), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n"), false);
}

QPDFObjectHandle ownDictionary(QPDFObjectHandle owner, const char *key)
{
    QPDFObjectHandle own = owner.getKey(key);
    own = own.isDictionary() ? own.shallowCopy() : QPDFObjectHandle::newDictionary();
    owner.replaceKey(key, own);
    return own;
}

void addLabels(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, int number)
{
    const auto text = [&](int page) {
        return QStringLiteral("pièce %1, page %2/%3").arg(number).arg(page + 1).arg(pages.size());
    };
    QList<QSizeF> sizes;
    for (int i = 0; i < int(pages.size()); ++i)
        sizes.append(QSizeF(textWidth(text(i), LabelSize) + 4, LabelSize * LineHeight + 2));
    const auto marks = paintedObjects(pdf, sizes, [&](QPainter &painter, int page) {
        // In units small enough that the letters keep their distances.
        constexpr double fine = 1200 / 72.0;
        painter.scale(1 / fine, 1 / fine);
        painter.setPen(Qt::black);
        paintLine(painter, QPointF(2, LabelSize * Ascent) * fine, text(page),
            qRound(LabelSize * fine), Weight::Regular);
    });
    for (size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle page = pages[i].getObjectHandle();
        QPDFObjectHandle objects = ownDictionary(ownDictionary(page, "/Resources"), "/XObject");
        std::string name = "/PrealablePlace";
        while (objects.hasKey(name))
            name += "X";
        objects.replaceKey(name, marks[i]);
        const QRectF box = rectOf(pages[i].getMediaBox(false));
        const QRectF mark = rectOf(QPDFObjectHandle(marks[i]).getDict().getKey("/BBox"));
        const double x = box.right() - Margin - mark.width();
        const double y = box.top() + (Foot - mark.height()) / 2 - mark.top();
        pages[i].addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
        const QByteArray content = "\nQ\nq 1 0 0 1 " + contentNumber(x) + ' ' + contentNumber(y)
            + " cm " + QByteArray::fromStdString(name) + " Do Q\n";
        pages[i].addPageContents(QPDFObjectHandle::newStream(&pdf, content.toStdString()), false);
    }
}

} // namespace

std::vector<QPDFPageObjectHelper> addPages(QPDF &target, const QByteArray &bytes,
    const QList<int> &pages, std::vector<SourceFile> &sources)
{
    sources.push_back(openBytes(bytes));
    QPDF &source = *sources.back();
    refuseDeepPages(source);
    QPDFPageDocumentHelper from(source);
    from.pushInheritedAttributesToPage();
    std::vector<QPDFPageObjectHelper> all = from.getAllPages();
    QPDFPageDocumentHelper to(target);
    std::vector<QPDFPageObjectHelper> added;
    for (const int page : pages) {
        if (page < 0 || page >= int(all.size()))
            refuse(ErrorCode::PdfDamaged, {},
                QStringLiteral("Des pages manquent dans ce PDF. Enregistrez-le de nouveau."));
        refuseDeepObjects(all[size_t(page)].getObjectHandle());
        to.addPage(all[size_t(page)], false);
        added.push_back(to.getAllPages().back());
    }
    return added;
}

std::vector<QPDFPageObjectHelper> addPaper(
    QPDF &target, const DecodedFile &file, int number, std::vector<SourceFile> &sources)
{
    std::vector<QPDFPageObjectHelper> pages;
    if (file.kind == FileKind::Pdf) {
        QList<int> all;
        for (int page = 0; page < file.pageCount(); ++page)
            all.append(page);
        pages = addPages(target, file.pdf, all, sources);
        addLayers(target, *sources.back());
        for (size_t i = 0; i < pages.size(); ++i)
            makeRoom(target, pages[i], file.measures.at(qsizetype(i)));
    } else {
        QPDFPageDocumentHelper to(target);
        for (const PageImage &image : file.images) {
            to.addPage(imagePage(target, image), false);
            pages.push_back(to.getAllPages().back());
        }
    }
    addLabels(target, pages, number);
    return pages;
}

} // namespace prealable::pdf
