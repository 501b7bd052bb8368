// A complete request of a form, taken from the project's cases.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace prealable::test {

inline QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

inline bool writeObject(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
}

struct ReadyRequest {
    QString day;
    QJsonObject request;
};

// The sample of the edition where there is one, else its first case that is ready; empty if none.
inline ReadyRequest readyRequest(const QString &form, const QString &edition)
{
    const QDir folder(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2").arg(form, edition));
    QStringList names
        = folder.entryList({QStringLiteral("*.expected.json")}, QDir::Files, QDir::Name);
    if (names.removeOne(QStringLiteral("sample.expected.json")))
        names.prepend(QStringLiteral("sample.expected.json"));
    for (const QString &name : names) {
        const QJsonObject expected = readObject(folder.filePath(name));
        if (!expected.value(QStringLiteral("ready")).toBool())
            continue;
        const QString caseName
            = name.chopped(QStringLiteral(".expected.json").size()) + QStringLiteral(".json");
        const QJsonObject found = readObject(folder.filePath(caseName));
        return {found.value(QStringLiteral("day")).toString(),
            found.value(QStringLiteral("request")).toObject()};
    }
    return {};
}

// A copy of a request with one answer changed; an undefined value takes the answer away.
inline QJsonObject withAnswer(QJsonObject request, const QString &field, const QJsonValue &value)
{
    QJsonObject answers = request.value(QStringLiteral("answers")).toObject();
    answers.insert(field, value);
    request.insert(QStringLiteral("answers"), answers);
    return request;
}

} // namespace prealable::test
