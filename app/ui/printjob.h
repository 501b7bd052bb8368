// Prints pages of a PDF in a worker: the window stays alive meanwhile.
#pragma once

#include "pdf/printerprofile.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <memory>
#include <optional>

class QPrinter;

namespace prealable {

// A printer that puts a page on A4 paper as it is: no margin, no scaling.
std::shared_ptr<QPrinter> makePrinter(const QString &documentName);

class PrintJob : public QObject
{
    Q_OBJECT
public:
    struct Order {
        QByteArray pdf; // its fields already drawn into the pages
        QList<int> pages; // 0-based
        std::shared_ptr<QPrinter> printer; // used by nobody else until finished()
        int volet = 0;
        std::optional<PrinterProfile> profile; // the pages are corrected for it
    };
    struct Outcome {
        int pages = 0; // that were printed
        QString printer; // its name; empty when the pages went to a file
        QString problem; // what to do, when they were not printed; for shownSentence()
        int volet = 0;
        bool corrected = false; // for the printer's profile
    };

    using QObject::QObject;
    // Waits for the work under way: half a page is worth nothing.
    ~PrintJob() override;
    void start(const Order &order);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const prealable::PrintJob::Outcome &outcome);

private:
    static Outcome print(const Order &order);

    bool m_running = false;
};

} // namespace prealable
