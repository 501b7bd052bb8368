#include "ui/calibratebutton.h"

namespace prealable {

CalibrateButton::CalibrateButton(QWidget *parent)
    //: Button: show where the fields of the chosen PDF are, which has none.
    : QPushButton(tr("Montrer &où sont ses champs…"), parent)
{
    setObjectName(QStringLiteral("calibrate"));
    hide();
    connect(this, &QPushButton::clicked, this, &CalibrateButton::open);
}

void CalibrateButton::offer(const CalibrationDialog::Task &task)
{
    m_task = task;
    show();
}

void CalibrateButton::open()
{
    auto *dialog = new CalibrationDialog(m_task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrationDialog::saved, this, &CalibrateButton::calibrated);
    dialog->open();
}

} // namespace prealable
