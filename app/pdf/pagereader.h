// What a page says and how it looks, read with Poppler: for recognising a form and for showing it.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <memory>

namespace prealable {

// A word and where it is seen: points, y downwards from the upper left corner of what is shown.
struct PageWord {
    QString text;
    QRectF rect;
    QList<QRectF> characters; // one for each UTF-16 unit of `text`
};

class PageReader
{
public:
    // PdfDamaged, PdfEncrypted. `pdf` is kept.
    static Result<PageReader> open(const QByteArray &pdf);

    [[nodiscard]] int pageCount() const;
    // Empty when there is no such page, or a page without text.
    [[nodiscard]] QString text(int page) const;
    // In Poppler's reading order, at most 20,000. None on a scanned page.
    [[nodiscard]] QList<PageWord> words(int page) const;
    // The page without its fields. Null when it cannot be drawn or would be larger than 64
    // megapixels.
    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const;

private:
    struct Document;
    explicit PageReader(std::shared_ptr<Document> document)
        : m_document(std::move(document))
    {
    }

    std::shared_ptr<Document> m_document;
};

} // namespace prealable
