#include "store/jsonfile.h"

#include "store/storetest.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace prealable;

class TestJsonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        QVERIFY(m_folder.isValid());
    }
    void readsUpToLimit();
    void refusesWhatIsNoFile();
    void doesNotWaitForPipes();
    void followsLinks();
    void writesWhole();
    void writesPrivately();
    void refusesWrongTargets();
    void leavesNothingInReadOnlyFolder();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestJsonFile::readsUpToLimit()
{
    const QByteArray content("0123456789");
    test::writeRaw(path(QStringLiteral("ten")), content);
    test::writeRaw(path(QStringLiteral("none")), QByteArray());
    QCOMPARE(readFile(path(QStringLiteral("ten")), 10).value(), content);
    QCOMPARE(readFile(path(QStringLiteral("none")), 10).value(), QByteArray());
    const Result<QByteArray> tooLarge = readFile(path(QStringLiteral("ten")), 9);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(tooLarge.error().where, path(QStringLiteral("ten")));
}

void TestJsonFile::refusesWhatIsNoFile()
{
    const auto code = [](const QString &name) { return readFile(name, 100).error().code; };
    QCOMPARE(code(path(QStringLiteral("absent"))), ErrorCode::FileNotFound);
    QCOMPARE(code(path(QStringLiteral("absent/inside"))), ErrorCode::FileNotFound);
    QCOMPARE(code(QString()), ErrorCode::FileNotFound);
    QCOMPARE(code(path(QStringLiteral("a")) + QChar(0)), ErrorCode::FileNotFound);
    QCOMPARE(code(m_folder.path()), ErrorCode::FileUnreadable);
}

void TestJsonFile::doesNotWaitForPipes()
{
#ifdef Q_OS_UNIX
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QCOMPARE(readFile(pipe, 100).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(writeFile(pipe, "x").error().code, ErrorCode::FileNotWritten);
    QCOMPARE(readFile(QStringLiteral("/dev/zero"), 100).error().code, ErrorCode::FileUnreadable);
#else
    QSKIP("There are no named pipes in folders here.");
#endif
}

void TestJsonFile::followsLinks()
{
#ifdef Q_OS_UNIX
    test::writeRaw(path(QStringLiteral("real")), "before");
    const QString link = path(QStringLiteral("link"));
    QVERIFY(QFile::link(path(QStringLiteral("real")), link));
    QCOMPARE(readFile(link, 100).value(), QByteArray("before"));
    QVERIFY(writeFile(link, "after").ok());
    QCOMPARE(readFile(path(QStringLiteral("real")), 100).value(), QByteArray("after"));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("broken"))));
    QCOMPARE(readFile(path(QStringLiteral("broken")), 100).error().code, ErrorCode::FileNotFound);
#else
    QSKIP("Links are another matter here.");
#endif
}

void TestJsonFile::writesWhole()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Demande d'été.json"));
    QVERIFY(writeFile(file, "one").ok());
    QVERIFY(writeFile(file, "").ok());
    QVERIFY(writeFile(file, QByteArray("\0two", 4)).ok());
    QCOMPARE(readFile(file, 100).value(), QByteArray("\0two", 4));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestJsonFile::writesPrivately()
{
    const QString file = path(QStringLiteral("private"));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(writePrivateFile(file, "x").ok());
    QVERIFY((QFile::permissions(file) & others) == QFileDevice::Permissions());
    // Also when a file of that name was open to all.
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | others));
    QVERIFY(writePrivateFile(file, "y").ok());
    QVERIFY((QFile::permissions(file) & others) == QFileDevice::Permissions());
}

void TestJsonFile::refusesWrongTargets()
{
    const auto code = [](const QString &name) { return writeFile(name, "x").error().code; };
    QCOMPARE(code(m_folder.path()), ErrorCode::FileNotWritten);
    QCOMPARE(code(path(QStringLiteral("absent/file"))), ErrorCode::FileNotWritten);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("absent"))));
    QCOMPARE(code(QString()), ErrorCode::FileNotWritten);
    QCOMPARE(code(path(QStringLiteral("a")) + QChar(0) + u'b'), ErrorCode::FileNotWritten);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("a"))));
#ifdef Q_OS_UNIX
    QCOMPARE(code(QStringLiteral("/dev/full")), ErrorCode::FileNotWritten);
#endif
}

void TestJsonFile::leavesNothingInReadOnlyFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("The superuser may write everywhere.");
#endif
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept"));
    test::writeRaw(file, "kept");
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(writeFile(folder.filePath(QStringLiteral("new")), "x").error().code,
        ErrorCode::FileNotWritten);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("kept")});
    QVERIFY(QFile::setPermissions(
        folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(readFile(file, 10).value(), QByteArray("kept"));
}

QTEST_APPLESS_MAIN(TestJsonFile)
#include "test_jsonfile.moc"
