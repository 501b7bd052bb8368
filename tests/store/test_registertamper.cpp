// Somebody changes the database behind the register's back, or it is damaged: each time it is said.
#include "store/registerfile.h"
#include "store/registertest.h"

#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace prealable;
using namespace prealable::test;

class TestRegisterTamper : public QObject
{
    Q_OBJECT

private:
    RegisterPlace newPlace()
    {
        return RegisterPlace::inFile(m_folder.filePath(u"%1.sqlite"_qs.arg(++m_count)));
    }
    static void run(Register &where, const QString &statement, const QVariantList &values = {})
    {
        const auto done = where.database().run(statement, values);
        QVERIFY_OK(done);
    }
    static QByteArray bytes(Register &where, const QString &statement, const QVariantList &values)
    {
        auto query = where.database().run(statement, values);
        return query && query->next() ? query->value(0).toByteArray() : QByteArray();
    }
    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void everyByteOfALineCounts();
    void linesAreNotSwapped();
    void earlierStateShows();
    void hiddenRequestShows();
    void removedRecordShows();
    void auditLineTakenAwayShows_data();
    void auditLineTakenAwayShows();
    void olderWholeShowsAgainstAKnownHead();
    void otherRegistersKeyIsRefused();
    void damagedHeadIsNoWrongPassphrase();
    void nothingReadableInTheFile();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void otherProgramsDatabase();
    void busyFile();
#ifdef Q_OS_UNIX
    void readOnlyFolder();
    void fullDisk();
#endif
};

void TestRegisterTamper::everyByteOfALineCounts()
{
    const auto there = opened(newPlace());
    const Record one = patient();
    QVERIFY_OK(there->save(one, by()));
    const QVariantList id{one.card.id.text()};
    for (const char *table : {"register_card", "register_body"}) {
        const QString select = u"SELECT sealed FROM %1 WHERE id = ?"_qs.arg(QLatin1String(table));
        const QString update
            = u"UPDATE %1 SET sealed = ? WHERE id = ?"_qs.arg(QLatin1String(table));
        const QByteArray sealed = bytes(*there, select, id);
        QVERIFY(sealed.size() > 64);
        run(*there, u"PRAGMA synchronous = OFF"_qs); // a hundred small writes
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
            run(*there, update, {changed, one.card.id.text()});
            QCOMPARE(there->load(one.card.id).error().code, ErrorCode::RegisterDamaged);
        }
        run(*there, update, {sealed.first(sealed.size() / 2), one.card.id.text()});
        QVERIFY(!there->load(one.card.id).ok());
        QCOMPARE(there->changesSince(0)->unreadable.size(), table[9] == 'c' ? 1 : 0);
        QCOMPARE(there->check()->isWhole(), false);
        run(*there, update, {sealed, one.card.id.text()});
        QVERIFY_OK(there->load(one.card.id));
    }
}

void TestRegisterTamper::linesAreNotSwapped()
{
    const auto there = opened(newPlace());
    const Record one = patient(1);
    const Record two = patient(2);
    QVERIFY_OK(there->saveAll({one, two}, by()));
    for (const char *table : {"register_card", "register_body"})
        run(*there,
            u"UPDATE %1 SET sealed = (SELECT sealed FROM %1 AS other WHERE other.id = ?) WHERE id = ?"_qs
                .arg(QLatin1String(table)),
            {two.card.id.text(), one.card.id.text()});
    QCOMPARE(there->load(one.card.id).error().code, ErrorCode::RegisterDamaged);
    QVERIFY_OK(there->load(two.card.id));
    run(*there, u"UPDATE register_card SET kind = 2 WHERE id = ?"_qs, {two.card.id.text()});
    QCOMPARE(there->load(two.card.id).error().code, ErrorCode::RegisterDamaged);
}

// The lines of an earlier revision, put back whole: they open, and the check says it.
void TestRegisterTamper::earlierStateShows()
{
    const auto there = opened(newPlace());
    Record one = patient();
    QVERIFY_OK(there->save(one, by()));
    const QVariantList id{one.card.id.text()};
    const QByteArray card = bytes(*there, u"SELECT sealed FROM register_card WHERE id = ?"_qs, id);
    const QByteArray body = bytes(*there, u"SELECT sealed FROM register_body WHERE id = ?"_qs, id);
    one.card.revision = 1;
    QVERIFY_OK(there->save(one, by()));
    QVERIFY(there->check()->isWhole());
    run(*there, u"UPDATE register_body SET sealed = ? WHERE id = ?"_qs, {body, id.first()});
    QCOMPARE(there->load(one.card.id).error().code, ErrorCode::RegisterDamaged); // half of it
    run(*there, u"UPDATE register_card SET sealed = ?, revision = 1 WHERE id = ?"_qs,
        {card, id.first()});
    QVERIFY_OK(there->load(one.card.id));
    QCOMPARE(there->check()->outdated, QList<RecordId>{one.card.id});
}

void TestRegisterTamper::hiddenRequestShows()
{
    const auto there = opened(newPlace());
    const Record asked = request();
    QVERIFY_OK(there->save(asked, by()));
    QCOMPARE(there->openRequests()->size(), 1);
    run(*there, u"UPDATE register_card SET open = 0"_qs);
    QVERIFY(there->openRequests()->isEmpty());
    QCOMPARE(there->changesSince(0)->unreadable, QList<RecordId>{asked.card.id});
}

void TestRegisterTamper::removedRecordShows()
{
    const auto there = opened(newPlace());
    const Record one = patient();
    QVERIFY_OK(there->save(one, by()));
    run(*there, u"DELETE FROM register_card"_qs);
    QCOMPARE(there->check()->missing, QList<RecordId>{one.card.id});
}

void TestRegisterTamper::auditLineTakenAwayShows_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a line") << QStringList{u"DELETE FROM register_audit WHERE number = 3"_qs};
    QTest::newRow("a line, renumbered")
        << QStringList{u"DELETE FROM register_audit WHERE number = 3"_qs,
               u"UPDATE register_audit SET number = number - 1 WHERE number > 3"_qs};
    QTest::newRow("the first") << QStringList{u"DELETE FROM register_audit WHERE number = 1"_qs};
    QTest::newRow("the last") << QStringList{u"DELETE FROM register_audit WHERE number = 5"_qs};
    QTest::newRow("the last, and the count")
        << QStringList{u"DELETE FROM register_audit WHERE number = 5"_qs,
               u"UPDATE register_meta SET number = 4 WHERE name = 'audit'"_qs};
    QTest::newRow("two exchanged")
        << QStringList{u"UPDATE register_audit SET number = -3 WHERE number = 3"_qs,
               u"UPDATE register_audit SET number = 3 WHERE number = 4"_qs,
               u"UPDATE register_audit SET number = 4 WHERE number = -3"_qs};
    QTest::newRow("everything") << QStringList{
        u"DELETE FROM register_audit"_qs, u"DELETE FROM register_meta WHERE name = 'audit'"_qs};
}

void TestRegisterTamper::auditLineTakenAwayShows()
{
    QFETCH(QStringList, statements);
    const auto there = opened(newPlace());
    const Record one = patient();
    QVERIFY_OK(there->save(one, by()));
    for (int i = 0; i < 3; ++i)
        QVERIFY_OK(there->note(by(), u"read"_qs, one.card.id));
    QVERIFY(there->check()->isWhole());
    for (const QString &statement : statements)
        run(*there, statement);
    QVERIFY(!there->check()->isWhole());
}

// A copy of the whole file put back is whole in itself.
void TestRegisterTamper::olderWholeShowsAgainstAKnownHead()
{
    const RegisterPlace place = newPlace();
    {
        const auto there = opened(place);
    }
    const QString copy = m_folder.filePath(u"copy"_qs);
    QVERIFY(QFile::copy(place.file, copy));
    AuditHead head;
    {
        const auto there = opened(place);
        QVERIFY_OK(there->save(patient(), by()));
        head = there->auditHead().value();
        QVERIFY(there->auditHolds(head).value());
    }
    QVERIFY(QFile::remove(place.file) && QFile::rename(copy, place.file));
    const auto there = opened(place);
    QVERIFY(there->check()->isWhole());
    QVERIFY(!there->auditHolds(head).value());
}

void TestRegisterTamper::otherRegistersKeyIsRefused()
{
    const auto one = opened(newPlace());
    const auto other = opened(newPlace());
    auto query = other->database().run(u"SELECT id, sealed FROM register_key"_qs);
    QVERIFY(query && query->next());
    run(*one, u"UPDATE register_key SET id = ?, sealed = ?"_qs, {query->value(0), query->value(1)});
    one->lock();
    QCOMPARE(one->unlock(phrase()).error().code, ErrorCode::RegisterDamaged);
    QVERIFY(one->isLocked());
}

void TestRegisterTamper::damagedHeadIsNoWrongPassphrase()
{
    for (const qsizetype kept : {10, -1}) { // cut, or another last byte
        const auto there = opened(newPlace());
        QVERIFY_OK(there->save(patient(), by()));
        auto query
            = there->database().run(u"SELECT sealed FROM register_meta WHERE name = 'audit'"_qs);
        QVERIFY(query && query->next());
        QByteArray sealed = query->value(0).toByteArray();
        query->finish();
        if (kept > 0)
            sealed.truncate(kept);
        else
            sealed.back() = char(sealed.back() ^ 1);
        run(*there, u"UPDATE register_meta SET sealed = ? WHERE name = 'audit'"_qs, {sealed});
        const auto check = there->check();
        QVERIFY_OK(check);
        QVERIFY(!check->auditWhole);
        there->lock();
        QCOMPARE(there->unlock(phrase()).error().code, ErrorCode::RegisterDamaged);
        QCOMPARE(there->unlock(phrase() + u'x').error().code, ErrorCode::SealRefused);
    }
}

void TestRegisterTamper::nothingReadableInTheFile()
{
    const RegisterPlace place = newPlace();
    QByteArray all;
    {
        const auto there = opened(place);
        QVERIFY_OK(there->save(patient(), by(u"Dr Martineau"_qs)));
        for (const char *part : {"", "-wal"}) {
            QFile file(place.file + QLatin1String(part));
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
    }
    QVERIFY(all.contains("register_card"));
    for (const char *secret : {"MARTIN", "Jeanne", "269092A", "2 69", "1969", "Martineau", "Sonner",
             "answers", "beneficiary", "general-dap"})
        QVERIFY2(!all.contains(secret), secret);
}

void TestRegisterTamper::damagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("its head") << 0 << 100;
    QTest::newRow("its first page") << 100 << 3900;
    QTest::newRow("everything") << 0 << -1;
}

void TestRegisterTamper::damagedFileIsSetAside()
{
    QFETCH(int, from);
    QFETCH(int, length);
    const RegisterPlace place = newPlace();
    {
        const auto there = opened(place);
    }
    QFile file(place.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype size = length < 0 ? file.size() : length;
    file.seek(from);
    QCOMPARE(file.write(QByteArray(size, '\x5A')), size);
    file.close();
    const auto there = Register::open(place);
    QVERIFY(!there.ok());
    QCOMPARE(there.error().code, ErrorCode::RegisterDamaged);
    const qint64 before = QFileInfo(place.file).size();
    const auto aside = setRegisterAside(place.file);
    QVERIFY_OK(aside);
    QVERIFY(!QFile::exists(place.file));
    QCOMPARE(QFileInfo(*aside).size(), before);
    QVERIFY(opened(place)->check()->isWhole()); // a new one
}

void TestRegisterTamper::otherProgramsDatabase()
{
    const RegisterPlace place = newPlace();
    {
        const auto there = opened(place);
        run(*there, u"PRAGMA application_id = 12345"_qs);
    }
    QCOMPARE(Register::open(place).error().code, ErrorCode::WrongFormat);
    QCOMPARE(Register::open(RegisterPlace::inFile(m_folder.path())).error().code,
        ErrorCode::FileUnreadable);
}

void TestRegisterTamper::busyFile()
{
    const RegisterPlace place = newPlace();
    const auto one = opened(place);
    const auto other = opened(place);
    run(*other, u"PRAGMA busy_timeout = 50"_qs);
    run(*one, u"BEGIN IMMEDIATE"_qs);
    QCOMPARE(other->save(patient(), by()).error().code, ErrorCode::RegisterBusy);
    run(*one, u"ROLLBACK"_qs);
    QVERIFY_OK(other->save(patient(), by()));
}

#ifdef Q_OS_UNIX

void TestRegisterTamper::readOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("Root may write everywhere.");
    const QString folder = m_folder.filePath(u"fermé"_qs);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(Register::open(RegisterPlace::inFile(folder + u"/r.sqlite"_qs)).error().code,
        ErrorCode::RegisterReadOnly);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

// No file may grow: what a full disk does to every write.
void TestRegisterTamper::fullDisk()
{
    const auto there = opened(newPlace());
    const Record one = patient(1);
    QVERIFY_OK(there->save(one, by()));
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 4096;
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto saved = there->save(patient(2), by());
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, handler);
    QCOMPARE(saved.error().code, ErrorCode::FileNotWritten);
    QVERIFY_OK(there->load(one.card.id));
    QVERIFY_OK(there->save(patient(3), by()));
    const auto check = there->check().value();
    QVERIFY(check.isWhole());
    QCOMPARE(check.records, 2);
}

#endif

QTEST_GUILESS_MAIN(TestRegisterTamper)
#include "test_registertamper.moc"
