#include "pdf/pagereader.h"

#include <poppler-qt6.h>

namespace prealable {

namespace {

// Poppler's messages may quote the file: they are not for any log.
void ignoreMessages()
{
    static const bool once = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(once)
}

class PopplerSource : public PageReader::Source
{
public:
    explicit PopplerSource(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setRenderHint(Poppler::Document::HideAnnotations);
    }

    [[nodiscard]] int pageCount() const override { return m_document->numPages(); }

    [[nodiscard]] QString text(int page) const override
    {
        const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
        return opened ? opened->text(QRectF()) : QString();
    }

    [[nodiscard]] QList<PageWord> words(int page) const override
    {
        QList<PageWord> words;
        const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
        if (!opened)
            return words;
        for (const std::unique_ptr<Poppler::TextBox> &box : opened->textList()) {
            PageWord word{box->text(), box->boundingBox(), {}};
            for (int i = 0; i < word.text.size(); ++i)
                word.characters << box->charBoundingBox(i);
            words << word;
            if (words.size() >= PageReader::MaximumWords)
                break;
        }
        return words;
    }

    [[nodiscard]] QImage image(int page, double pixelsPerPoint) const override
    {
        const std::unique_ptr<Poppler::Page> opened = m_document->page(page);
        if (!opened)
            return {};
        const QSizeF size = opened->pageSizeF() * pixelsPerPoint;
        if (size.width() * size.height() > PageReader::MaximumPixels)
            return {};
        return opened->renderToImage(72 * pixelsPerPoint, 72 * pixelsPerPoint);
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

Result<PageReader> PageReader::open(const QByteArray &pdf)
{
    ignoreMessages();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document) {
        return Error{ErrorCode::PdfDamaged, {},
            QStringLiteral("Ce fichier n'est pas un PDF lisible. "
                           "Téléchargez-le de nouveau.")};
    }
    if (document->isLocked()) {
        return Error{ErrorCode::PdfEncrypted, {},
            QStringLiteral("Ce PDF est protégé par un mot de passe. "
                           "Enregistrez-en une copie sans mot de passe.")};
    }
    return PageReader(std::make_shared<const PopplerSource>(std::move(document)));
}

int PageReader::pageCount() const
{
    return m_source->pageCount();
}

QString PageReader::text(int page) const
{
    return has(page) ? m_source->text(page) : QString();
}

QList<PageWord> PageReader::words(int page) const
{
    return has(page) ? m_source->words(page) : QList<PageWord>();
}

QImage PageReader::image(int page, double pixelsPerPoint) const
{
    return has(page) && pixelsPerPoint > 0 ? m_source->image(page, pixelsPerPoint) : QImage();
}

} // namespace prealable
