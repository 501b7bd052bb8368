#include "ui/cardlist.h"

#include "ui/style.h"

#include <QResizeEvent>

namespace prealable {

CardList::CardList(const QString &accessibleName, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSpacing(2);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT chosen(RecordId(item->data(Qt::UserRole).toString()));
    });
}

void CardList::setCards(const QList<std::pair<RecordId, QString>> &cards)
{
    const RecordId before = current();
    clear();
    for (const auto &[id, text] : cards) {
        auto *item = new QListWidgetItem(text);
        item->setData(Qt::UserRole, id.text());
        item->setData(Qt::AccessibleTextRole, QString(text).replace(u'\n', QStringLiteral(", ")));
        addItem(item);
        if (id == before)
            setCurrentItem(item);
    }
    if (currentItem() == nullptr)
        setCurrentRow(0);
    updateGeometry();
}

RecordId CardList::current() const
{
    return currentItem() != nullptr ? RecordId(currentItem()->data(Qt::UserRole).toString())
                                    : RecordId();
}

void CardList::showAll()
{
    m_all = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CardList::contentHeight() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row) + 2 * spacing();
    return height;
}

QSize CardList::sizeHint() const
{
    const QSize usual = QListWidget::sizeHint();
    return m_all ? QSize(usual.width(), contentHeight()) : usual;
}

QSize CardList::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return m_all ? QSize(line * 8, contentHeight()) : QSize(line * 8, line * 6);
}

// In a narrower column the lines break, and the list grows.
void CardList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (m_all && event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace prealable
