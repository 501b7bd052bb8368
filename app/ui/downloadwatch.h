// New PDFs in a folder, told once the browser has written them to their end.
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace prealable {

class DownloadWatch : public QObject
{
    Q_OBJECT
public:
    explicit DownloadWatch(QObject *parent = nullptr);

    // What is there already is not told, unless it changes. False when there is no such folder.
    bool start(const QString &folder);
    void stop();
    // Looks again after stop(), at what came meanwhile too.
    void resume();
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }

Q_SIGNALS:
    // A regular file that begins like a PDF, and has not changed for a while.
    void arrived(const QString &path);

private:
    struct State {
        qint64 size = -1;
        QDateTime changed;

        bool operator==(const State &other) const = default;
    };
    struct Seen {
        State state;
        QElapsedTimer unchanged;
        bool told = false;
    };

    void look();
    [[nodiscard]] QMap<QString, State> files() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; // not every folder tells that it changed
    QMap<QString, Seen> m_seen; // by path
};

} // namespace prealable
