#include "ui/registeraccess.h"

#include "ui/clock.h"
#include "ui/windowlanguage.h"
#include "ui/worker.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace prealable {

// What the worker hands over.
struct RegisterAccess::Opened {
    UnlockedPlace place;
    QList<Card> requests; // under way
    RegisterSettings settings;
};

namespace {

// Opens the place and its lock, in the worker.
std::function<Result<std::unique_ptr<Register>>()> withKey(
    const RegisterPlace &place, const std::function<Result<void>(Register &)> &key)
{
    return [place, key]() -> Result<std::unique_ptr<Register>> {
        auto there = Register::open(place);
        if (!there)
            return there;
        if (const auto unlocked = key(**there); !unlocked)
            return unlocked.error();
        return there;
    };
}

} // namespace

RegisterAccess::RegisterAccess(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isForgotten())
            lock();
    });
    takeStation();
}

QString RegisterAccess::stationFile() const
{
    return QDir(m_setup.folder).filePath(QStringLiteral("station.json"));
}

// A file of settings that cannot be read may name a server: another register is not begun then.
void RegisterAccess::takeStation()
{
    if (m_setup.folder.isEmpty())
        return;
    const auto station = readStation(stationFile());
    if (!station) {
        m_state = State::Failed;
        m_error = station.error();
        return;
    }
    m_station = *station;
    m_state = mayExist() ? State::Locked : State::New;
}

Result<void> RegisterAccess::keepStation(const StationSettings &station)
{
    const auto kept = writeStation(stationFile(), station);
    if (kept)
        m_station = station;
    return kept;
}

RegisterPlace RegisterAccess::place() const
{
    return m_station.server ? *m_station.server
                            : RegisterPlace::inFile(QDir(m_setup.folder).filePath(m_station.file));
}

RegisterPlace RegisterAccess::ownPlace() const
{
    const QDir folder(m_setup.folder);
    QString name = StationSettings().file;
    for (int number = 2; folder.exists(name); ++number)
        name = QStringLiteral("register-%1.sqlite").arg(number);
    return RegisterPlace::inFile(folder.filePath(name));
}

QString RegisterAccess::placeText() const
{
    const RegisterPlace where = place();
    return where.isServer()
        //: Where the register is. %1: a server, %2: its database.
        ? tr("Sur le serveur « %1 », base « %2 ».")
              .arg(asWritten(where.host), asWritten(where.database))
        //: Where the register is. %1: a file.
        : tr("Sur cet ordinateur : %1").arg(asWritten(QDir::toNativeSeparators(where.file)));
}

Result<void> RegisterAccess::setPlace(const RegisterPlace &place)
{
    StationSettings station = m_station;
    station.server.reset();
    if (place.isServer())
        station.server = place;
    else
        station.file = QFileInfo(place.file).fileName();
    const auto kept = keepStation(station);
    if (!kept)
        return kept;
    lock();
    m_state = State::Locked;
    look();
    return {};
}

Result<void> RegisterAccess::setWho(const QString &who)
{
    if (who == by().who)
        return {};
    StationSettings station = m_station;
    station.who = who;
    return keepStation(station);
}

RegisterAccess::~RegisterAccess()
{
    waitForWorkers(*this);
}

bool RegisterAccess::mayExist() const
{
    return !m_setup.folder.isEmpty() && (isServer() || QFileInfo::exists(place().file));
}

By RegisterAccess::by() const
{
    return {m_station.who.isEmpty() ? m_setup.who : m_station.who, now()};
}

void RegisterAccess::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void RegisterAccess::look()
{
    if (m_state != State::Failed && m_state != State::Locked && m_state != State::New)
        return;
    if (m_state == State::Failed) {
        takeStation();
        if (m_state == State::Failed) {
            setState(State::Failed, m_error);
            return;
        }
    }
    if (!mayExist()) {
        setState(m_setup.folder.isEmpty() ? State::None : State::New);
        return;
    }
    const auto there = Register::open(place());
    if (!there) {
        setState(State::Failed, there.error());
        return;
    }
    const auto begun = (*there)->hasKey();
    if (!begun)
        setState(State::Failed, begun.error());
    else
        setState(*begun ? State::Locked : State::New);
}

void RegisterAccess::begin(const QString &passphrase, bool remember)
{
    if (m_state == State::New)
        open(withKey(place(),
                 [passphrase, by = by(), cost = m_setup.cost](
                     Register &there) { return there.begin(passphrase, by, cost); }),
            remember);
}

void RegisterAccess::unlock(const QString &passphrase, bool remember)
{
    if (m_state == State::Locked)
        open(withKey(place(), [passphrase](Register &there) { return there.unlock(passphrase); }),
            remember);
}

// Here and not in a worker: the keychain asks the person by the window's own events.
void RegisterAccess::unlockFromKeychain()
{
    if (m_state != State::Locked || !hasKeychain())
        return;
    auto there = Register::open(place());
    if (!there) {
        setState(State::Failed, there.error());
        return;
    }
    setState(State::Opening);
    if (const auto done = (*there)->unlock(*m_setup.keychain); !done) {
        setState(State::Locked, done.error());
        return;
    }
    const auto unlocked = std::make_shared<UnlockedPlace>((*there)->forAnotherThread());
    open([unlocked] { return Register::open(std::move(*unlocked)); }, false);
}

void RegisterAccess::open(const Opener &opener, bool remember)
{
    setState(State::Opening);
    const int opening = ++m_opening;
    using Answer = Result<std::shared_ptr<Opened>>;
    runInWorker(
        this,
        [opener]() -> Answer {
            auto there = opener();
            if (!there)
                return there.error();
            auto requests = (*there)->openRequests();
            if (!requests)
                return requests.error();
            const auto settings = (*there)->settings();
            if (!settings)
                return settings.error();
            return std::make_shared<Opened>(
                Opened{(*there)->forAnotherThread(), *requests, *settings});
        },
        [this, opening, remember](const Answer &answer) {
            if (opening == m_opening)
                opened(answer, remember);
        });
}

void RegisterAccess::opened(const Result<std::shared_ptr<Opened>> &answer, bool remember)
{
    if (!answer) {
        // A wrong passphrase is a mistake of the person's, not of the world's.
        const bool mistake = answer.error().code == ErrorCode::SealRefused
            || answer.error().code == ErrorCode::Usage;
        const State before = mayExist() ? State::Locked : State::New;
        setState(mistake ? before : State::Failed, answer.error());
        return;
    }
    const std::shared_ptr<Opened> &there = *answer;
    auto here = Register::open(std::move(there->place));
    if (!here) {
        setState(State::Failed, here.error());
        return;
    }
    m_register = std::move(here).value();
    m_index.clear();
    m_index.apply({there->requests, {}, {}, 0});
    m_complete = false;
    Error notRemembered;
    if (remember && hasKeychain()) {
        if (const auto kept = rememberKey(); !kept)
            notRemembered = kept.error();
    }
    m_watch = std::make_unique<RegisterWatch>(m_register->database());
    connect(m_watch.get(), &RegisterWatch::changed, this, &RegisterAccess::catchUp);
    connect(m_watch.get(), &RegisterWatch::lost, this, &RegisterAccess::lost);
    connect(m_watch.get(), &RegisterWatch::back, this, &RegisterAccess::back);
    setLockDelay(there->settings.lockMinutes * 60'000);
    qApp->installEventFilter(this);
    setState(State::Open, notRemembered);
    readAll();
}

// The rest of the cards, a moment after the requests under way; their index too is made in the
// worker.
void RegisterAccess::readAll()
{
    using Answer = Result<std::shared_ptr<RegisterIndex>>;
    const auto place = std::make_shared<UnlockedPlace>(m_register->forAnotherThread());
    runInWorker(
        this,
        [place]() -> Answer {
            auto there = Register::open(std::move(*place));
            if (!there)
                return there.error();
            const auto all = (*there)->changesSince(0);
            if (!all)
                return all.error();
            const auto index = std::make_shared<RegisterIndex>();
            index->apply(*all);
            return index;
        },
        [this, opening = m_opening](const Answer &all) {
            if (opening != m_opening || !isOpen())
                return;
            if (!all) {
                lock();
                setState(State::Failed, all.error());
                return;
            }
            m_index = std::move(**all); // without a request that was closed meanwhile
            m_complete = true;
            if (const auto watching = m_watch->start(); !watching)
                Q_EMIT lost(watching.error());
            catchUp();
        });
}

void RegisterAccess::whenComplete(QObject *context, const std::function<void()> &then)
{
    if (m_complete) {
        then();
        return;
    }
    auto *wait = new QObject(context);
    connect(this, &RegisterAccess::stateChanged, wait, &QObject::deleteLater);
    connect(this, &RegisterAccess::changed, wait, [this, wait, then] {
        if (!m_complete)
            return;
        const auto next = then; // goes with the connection
        delete wait;
        next();
    });
}

void RegisterAccess::lock()
{
    ++m_opening;
    if (m_register == nullptr)
        return;
    qApp->removeEventFilter(this);
    m_idle.stop();
    m_watch.reset();
    m_register.reset();
    m_index.clear();
    m_complete = false;
    setState(State::Locked);
}

Result<void> RegisterAccess::save(const QList<Record> &records, const QString &note)
{
    if (!isOpen())
        return Error{ErrorCode::Locked, {}, u"Le registre est verrouillé."_qs};
    auto saved = m_register->saveAll(records, by(), note);
    catchUp();
    return saved;
}

Result<void> RegisterAccess::saveSettings(const RegisterSettings &settings)
{
    const auto saved = m_register->saveSettings(settings, by());
    if (saved)
        setLockDelay(settings.lockMinutes * 60'000);
    return saved;
}

Result<void> RegisterAccess::rememberKey()
{
    return withKeychain([this] { return m_register->rememberIn(*m_setup.keychain, by()); });
}

Result<void> RegisterAccess::forgetKey()
{
    return withKeychain([this] { return m_register->forgetIn(*m_setup.keychain, by()); });
}

void RegisterAccess::catchUp()
{
    // What was saved before everything is read comes with the rest.
    if (!isOpen() || !m_complete)
        return;
    const auto news = m_register->changesSince(m_index.stamp());
    if (!news) {
        Q_EMIT lost(news.error());
        return;
    }
    m_index.apply(*news);
    Q_EMIT changed();
}

void RegisterAccess::setLockDelay(int milliseconds)
{
    constexpr int longestLook = 10'000; // a computer that slept is noticed soon
    m_lockDelay = milliseconds;
    m_lastInput = now();
    m_idle.start(qMin(milliseconds, longestLook));
}

// By the clock on the wall: a timer stands still while the computer sleeps.
bool RegisterAccess::isForgotten() const
{
    return m_lastInput.msecsTo(now()) >= m_lockDelay;
}

Result<void> RegisterAccess::withKeychain(const std::function<Result<void>()> &work)
{
    m_idle.stop();
    auto done = work();
    if (m_lockDelay > 0)
        setLockDelay(m_lockDelay);
    return done;
}

// Whoever types or clicks anywhere in the program is still there; but who comes back too late finds
// it locked.
bool RegisterAccess::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (m_idle.isActive() && isForgotten()) {
            lock();
            return true;
        }
        m_lastInput = now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace prealable
