// Tells when another station or another program saved something. PostgreSQL tells at once (NOTIFY);
// an SQLite file is looked at (PRAGMA data_version, which reads no data) twice a second.
#pragma once

#include "store/registerdatabase.h"

#include <QObject>
#include <QTimer>

namespace prealable {

class RegisterWatcher : public QObject
{
    Q_OBJECT

public:
    // `watched` outlives the watcher and is used in the same thread, which runs an event loop.
    explicit RegisterWatcher(RegisterDatabase &watched, QObject *parent = nullptr);

    Result<void> start();
    void stop();
    // Milliseconds between two looks: of a file, and at a server that may be gone.
    void setPace(int file, int server);

Q_SIGNALS:
    // Ask changesSince() what. May also come after one's own save.
    void changed();
    void looked(); // and the register answered
    void lost(const prealable::Error &error); // the server does not answer any more; said once

private:
    void look();
    void lookAtFile();
    void lookAtServer();

    RegisterDatabase &m_database;
    QTimer m_timer;
    int m_filePace = 500;
    int m_serverPace = 5000;
    qint64 m_seen = -1; // data_version, or the number of changes
    bool m_isLost = false;
};

} // namespace prealable
