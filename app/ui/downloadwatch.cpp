#include "ui/downloadwatch.h"

#include "pdf/decodedfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace prealable {

namespace {

// A file that does not change for so long is complete: browsers write many times a second.
constexpr int settled = 700; // milliseconds
constexpr int turn = 300;

// What browsers write until the file is whole.
bool isUnfinished(const QString &name)
{
    static const QStringList endings{QStringLiteral(".part"), QStringLiteral(".crdownload"),
        QStringLiteral(".download"), QStringLiteral(".opdownload"), QStringLiteral(".tmp")};
    return std::any_of(endings.begin(), endings.end(),
        [&name](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

DownloadWatch::DownloadWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(turn);
    connect(&m_timer, &QTimer::timeout, this, &DownloadWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DownloadWatch::look);
}

QMap<QString, DownloadWatch::State> DownloadWatch::files() const
{
    QMap<QString, State> found;
    const QFileInfoList entries = QDir(m_folder).entryInfoList(QDir::Files | QDir::Readable);
    for (const QFileInfo &entry : entries) {
        if (!isUnfinished(entry.fileName()) && entry.size() > 0)
            found.insert(entry.filePath(), {entry.size(), entry.lastModified()});
    }
    return found;
}

bool DownloadWatch::start(const QString &folder)
{
    stop();
    m_seen.clear();
    m_folder = folder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return false;
    const QMap<QString, State> now = files();
    for (auto file = now.begin(); file != now.end(); ++file)
        m_seen.insert(file.key(), {file.value(), {}, true});
    resume();
    return true;
}

void DownloadWatch::stop()
{
    m_timer.stop();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
}

void DownloadWatch::resume()
{
    if (m_folder.isEmpty())
        return;
    m_watcher.addPath(m_folder);
    m_timer.start();
}

void DownloadWatch::look()
{
    const QMap<QString, State> now = files();
    QStringList whole;
    for (auto file = now.begin(); file != now.end(); ++file) {
        Seen &seen = m_seen[file.key()];
        if (seen.state != file.value()) {
            seen = {file.value(), {}, false};
            seen.unchanged.start();
        } else if (!seen.told && seen.unchanged.hasExpired(settled)) {
            seen.told = true;
            whole.append(file.key());
        }
    }
    for (const QString &path : whole) {
        if (m_timer.isActive() && kindOfFile(path) == FileKind::Pdf)
            Q_EMIT arrived(path);
    }
}

} // namespace prealable
