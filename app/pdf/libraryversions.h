// The libraries behind the program, as they run: a package may be given newer ones than those that
// it was built with. libheif is the one that it was built with: only the helper process loads it.
#pragma once

#include <QList>
#include <QString>

namespace prealable {

struct LibraryVersion {
    QString name; // as it calls itself: "Qt", "Poppler", "qpdf", "libheif"
    QString version; // "6.4.2"
};

QList<LibraryVersion> libraryVersions();

} // namespace prealable
