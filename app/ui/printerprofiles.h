// The profiles of this computer's printers, one file for each printer and tray.
#pragma once

#include "pdf/printerprofile.h"

#include <optional>

class QPrinter;

namespace prealable {

// What a profile is kept under, from a printer as a person set it up.
PrinterProfile unmeasured(const QPrinter &printer);

class PrinterProfiles
{
public:
    // An empty folder: none is kept.
    explicit PrinterProfiles(const QString &folder)
        : m_folder(folder)
    {
    }

    // None when that printer was not measured, or its file cannot be read any more.
    [[nodiscard]] std::optional<PrinterProfile> find(const PrinterProfile &printer) const;
    Result<void> save(const PrinterProfile &profile) const;
    // The printer that the grid was last printed with: it may be measured another day.
    [[nodiscard]] std::optional<PrinterProfile> awaited() const;
    Result<void> await(const PrinterProfile &printer) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    Result<void> write(const QString &name, const PrinterProfile &profile) const;
    [[nodiscard]] std::optional<PrinterProfile> read(const QString &name) const;

    QString m_folder;
};

} // namespace prealable
