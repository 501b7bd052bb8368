#include "store/stationsettings.h"

#include "catalog/jsonreader.h"
#include "store/jsonfile.h"
#include "store/requestreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace prealable {

namespace {

constexpr JsonLimits stationLimits{.bytes = qint64{16} * 1024, .depth = 3, .values = 30};
constexpr int stationVersion = 1;

QString stationFormat()
{
    return QStringLiteral("prealable-station");
}

RegisterPlace readServer(const JsonNode &node)
{
    RegisterPlace place;
    if (!node.expect({"host", "port", "database", "user", "password", "secure"}))
        return place;
    place.host = node["host"].text();
    place.port = node["port"].integer();
    place.database = node["database"].text();
    place.user = node["user"].text();
    place.password = node["password"].text();
    place.secure = node["secure"].flag();
    if (place.host.isEmpty())
        node["host"].fail(ErrorCode::JsonWrongValue, u"Le nom du serveur est attendu."_qs);
    if (place.port < 1 || place.port > 65535)
        node["port"].fail(ErrorCode::JsonWrongValue, u"Un port va de 1 à 65535."_qs);
    return place;
}

} // namespace

Result<StationSettings> readStation(const QString &path)
{
    StationSettings settings;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return settings;
    const auto text = readFile(path, stationLimits.bytes);
    if (!text)
        return text.error();
    const JsonDocument document
        = JsonDocument::parse(*text, QFileInfo(path).fileName(), stationLimits);
    const JsonNode root = document.root();
    if (root.exists() && hasFormat(root, stationFormat(), stationVersion)
        && root.expect({"format", "version", "who", "file"}, {"server"})) {
        settings.who = root["who"].text();
        settings.file = root["file"].text();
        if (settings.file.isEmpty() || QFileInfo(settings.file).fileName() != settings.file)
            root["file"].fail(ErrorCode::JsonWrongValue, u"Un nom de fichier est attendu."_qs);
        if (root["server"].exists())
            settings.server = readServer(root["server"]);
    }
    if (!document.ok())
        return document.errors().first();
    return settings;
}

Result<void> writeStation(const QString &path, const StationSettings &settings)
{
    QJsonObject object{{QStringLiteral("format"), stationFormat()},
        {QStringLiteral("version"), stationVersion}, {QStringLiteral("who"), settings.who},
        {QStringLiteral("file"), settings.file}};
    if (settings.server) {
        const RegisterPlace &place = *settings.server;
        object.insert(QStringLiteral("server"),
            QJsonObject{{QStringLiteral("host"), place.host}, {QStringLiteral("port"), place.port},
                {QStringLiteral("database"), place.database}, {QStringLiteral("user"), place.user},
                {QStringLiteral("password"), place.password},
                {QStringLiteral("secure"), place.secure}});
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writePrivateFile(path, QJsonDocument(object).toJson());
}

} // namespace prealable
