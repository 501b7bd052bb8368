// Programs that are killed while they save, and two that save at the same time. This program starts
// itself as the one that saves.
#include "store/registertest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace prealable;
using namespace prealable::test;

// One number in the note of a shared record, raised by everybody: a lost save would show.
static bool raise(Register &there, const RecordId &shared)
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        const auto record = there.load(shared);
        if (!record)
            return false;
        Person person = readPerson(record->content).value();
        person.note = QString::number(person.note.toInt() + 1);
        const auto saved = there.save(personRecord(record->card, person, testDay()), by());
        if (saved)
            return true;
        if (saved.error().code != ErrorCode::RecordChanged)
            return false;
    }
    return false;
}

// Says each save once it is acknowledged: "id revision".
static int writer(const QString &file, const RecordId &shared, int count)
{
    const auto there = opened(RegisterPlace::inFile(file));
    Record record = patient();
    for (int i = 0; i < count; ++i) {
        if (i % 3 == 0)
            record = patient(i);
        const auto saved = there->save(record, by());
        if (!saved)
            return 1;
        record.card.revision = *saved;
        std::printf("%s %lld\n", qPrintable(record.card.id.text()), static_cast<long long>(*saved));
        std::fflush(stdout);
        if (!shared.isEmpty() && !raise(*there, shared))
            return 2;
    }
    return 0;
}

class TestRegisterProcesses : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    static void start(QProcess &process, const QString &file, const RecordId &shared, int count)
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("writer"), file, shared.text(), QString::number(count)});
    }
    static void note(const QByteArray &lines, QHash<RecordId, qint64> &acknowledged)
    {
        for (const QByteArray &line : lines.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                acknowledged[RecordId(QString::fromLatin1(words.at(0)))] = words.at(1).toLongLong();
        }
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void killed();
    void twoAtOnce();
};

void TestRegisterProcesses::killed()
{
    const QString file = m_folder.filePath(u"tué.sqlite"_qs);
    const auto there = opened(RegisterPlace::inFile(file));
    QHash<RecordId, qint64> acknowledged;
    QRandomGenerator random(20261121);
    qsizetype lines = 0;
    for (int round = 0; round < 25; ++round) {
        QProcess process;
        start(process, file, {}, 1'000'000);
        QVERIFY(process.waitForReadyRead(30000)); // it has begun to save
        QTest::qSleep(random.bounded(1, 60));
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        QByteArray said = process.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1); // a line cut by the kill
        lines += said.count('\n');
        note(said, acknowledged);
        const auto again = Register::open(RegisterPlace::inFile(file));
        QVERIFY_OK(again);
    }
    QVERIFY(lines >= 25);
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
        const auto record = there->load(it.key());
        QVERIFY_OK(record);
        QVERIFY(record->card.revision >= it.value());
    }
    const auto check = there->check();
    QVERIFY_OK(check);
    QVERIFY(check->isWhole());
    QVERIFY(check->records >= acknowledged.size());
}

void TestRegisterProcesses::twoAtOnce()
{
    const QString file = m_folder.filePath(u"deux.sqlite"_qs);
    const auto there = opened(RegisterPlace::inFile(file));
    const Record shared = personRecord(newCard(RecordKind::Patient), Person{}, testDay());
    QVERIFY_OK(there->save(shared, by()));
    constexpr int saves = 40;
    QProcess one;
    QProcess other;
    start(one, file, shared.card.id, saves);
    start(other, file, shared.card.id, saves);
    QVERIFY(one.waitForFinished(60000) && other.waitForFinished(60000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    QHash<RecordId, qint64> acknowledged;
    note(one.readAllStandardOutput() + other.readAllStandardOutput(), acknowledged);
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it)
        QCOMPARE(there->load(it.key())->card.revision, it.value());
    QCOMPARE(readPerson(there->load(shared.card.id)->content)->note, QString::number(2 * saves));
    const auto check = there->check().value();
    QVERIFY(check.isWhole());
    QCOMPARE(check.records, acknowledged.size() + 1);
    QCOMPARE(check.auditLines, 2 + 4 * saves);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"writer")
        return writer(arguments.at(2), RecordId(arguments.at(3)), arguments.at(4).toInt());
    TestRegisterProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_registerprocesses.moc"
