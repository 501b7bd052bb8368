// How the window asks for a printer. Injected, so that a test prints without any dialog.
#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace prealable {

class PrinterChooser
{
public:
    using Chosen = std::function<void()>;

    virtual ~PrinterChooser() = default;
    [[nodiscard]] virtual bool hasPrinter() const = 0;
    // Sets `printer` up as the person wishes. `chosen` is not called when the person gives up.
    virtual void choose(
        QWidget *parent, const std::shared_ptr<QPrinter> &printer, const Chosen &chosen)
        = 0;
};

// The system's own dialog, opened without blocking.
class SystemPrinterChooser : public PrinterChooser
{
public:
    [[nodiscard]] bool hasPrinter() const override;
    void choose(
        QWidget *parent, const std::shared_ptr<QPrinter> &printer, const Chosen &chosen) override;
};

} // namespace prealable
