#include "ui/wrappinglist.h"

#include "ui/style.h"

#include <QStyledItemDelegate>

namespace prealable {

namespace {

class WholeText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Qt measures the lines without the room that the style sheet's padding takes from them, and
    // without the space at the end of a line that is read from right to left.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrower = option;
        if (option.rect.isValid())
            narrower.rect.setWidth(option.rect.width() - 2 * style::itemPadding
                - option.fontMetrics.horizontalAdvance(u' ') - 2);
        // Lines in two scripts are not equally high, and Qt drops the last one for half a pixel.
        return QStyledItemDelegate::sizeHint(narrower, index) + QSize(0, 2);
    }
};

} // namespace

WrappingList::WrappingList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new WholeText(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace prealable
