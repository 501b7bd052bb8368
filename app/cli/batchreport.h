// report.jsonl of a batch: one line for each request that was tried, with the file that was written
// or the error. It is what a batch that was interrupted goes on from.
#pragma once

#include "core/result.h"

#include <QFile>
#include <QJsonObject>
#include <map>

namespace prealable::cli {

class BatchReport
{
public:
    struct Entry {
        QByteArray digest; // of the request and what it was filled in, 16 hexadecimal digits
        QString output; // a name in the folder; empty after an error
    };

    // Opens or makes it. A last line that was cut off in the middle is left out, any other line
    // that is not ours is an error (WrongFormat): the file is somebody else's.
    static Result<std::unique_ptr<BatchReport>> open(const QString &path);

    // What is known of a line of the requests; an empty digest when nothing is.
    [[nodiscard]] Entry entry(int line) const;
    // Takes out what is known of a line; the file that it had been given, if any.
    QString forget(int line);
    // The lines after this one that are still known.
    [[nodiscard]] QList<int> linesAfter(int line) const;
    // Adds lines at the end (FileNotWritten). The newest of a request counts.
    Result<void> append(const QList<QJsonObject> &lines);
    // Leaves one line for each request, in their order (FileNotWritten).
    Result<void> close();

private:
    struct Place {
        qint64 offset = 0;
        Entry entry;
    };

    explicit BatchReport(const QString &path)
        : m_file(path)
    {
    }
    Result<void> read();
    bool note(const QByteArray &line, qint64 offset);

    QFile m_file;
    std::map<int, Place> m_places;
    qint64 m_count = 0; // of the lines in the file
    bool m_ordered = true;
};

} // namespace prealable::cli
