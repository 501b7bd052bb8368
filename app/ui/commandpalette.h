// Everything that can be done now, found by typing a few letters; with the keys, so that they are
// listed in one place.
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace prealable {

struct Command {
    QString title;
    QKeySequence keys = {}; // empty: only from the list
    std::function<void()> run = {};
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
    void runCurrent();

    QList<Command> m_commands;
    QStringList m_searched; // of each command: its title, made comparable
    QLineEdit *m_edit;
    QTreeWidget *m_list;
    QLabel *m_count;
};

} // namespace prealable
