// Runs prealable-cli as a script would: no display, no platform plugin named, the test's locale.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>
#include <sys/resource.h>

namespace prealable::test {

struct CliRun {
    bool ended = false; // by itself, in time, without a signal
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString errorCode() const
    {
        return object()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }
};

// Where a run happens: its folder, when not the test's, and what it finds in its environment.
struct Surroundings {
    QString folder;
    QMap<QByteArray, QByteArray> variables;
    int seconds = 0; // of processor time that whoever starts it allows; 0: as many as it likes
};

// The build's own; PREALABLE_TEST_CLI names another one, as the release that .ci/run makes.
inline QString cliProgram()
{
    return qEnvironmentVariable("PREALABLE_TEST_CLI", QStringLiteral(PREALABLE_CLI));
}

inline CliRun runCli(const QStringList &words, const Surroundings &surroundings = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("QT_HASH_SEED"));
    // Not what whoever runs the tests has installed.
    environment.insert(
        QStringLiteral("XDG_DATA_HOME"), QStringLiteral(PREALABLE_SOURCE_DIR "/none"));
    for (auto it = surroundings.variables.cbegin(); it != surroundings.variables.cend(); ++it)
        environment.insert(QString::fromUtf8(it.key()), QString::fromUtf8(it.value()));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(surroundings.folder);
    if (surroundings.seconds > 0) {
        process.setChildProcessModifier([seconds = rlim_t(surroundings.seconds)] {
            rlimit limit = {};
            getrlimit(RLIMIT_CPU, &limit);
            limit.rlim_cur = seconds;
            setrlimit(RLIMIT_CPU, &limit);
        });
    }
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(cliProgram(), words);
    CliRun run;
    run.ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

// "code: where: what to do", one line and nothing else.
inline bool isOneErrorLine(const QByteArray &err)
{
    return err.endsWith('\n') && err.count('\n') == 1 && err.count(": ") >= 2
        && QString::fromUtf8(err).toUtf8() == err;
}

} // namespace prealable::test

// Done, silently on standard error.
#define VERIFY_DONE(run)                                                                           \
    do {                                                                                           \
        QVERIFY2((run).ended, "the program did not end by itself");                                \
        QCOMPARE((run).err, QByteArray());                                                         \
        QCOMPARE((run).status, 0);                                                                 \
    } while (false)

// Stopped, with one line that begins with the code.
#define VERIFY_STOPPED(run, expectedStatus, code)                                                  \
    do {                                                                                           \
        QVERIFY2((run).ended, "the program did not end by itself");                                \
        QVERIFY2(prealable::test::isOneErrorLine((run).err), (run).err.constData());               \
        QVERIFY2((run).err.startsWith(QByteArray(code) + ": "), (run).err.constData());            \
        QCOMPARE((run).status, expectedStatus);                                                    \
    } while (false)
