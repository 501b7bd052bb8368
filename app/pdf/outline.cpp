#include "pdf/outline.h"

#include "pdf/pdfaccess.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable::pdf {

void setBookmarks(QPDF &pdf, const QList<Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest",
            QPDFObjectHandle::newArray({pages.at(size_t(bookmark.page)).getObjectHandle(),
                QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(int(items.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QList<Bookmark> bookmarksOf(QPDF &pdf)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QList<Bookmark> bookmarks;
    for (QPDFOutlineObjectHelper &item : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines()) {
        Bookmark bookmark{QString::fromStdString(item.getTitle()), -1};
        const QPDFObjGen page = item.getDestPage().getObjGen();
        for (size_t i = 0; i < pages.size(); ++i) {
            if (QPDFPageObjectHelper(pages[i]).getObjectHandle().getObjGen() == page)
                bookmark.page = int(i);
        }
        bookmarks.append(bookmark);
    }
    return bookmarks;
}

} // namespace prealable::pdf
