#include "ui/paragraph.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace prealable {

void drawParagraph(
    QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment vertical)
{
    if (painter.layoutDirection() != Qt::RightToLeft) {
        const int flags = paragraphFlags & ~Qt::AlignVertical_Mask;
        painter.drawText(rect, flags | int(vertical), text);
        return;
    }
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(broken, painter.font());
    QTextOption option(Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    const double leading = painter.fontMetrics().leading();
    double height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height + leading});
        height = line.y() + line.height();
    }
    layout.endLayout();
    const double above = vertical == Qt::AlignVCenter ? (rect.height() - height) / 2 : 0;
    layout.draw(&painter, rect.topLeft() + QPointF(0, above));
}

int marksBeyondLines(const QFont &font, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return 0;
    const QFontMetrics metrics(font);
    const QRect ink = metrics.tightBoundingRect(QStringLiteral("أُجٍي"));
    return std::max({0, -ink.top() - metrics.ascent(), ink.bottom() + 1 - metrics.descent()});
}

} // namespace prealable
