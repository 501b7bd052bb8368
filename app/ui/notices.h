// Who made what the program is built on, and under which licence: ":/licences/thirdparty.json".
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace prealable {

struct ThirdParty {
    QString name;
    QString purpose; // "l'écriture des PDF"
    QString holders;
    QString licence; // an SPDX expression
    QString url;
    bool inside = false; // carried inside the program; else a library beside it
    QString files; // inside: how the names of its fonts begin
};

class Notices
{
    Q_DECLARE_TR_FUNCTIONS(prealable::Notices)
public:
    // The errors of the JSON reader.
    static Result<QList<ThirdParty>, Errors> read(const QString &path);
    // All that must be told, as one text: who, under which licence, the licences of what is inside,
    // and, in a package that brings its own libraries, the file that lists them, `bundled`.
    static QString text(const QList<ThirdParty> &parts, const QString &bundled);
    // Where such a package puts that list, seen from the program's folder.
    static QString bundledPath();
};

} // namespace prealable
