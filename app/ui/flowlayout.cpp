#include "ui/flowlayout.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace prealable {

namespace {

bool isWide(const QLayoutItem *item)
{
    return item->widget() != nullptr && item->widget()->property("wide").toBool();
}

// How much more than it wants a widget may take.
int roomToGrow(const QLayoutItem *item, int width)
{
    const int widest = item->widget() != nullptr ? item->widget()->property("widest").toInt() : 0;
    return qMax(0, widest - width);
}

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap, int rowGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

void FlowLayout::invalidate()
{
    m_knownWidth = -1;
    QLayout::invalidate();
}

// What is left goes to those that can use it, the first ones first.
void FlowLayout::finish(Row &row, int left)
{
    for (qsizetype i = 0; i < row.items.size(); ++i) {
        const int more = qMin(left, roomToGrow(row.items.at(i), row.widths.at(i)));
        row.widths[i] += more;
        left -= more;
        row.height = qMax(row.height, heightOf(row.items.at(i), row.widths.at(i)));
    }
}

// Hidden widgets take no place.
QList<FlowLayout::Row> FlowLayout::rows(int width) const
{
    QList<Row> rows;
    int used = 0;
    bool closed = true; // the last row takes nothing more
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = isWide(item);
        const int wanted = wide ? width : qMin(item->sizeHint().width(), width);
        if (closed || wide || used + m_gap + wanted > width) {
            if (!rows.isEmpty())
                finish(rows.last(), width - used);
            rows.append(Row());
            used = 0;
        } else {
            used += m_gap;
        }
        Row &row = rows.last();
        row.items.append(item);
        row.widths.append(wanted);
        used += wanted;
        closed = wide;
    }
    if (!rows.isEmpty())
        finish(rows.last(), width - used);
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    if (width == m_knownWidth)
        return m_knownHeight;
    int height = 0;
    for (const Row &row : rows(width))
        height += row.height + (height > 0 ? m_rowGap : 0);
    m_knownWidth = width;
    m_knownHeight = height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
    }
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (const Row &row : rows(rect.width())) {
        int x = rect.x();
        for (qsizetype i = 0; i < row.items.size(); ++i) {
            const int width = row.widths.at(i);
            const int height = heightOf(row.items.at(i), width);
            const QRect place(x, y + row.height - height, width, height);
            row.items.at(i)->setGeometry(QStyle::visualRect(direction, rect, place));
            x += width + m_gap;
        }
        y += row.height + m_rowGap;
    }
}

} // namespace prealable
