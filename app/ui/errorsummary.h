// « Il y a un problème »: every problem of a page, each a link to its field. Takes the focus.
#pragma once

#include "ui/widgets.h"

#include <functional>

namespace prealable {

class ErrorSummary : public Panel
{
    Q_OBJECT
public:
    struct Problem {
        QString text;
        QString target; // what `followed` gives: a field id or another object name
    };

    explicit ErrorSummary(QWidget *parent = nullptr);
    // Hidden when there is none.
    void setProblems(const QList<Problem> &problems);
    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    void takeFocus();

Q_SIGNALS:
    void followed(const QString &target);

private:
    QLabel *m_title;
    QVBoxLayout *m_links;
    QList<Problem> m_problems;
};

} // namespace prealable
