// Which data these are: forms/version.json. Each release of the program and each form pack has a
// higher number than the one before, so that nobody goes back unseen.
#pragma once

#include "catalog/formsfolder.h"

#include <QDate>

namespace prealable {

struct FormsVersion {
    int number = 0; // from 1; 0: not read
    QDate issued;

    bool operator==(const FormsVersion &) const = default;
};

// { "version": 7, "issued": "2026-12-01" }; its problems are noted in the folder.
FormsVersion readVersion(FormsFolder &folder);
// The same members, where another file has them too.
FormsVersion readVersion(const JsonNode &object);

// « version 7 du 1er décembre 2026 »
QString shownVersion(const FormsVersion &version);

} // namespace prealable
