// A PostgreSQL server of the test's own, on a socket in a temporary folder, gone with the test.
#pragma once

#include "store/registerplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif

namespace prealable::test {

class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Empty when it runs; else why not.
    QString start()
    {
        if (tool(QStringLiteral("initdb")).isEmpty())
            return QStringLiteral("PostgreSQL is not installed (packaging/packages.sh).");
        if (!m_folder.isValid() || !giveAway(m_folder.path()))
            return QStringLiteral("There is no folder for the server.");
        const QString data = m_folder.filePath(QStringLiteral("data"));
        const QStringList make{QStringLiteral("--pgdata=") + data, QStringLiteral("--no-sync"),
            QStringLiteral("--auth=trust"), QStringLiteral("--username=prealable"),
            QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C")};
        QProcess initdb;
        run(initdb, QStringLiteral("initdb"), make);
        if (!initdb.waitForFinished(60000) || initdb.exitCode() != 0)
            return QString::fromLocal8Bit(initdb.readAll());
        return resume();
    }
    // Again after stop(), with what was in it.
    QString resume()
    {
        run(m_server, QStringLiteral("postgres"),
            {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"),
                QStringLiteral("shared_buffers=32MB")});
        for (int i = 0; i < 200; ++i) {
            if (sql(QStringLiteral("SELECT 1")))
                return {};
            if (m_server.state() == QProcess::NotRunning)
                return QString::fromLocal8Bit(m_server.readAll());
            QTest::qWait(50);
        }
        return QStringLiteral("The server does not answer.");
    }
    // At once, as in a power failure: connections are cut.
    void stop()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        freeze(false);
        QFile pid(m_folder.filePath(QStringLiteral("data/postmaster.pid")));
        if (pid.open(QIODevice::ReadOnly)) {
            QProcess end;
            run(end, QStringLiteral("pg_ctl"),
                {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate"),
                    QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data"))});
            end.waitForFinished(20000);
        }
        m_server.waitForFinished(20000);
    }
    // Every process of the server stands still, or goes on: what is said to it waits.
    void freeze(bool frozen)
    {
        const int signal = frozen ? SIGSTOP : SIGCONT;
        const auto server = pid_t(m_server.processId());
        kill(server, signal);
        for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
            if (name.toInt() == 0 || !stat.open(QIODevice::ReadOnly))
                continue;
            // pid (name) state parent …
            const QByteArray line = stat.readAll();
            const QList<QByteArray> rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
            if (rest.value(1).toInt() == server)
                kill(name.toInt(), signal);
        }
    }
    bool sql(const QString &statement, const QString &database = QStringLiteral("postgres"))
    {
        QProcess psql;
        run(psql, QStringLiteral("psql"),
            {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"),
                QStringLiteral("prealable"), QStringLiteral("-d"), database, QStringLiteral("-qc"),
                statement});
        return psql.waitForFinished(20000) && psql.exitCode() == 0;
    }
    // A new, empty database.
    RegisterPlace newPlace()
    {
        RegisterPlace place;
        place.host = m_folder.path();
        place.database = QStringLiteral("practice%1").arg(++m_count);
        place.user = QStringLiteral("prealable");
        if (!sql(QStringLiteral("CREATE DATABASE ") + place.database))
            qFatal("No database could be made.");
        return place;
    }

private:
    static QString tool(const QString &name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        QStringList folders;
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.prepend(versions.filePath(version + QStringLiteral("/bin")));
        const QString found = QStandardPaths::findExecutable(name, folders);
        return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
    }
    // The server refuses to run as root.
    static bool isRoot() { return geteuid() == 0; }
    static bool giveAway(const QString &folder)
    {
        if (!isRoot())
            return true;
        const passwd *user = getpwnam("postgres");
        return user != nullptr
            && chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) == 0;
    }
    static void run(QProcess &process, const QString &name, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(QDir::rootPath());
        if (isRoot())
            process.start(QStringLiteral("setpriv"),
                QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                    QStringLiteral("--clear-groups"), QStringLiteral("--"), tool(name)}
                    + arguments);
        else
            process.start(tool(name), arguments);
        process.waitForStarted(10000);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_count = 0;
};

} // namespace prealable::test
