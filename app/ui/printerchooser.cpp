#include "ui/printerchooser.h"

#include "ui/windowlanguage.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace prealable {

bool SystemPrinterChooser::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void SystemPrinterChooser::choose(
    QWidget *parent, const std::shared_ptr<QPrinter> &printer, const Chosen &chosen)
{
    loadDialogTexts();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // a volet is printed whole
    // The printer lives as long as its dialog, also when the page that asked is gone.
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [printer, chosen](QPrinter *) { chosen(); });
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

} // namespace prealable
