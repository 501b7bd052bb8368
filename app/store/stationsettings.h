// What one computer of a practice knows of the register: where it is and who works here. A small
// file, readable by its owner only: it may hold the password of the practice's database server
// (what the server keeps is sealed all the same, registerdatabase.h).
//
//   { "format": "prealable-station", "version": 1, "who": "Accueil", "file": "register-2.sqlite",
//     "server": { "host": "serveur", "port": 5432, "database": "prealable", "user": "cabinet",
//                 "password": "…", "secure": true } }
//
// Without "server" the register is a file of this computer, beside this one: "file", or
// "register.sqlite".
#pragma once

#include "core/result.h"
#include "store/registerplace.h"

#include <optional>

namespace prealable {

struct StationSettings {
    QString who; // empty: as the system names its user
    QString file = QStringLiteral("register.sqlite"); // a name without folder
    std::optional<RegisterPlace> server;
};

// What is not there yet is empty. JsonSyntax, JsonUnknownKey, …, NewerVersion, FileUnreadable.
Result<StationSettings> readStation(const QString &path);
Result<void> writeStation(const QString &path, const StationSettings &settings);

} // namespace prealable
