// Makes the PDF in a worker: the window stays alive meanwhile.
#pragma once

#include "ui/officialform.h"

#include <QObject>

namespace prealable {

class PdfJob : public QObject
{
    Q_OBJECT
public:
    struct Order {
        const Catalog *catalog = nullptr; // immutable, outlives the job
        CheckedRequest request;
        OfficialChoice official; // without a path: our own page
        QString output; // where it is written; empty: only made
        QByteArray answersJson;
        QString passphrase = {}; // the answers are sealed with it; empty: they stay open
        bool onPaperOriginal = false; // with onlyVolet: the answers alone
        int onlyVolet = 0; // for printing
        QString calibrations = {}; // folder of CalibrationStore

        // A PDF is written that can be continued from them. A letter carries none.
        [[nodiscard]] bool carriesAnswers() const;
    };
    struct Outcome {
        std::optional<FilledForm> form;
        std::optional<Error> error;
        QString output;
        int volet = 0;
        QList<int> pages; // of the volet, when one was asked for
        OfficialChoice official = {}; // that was filled, with its hash
        bool answersSealed = false; // in the file that was written
    };

    using QObject::QObject;
    // Waits for the work under way: it reads the catalog.
    ~PdfJob() override;
    void start(const Order &order);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const prealable::PdfJob::Outcome &outcome);

private:
    bool m_running = false;
};

} // namespace prealable
