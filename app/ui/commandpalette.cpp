#include "ui/commandpalette.h"

#include "core/searchtext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimer>
#include <QTreeWidget>
#include <algorithm>

namespace prealable {

namespace {

constexpr int numberRole = Qt::UserRole;

// The sentence that has most of the words, the first of them; empty: none has any.
QString sentenceWith(const SearchWords &words, const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("(?<=[.!?])\\s+|\\n+"));
    QString best;
    qsizetype most = 0;
    for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts)) {
        const QString searched = searchText(sentence);
        const qsizetype has = std::count_if(words.words().begin(), words.words().end(),
            [&searched](const QString &word) { return searched.contains(word); });
        if (has > most) {
            most = has;
            best = sentence.simplified();
        }
    }
    return best;
}

} // namespace

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *parent)
    : SearchDialog(
        {
            //: Title of the dialog that lists everything that can be done.
            tr("Commandes"),
            //: Label of the search field of the list of commands.
            tr("Que voulez-vous &faire ?"),
            //: Accessible description of a search field.
            tr("Tapez quelques lettres, choisissez avec les flèches, puis Entrée. Les aides et les "
               "règles sont cherchées aussi."),
        },
        parent)
    , m_commands(commands)
    , m_list(new QTreeWidget)
{
    edit()->setObjectName(QStringLiteral("commandSearch"));
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
    setList(m_list);
    for (const Command &command : m_commands)
        m_searched.append(searchText(command.title));
    connect(edit(), &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::take);
    search({});
}

QTreeWidgetItem *CommandPalette::item(qsizetype number, const QString &title) const
{
    const QString keys = m_commands.at(number).keys.toString(QKeySequence::NativeText);
    auto *item = new QTreeWidgetItem({title, keys});
    item->setData(0, numberRole, number);
    item->setToolTip(0, title);
    if (!keys.isEmpty()) {
        //: Accessible text of a command. %1: what it does, %2: its key.
        item->setData(0, Qt::AccessibleTextRole, tr("%1, touche %2").arg(title, keys));
    }
    return item;
}

// Helps and rules: the title, then the sentence in which the first word stands.
void CommandPalette::addTexts(const QString &typed, QList<QTreeWidgetItem *> &items)
{
    const SearchWords words(typed);
    if (words.isEmpty())
        return;
    if (m_searchedTexts.isEmpty()) {
        for (const Command &command : m_commands)
            m_searchedTexts.append(command.more.isEmpty()
                    ? QString()
                    : searchText(command.title + u'\n' + command.more));
    }
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (command.more.isEmpty() || !words.areIn(m_searchedTexts.at(i)))
            continue;
        const QString sentence = sentenceWith(words, command.more);
        items.append(item(i,
            sentence.isEmpty() ? command.title : command.title + QStringLiteral(" – ") + sentence));
    }
}

// What begins with the words comes before what only has them; then the texts that have them.
void CommandPalette::search(const QString &typed)
{
    const SearchWords words(typed);
    const QString start = searchText(typed).trimmed();
    QList<QTreeWidgetItem *> first;
    QList<QTreeWidgetItem *> others;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (!m_commands.at(i).more.isEmpty() || !words.areIn(m_searched.at(i)))
            continue;
        (!start.isEmpty() && m_searched.at(i).startsWith(start) ? first : others)
            .append(item(i, m_commands.at(i).title));
    }
    addTexts(typed, others);
    m_list->clear();
    m_list->addTopLevelItems(first + others);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const int count = m_list->topLevelItemCount();
    //: Under the list of commands: nothing fits what was typed.
    say(count == 0 ? tr("Aucune commande ne contient ces mots.")
                   //: Under the list of commands. %n: how many fit.
                   : tr("%n commande(s)", nullptr, count));
}

// After the dialog is gone: the command may open another, or move the keyboard.
void CommandPalette::take()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto run = m_commands.at(item->data(0, numberRole).toInt()).run;
    accept();
    QTimer::singleShot(0, parentWidget(), run);
}

} // namespace prealable
