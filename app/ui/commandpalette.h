// Everything that can be done now, found by typing a few letters; with the keys, so that they are
// listed in one place.
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>

class QLabel;
class QLineEdit;
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

class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const QList<Command> &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void addTexts(const QString &typed, QList<QTreeWidgetItem *> &items);
    [[nodiscard]] QTreeWidgetItem *item(qsizetype number, const QString &title) const;
    void runCurrent();

    QList<Command> m_commands;
    QStringList m_searched; // of each command: its title, made comparable
    QStringList m_searchedTexts; // its title and `more`, once something is typed
    QLineEdit *m_edit;
    QTreeWidget *m_list;
    QLabel *m_count;
};

} // namespace prealable
