// Papers to join are read by the helper process in a worker, each once: how many pages they have
// and what is wrong with them.
#pragma once

#include "pdf/foreigndecoder.h"
#include "pdf/papercheck.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <optional>

namespace prealable {

struct PaperReport {
    int pages = 0;
    QList<PaperFinding> findings;
    std::optional<Error> error; // it cannot be joined: pages and findings are empty
};

class PaperChecker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // What is being read is given up.
    ~PaperChecker() override;

    // The report of a file as it is on disk now; null while it is being made. Asking begins it.
    const PaperReport *report(const QString &path);

Q_SIGNALS:
    void reported(const QString &path);

private:
    struct Known {
        QDateTime changed;
        qint64 size = -1;
        std::optional<PaperReport> report;
    };
    void begin(const QString &path);

    QMap<QString, Known> m_known;
    Canceller m_leaving;
};

} // namespace prealable
