// The register over SQLite and over a real PostgreSQL server: the same promises.
#include "store/postgres.h"
#include "store/registermerge.h"
#include "store/registertest.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace prealable;
using namespace prealable::test;

class MemoryKeychain : public KeySource
{
public:
    Result<SecretBytes> secret(const QString &name) override
    {
        if (m_isClosed || !m_kept.contains(name))
            return Error{ErrorCode::KeychainUnavailable, {}, QStringLiteral("?")};
        return SecretBytes(m_kept.value(name));
    }
    Result<bool> has(const QString &name) override
    {
        if (m_isClosed)
            return Error{ErrorCode::KeychainUnavailable, {}, QStringLiteral("?")};
        return m_kept.contains(name);
    }
    Result<void> keep(const QString &name, const SecretBytes &secret) override
    {
        m_kept.insert(name, secret.view().toByteArray());
        return {};
    }
    Result<void> forget(const QString &name) override
    {
        m_kept.remove(name);
        return {};
    }
    QMap<QString, QByteArray> m_kept;
    bool m_isClosed = false;
};

class TestRegister : public QObject
{
    Q_OBJECT

private:
    RegisterPlace newPlace()
    {
        QFETCH_GLOBAL(bool, server);
        return server ? m_server.newPlace()
                      : RegisterPlace::inFile(
                          m_folder.filePath(QStringLiteral("dossier/%1.sqlite").arg(++m_count)));
    }
    QTemporaryDir m_folder;
    PostgresServer m_server;
    QString m_whyNoServer;
    int m_count = 0;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void initTestCase() { m_whyNoServer = m_server.start(); }
    void init()
    {
        test::failOnWarnings();
        QFETCH_GLOBAL(bool, server);
        if (server && !m_whyNoServer.isEmpty()) {
            if (qEnvironmentVariable("CI") == u"true")
                QFAIL(qPrintable(m_whyNoServer));
            QSKIP(qPrintable(m_whyNoServer));
        }
    }
    void savesAndLoads();
    void lockedSaysSo();
    void passphrases();
    void keychain();
    void staleRevisionOverwritesNothing();
    void allOrNothing();
    void removesAndTells();
    void proofs();
    void changesReachTheOthers();
    void auditTellsAll();
    void headIsReadWhole();
    void settingsAreShared();
    void savesOverOthers();
    void newerSchemaIsRefused();
    void olderSchemaIsUpgraded();
};

void TestRegister::savesAndLoads()
{
    const RegisterPlace place = newPlace();
    const Record saved = patient();
    const Record asked = request(saved.card.id);
    {
        const auto one = opened(place);
        QCOMPARE(one->save(saved, by()).value(), 1);
        QCOMPARE(one->save(asked, by()).value(), 1);
    }
    const auto again = opened(place);
    const auto loaded = again->load(saved.card.id);
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->content, saved.content);
    Card expected = saved.card;
    expected.revision = 1;
    QVERIFY(loaded->card == expected);
    QCOMPARE(readPerson(loaded->content).value(), person(21));
    QCOMPARE(readRequestEntry(again->load(asked.card.id)->content).value(), entry(saved.card.id));
    QCOMPARE(expected.name, u"MARTIN-ŒUVRÉ 21 Jeanne"_qs);
    QCOMPARE(expected.number, u"269092A0042183"_qs);
    QCOMPARE(expected.birth, QDate(1969, 9, 14));
    QCOMPARE(again->openRequests()->size(), 1);
    QCOMPARE(again->load(RecordId(randomId())).error().code, ErrorCode::RecordMissing);
    const auto check = again->check();
    QVERIFY_OK(check);
    QVERIFY(check->isWhole());
    QCOMPARE(check->records, 2);
    QCOMPARE(check->auditLines, 3);
    QFETCH_GLOBAL(bool, server);
    if (!server) // nobody else reads it, and no name is in it
        QCOMPARE(QFileInfo(place.file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
}

void TestRegister::lockedSaysSo()
{
    const auto there = opened(newPlace());
    const Record one = patient();
    QVERIFY_OK(there->save(one, by()));
    there->lock();
    QVERIFY(there->isLocked());
    QCOMPARE(there->load(one.card.id).error().code, ErrorCode::Locked);
    QCOMPARE(there->save(patient(), by()).error().code, ErrorCode::Locked);
    QCOMPARE(there->changesSince(0).error().code, ErrorCode::Locked);
    QCOMPARE(there->openRequests().error().code, ErrorCode::Locked);
    QCOMPARE(there->audit(1, 10).error().code, ErrorCode::Locked);
    QCOMPARE(there->note(by(), QStringLiteral("read")).error().code, ErrorCode::Locked);
    QCOMPARE(there->changePassphrase(phrase(), by()).error().code, ErrorCode::Locked);
    QCOMPARE(there->remove({one.card}, by()).error().code, ErrorCode::RecordChanged);
    QCOMPARE(there->check().error().code, ErrorCode::Locked);
    QVERIFY_OK(there->unlock(phrase()));
    QVERIFY_OK(there->load(one.card.id));
    const auto elsewhere = Register::open(there->forAnotherThread());
    QVERIFY_OK(elsewhere);
    there->lock();
    QVERIFY_OK((*elsewhere)->load(one.card.id)); // each is locked by itself
    QVERIFY(Register::open(there->forAnotherThread()).value()->isLocked());
}

void TestRegister::passphrases()
{
    const RegisterPlace place = newPlace();
    const Record one = patient();
    const auto there = opened(place);
    QVERIFY_OK(there->save(one, by()));
    QCOMPARE(there->begin(phrase(), by(), cheap).error().code, ErrorCode::RecordChanged);
    QCOMPARE(there->changePassphrase(u"court"_qs, by(), cheap).error().code, ErrorCode::Usage);
    const QString other = u"une autre phrase, longue"_qs;
    QVERIFY_OK(there->changePassphrase(other, by(), cheap));
    const auto again = Register::open(place).value();
    QCOMPARE(again->unlock(phrase()).error().code, ErrorCode::SealRefused);
    QVERIFY(again->isLocked());
    QVERIFY_OK(again->unlock(other));
    QVERIFY_OK(again->load(one.card.id));
    // A wrong one leaves an open register open.
    QCOMPARE(again->unlock(phrase()).error().code, ErrorCode::SealRefused);
    QVERIFY(!again->isLocked());
}

void TestRegister::keychain()
{
    const RegisterPlace place = newPlace();
    MemoryKeychain mine;
    MemoryKeychain others;
    const auto there = opened(place);
    QVERIFY_OK(there->rememberIn(mine, by()));
    QVERIFY_OK(there->rememberIn(others, by()));
    const auto again = Register::open(place).value();
    QVERIFY_OK(again->unlock(mine));
    MemoryKeychain none;
    const auto third = Register::open(place).value();
    QCOMPARE(third->unlock(none).error().code, ErrorCode::KeychainUnavailable);
    mine.m_isClosed = true;
    QCOMPARE(again->forgetIn(mine, by()).error().code, ErrorCode::KeychainUnavailable);
    mine.m_isClosed = false;
    QVERIFY_OK(third->unlock(mine)); // nothing was forgotten
    QVERIFY_OK(again->forgetIn(mine, by()));
    QVERIFY(mine.m_kept.isEmpty());
    QCOMPARE(third->unlock(mine).error().code, ErrorCode::KeychainUnavailable);
    QVERIFY_OK(third->unlock(others));
    QVERIFY_OK(third->unlock(phrase()));
}

void TestRegister::staleRevisionOverwritesNothing()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    Record mine = patient();
    QCOMPARE(one->save(mine, by()).value(), 1);
    // The same new record twice.
    QCOMPARE(other->save(mine, by()).error().code, ErrorCode::RecordChanged);
    Record theirs = other->load(mine.card.id).value();
    Person changed = person(21);
    changed.note = u"à rappeler"_qs;
    theirs = personRecord(theirs.card, changed, testDay());
    QCOMPARE(other->save(theirs, by()).value(), 2);
    mine.card.revision = 1;
    QCOMPARE(one->save(mine, by()).error().code, ErrorCode::RecordChanged);
    QCOMPARE(readPerson(one->load(mine.card.id)->content)->note, changed.note);
    QVERIFY(one->check()->isWhole());
}

void TestRegister::allOrNothing()
{
    const auto there = opened(newPlace());
    const Record first = patient(1);
    QVERIFY_OK(there->save(first, by()));
    const Record second = patient(2);
    // The first was saved since: nothing of the list stays.
    QCOMPARE(there->saveAll({second, first}, by()).error().code, ErrorCode::RecordChanged);
    QCOMPARE(there->load(second.card.id).error().code, ErrorCode::RecordMissing);
    Record huge = proofRecord(first.card.id, u"x"_qs, QByteArray(17 * 1024 * 1024, 'x'), testDay());
    QCOMPARE(there->saveAll({second, huge}, by()).error().code, ErrorCode::FileTooLarge);
    QVERIFY_OK(there->saveAll({second, patient(3)}, by(), u"import"_qs));
    const auto check = there->check().value();
    QVERIFY(check.isWhole());
    QCOMPARE(check.records, 3);
}

void TestRegister::removesAndTells()
{
    const auto there = opened(newPlace());
    const Record one = patient(1);
    const Record two = patient(2);
    QVERIFY_OK(there->saveAll({one, two}, by()));
    QCOMPARE(there->remove({one.card}, by()).error().code, ErrorCode::RecordChanged); // revision 0
    const qint64 before = there->changesSince(0)->stamp;
    Card card = one.card;
    card.revision = 1;
    QVERIFY_OK(there->remove({card}, by()));
    QCOMPARE(there->load(one.card.id).error().code, ErrorCode::RecordMissing);
    card.revision = 2;
    QCOMPARE(there->remove({card}, by()).error().code, ErrorCode::RecordMissing);
    Record back = one;
    back.card.revision = 1;
    QCOMPARE(there->save(back, by()).error().code, ErrorCode::RecordMissing);
    const auto changes = there->changesSince(before).value();
    QCOMPARE(changes.removed, QList<RecordId>{one.card.id});
    QVERIFY(changes.cards.isEmpty());
    QVERIFY(there->check()->isWhole());
}

void TestRegister::proofs()
{
    const auto there = opened(newPlace());
    QByteArray file;
    for (int i = 0; i < 70'000; ++i)
        file += char(i * 7 % 256);
    const Record asked = request();
    const Record proof = proofRecord(asked.card.id, u"récépissé.pdf"_qs, file, testDay());
    QVERIFY_OK(there->saveAll({asked, proof}, by()));
    const auto loaded = there->load(proof.card.id);
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->content, file);
    QCOMPARE(loaded->card.request, asked.card.id);
    QCOMPARE(loaded->card.name, u"récépissé.pdf"_qs);
    const Record empty = proofRecord(asked.card.id, u"vide"_qs, QByteArray(), testDay());
    QVERIFY_OK(there->save(empty, by()));
    QVERIFY(there->load(empty.card.id)->content.isEmpty());
}

void TestRegister::changesReachTheOthers()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    qint64 stamp = other->changesSince(0)->stamp;
    const Record first = patient(1);
    QVERIFY_OK(one->save(first, by()));
    const auto changes = other->changesSince(stamp);
    QVERIFY_OK(changes);
    QCOMPARE(changes->cards.size(), 1);
    QCOMPARE(changes->cards.first().name, first.card.name);
    QVERIFY(changes->stamp > stamp);
    QVERIFY(other->changesSince(changes->stamp)->cards.isEmpty());
    QCOMPARE(other->changesSince(changes->stamp)->stamp, changes->stamp);
}

void TestRegister::auditTellsAll()
{
    const auto there = opened(newPlace());
    const Record one = patient();
    QVERIFY_OK(there->save(one, by(u"Dr Élise"_qs)));
    QVERIFY_OK(there->note(by(), u"read"_qs, one.card.id));
    const AuditHead head = there->auditHead().value();
    QVERIFY_OK(there->note(by(), u"export"_qs, one.card.id, u"1 fichier"_qs));
    const auto lines = there->audit(1, 100);
    QVERIFY_OK(lines);
    QStringList acts;
    for (const AuditLine &line : *lines)
        acts.append(line.what);
    QCOMPARE(acts, QStringList({u"create"_qs, u"save"_qs, u"read"_qs, u"export"_qs}));
    QCOMPARE(lines->at(1).who, u"Dr Élise"_qs);
    QCOMPARE(lines->at(1).record, one.card.id);
    QCOMPARE(lines->at(1).revision, 1);
    QCOMPARE(lines->at(1).when, by().when);
    QCOMPARE(lines->at(3).note, u"1 fichier"_qs);
    QCOMPARE(there->audit(3, 1)->size(), 1);
    QCOMPARE(there->audit(3, 1)->first().number, 3);
    QVERIFY(there->audit(9, 5)->isEmpty());
    QCOMPARE(head.number, 3);
    QVERIFY(there->auditHolds(head).value());
    QVERIFY(!there->auditHolds({3, QByteArray(32, 'x')}).value());
    QVERIFY(!there->auditHolds({9, head.hash}).value());
}

// Number and seal belong together, also while somebody else goes on with the chain.
void TestRegister::headIsReadWhole()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    std::atomic<bool> ended = false;
    std::thread station([&ended, other = one->forAnotherThread()]() mutable {
        const auto there = Register::open(std::move(other));
        for (int i = 0; there && i < 200; ++i)
            (void)(*there)->note(by(), u"read"_qs);
        ended = true;
    });
    int refused = 0;
    while (!ended) {
        if (!one->auditHead())
            ++refused;
    }
    station.join();
    QCOMPARE(refused, 0);
    QCOMPARE(one->auditHead()->number, 201);
}

void TestRegister::settingsAreShared()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    QCOMPARE(one->settings().value(), RegisterSettings());
    RegisterSettings chosen = one->settings().value();
    chosen.retentionMonths = 24;
    QVERIFY_OK(one->saveSettings(chosen, by()));
    QCOMPARE(other->settings()->retentionMonths, 24);
    QCOMPARE(other->saveSettings(chosen, by()).error().code, ErrorCode::RecordChanged);
    chosen = other->settings().value();
    chosen.lockMinutes = 0;
    QVERIFY_OK(other->saveSettings(chosen, by()));
    QCOMPARE(one->settings()->lockMinutes, 1);
    QVERIFY(one->check()->isWhole());
    one->lock();
    QCOMPARE(one->settings().error().code, ErrorCode::Locked);
}

void TestRegister::savesOverOthers()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    const Record start = patient();
    QVERIFY_OK(one->save(start, by()));
    const Record base = one->load(start.card.id).value();
    const auto with = [&base](const char *field, const QString &value) {
        Person changed = readPerson(base.content).value();
        changed.answers.insert(QLatin1String(field), value);
        return personRecord(base.card, changed, testDay());
    };
    const auto answer = [&](const char *field) {
        return readPerson(one->load(start.card.id)->content)->answers.value(QLatin1String(field));
    };
    QVERIFY_OK(other->save(with("beneficiary.phone", u"01"_qs), by()));
    const auto apart = saveMerged(*one, base, with("beneficiary.sex", u"F"_qs), by());
    QVERIFY_OK(apart);
    QCOMPARE(apart->revision, 3);
    QCOMPARE(answer("beneficiary.phone"), QJsonValue(u"01"_qs));
    QCOMPARE(answer("beneficiary.sex"), QJsonValue(u"F"_qs));
    const auto both = saveMerged(*one, base, with("beneficiary.phone", u"02"_qs), by());
    QVERIFY_OK(both);
    QCOMPARE(both->revision, 0);
    QCOMPARE(both->merged->conflicts.size(), 1);
    QCOMPARE(both->merged->conflicts.first().field, u"answers/beneficiary.phone"_qs);
    QCOMPARE(both->merged->conflicts.first().mine, QJsonValue(u"02"_qs));
    QCOMPARE(answer("beneficiary.phone"), QJsonValue(u"01"_qs));
    QVERIFY_OK(one->save(both->merged->record, by())); // theirs was chosen
}

void TestRegister::newerSchemaIsRefused()
{
    const RegisterPlace place = newPlace();
    {
        const auto there = opened(place);
        QVERIFY_OK(there->database().setMeta(u"version"_qs, registerSchemaVersion() + 1));
    }
    QCOMPARE(Register::open(place).error().code, ErrorCode::NewerVersion);
}

void TestRegister::olderSchemaIsUpgraded()
{
    const RegisterPlace place = newPlace();
    const Record one = patient();
    {
        const auto there = opened(place);
        QVERIFY_OK(there->save(one, by()));
        for (const char *index : {"register_card_open", "register_card_stamp"})
            QVERIFY_OK(there->database().run(u"DROP INDEX "_qs + QLatin1String(index)));
        QVERIFY_OK(there->database().setMeta(u"version"_qs, 1));
    }
    const auto there = opened(place);
    QCOMPARE(there->database().metaNumber(u"version"_qs).value(), registerSchemaVersion());
    QVERIFY_OK(there->load(one.card.id));
    QVERIFY_OK(there->database().run(u"DROP INDEX register_card_stamp"_qs)); // it was there
}

QTEST_GUILESS_MAIN(TestRegister)
#include "test_register.moc"
