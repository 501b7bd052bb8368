#include "pdf/foreignpages.h"

#include <QHash>
#include <QMutex>

namespace prealable {

namespace {

class ForeignSource : public PageReader::Source
{
public:
    ForeignSource(QByteArray pdf, ForeignDecoder decoder, const ReadPage &first)
        : m_pdf(std::move(pdf))
        , m_decoder(std::move(decoder))
        , m_pageCount(first.pages)
    {
        m_pages.insert(0, first);
    }

    [[nodiscard]] int pageCount() const override { return m_pageCount; }
    [[nodiscard]] QString text(int page) const override { return read(page).text; }
    [[nodiscard]] QList<PageWord> words(int page) const override { return read(page).words; }

    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const override
    {
        const auto drawn = m_decoder.drawPage(m_pdf, page, pixelsPerPoint);
        return drawn ? *drawn : QImage();
    }

private:
    [[nodiscard]] ReadPage read(int page) const
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_pages.constFind(page);
        if (known != m_pages.constEnd())
            return *known;
        const auto said = m_decoder.readPage(m_pdf, page);
        return *m_pages.insert(page, said ? *said : ReadPage());
    }

    QByteArray m_pdf;
    ForeignDecoder m_decoder;
    int m_pageCount;
    mutable QMutex m_mutex;
    mutable QHash<int, ReadPage> m_pages;
};

} // namespace

Result<PageReader> openForeignPages(const QByteArray &pdf, const ForeignDecoder &decoder)
{
    auto first = decoder.readPage(pdf, 0);
    if (!first)
        return first.error();
    return PageReader(std::make_shared<const ForeignSource>(pdf, decoder, std::move(*first)));
}

} // namespace prealable
