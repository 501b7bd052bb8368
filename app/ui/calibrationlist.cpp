#include "ui/calibrationlist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace prealable {

CalibrationList::CalibrationList(QWidget *parent)
    : WrappingList(parent)
{
    //: Accessible name of the list of fields.
    setAccessibleName(tr("Champs du formulaire"));
    //: How the list of fields is used by keyboard.
    setAccessibleDescription(tr("Entrée confirme, Espace place ailleurs, Suppr retire."));
}

void CalibrationList::setDraft(const CalibrationDraft *draft)
{
    const QSignalBlocker quiet(this);
    m_draft = draft;
    clear();
    for (qsizetype i = 0; i < m_draft->entries().size(); ++i) {
        addItem(QString());
        showEntry(i);
    }
}

void CalibrationList::showEntry(qsizetype entry)
{
    const CalibrationDraft::Entry &one = m_draft->entries()[entry];
    // By a sign and in words, never by colour alone.
    QString sign;
    QString words;
    switch (one.state) {
    case CalibrationDraft::State::Confirmed:
        sign = QStringLiteral("✓");
        //: State of a field of the list.
        words = tr("confirmé");
        break;
    case CalibrationDraft::State::Proposed:
        //: Sign before a field that was not found for certain.
        sign = tr("?");
        //: State of a field of the list.
        words = tr("proposé");
        break;
    case CalibrationDraft::State::Absent:
        sign = QStringLiteral("×");
        //: State of a field of the list: this paper does not have it.
        words = tr("pas sur ce papier");
        break;
    case CalibrationDraft::State::Unplaced:
        sign = QStringLiteral("—");
        //: State of a field of the list.
        words = tr("à placer");
        break;
    }
    const QString label = one.field.labels.constFirst();
    QListWidgetItem *line = item(int(entry));
    //: A field of the list. %1: sign of its state, %2: number of the volet, %3: its caption.
    line->setText(tr("%1 Volet %2 – %3").arg(sign).arg(one.volet).arg(label));
    //: A field of the list, for a screen reader. %1: its caption, %2: volet, %3: its state.
    line->setData(
        Qt::AccessibleTextRole, tr("%1, volet %2, %3").arg(label).arg(one.volet).arg(words));
}

void CalibrationList::setCurrentEntry(qsizetype entry)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(entry));
}

void CalibrationList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT confirmWanted();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        break;
    case Qt::Key_Space:
        Q_EMIT elsewhereWanted();
        break;
    case Qt::Key_F2:
        Q_EMIT pageWanted();
        break;
    default:
        WrappingList::keyPressEvent(event);
    }
}

} // namespace prealable
