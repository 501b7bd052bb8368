// The grid that a printer is measured with, and pages corrected by what was measured.
#include "pdf/bundledfonts.h"
#include "pdf/formtree.h"
#include "pdf/painteddocument.h"
#include "pdf/paintedpages.h"
#include "pdf/printerprofile.h"
#include "pdf/textlayout.h"

#include <QPainter>

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr QSizeF a4(210 * pointsPerMm, 297 * pointsPerMm);

// Texts are set in whole pixels: twenty of them per point.
constexpr double unit = 20;

void drawText(QPainter &painter, const QRectF &mm, double size, bool bold, const QString &text)
{
    painter.save();
    painter.scale(1 / unit, 1 / unit);
    painter.setFont(pdf::bundledFont(
        {QStringLiteral("Liberation Sans"), bold, false, 0, 0}, qRound(size * unit)));
    const double scale = pointsPerMm * unit;
    painter.drawText(QRectF(mm.topLeft() * scale, mm.size() * scale),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    painter.restore();
}

void drawCross(QPainter &painter, const GridReading &cross)
{
    constexpr double arm = 8; // mm
    const QPointF at = cross.nominal;
    const auto line
        = [&](QPointF from, QPointF to) { painter.drawLine(from * pointsPerMm, to * pointsPerMm); };
    painter.setPen(QPen(Qt::black, 0.3));
    line(at - QPointF(arm, 0), at + QPointF(arm, 0));
    line(at - QPointF(0, arm), at + QPointF(0, arm));
    drawText(painter, QRectF(at + QPointF(2, 1.5), QSizeF(12, 8)), 12, true,
        QString::number(cross.number));
}

void drawGrid(QPainter &painter)
{
    for (const GridReading &cross : gridCrosses())
        drawCross(painter, cross);
    drawText(painter, QRectF(45, 55, 125, 14), 15, true,
        QStringLiteral("Feuille de réglage de l'imprimante"));
    drawText(painter, QRectF(45, 70, 125, 70), 11, false,
        QStringLiteral(
            "1. Imprimez cette feuille à 100 %, sans ajuster à la page, dans le bac où vous "
            "mettrez "
            "l'original.\n"
            "2. Avec une règle, mesurez pour chaque croix la distance de son centre au bord gauche "
            "du papier, puis au bord haut. Au demi-millimètre près.\n"
            "3. Tapez les nombres lus dans Préalable."));
    QString rows = QStringLiteral("Sans défaut, on lirait :\n");
    for (const GridReading &cross : gridCrosses()) {
        rows += QStringLiteral("croix %1 : %2 mm du bord gauche, %3 mm du bord haut\n")
                    .arg(cross.number)
                    .arg(cross.nominal.x())
                    .arg(QString::number(cross.nominal.y()).replace(u'.', u','));
    }
    drawText(painter, QRectF(45, 165, 125, 60), 11, false, rows);
}

// From the page as a reader sees it (millimetres from its top left corner) to the page's own space.
QTransform toUserSpace(QPDFPageObjectHelper page)
{
    const QRectF box = pdf::rectOf(page.getCropBox());
    const int rotation
        = ((pdf::integerOf(page.getAttribute("/Rotate", false), 0) % 360) + 360) % 360;
    const bool lies = rotation % 180 != 0;
    const double width = (lies ? box.height() : box.width()) / pointsPerMm;
    const double height = (lies ? box.width() : box.height()) / pointsPerMm;
    // Upright, y upwards, in millimetres; turned back; then points from the box's corner.
    QTransform shown(1, 0, 0, -1, 0, height);
    QTransform back;
    if (rotation == 90)
        back = QTransform(0, 1, -1, 0, height, 0);
    else if (rotation == 180)
        back = QTransform(-1, 0, 0, -1, width, height);
    else if (rotation == 270)
        back = QTransform(0, -1, 1, 0, 0, width);
    return shown * back * QTransform::fromScale(pointsPerMm, pointsPerMm)
        * QTransform::fromTranslate(box.left(), box.top());
}

std::string matrixText(const QTransform &matrix)
{
    QByteArray text;
    for (const double value : {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22()})
        text += QByteArray::number(value, 'f', 7) + ' ';
    for (const double value : {matrix.dx(), matrix.dy()})
        text += QByteArray::number(value, 'f', 4) + ' ';
    return "q " + text.toStdString() + "cm\n";
}

} // namespace

Result<QByteArray> printerGrid()
{
    loadBundledFonts();
    return pdf::guarded<QByteArray>([]() -> Result<QByteArray> {
        const QByteArray painted
            = pdf::paintedPdf({a4}, [](QPainter &painter, int) { drawGrid(painter); });
        const std::shared_ptr<QPDF> opened = pdf::openBytes(painted);
        pdf::nameSubsets(*opened);
        pdf::setDocumentData(*opened, QStringLiteral("Feuille de réglage de l'imprimante"));
        // A page of whole points would be a third of a millimetre too large.
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*opened).getAllPages()) {
            const QRectF box = pdf::rectOf(page.getMediaBox());
            page.getObjectHandle().replaceKey("/MediaBox",
                pdf::rectangle(0, box.height() - a4.height(), a4.width(), box.height()));
        }
        return pdf::writtenBytes(*opened);
    });
}

Result<QByteArray> correctedFor(const QByteArray &pdf, const PrinterProfile &profile)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*opened).getAllPages()) {
            const QTransform place = toUserSpace(page);
            const QTransform matrix = place.inverted() * profile.correction() * place;
            page.addPageContents(
                QPDFObjectHandle::newStream(opened.get(), matrixText(matrix)), true);
            page.addPageContents(QPDFObjectHandle::newStream(opened.get(), "\nQ\n"), false);
        }
        return pdf::rewrittenBytes(*opened, true);
    });
}

} // namespace prealable
