// What a page says and how it looks, read with Poppler: for recognising a form and for showing it.
#pragma once

#include "core/result.h"

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
    // Who reads; is asked for pages that are there only.
    class Source
    {
    public:
        Source() = default;
        virtual ~Source() = default;
        Source(const Source &) = delete;
        Source &operator=(const Source &) = delete;
        [[nodiscard]] virtual int pageCount() const = 0;
        [[nodiscard]] virtual QString text(int page) const = 0;
        [[nodiscard]] virtual QList<PageWord> words(int page) const = 0;
        [[nodiscard]] virtual QImage image(int page, double pixelsPerPoint) const = 0;
    };

    // Reads in this process, which a hostile file may end: for pages of our own making. Those of
    // anybody else are for openForeignPages(). PdfDamaged, PdfEncrypted. `pdf` is kept.
    static Result<PageReader> open(const QByteArray &pdf);
    explicit PageReader(std::shared_ptr<const Source> source)
        : m_source(std::move(source))
    {
    }

    static constexpr double MaximumPixels = 64e6; // of an image
    static constexpr qsizetype MaximumWords = 20'000; // of a page

    [[nodiscard]] int pageCount() const;
    // Empty when there is no such page, or a page without text.
    [[nodiscard]] QString text(int page) const;
    // In Poppler's reading order, at most MaximumWords. None on a scanned page.
    [[nodiscard]] QList<PageWord> words(int page) const;
    // The page without its fields. Null when it cannot be drawn or would be larger than
    // MaximumPixels.
    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const;

private:
    [[nodiscard]] bool has(int page) const { return page >= 0 && page < pageCount(); }

    std::shared_ptr<const Source> m_source;
};

} // namespace prealable
