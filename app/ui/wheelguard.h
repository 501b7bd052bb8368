// A wheel over a list, a number or a date scrolls the page; it never changes an answer.
#pragma once

#include <QObject>

namespace prealable {

class WheelGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace prealable
