#include "pdf/rendition.h"

#include "pdf/pdfaccess.h"
#include "pdf/renditionfields.h"
#include "pdf/renditionframe.h"
#include "pdf/renditionlayout.h"
#include "pdf/renditionpainter.h"
#include "pdf/sheetlayout.h"
#include "pdf/textlayout.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace prealable {

namespace {

// What Qt adds (dates, ids, its name) would make every run differ and say nothing to a reader.
void setDocumentData(QPDF &pdf, const QString &title)
{
    QPDFObjectHandle root = pdf.getRoot();
    for (const char *key : {"/Metadata", "/OutputIntents", "/MarkInfo"})
        root.removeKey(key);
    root.replaceKey("/Lang", QPDFObjectHandle::newString("fr-FR"));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID");
}

QByteArray writtenOnce(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

// Qt numbers its fonts in the order of a hash. The first pass numbers objects in the order in which
// they are met; only then may they be packed together.
QByteArray writtenBytes(QPDF &pdf)
{
    const QByteArray numbered = writtenOnce(pdf, qpdf_o_disable);
    return writtenOnce(*pdf::openBytes(numbered), qpdf_o_generate);
}

} // namespace

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
        setDocumentData(*opened,
            QStringLiteral("%1 (reproduction non officielle)")
                .arg(edition.text(QStringLiteral("form.title"))));
        return writtenBytes(*opened);
    });
}

Result<QByteArray> continuationSheet(
    const FormEdition &edition, const QList<ContinuationEntry> &entries)
{
    loadBundledFonts();
    const QByteArray painted = paintedPages(layoutSheets(edition, entries));
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(painted);
        setDocumentData(*opened, QStringLiteral("Feuille jointe"));
        return writtenBytes(*opened);
    });
}

} // namespace prealable
