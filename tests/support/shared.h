// Files of the shared folder (stand-ins, corpus). A clone alone passes its tests: without the
// folder those tests are skipped with a sentence; under CI a missing folder is a failure.
#pragma once

#include <QDir>
#include <QString>
#include <QTest>

namespace prealable::test {

inline QString sharedPath(const QString &relative)
{
    return QDir(QStringLiteral(PREALABLE_SHARED_DIR)).filePath(relative);
}

inline bool sharedIsThere()
{
    return QDir(QStringLiteral(PREALABLE_SHARED_DIR)).exists(QStringLiteral("standins"));
}

} // namespace prealable::test

#define PREALABLE_NEEDS_SHARED()                                                                   \
    do {                                                                                           \
        if (!prealable::test::sharedIsThere()) {                                                   \
            if (qEnvironmentVariable("CI") == QLatin1String("true"))                               \
                QFAIL("The shared folder is missing: CI must have it.");                           \
            QSKIP("The shared folder is not here: the tests over it are left out.");               \
        }                                                                                          \
    } while (false)
