#include "ui/searchdialog.h"

#include "ui/widgets.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace prealable {

SearchDialog::SearchDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit)
    , m_count(makeText(QString(), style::Size::Small, Look::Muted))
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(2), style::space(2), style::space(2), style::space(2));
    layout->setSpacing(style::space(1));
    auto *label = makeText(words.label, style::Size::Body, Look::Plain, true);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(QString(words.label).remove(u'&'));
    m_edit->setAccessibleDescription(words.hint);
    m_edit->installEventFilter(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_edit, m_count})
        layout->addWidget(widget);
    resize(style::columnWidth(), style::columnWidth() * 3 / 4);
}

void SearchDialog::setList(QAbstractItemView *list)
{
    m_list = list;
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(m_count), list);
    setTabOrder(m_edit, list);
}

void SearchDialog::say(const QString &count)
{
    m_count->setText(count);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace prealable
