// A page of the flow: a column of at most 640 px that scrolls, a title that takes the focus, the
// problems at the top, « Retour » and « Continuer » at the foot.
#pragma once

#include "ui/errorsummary.h"
#include "ui/widgets.h"

#include <QScrollArea>
#include <optional>

class QLineEdit;

namespace prealable {

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] bool hasProblems() const { return !m_problems->isEmpty(); }
    // Shows the page from its top and gives its title the focus.
    virtual void arrive();
    // Unfolds the help of what has the focus; false when it has none.
    virtual bool showHelp() { return false; }

public Q_SLOTS:
    void goOn();
    void goBack();

Q_SIGNALS:
    void back();
    void done();
    void problemsChanged();

protected:
    // What « Continuer » does: check, then Q_EMIT done().
    virtual void proceed() { Q_EMIT done(); }
    virtual void retreat() { Q_EMIT back(); }
    // Where a link of the summary leads: by default the widget of that object name.
    virtual void follow(const QString &target);

    void setTitle(const QString &title);
    void setCaption(const QString &above, const QString &below = {});
    void setProblems(const QList<ErrorSummary::Problem> &problems, bool takeFocus);
    void setButtons(const QString &next, bool withBack);
    // Where going back is a choice of its own: « Ne pas installer ».
    void setBackText(const QString &text);
    // One line beside the buttons; the hint of the question where one is.
    void setFootNote(const QString &text);
    // For a page that shows more than one column of questions: `columns` times the usual width.
    void setColumns(double columns);
    void makeVisible(QWidget *widget);
    // What was made anew in the middle of the page is reached in its place by Tab.
    void orderFocus();
    // Scrolls so that a widget stands at the top.
    void showFromTop(QWidget *widget);
    // Where on screen the keyboard is, and how it stays there while texts above it come and go.
    [[nodiscard]] std::optional<int> focusPlace() const;
    void keepFocusAt(std::optional<int> place);
    // What the page shows takes all the height that there is: a list that scrolls by itself.
    void letContentFill();

    QVBoxLayout *content() const { return m_content; }
    // Rows that stand closer together than the parts of the content, as its next part. A widget of
    // its own: a layout inside of the content's would remember heights of texts that have changed
    // since, and the highest parts of the page would be cut.
    QVBoxLayout *addBox(int spacing = 6);
    // A line to type in with its label, and a text below that; a part of its own.
    QLineEdit *addField(const QString &name, const QString &label, const QString &help);
    QPushButton *nextButton() const { return m_next; }
    QWidget *column() const { return m_column; }

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFoot();
    void reachFootLast();
    void showWhole(QWidget *before, QWidget *now);
    void fitColumn();
    void alignFoot();

    QScrollArea *m_scroll;
    QWidget *m_column;
    QWidget *m_footColumn = nullptr;
    QLabel *m_above;
    QLabel *m_title;
    QLabel *m_below;
    ErrorSummary *m_problems;
    QVBoxLayout *m_content;
    QFrame *m_foot;
    QPushButton *m_back;
    QPushButton *m_next;
    QLabel *m_footNote;
    double m_columns = 1;
};

} // namespace prealable
