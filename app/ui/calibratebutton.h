// « Montrer où sont ses champs… »: offered once the chosen official PDF turned out to have none.
#pragma once

#include "ui/calibrationdialog.h"

#include <QPushButton>

namespace prealable {

class CalibrateButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CalibrateButton(QWidget *parent = nullptr);
    // Shows the button.
    void offer(const CalibrationDialog::Task &task);

Q_SIGNALS:
    void calibrated();

private:
    void open();

    CalibrationDialog::Task m_task;
};

} // namespace prealable
