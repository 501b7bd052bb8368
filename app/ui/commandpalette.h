// Everything that can be done now, found by typing a few letters; with the keys, so that they are
// listed in one place.
#pragma once

#include "ui/searchdialog.h"

#include <QKeySequence>
#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace prealable {

struct Command {
    QString title;
    QKeySequence keys = {}; // empty: only from the list
    std::function<void()> run = {};
    // A text that is searched too, a help or a rule; then the command is listed only when it is
    // found, after the others, with the sentence that holds the words.
    QString more = {};
};

class CommandPalette : public SearchDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const QList<Command> &commands, QWidget *parent);

protected:
    void take() override;

private:
    void search(const QString &typed);
    void addTexts(const QString &typed, QList<QTreeWidgetItem *> &items);
    [[nodiscard]] QTreeWidgetItem *item(qsizetype number, const QString &title) const;

    QList<Command> m_commands;
    QStringList m_searched; // of each command: its title, made comparable
    QStringList m_searchedTexts; // its title and `more`, once something is typed
    QTreeWidget *m_list;
};

} // namespace prealable
