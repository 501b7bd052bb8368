#include "pdf/printedtext.h"

#include "pdf/inflation.h"
#include "pdf/pagereader.h"
#include "pdf/pdfaccess.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace prealable::pdf {

namespace {

Result<QByteArray> pagesAlone(QPDF &pdf, int count)
{
    return guarded<QByteArray>([&]() -> Result<QByteArray> {
        QPDFPageDocumentHelper source(pdf);
        source.pushInheritedAttributesToPage();
        QPDF alone;
        alone.emptyPDF();
        QPDFPageDocumentHelper target(alone);
        for (const QPDFPageObjectHelper &page : source.getAllPages()) {
            if (--count < 0)
                break;
            QPDFObjectHandle dictionary = page.getObjectHandle();
            dictionary.removeKey("/Annots");
            refuseDeepObjects(dictionary);
            target.addPage(page, false);
        }
        QPDFWriter writer(alone);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize()));
    });
}

} // namespace

QStringList printedText(QPDF &pdf, int pages)
{
    const Result<QByteArray> alone = pagesAlone(pdf, std::min(pages, maxPrintedPages));
    const Result<PageReader> reader = alone ? PageReader::open(*alone) : alone.error();
    QStringList texts;
    for (int page = 0; reader && page < reader->pageCount(); ++page)
        texts.append(reader->text(page).left(maxPrintedCharacters));
    return texts;
}

} // namespace prealable::pdf
