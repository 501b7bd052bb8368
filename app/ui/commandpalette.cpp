#include "ui/commandpalette.h"

#include "core/searchtext.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>

namespace prealable {

namespace {

constexpr int numberRole = Qt::UserRole;

} // namespace

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_edit(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_count(makeText(QString(), style::Size::Small, Look::Muted))
{
    //: Title of the dialog that lists everything that can be done.
    setWindowTitle(tr("Commandes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(2), style::space(2), style::space(2), style::space(2));
    layout->setSpacing(style::space(1));
    //: Label of the search field of the list of commands.
    auto *label = makeText(tr("Que voulez-vous &faire ?"), style::Size::Body, Look::Plain, true);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("commandSearch"));
    //: Accessible name of a search field.
    m_edit->setAccessibleName(tr("Que voulez-vous faire ?"));
    //: Accessible description of that field.
    m_edit->setAccessibleDescription(
        tr("Tapez quelques lettres, choisissez avec les flèches, puis Entrée."));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commands"));
    //: Accessible name of a list. Its columns: the command, its key.
    m_list->setAccessibleName(tr("Commandes et touches"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_edit, m_list, m_count})
        layout->addWidget(widget);
    for (const Command &command : m_commands)
        m_searched.append(searchText(command.title));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::runCurrent);
    search({});
    resize(style::columnWidth(), style::columnWidth() * 3 / 4);
}

// What begins with the words comes before what only has them.
void CommandPalette::search(const QString &typed)
{
    const SearchWords words(typed);
    const QString start = searchText(typed).trimmed();
    QList<QTreeWidgetItem *> first;
    QList<QTreeWidgetItem *> others;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (!words.areIn(m_searched.at(i)))
            continue;
        const Command &command = m_commands.at(i);
        const QString keys = command.keys.toString(QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem({command.title, keys});
        item->setData(0, numberRole, i);
        item->setToolTip(0, command.title);
        if (!keys.isEmpty()) {
            //: Accessible text of a command. %1: what it does, %2: its key.
            item->setData(0, Qt::AccessibleTextRole, tr("%1, touche %2").arg(command.title, keys));
        }
        (!start.isEmpty() && m_searched.at(i).startsWith(start) ? first : others).append(item);
    }
    m_list->clear();
    m_list->addTopLevelItems(first + others);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const int count = m_list->topLevelItemCount();
    //: Under the list of commands: nothing fits what was typed.
    m_count->setText(count == 0 ? tr("Aucune commande ne contient ces mots.")
                                //: Under the list of commands. %n: how many fit.
                                : tr("%n commande(s)", nullptr, count));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
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
        runCurrent();
        return true;
    default:
        return false;
    }
}

// After the dialog is gone: the command may open another, or move the keyboard.
void CommandPalette::runCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto run = m_commands.at(item->data(0, numberRole).toInt()).run;
    accept();
    QTimer::singleShot(0, parentWidget(), run);
}

} // namespace prealable
