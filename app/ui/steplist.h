// The steps at the left: title and status in words, clickable once visited.
#pragma once

#include "ui/steps.h"

#include <QFrame>

class QAbstractButton;
class QVBoxLayout;

namespace prealable {

class StepList : public QFrame
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps, int current);

Q_SIGNALS:
    void chosen(int step);

private:
    QVBoxLayout *m_rows;
    QList<QAbstractButton *> m_buttons;
};

} // namespace prealable
