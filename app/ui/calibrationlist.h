// The fields of a form that are being placed on a PDF, each with its state by a sign and in words.
#pragma once

#include "pdf/calibrationdraft.h"
#include "ui/wrappinglist.h"

namespace prealable {

class CalibrationList : public WrappingList
{
    Q_OBJECT
public:
    explicit CalibrationList(QWidget *parent = nullptr);

    // All of a draft, which outlives the list.
    void setDraft(const CalibrationDraft *draft);
    // An entry changed.
    void showEntry(qsizetype entry);
    // Without a signal.
    void setCurrentEntry(qsizetype entry);

Q_SIGNALS:
    void confirmWanted();
    void removeWanted();
    void elsewhereWanted();
    void pageWanted(); // the keyboard goes to the page

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const CalibrationDraft *m_draft = nullptr;
};

} // namespace prealable
