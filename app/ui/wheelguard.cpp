#include "ui/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QWidget>

namespace prealable {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const bool slider = qobject_cast<QAbstractSlider *>(watched) != nullptr
        && qobject_cast<QScrollBar *>(watched) == nullptr;
    if (!slider && qobject_cast<QComboBox *>(watched) == nullptr
        && qobject_cast<QAbstractSpinBox *>(watched) == nullptr)
        return QObject::eventFilter(watched, event);
    // The page behind scrolls as if the editor were not there.
    event->ignore();
    if (auto *parent = static_cast<QWidget *>(watched)->parentWidget())
        QCoreApplication::sendEvent(parent, event);
    return true;
}

} // namespace prealable
