// Watches a register for the window, which does not wait meanwhile: a file in its own thread, a
// server from another one over a connection of its own. From when the server is known not to answer
// the window's connection refuses at once instead of trying.
#pragma once

#include "store/registerdatabase.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace prealable {

class RegisterWatcher;
class ServerLookout;

struct WatchPace { // milliseconds
    int file = 500; // between two looks at a file
    int server = 5000; // between two looks at a server; it is heard at once besides
    int patience = 8000; // until a server that was asked counts as lost
};

class RegisterWatch : public QObject
{
    Q_OBJECT
public:
    // `database`: the connection of this thread; outlives the watch.
    explicit RegisterWatch(
        RegisterDatabase &database, WatchPace pace = {}, QObject *parent = nullptr);
    ~RegisterWatch() override;

    // Fails for a file only: what is wrong with a server is told by lost().
    Result<void> start();

Q_SIGNALS:
    // Ask changesSince() what. May also come after one's own save.
    void changed();
    // The server does not answer any more; then, that it does again (and what changed meanwhile).
    void lost(const prealable::Error &error);
    void back();

private:
    void watchServer();
    void answered();
    void giveUp(const Error &error);

    RegisterDatabase &m_database;
    WatchPace m_pace;
    std::unique_ptr<RegisterWatcher> m_watcher; // of a file
    QPointer<ServerLookout> m_lookout; // of a server
    QTimer m_patience;
    bool m_isHeard = false; // it answered once
    bool m_isLost = false;
};

} // namespace prealable
