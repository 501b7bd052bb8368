// What nearly every test includes, read once for all (tests/CMakeLists.txt). Each test still names
// what it uses: with CMAKE_DISABLE_PRECOMPILE_HEADERS it builds without this.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
