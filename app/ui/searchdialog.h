// A list found by a few letters: a line to type in, from which the arrows move through the list
// under it; Enter takes what is marked.
#pragma once

#include <QDialog>

class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace prealable {

class SearchDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString title; // of the dialog
        QString label; // of the line, its key marked with "&"
        QString hint; // what to do, for screen readers
    };

protected:
    SearchDialog(const Words &words, QWidget *parent);

    // Once, when the list is made. It keeps the object name that its maker gave it.
    void setList(QAbstractItemView *list);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    // Under the list: how many were found.
    void say(const QString &count);
    // What is marked is taken.
    virtual void take() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QAbstractItemView *m_list = nullptr;
    QLabel *m_count;
};

} // namespace prealable
