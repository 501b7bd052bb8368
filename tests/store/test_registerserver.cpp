// What only a shared register does: a server that goes away and comes back, stations that hear of
// each other, a move from a file and back.
#include "store/postgres.h"
#include "store/registermerge.h"
#include "store/registermigration.h"
#include "store/registertest.h"
#include "store/registerwatch.h"
#include "store/registerwatcher.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace prealable;
using namespace prealable::test;

class TestRegisterServer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PostgresServer m_server;
    QString m_whyNoServer;
    int m_count = 0;

    RegisterPlace newFile()
    {
        return RegisterPlace::inFile(m_folder.filePath(u"%1.sqlite"_qs.arg(++m_count)));
    }

private Q_SLOTS:
    void initTestCase() { m_whyNoServer = m_server.start(); }
    void init()
    {
        // What Qt says of a connection that the server cuts, at whatever moment, is none of ours.
        const QByteArray test = QTest::currentTestFunction();
        if (test != "serverGoesAndComes" && test != "nothingIsMissedUnseen")
            test::failOnWarnings();
        if (m_whyNoServer.isEmpty())
            return;
        if (qEnvironmentVariable("CI") == u"true")
            QFAIL(qPrintable(m_whyNoServer));
        QSKIP(qPrintable(m_whyNoServer));
    }
    void wrongDatabaseOrUser();
    void stationsHearOfEachOther();
    void filesAreWatchedToo();
    void twoPeopleOnOneRequest();
    void movesThereAndBack();
    void openStationsFollowTheMove();
    void moveIsRefused();
    void nobodyWaitsForEver();
    void serverReadsNothing();
    void serverGoesAndComes();
    void nothingIsMissedUnseen();
    void silentServerIsNotWaitedFor();
    void nobodyWaitsAtTheEnd();
};

void TestRegisterServer::wrongDatabaseOrUser()
{
    RegisterPlace place = m_server.newPlace();
    QVERIFY(Register::open(place).ok());
    RegisterPlace other = place;
    other.database = u"nowhere"_qs;
    QCOMPARE(Register::open(other).error().code, ErrorCode::RegisterRefused);
    other = place;
    other.user = u"nobody here"_qs;
    QCOMPARE(Register::open(other).error().code, ErrorCode::RegisterRefused);
    other = place;
    other.port = 5999;
    QCOMPARE(Register::open(other).error().code, ErrorCode::RegisterUnreachable);
}

void TestRegisterServer::stationsHearOfEachOther()
{
    const RegisterPlace place = m_server.newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    RegisterWatcher watcher(other->database());
    QVERIFY_OK(watcher.start());
    QSignalSpy heard(&watcher, &RegisterWatcher::changed);
    const Record saved = patient();
    QVERIFY_OK(one->save(saved, by()));
    QVERIFY(heard.wait(3000)); // long before the next look
    QCOMPARE(other->changesSince(0)->cards.first().id, saved.card.id);
    QVERIFY_OK(other->save(patient(2), by()));
    QTest::qWait(100);
    QCOMPARE(heard.size(), 1); // one's own is no news
    watcher.stop();
    QVERIFY_OK(one->save(patient(3), by()));
    QTest::qWait(100);
    QCOMPARE(heard.size(), 1);
}

void TestRegisterServer::filesAreWatchedToo()
{
    const RegisterPlace place = newFile();
    const auto one = opened(place);
    const auto other = opened(place);
    RegisterWatcher watcher(other->database());
    watcher.setPace(20, 20);
    QVERIFY_OK(watcher.start());
    QSignalSpy heard(&watcher, &RegisterWatcher::changed);
    QVERIFY_OK(one->save(patient(), by()));
    QVERIFY(heard.wait(3000));
}

void TestRegisterServer::twoPeopleOnOneRequest()
{
    const RegisterPlace place = m_server.newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    const Record start = request();
    QVERIFY_OK(one->save(start, by()));
    const Record base = one->load(start.card.id).value();
    RequestEntry my = readRequestEntry(base.content).value();
    RequestEntry their = my;
    my.note = u"rappeler lundi"_qs;
    their.events.append(step(RequestState::ToSend, testDay()));
    const Record mine = requestRecord(base.card, my, testDay());
    QVERIFY_OK(other->save(requestRecord(base.card, their, testDay()), by()));
    QCOMPARE(one->save(mine, by()).error().code, ErrorCode::RecordChanged);
    const auto merged = mergeRecords(base, mine, one->load(start.card.id).value());
    QVERIFY_OK(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QVERIFY_OK(one->save(merged->record, by()));
    const auto both = readRequestEntry(other->load(start.card.id)->content).value();
    QCOMPARE(both.note, my.note);
    QCOMPARE(both.events.size(), 1);
}

static void fill(Register &there)
{
    QList<Record> records;
    for (int i = 0; i < 60; ++i)
        records.append(patient(i));
    records.append(request(records.first().card.id));
    records.append(
        proofRecord(records.last().card.id, u"r.pdf"_qs, QByteArray(9000, '\0'), testDay()));
    QVERIFY_OK(there.saveAll(records, by()));
    Card first = records.first().card;
    first.revision = 1;
    QVERIFY_OK(there.remove({first}, by()));
}

void TestRegisterServer::movesThereAndBack()
{
    const RegisterPlace file = newFile();
    const RegisterPlace shared = m_server.newPlace();
    const RegisterPlace again = newFile();
    QList<Card> before;
    QString id;
    {
        const auto there = opened(file);
        fill(*there);
        before = there->changesSince(0)->cards;
        id = there->id();
    }
    for (const auto &[from, to] : {std::pair(file, shared), std::pair(shared, again)}) {
        const auto moved = moveRegister(from, to);
        QVERIFY_OK(moved);
        QCOMPARE(moved->records, 61);
        QCOMPARE(moved->auditLines, 64);
        QCOMPARE(Register::open(from).error().code, ErrorCode::RegisterReadOnly);
        const auto there = opened(to);
        QCOMPARE(there->id(), id);
        const auto check = there->check().value();
        QVERIFY(check.isWhole());
        QCOMPARE(check.records, 61);
        const QList<Card> after = there->changesSince(0)->cards;
        QCOMPARE(after.size(), before.size());
        for (const Card &card : before)
            QVERIFY(after.contains(card));
    }
    const auto back = opened(again);
    QVERIFY_OK(back->save(patient(100), by())); // and it goes on
    QVERIFY(back->check()->isWhole());
}

void TestRegisterServer::openStationsFollowTheMove()
{
    const RegisterPlace file = newFile();
    const RegisterPlace shared = m_server.newPlace();
    for (const auto &[from, to] : {std::pair(file, shared), std::pair(shared, newFile())}) {
        const auto late = opened(from);
        const Record known = patient(int(late->changesSince(0)->stamp));
        QVERIFY_OK(late->save(known, by()));
        RegisterWatcher watcher(late->database());
        watcher.setPace(50, 60000);
        QVERIFY_OK(watcher.start());
        QSignalSpy heard(&watcher, &RegisterWatcher::changed);
        QVERIFY_OK(moveRegister(from, to));
        QVERIFY(heard.size() > 0 || heard.wait(3000));
        QCOMPARE(late->changesSince(0).error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(late->openRequests().error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(late->save(patient(2), by()).error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(late->note(by(), u"read"_qs).error().code, ErrorCode::RegisterReadOnly);
        QVERIFY_OK(opened(to)->load(known.card.id));
    }
}

void TestRegisterServer::moveIsRefused()
{
    const RegisterPlace file = newFile();
    const RegisterPlace used = m_server.newPlace();
    {
        const auto there = opened(file);
        fill(*there);
        const auto other = opened(used);
        QVERIFY_OK(other->save(patient(), by()));
    }
    QCOMPARE(moveRegister(file, used).error().code, ErrorCode::RecordInUse);
    QVERIFY(opened(file)->check()->isWhole()); // still here
    QVERIFY(opened(used)->check()->isWhole());
    QCOMPARE(opened(used)->check()->records, 1);
    QCOMPARE(moveRegister(used, used).error().code, ErrorCode::RecordInUse);
    QCOMPARE(moveRegister(file, file).error().code, ErrorCode::RecordInUse);
    const RegisterPlace empty = m_server.newPlace();
    QVERIFY_OK(moveRegister(file, empty));
    QCOMPARE(moveRegister(file, newFile()).error().code, ErrorCode::RegisterReadOnly);
}

static int milliseconds(Register &there, const QString &setting)
{
    auto query = there.database().run(
        u"SELECT setting::int FROM pg_settings WHERE name = '%1'"_qs.arg(setting));
    return query && query->next() ? query->value(0).toInt() : -1;
}

void TestRegisterServer::nobodyWaitsForEver()
{
    const RegisterPlace place = m_server.newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    const Result<void> held = one->database().write([&](qint64) -> Result<void> {
        const auto saved = other->save(patient(), by());
        return saved ? Result<void>() : saved.error();
    });
    QCOMPARE(held.error().code, ErrorCode::RegisterBusy);
    QVERIFY_OK(other->save(patient(), by()));
    QVERIFY(milliseconds(*one, u"idle_in_transaction_session_timeout"_qs) > 0);
    // Neither over a new connection.
    QVERIFY(m_server.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                         u"'%1'"_qs.arg(place.database)));
    QVERIFY(milliseconds(*one, u"lock_timeout"_qs) > 0);
}

void TestRegisterServer::serverReadsNothing()
{
    const RegisterPlace place = m_server.newPlace();
    const auto there = opened(place);
    fill(*there);
    for (const char *table :
        {"register_meta", "register_key", "register_card", "register_body", "register_audit"}) {
        auto query = there->database().run(
            u"SELECT CAST(t.* AS text) FROM %1 AS t"_qs.arg(QLatin1String(table)));
        QVERIFY_OK(query);
        int rows = 0;
        while (query->next()) {
            const QByteArray row = query->value(0).toByteArray().toLower();
            QVERIFY(!row.contains("martin") && !row.contains("jeanne") && !row.contains("accueil"));
            QVERIFY(!row.contains(QByteArray("MARTIN").toHex())
                && !row.contains(QByteArray("beneficiary").toHex()));
            ++rows;
        }
        QVERIFY(rows > 0);
    }
}

void TestRegisterServer::serverGoesAndComes()
{
    const RegisterPlace place = m_server.newPlace();
    const auto there = opened(place);
    const Record saved = patient(1);
    QVERIFY_OK(there->save(saved, by()));
    RegisterWatch watcher(there->database(), {50, 50, 2000});
    QVERIFY_OK(watcher.start());
    QSignalSpy lost(&watcher, &RegisterWatch::lost);
    QSignalSpy back(&watcher, &RegisterWatch::back);
    QSignalSpy heard(&watcher, &RegisterWatch::changed);
    QVERIFY(heard.wait(3000)); // it looks
    m_server.stop();
    const Record second = patient(2);
    QCOMPARE(there->save(second, by()).error().code, ErrorCode::RegisterUnreachable);
    QVERIFY(!there->load(saved.card.id).ok());
    QVERIFY(lost.size() == 1 || lost.wait(5000));
    QCOMPARE(there->save(second, by()).error().code, ErrorCode::RegisterUnreachable);
    QCOMPARE(Register::open(place).error().code, ErrorCode::RegisterUnreachable);
    QCOMPARE(m_server.resume(), QString());
    QVERIFY(back.size() == 1 || back.wait(5000));
    QVERIFY_OK(there->save(second, by()));
    QVERIFY_OK(there->load(saved.card.id));
    QVERIFY(there->check()->isWhole());
    // What is heard is heard again.
    heard.clear();
    const auto other = opened(place);
    QVERIFY_OK(other->save(patient(3), by()));
    QVERIFY(heard.size() > 0 || heard.wait(3000));
}

// A connection that is lost and opened again between two looks.
void TestRegisterServer::nothingIsMissedUnseen()
{
    const RegisterPlace place = m_server.newPlace();
    const auto there = opened(place);
    const Record saved = patient(1);
    QVERIFY_OK(there->save(saved, by()));
    RegisterWatch watcher(there->database(), {300, 300, 2000});
    QVERIFY_OK(watcher.start());
    QSignalSpy lost(&watcher, &RegisterWatch::lost);
    QSignalSpy heard(&watcher, &RegisterWatch::changed);
    QVERIFY(heard.wait(3000)); // it looks
    heard.clear();
    QVERIFY(m_server.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                         u"'%1'"_qs.arg(place.database)));
    const auto other = opened(place);
    QVERIFY_OK(other->save(patient(2), by()));
    QVERIFY_OK(there->load(saved.card.id));
    QVERIFY(heard.size() > 0 || heard.wait(3000));
    QCOMPARE(lost.size(), 0);
}

// A server that takes what one says and answers nothing: nobody waits for it for ever.
void TestRegisterServer::silentServerIsNotWaitedFor()
{
    const auto there = opened(m_server.newPlace());
    const Record saved = patient(1);
    QVERIFY_OK(there->save(saved, by()));
    RegisterWatch watch(there->database(), {50, 50, 300});
    QSignalSpy heard(&watch, &RegisterWatch::changed);
    QSignalSpy lost(&watch, &RegisterWatch::lost);
    QSignalSpy back(&watch, &RegisterWatch::back);
    QVERIFY_OK(watch.start());
    QTest::qWait(500); // it looks, and nothing is lost
    QCOMPARE(lost.size(), 0);
    m_server.freeze(true);
    QVERIFY(lost.size() == 1 || lost.wait(5000));
    QElapsedTimer time;
    time.start();
    QCOMPARE(there->save(patient(2), by()).error().code, ErrorCode::RegisterUnreachable);
    QCOMPARE(there->load(saved.card.id).error().code, ErrorCode::RegisterUnreachable);
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed()))); // not for ever
    m_server.freeze(false);
    QVERIFY(back.size() == 1 || back.wait(10'000));
    QVERIFY_OK(there->save(patient(3), by()));
}

// The window is closed while its server is silent.
void TestRegisterServer::nobodyWaitsAtTheEnd()
{
    const auto there = opened(m_server.newPlace());
    auto watch = std::make_unique<RegisterWatch>(there->database(), WatchPace{50, 50, 300});
    QSignalSpy lost(watch.get(), &RegisterWatch::lost);
    QVERIFY_OK(watch->start());
    QTest::qWait(200);
    m_server.freeze(true);
    QVERIFY(lost.size() == 1 || lost.wait(5000));
    QElapsedTimer time;
    time.start();
    watch.reset();
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    m_server.freeze(false);
}

QTEST_GUILESS_MAIN(TestRegisterServer)
#include "test_registerserver.moc"
