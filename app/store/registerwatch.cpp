#include "store/registerwatch.h"

#include "store/registererror.h"
#include "store/registerwatcher.h"

#include <QCoreApplication>
#include <QThread>

namespace prealable {

// Lives in the thread that made it; its signals come from the one that it runs.
class ServerLookout : public QThread
{
    Q_OBJECT
public:
    ServerLookout(RegisterPlace place, int pace)
        : m_place(std::move(place))
        , m_pace(pace)
    {
    }

Q_SIGNALS:
    void looked();
    void changed();
    void lost(const prealable::Error &error);

protected:
    void run() override
    {
        while (!isInterruptionRequested()) {
            const auto there = RegisterDatabase::open(m_place);
            if (there) {
                RegisterWatcher watcher(**there);
                watcher.setPace(m_pace, m_pace);
                const auto tell = Qt::DirectConnection;
                connect(&watcher, &RegisterWatcher::looked, this, &ServerLookout::looked, tell);
                connect(&watcher, &RegisterWatcher::changed, this, &ServerLookout::changed, tell);
                connect(&watcher, &RegisterWatcher::lost, this, &ServerLookout::lost, tell);
                const auto started = watcher.start();
                if (started) {
                    if (!isInterruptionRequested())
                        exec();
                    return;
                }
                Q_EMIT lost(started.error());
            } else {
                Q_EMIT lost(there.error());
            }
            rest();
        }
    }

private:
    void rest() const
    {
        constexpr int nap = 50; // milliseconds
        for (int slept = 0; slept < m_pace && !isInterruptionRequested(); slept += nap)
            msleep(nap);
    }

    RegisterPlace m_place;
    int m_pace;
};

namespace {

constexpr int longestEnd = 15'000; // milliseconds; the database gives up before

// Those that still wait for a server when nobody listens any more.
QList<ServerLookout *> &leftBehind()
{
    static QList<ServerLookout *> list;
    return list;
}

// Before the application is gone: what they use must still be there.
void endLookouts()
{
    for (ServerLookout *lookout : std::exchange(leftBehind(), {})) {
        if (lookout->wait(longestEnd))
            delete lookout;
    }
}

void leave(ServerLookout *lookout)
{
    static const bool once = (qAddPostRoutine(endLookouts), true);
    Q_UNUSED(once)
    lookout->disconnect();
    leftBehind().append(lookout);
    QObject::connect(
        lookout, &QThread::finished, lookout,
        [lookout] {
            if (leftBehind().removeOne(lookout))
                lookout->deleteLater();
        },
        Qt::QueuedConnection);
    lookout->requestInterruption();
    lookout->quit();
}

} // namespace

RegisterWatch::RegisterWatch(RegisterDatabase &database, WatchPace pace, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_pace(pace)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { giveUp(unreachableServer(m_database.place().database)); });
}

RegisterWatch::~RegisterWatch()
{
    if (m_lookout != nullptr)
        leave(m_lookout);
}

Result<void> RegisterWatch::start()
{
    if (m_database.isServer()) {
        watchServer();
        return {};
    }
    m_watcher = std::make_unique<RegisterWatcher>(m_database);
    m_watcher->setPace(m_pace.file, m_pace.server);
    connect(m_watcher.get(), &RegisterWatcher::changed, this, &RegisterWatch::changed);
    return m_watcher->start();
}

void RegisterWatch::watchServer()
{
    m_lookout = new ServerLookout(m_database.place(), m_pace.server);
    connect(m_lookout, &ServerLookout::looked, this, &RegisterWatch::answered);
    connect(m_lookout, &ServerLookout::changed, this, &RegisterWatch::changed);
    connect(m_lookout, &ServerLookout::lost, this, &RegisterWatch::giveUp);
    m_lookout->start();
    m_patience.start(m_pace.server + m_pace.patience);
}

void RegisterWatch::answered()
{
    m_patience.start(m_pace.server + m_pace.patience);
    if (m_isHeard && !m_isLost)
        return;
    m_isHeard = true;
    if (m_isLost) {
        m_isLost = false;
        m_database.setUnreachable({});
        Q_EMIT back();
    }
    Q_EMIT changed(); // before anybody listened, perhaps
}

void RegisterWatch::giveUp(const Error &error)
{
    if (m_isLost)
        return;
    m_isLost = true;
    // One that let us in and is being stopped or started refuses, too.
    const bool isStopping = m_isHeard && error.code == ErrorCode::RegisterRefused;
    const Error told = isStopping ? unreachableServer(m_database.place().database) : error;
    m_database.setUnreachable(told);
    Q_EMIT lost(told);
}

} // namespace prealable

#include "registerwatch.moc"
