// The practice register as the window has it: not begun, locked, being opened, or open, with its
// cards in memory. Opening it, which is slow on purpose, runs in a worker; reading and saving a
// record in the window's thread: a few milliseconds. A server that does not answer is waited for
// once, for seconds at most; from then on everything fails at once until it is back
// (store/registerwatch.h).
#pragma once

#include "store/keysource.h"
#include "store/registerindex.h"
#include "store/registerwatch.h"
#include "store/stationsettings.h"

#include <QDateTime>
#include <QTimer>
#include <functional>

namespace prealable {

class RegisterAccess : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        QString folder; // of the register's file and of station.json; empty: no register here
        QString who; // as the system names its user, until somebody says otherwise
        KeySource *keychain = nullptr; // none: passphrases only; outlives the window
        PassphraseCost cost = {}; // of a new passphrase
    };
    enum class State {
        None, // there is no place for one
        New, // nobody began it
        Locked,
        Opening,
        Open,
        Failed, // error(); look() tries again
    };

    explicit RegisterAccess(Setup setup, QObject *parent = nullptr);
    // Waits for the worker.
    ~RegisterAccess() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    // Every card is in memory; before that only the requests under way are.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    // At once, or as soon as every card is in memory; never when it is locked before. `context`:
    // as for a connection.
    void whenComplete(QObject *context, const std::function<void()> &then);
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] bool hasKeychain() const { return m_setup.keychain != nullptr; }
    [[nodiscard]] PassphraseCost passphraseCost() const { return m_setup.cost; }

    // Whether there is one, without opening it: for the first page. A server is not asked.
    [[nodiscard]] bool mayExist() const;
    // Opens what is there as far as it goes without a key: New, Locked or Failed.
    void look();
    // From New. The other passphrase of two stations that begin at once: Failed, RecordChanged.
    void begin(const QString &passphrase, bool remember);
    // From Locked, where it stays with error() when this is not the passphrase.
    void unlock(const QString &passphrase, bool remember);
    void unlockFromKeychain();
    void lock();
    // Without a key or a click anywhere for so long it locks itself, also over a sleep.
    void setLockDelay(int milliseconds);

    // --- This station ---
    [[nodiscard]] bool isServer() const { return m_station.server.has_value(); }
    [[nodiscard]] RegisterPlace place() const;
    // Where a register can come back to from a server: a file that is not there yet.
    [[nodiscard]] RegisterPlace ownPlace() const;
    [[nodiscard]] QString placeText() const; // for a person
    // From now on, also after the next start. Locked afterwards.
    Result<void> setPlace(const RegisterPlace &place);
    Result<void> setWho(const QString &who);

    // --- Open ---
    [[nodiscard]] const RegisterIndex &index() const { return m_index; }
    [[nodiscard]] Register &store() { return *m_register; }
    [[nodiscard]] By by() const;
    // All or none; the index knows it when this returns.
    Result<void> save(const QList<Record> &records, const QString &note = {});
    Result<void> saveSettings(const RegisterSettings &settings);
    Result<void> rememberKey();
    Result<void> forgetKey();
    // After the register was changed by another way than save().
    void catchUp();

Q_SIGNALS:
    void stateChanged();
    // Cards changed, here or at another station.
    void changed();
    // The server does not answer; then it does again.
    void lost(const prealable::Error &error);
    void back();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Opened;
    using Opener = std::function<Result<std::unique_ptr<Register>>()>;
    void open(const Opener &opener, bool remember);
    void opened(const Result<std::shared_ptr<Opened>> &opened, bool remember);
    void readAll();
    [[nodiscard]] bool isForgotten() const;
    // Stays unlocked meanwhile: the system's keychain asks the person, and events go on.
    Result<void> withKeychain(const std::function<Result<void>()> &work);
    void takeStation();
    [[nodiscard]] QString stationFile() const;
    Result<void> keepStation(const StationSettings &station);
    void setState(State state, const Error &error = {});

    Setup m_setup;
    StationSettings m_station;
    State m_state = State::None;
    Error m_error;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<RegisterWatch> m_watch;
    RegisterIndex m_index;
    bool m_complete = false;
    int m_opening = 0; // counts; an answer that comes after lock() is dropped
    QTimer m_idle; // looks whether it is time
    QDateTime m_lastInput;
    int m_lockDelay = 0; // milliseconds
};

} // namespace prealable
