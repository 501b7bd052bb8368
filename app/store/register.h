// The practice register: patients, prescribers, structures, caisses, requests with their story and
// the proofs of it, sealed before they reach the database. One of these per thread.
//
//   auto opened = Register::open(RegisterPlace::inFile(path));      // locked
//   opened->get()->hasKey() ? …unlock(passphrase) : …begin(passphrase, by);
//   RegisterIndex index;                                            // store/registerindex.h
//   index.apply(…changesSince(0));
//   const auto saved = …save(personRecord(newCard(RecordKind::Patient), person, today), by);
//
// Every call may also fail as RegisterDatabase's do (RegisterUnreachable, RegisterBusy, …), and
// with Locked before the register was unlocked.
#pragma once

#include "store/registeraudit.h"
#include "store/registerdatabase.h"
#include "store/vault.h"

#include <optional>

namespace prealable {

struct Changes {
    QList<Card> cards; // saved since, in no order
    QList<RecordId> removed;
    QList<RecordId> unreadable; // their seal does not hold: damaged or changed by somebody else
    qint64 stamp = 0; // to ask from next time
};

// What a practice decided for all its stations.
struct RegisterSettings {
    int retentionMonths = 60; // after which closed requests are proposed for the purge; 1 at least
    int lockMinutes = 10; // without a key typed, until the register locks itself; 1 at least
    qint64 revision = 0; // as it was read

    bool operator==(const RegisterSettings &) const = default;
};

struct RegisterCheck {
    qint64 records = 0;
    QList<RecordId> unreadable; // card or content
    QList<RecordId> outdated; // an older state than the last that was saved, or one put back
    QList<RecordId> missing; // saved and never removed, and not there
    qint64 auditLines = 0;
    bool auditWhole = true; // the chain holds from its first line to its last
    [[nodiscard]] bool isWhole() const
    {
        return auditWhole && unreadable.isEmpty() && outdated.isEmpty() && missing.isEmpty();
    }
};

// What another thread needs to open the same register without the passphrase.
struct UnlockedPlace {
    RegisterPlace place;
    Vault vault;
};

class Register
{
public:
    // Makes what is not there, brings an older schema up to date. RegisterReadOnly also for a
    // register that was moved elsewhere.
    static Result<std::unique_ptr<Register>> open(const RegisterPlace &place);
    // In another thread, as unlocked as the one that gave `place` was then.
    static Result<std::unique_ptr<Register>> open(UnlockedPlace place);
    [[nodiscard]] UnlockedPlace forAnotherThread() const
    {
        return {m_database->place(), m_vault.copy()};
    }

    [[nodiscard]] const QString &id() const { return m_id; } // random, the same wherever it is
    [[nodiscard]] RegisterDatabase &database() { return *m_database; }

    // --- Key ---
    Result<bool> hasKey(); // false: new, begin() first
    // A new register: RecordChanged when somebody else just did.
    Result<void> begin(const QString &passphrase, const By &by, PassphraseCost cost = {});
    // SealRefused: not this passphrase. RegisterDamaged: it is, and the audit cannot be read with
    // it. Slow on purpose: half a second or more.
    Result<void> unlock(const QString &passphrase);
    // KeychainUnavailable also when this keychain has no key of this register.
    Result<void> unlock(KeySource &keychain);
    void lock() { m_vault.lock(); }
    [[nodiscard]] bool isLocked() const { return m_vault.isLocked(); }
    // Everybody's from now on.
    Result<void> changePassphrase(
        const QString &passphrase, const By &by, PassphraseCost cost = {});
    Result<void> rememberIn(KeySource &keychain, const By &by);
    // KeychainUnavailable when it cannot be asked: then nothing was forgotten.
    Result<void> forgetIn(KeySource &keychain, const By &by);

    // --- Records ---
    // RecordMissing, RegisterDamaged.
    Result<Record> load(const RecordId &id);
    // The new revision. RecordChanged when the record's revision is not the saved one: nothing is
    // overwritten, load it and merge (store/registermerge.h). RecordMissing when it was removed.
    // FileTooLarge over 16 MiB.
    Result<qint64> save(const Record &record, const By &by);
    // All or none.
    Result<void> saveAll(const QList<Record> &records, const By &by, const QString &note = {});
    // All or none; RecordChanged when one was saved since its card was read. Nothing of them stays
    // but their random ids. Who asks sees to it that nothing points to them, and says up to which
    // stamp it was looked at: RecordChanged when anything at all was saved since.
    Result<void> remove(const QList<Card> &cards, const By &by,
        const QString &what = QStringLiteral("remove"), const QString &note = {},
        std::optional<qint64> lookedAt = {});
    // Saves some and removes others, all or none, as saveAll() and remove() do.
    Result<void> replace(const QList<Record> &records, const QList<Card> &cards, const By &by,
        const QString &what, std::optional<qint64> lookedAt = {});
    // 0: everything. RegisterReadOnly once the register was moved elsewhere, like every save.
    Result<Changes> changesSince(qint64 stamp);
    // For the start page, before everything is read.
    Result<QList<Card>> openRequests();

    // --- Settings ---
    Result<RegisterSettings> settings(); // the defaults as long as nobody decided
    // RecordChanged when somebody else decided since.
    Result<void> saveSettings(const RegisterSettings &settings, const By &by);

    // --- Audit ---
    // An act that changes no record: "read", "export".
    Result<void> note(
        const By &by, const QString &what, const RecordId &record = {}, const QString &note = {});
    // `count` lines at most, from this number on. RegisterDamaged where the chain does not hold.
    Result<QList<AuditLine>> audit(qint64 from, int count);
    Result<AuditHead> auditHead();
    // Whether the chain still holds what this head, kept elsewhere, was the end of.
    Result<bool> auditHolds(const AuditHead &head);
    // Reads and opens everything: as long as a backup takes.
    Result<RegisterCheck> check();

private:
    Register(std::unique_ptr<RegisterDatabase> database, QString id);
    [[nodiscard]] QByteArray context(const char *part, const Card &card) const;
    [[nodiscard]] QByteArray cardContext(const Card &card, bool open) const;
    Result<void> writeAll(const QList<Record> &records, qint64 stamp);
    Result<void> refuseNewer(qint64 stamp);
    Result<void> removeAll(const QList<Card> &cards, qint64 stamp);
    Error whyNotSaved(const RecordId &id);
    [[nodiscard]] Result<Card> openedCard(
        const Card &which, bool open, const QByteArray &sealed) const;
    Result<void> addAudit(QList<AuditLine> lines);
    [[nodiscard]] QByteArray auditContext(qint64 number, const QByteArray &before) const;
    Result<void> eachAuditLine(qint64 from, qint64 until,
        const std::function<Result<void>(const AuditLine &, const QByteArray &hash)> &line);
    Result<QList<KeyWrap>> keys();
    Result<void> putKey(const KeyWrap &wrap);
    Result<Changes> cardsWhere(const QString &condition, const QVariantList &values);
    Result<void> opensWith(Vault vault);

    std::unique_ptr<RegisterDatabase> m_database;
    QString m_id;
    Vault m_vault;
};

} // namespace prealable
