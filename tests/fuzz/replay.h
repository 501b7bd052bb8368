// The fuzz targets without a fuzzer: every seed and thousands of damaged ones, bounded in time.
#pragma once

#include "fuzz/mutation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace prealable::fuzz {

using EntryPoint = void (*)(const QByteArray &);

// The files of tests/fuzz/seeds/<name>/.
inline QList<QByteArray> seeds(const QString &name)
{
    QList<QByteArray> found;
    const QDir folder(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/fuzz/seeds/") + name);
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        QFile seed(folder.filePath(file));
        if (seed.open(QIODevice::ReadOnly))
            found.append(seed.readAll());
    }
    return found;
}

// On a slow machine fewer are tried, never none.
inline void replay(
    EntryPoint entry, const QList<QByteArray> &from, const QList<QByteArray> &words, int count)
{
    constexpr qint64 longest = 5000; // milliseconds
    QVERIFY2(!from.isEmpty(), "There is no seed to start from.");
    entry(QByteArray());
    for (const QByteArray &seed : from)
        entry(seed);
    QRandomGenerator random(20261121);
    QElapsedTimer timer;
    timer.start();
    int tried = 0;
    while (tried < count && (tried < 100 || timer.elapsed() < longest)) {
        entry(mutated(from.at(random.bounded(int(from.size()))), words, random));
        ++tried;
    }
    qInfo("%d damaged inputs", tried);
}

} // namespace prealable::fuzz
