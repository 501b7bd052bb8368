#include "ui/cardlist.h"

#include "ui/style.h"
#include "ui/windowlanguage.h"

#include <QResizeEvent>

namespace prealable {

CardList::CardList(const QString &accessibleName, QWidget *parent)
    : WrappingList(parent)
{
    setAccessibleName(accessibleName);
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
        auto *item = new QListWidgetItem(inReadingOrder(text, layoutDirection()));
        item->setData(Qt::UserRole, id.text());
        item->setData(Qt::AccessibleTextRole, QString(text).replace(u'\n', QStringLiteral(", ")));
        addItem(item);
        if (id == before)
            setCurrentItem(item);
    }
    if (currentItem() == nullptr)
        setCurrentRow(0);
    fitHeight();
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
    fitHeight();
}

// The lines break with the width: how high they are is known once they are laid out.
void CardList::fitHeight()
{
    if (!m_all)
        return;
    executeDelayedItemsLayout();
    setFixedHeight(contentsSize().height() + 2 * frameWidth());
}

QSize CardList::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 8, line * (m_all ? 1 : 6)};
}

void CardList::resizeEvent(QResizeEvent *event)
{
    WrappingList::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fitHeight();
    }
}

} // namespace prealable
