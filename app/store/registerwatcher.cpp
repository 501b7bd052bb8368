#include "store/registerwatcher.h"

#include <QSqlDriver>

namespace prealable {

RegisterWatcher::RegisterWatcher(Register &watched, QObject *parent)
    : QObject(parent)
    , m_register(watched)
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
    RegisterDatabase &database = m_register.database();
    if (database.isServer()) {
        const Result<void> subscribed = database.subscribe();
        if (!subscribed)
            return subscribed;
        connect(database.driver(), &QSqlDriver::notification, this,
            [this](const QString &channel, QSqlDriver::NotificationSource source) {
                if (channel == RegisterDatabase::channel() && source == QSqlDriver::OtherSource)
                    Q_EMIT changed();
            });
    }
    look();
    m_timer.start(database.isServer() ? m_serverPace : m_filePace);
    return {};
}

void RegisterWatcher::stop()
{
    m_timer.stop();
    if (m_register.database().isServer())
        m_register.database().driver()->disconnect(this);
}

void RegisterWatcher::look()
{
    if (m_register.database().isServer())
        lookAtServer();
    else
        lookAtFile();
}

void RegisterWatcher::lookAtFile()
{
    auto version = m_register.database().run(QStringLiteral("PRAGMA data_version"));
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
    RegisterDatabase &database = m_register.database();
    qint64 now = m_seen;
    const Result<void> looked = database.read([&]() -> Result<void> {
        const auto stamp = database.metaNumber(QStringLiteral("stamp"));
        if (!stamp)
            return stamp.error();
        now = *stamp;
        return {};
    });
    if (!looked) {
        if (!m_isLost)
            Q_EMIT lost(looked.error());
        m_isLost = true;
        return;
    }
    if (m_isLost) {
        m_isLost = false;
        Q_EMIT back();
    }
    if (m_seen >= 0 && now != m_seen)
        Q_EMIT changed();
    m_seen = now;
}

} // namespace prealable
