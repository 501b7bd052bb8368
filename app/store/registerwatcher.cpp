#include "store/registerwatcher.h"

#include <QSqlDriver>

namespace prealable {

RegisterWatcher::RegisterWatcher(RegisterDatabase &watched, QObject *parent)
    : QObject(parent)
    , m_database(watched)
{
    connect(&m_timer, &QTimer::timeout, this, &RegisterWatcher::look);
}

void RegisterWatcher::setPace(int file, int server)
{
    m_filePace = file;
    m_serverPace = server;
}

Result<void> RegisterWatcher::start()
{
    if (m_database.isServer()) {
        const Result<void> subscribed = m_database.subscribe();
        if (!subscribed)
            return subscribed;
        connect(m_database.driver(), &QSqlDriver::notification, this,
            [this](const QString &channel, QSqlDriver::NotificationSource source) {
                if (channel == RegisterDatabase::channel() && source == QSqlDriver::OtherSource)
                    Q_EMIT changed();
            });
    }
    look();
    m_timer.start(m_database.isServer() ? m_serverPace : m_filePace);
    return {};
}

void RegisterWatcher::stop()
{
    m_timer.stop();
    if (m_database.isServer())
        m_database.driver()->disconnect(this);
}

void RegisterWatcher::look()
{
    if (m_database.isServer())
        lookAtServer();
    else
        lookAtFile();
}

void RegisterWatcher::lookAtFile()
{
    auto version = m_database.run(QStringLiteral("PRAGMA data_version"));
    if (!version || !version->next())
        return;
    const qint64 now = version->value(0).toLongLong();
    if (m_seen >= 0 && now != m_seen)
        Q_EMIT changed();
    m_seen = now;
}

// Notifications that were missed while the connection was lost are made up for, also when a save or
// a read opened it again before it was looked at.
void RegisterWatcher::lookAtServer()
{
    qint64 now = m_seen;
    const Result<void> seen = m_database.read([&]() -> Result<void> {
        const auto stamp = m_database.metaNumber(QStringLiteral("stamp"));
        if (!stamp)
            return stamp.error();
        now = *stamp;
        return {};
    });
    if (!seen) {
        if (!m_isLost)
            Q_EMIT lost(seen.error());
        m_isLost = true;
        return;
    }
    m_isLost = false;
    Q_EMIT looked();
    if (m_seen >= 0 && now != m_seen)
        Q_EMIT changed();
    m_seen = now;
}

} // namespace prealable
