#include "pdf/rendition.h"

#include "pdf/painteddocument.h"
#include "pdf/pdfaccess.h"
#include "pdf/renditionfields.h"
#include "pdf/renditionframe.h"
#include "pdf/renditionlayout.h"
#include "pdf/renditionpainter.h"
#include "pdf/sheetlayout.h"
#include "pdf/textlayout.h"

namespace prealable {

Result<QByteArray> renditionTemplate(const FormEdition &edition)
{
    loadBundledFonts();
    const Result<QList<RenditionPage>> pages = layoutRendition(edition);
    if (!pages)
        return pages.error();
    if (pages->isEmpty()) {
        return Error{ErrorCode::FormsInvalid, edition.form.text(),
            QStringLiteral("Cette édition n'a aucun volet à dessiner.")};
    }
    const QByteArray painted = paintedPages(*pages);
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(painted);
        const Result<void> fields = addFields(*opened, edition, *pages);
        if (!fields)
            return fields.error();
        pdf::setDocumentData(*opened,
            QStringLiteral("%1 (reproduction non officielle)")
                .arg(edition.text(QStringLiteral("form.title"))));
        return pdf::writtenBytes(*opened);
    });
}

Result<ContinuationSheets> continuationSheets(
    const FormEdition &edition, const QString &identity, const QList<ContinuationEntry> &entries)
{
    loadBundledFonts();
    const QList<RenditionPage> pages = layoutSheets(edition, identity, entries);
    const QByteArray painted = paintedPages(pages);
    ContinuationSheets sheets;
    for (const RenditionPage &page : pages)
        sheets.volets.append(page.sheetOf);
    const auto bytes = pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(painted);
        pdf::setDocumentData(*opened, QStringLiteral("Feuille jointe"));
        return pdf::writtenBytes(*opened);
    });
    if (!bytes)
        return bytes.error();
    sheets.pdf = *bytes;
    return sheets;
}

} // namespace prealable
