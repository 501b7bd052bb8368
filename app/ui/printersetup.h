// « Régler l'imprimante »: print the grid, type what a ruler says, keep the profile.
#pragma once

#include "ui/printerchooser.h"
#include "ui/printerprofiles.h"
#include "ui/printjob.h"
#include "ui/widgets.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace prealable {

class PrinterSetup : public QDialog
{
    Q_OBJECT
public:
    PrinterSetup(PrinterProfiles profiles, PrinterChooser *printers, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const prealable::PrinterProfile &profile);

private:
    struct Row {
        GridReading cross;
        QLineEdit *fromLeft = nullptr;
        QLineEdit *fromTop = nullptr;
    };

    void addGrid(QVBoxLayout *column);
    QLineEdit *addField(
        QGridLayout *grid, int row, int column, const QString &name, const QString &id);
    void showPrinter();
    [[nodiscard]] QSize wantedSize() const;
    void printGrid();
    void printed(const PrintJob::Outcome &outcome);
    // What was typed; a row left empty was not measured. None, with the problem said, when a
    // number cannot be read.
    [[nodiscard]] std::optional<QList<GridReading>> readings();
    void save();
    void say(const QString &text, Look look, QWidget *focus = nullptr);

    PrinterProfiles m_profiles;
    PrinterChooser *m_printers;
    PrintJob m_print;
    std::optional<PrinterProfile> m_printer; // the one being measured
    QScrollArea *m_scroll;
    QList<Row> m_rows;
    QLabel *m_name;
    QLabel *m_state;
};

} // namespace prealable
