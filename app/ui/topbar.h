// The bar at the top: the program's name, what is said of it, ways that are always open. On one
// line where there is room; else the sentence has a line of its own, and then the ways too.
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace prealable {

class TopBar : public QFrame
{
    Q_OBJECT
public:
    TopBar(QLabel *name, QLabel *said, const QList<QWidget *> &ways);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int lines() const;

    QLabel *m_name;
    QLabel *m_said;
    QWidget *m_ways;
    QGridLayout *m_grid;
    int m_lines = 1;
};

} // namespace prealable
