#include "pdf/pagereader.h"

#include <poppler-qt6.h>

namespace prealable {

namespace {

constexpr double MaximumPixels = 64e6;
constexpr qsizetype MaximumWords = 20'000;

// Poppler's messages may quote the file: they are not for any log.
void ignoreMessages()
{
    static const bool once = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

struct PageReader::Document {
    std::unique_ptr<Poppler::Document> poppler;
};

Result<PageReader> PageReader::open(const QByteArray &pdf)
{
    ignoreMessages();
    auto document = std::make_shared<Document>();
    document->poppler = Poppler::Document::loadFromData(pdf);
    if (!document->poppler) {
        return Error{ErrorCode::PdfDamaged, {},
            QStringLiteral("Ce fichier n'est pas un PDF lisible. "
                           "Téléchargez-le de nouveau.")};
    }
    if (document->poppler->isLocked()) {
        return Error{ErrorCode::PdfEncrypted, {},
            QStringLiteral("Ce PDF est protégé par un mot de passe. "
                           "Enregistrez-en une copie sans mot de passe.")};
    }
    document->poppler->setRenderHint(Poppler::Document::Antialiasing);
    document->poppler->setRenderHint(Poppler::Document::TextAntialiasing);
    document->poppler->setRenderHint(Poppler::Document::HideAnnotations);
    return PageReader(std::move(document));
}

int PageReader::pageCount() const
{
    return m_document->poppler->numPages();
}

QString PageReader::text(int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    const std::unique_ptr<Poppler::Page> opened = m_document->poppler->page(page);
    return opened ? opened->text(QRectF()) : QString();
}

QList<PageWord> PageReader::words(int page) const
{
    QList<PageWord> words;
    if (page < 0 || page >= pageCount())
        return words;
    const std::unique_ptr<Poppler::Page> opened = m_document->poppler->page(page);
    if (!opened)
        return words;
    for (const std::unique_ptr<Poppler::TextBox> &box : opened->textList()) {
        PageWord word{box->text(), box->boundingBox(), {}};
        for (int i = 0; i < word.text.size(); ++i)
            word.characters << box->charBoundingBox(i);
        words << word;
        if (words.size() >= MaximumWords)
            break;
    }
    return words;
}

QImage PageReader::image(int page, double pixelsPerPoint) const
{
    if (page < 0 || page >= pageCount() || pixelsPerPoint <= 0)
        return {};
    const std::unique_ptr<Poppler::Page> opened = m_document->poppler->page(page);
    if (!opened)
        return {};
    const QSizeF size = opened->pageSizeF() * pixelsPerPoint;
    if (size.width() * size.height() > MaximumPixels)
        return {};
    return opened->renderToImage(72 * pixelsPerPoint, 72 * pixelsPerPoint);
}

} // namespace prealable
