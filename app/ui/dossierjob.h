// Makes the PDF for the envelope in a worker: papers are read by the helper process.
#pragma once

#include "pdf/dossierassembler.h"
#include "ui/officialform.h"

#include <QObject>

namespace prealable {

class DossierJob : public QObject
{
    Q_OBJECT
public:
    struct Order {
        const Catalog *catalog = nullptr; // immutable, outlives the job
        CheckedRequest request;
        OfficialChoice official; // without a path: our own page
        QString calibrations; // folder of where the fields of flat forms are
        QString output; // where it is written
        QString purpose; // across the papers; empty: nothing
    };
    struct Outcome {
        std::optional<Error> error;
        QString output;
        int pages = 0;
        QStringList missing; // required papers that are not there
    };

    using QObject::QObject;
    // Waits for the work under way: it reads the catalog.
    ~DossierJob() override;
    void start(const Order &order);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const prealable::DossierJob::Outcome &outcome);

private:
    bool m_running = false;
};

} // namespace prealable
