#include "store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace prealable;

class TestWholeFile : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    QStringList names() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : names())
            QFile::remove(m_dir.filePath(name));
    }

    void makesAndReplaces()
    {
        QVERIFY(writeWhole(path("à.txt"), "un"));
        QCOMPARE(content(path("à.txt")), QByteArray("un"));
        QVERIFY(writeWhole(path("à.txt"), "deux, plus long"));
        QCOMPARE(content(path("à.txt")), QByteArray("deux, plus long"));
        QVERIFY(writeWhole(path("à.txt"), "", {.ownerOnly = false, .durable = false}));
        QCOMPARE(content(path("à.txt")), QByteArray());
        QCOMPARE(names(), QStringList{QStringLiteral("à.txt")});
        QVERIFY(syncFolder(m_dir.path()));
        QVERIFY(!syncFolder(path("nulle part")));
    }

    void refusesWhatCannotBe()
    {
        QVERIFY(!writeWhole(path("nulle part/x"), "x"));
        QVERIFY(!writeWhole(m_dir.path(), "x"));
        QVERIFY(names().isEmpty());
    }

#ifdef Q_OS_UNIX
    void permissions()
    {
        const auto modeOf = [](const QString &file) {
            struct stat status = {};
            ::stat(QFile::encodeName(file).constData(), &status);
            return int(status.st_mode & 0777);
        };
        const mode_t before = umask(022);
        QVERIFY(writeWhole(path("a"), "x"));
        QCOMPARE(modeOf(path("a")), 0644);
        QVERIFY(QFile::setPermissions(path("a"), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeWhole(path("a"), "y"));
        QCOMPARE(modeOf(path("a")), 0600);
        QVERIFY(writeWhole(path("b"), "x", {.ownerOnly = true, .durable = true}));
        QCOMPARE(modeOf(path("b")), 0600);
        umask(before);
    }

    void followsALink()
    {
        QVERIFY(writeWhole(path("vrai"), "un"));
        QVERIFY(QFile::link(path("vrai"), path("lien")));
        QVERIFY(writeWhole(path("lien"), "deux"));
        QCOMPARE(content(path("vrai")), QByteArray("deux"));
        QVERIFY(QFileInfo(path("lien")).isSymLink());
        QVERIFY(QFile::link(path("lien"), path("lien du lien")));
        QVERIFY(writeWhole(path("lien du lien"), "trois"));
        QCOMPARE(content(path("vrai")), QByteArray("trois"));
        QVERIFY(QFileInfo(path("lien")).isSymLink());
    }

    // Two hundred exports, each killed at some moment of its own.
    void killed()
    {
        const QByteArray before(200'000, 'a');
        const QByteArray after(3'000'000, 'b');
        int whole = 0;
        for (int round = 0; round < 200; ++round) {
            const QString file = path("export.pdf");
            const bool isNew = round % 2 == 0;
            QFile::remove(file);
            if (!isNew)
                QVERIFY(writeWhole(file, before));
            const pid_t child = fork();
            if (child == 0) {
                writeWhole(file, after, {.ownerOnly = false, .durable = false});
                _exit(0);
            }
            usleep(static_cast<useconds_t>(round * 37 % 3000));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            const bool isThere = QFile::exists(file);
            whole += isThere && content(file) == after ? 1 : 0;
            if (isThere)
                QVERIFY2(content(file) == after || (!isNew && content(file) == before), "torn");
            else
                QVERIFY2(isNew, "lost");
            // Between two names of a whole file there is an instant: never a part of one, and the
            // next writing takes it away.
            for (const QString &name : names()) {
                if (name != u"export.pdf")
                    QCOMPARE(content(m_dir.filePath(name)), after);
            }
            QVERIFY(writeWhole(file, before, {.ownerOnly = false, .durable = false}));
            QVERIFY(writeWhole(file, before, {.ownerOnly = false, .durable = false}));
            QCOMPARE(names(), QStringList{QStringLiteral("export.pdf")});
            cleanup();
        }
        QVERIFY2(whole > 0 && whole < 200, qPrintable(QString::number(whole)));
    }
#endif
};

QTEST_APPLESS_MAIN(TestWholeFile)
#include "test_wholefile.moc"
