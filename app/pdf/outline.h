// Bookmarks: one for each part of a document.
#pragma once

#include <QList>
#include <QString>

#include <qpdf/QPDF.hh>

namespace prealable::pdf {

struct Bookmark {
    QString title;
    int page = 0; // 0-based

    bool operator==(const Bookmark &) const = default;
};

void setBookmarks(QPDF &pdf, const QList<Bookmark> &bookmarks);
// As a reader finds them; a page of -1 is none of the document.
QList<Bookmark> bookmarksOf(QPDF &pdf);

} // namespace prealable::pdf
