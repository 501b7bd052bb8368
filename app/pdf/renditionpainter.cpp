#include "pdf/renditionpainter.h"

#include "pdf/measure.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace prealable {

namespace {

constexpr int Resolution = 1200;
constexpr double Scale = Resolution / 72.0;

const QColor Ink(20, 20, 24);
const QColor Muted(84, 84, 90);
const QColor BoxLine(110, 110, 118);
const QColor Shade(236, 236, 238);
const QColor ShadeBand(206, 206, 210);

QRectF scaled(const QRectF &rect)
{
    return {rect.x() * Scale, rect.y() * Scale, rect.width() * Scale, rect.height() * Scale};
}

QPen pen(const QColor &colour, double width)
{
    QPen result(colour, width * Scale);
    result.setCapStyle(Qt::FlatCap);
    result.setJoinStyle(Qt::MiterJoin);
    return result;
}

void fill(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.fillRect(scaled(rect), colour);
}

void outline(QPainter &painter, const QRectF &rect, const QColor &colour, double width)
{
    painter.setPen(pen(colour, width));
    painter.setBrush(Qt::white);
    painter.drawRect(scaled(rect));
}

void paint(QPainter &painter, const RenditionShape &shape)
{
    switch (shape.kind) {
    case RenditionShape::Kind::Band:
        fill(painter, shape.rect, Ink);
        return;
    case RenditionShape::Kind::Reserved:
        fill(painter, shape.rect, Shade);
        return;
    case RenditionShape::Kind::ReservedBand:
        fill(painter, shape.rect, ShadeBand);
        return;
    case RenditionShape::Kind::Frame:
        outline(painter, shape.rect.adjusted(0.4, 0.4, -0.4, -0.4), Ink, 0.8);
        return;
    case RenditionShape::Kind::Place:
        outline(painter, shape.rect, BoxLine, 0.5);
        return;
    case RenditionShape::Kind::Rule:
        painter.setPen(pen(BoxLine, 0.4));
        painter.drawLine(scaled(shape.rect).topLeft(), scaled(shape.rect).topRight());
        return;
    }
}

QColor toneColour(RenditionText::Tone tone)
{
    switch (tone) {
    case RenditionText::Tone::Ink:
        return Ink;
    case RenditionText::Tone::Muted:
        return Muted;
    case RenditionText::Tone::Reversed:
        return Qt::white;
    }
    Q_UNREACHABLE();
}

void paint(QPainter &painter, const RenditionText &text)
{
    const Weight weight = text.bold ? Weight::Bold : Weight::Regular;
    const int pixels = qRound(text.size * Scale);
    painter.setPen(toneColour(text.tone));
    double baseline = text.rect.top() + text.size * (Ascent + (LineHeight - 1.117) / 2);
    for (const QString &line : text.lines) {
        const double spare = text.rect.width() - textWidth(line, text.size, weight);
        double x = text.rect.left();
        if (text.alignment & Qt::AlignHCenter)
            x += spare / 2;
        else if (text.alignment & Qt::AlignRight)
            x += spare;
        paintLine(painter, QPointF(x, baseline) * Scale, line, pixels, weight);
        baseline += text.size * LineHeight;
    }
}

// Groups stand apart by a gap that is taken from their outer cells: every cell keeps the same
// pitch, as a comb field of a PDF needs.
void paintComb(QPainter &painter, const RenditionWidget &widget)
{
    constexpr double GroupGap = 2.6;
    int cells = 0;
    for (const int group : widget.groups)
        cells += group;
    const double pitch = widget.rect.width() / cells;
    int first = 0;
    for (const int group : widget.groups) {
        QRectF box(widget.rect.left() + first * pitch, widget.rect.top(), group * pitch,
            widget.rect.height());
        if (first > 0)
            box.setLeft(box.left() + GroupGap / 2);
        if (first + group < cells)
            box.setRight(box.right() - GroupGap / 2);
        outline(painter, box, BoxLine, 0.5);
        for (int cell = 1; cell < group; ++cell) {
            const double x = widget.rect.left() + (first + cell) * pitch;
            painter.drawLine(QPointF(x, box.bottom() - box.height() * 0.38) * Scale,
                QPointF(x, box.bottom()) * Scale);
        }
        first += group;
    }
}

void paint(QPainter &painter, const RenditionWidget &widget)
{
    switch (widget.kind) {
    case RenditionCell::Kind::Comb:
        paintComb(painter, widget);
        return;
    case RenditionCell::Kind::Box:
        outline(painter, widget.rect, Ink, 0.7);
        return;
    case RenditionCell::Kind::Line:
    case RenditionCell::Kind::Area:
        outline(painter, widget.rect, BoxLine, 0.5);
        return;
    case RenditionCell::Kind::Signature:
    case RenditionCell::Kind::Note: // these have no field
    case RenditionCell::Kind::Mention: // only its words show
        return;
    }
}

} // namespace

QByteArray paintedPages(const QList<RenditionPage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const RenditionShape &shape : pages[i].shapes)
            paint(painter, shape);
        for (const RenditionWidget &widget : pages[i].widgets)
            paint(painter, widget);
        for (const RenditionText &text : pages[i].texts)
            paint(painter, text);
    }
    painter.end();
    return bytes;
}

} // namespace prealable
