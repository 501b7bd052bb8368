#include "pdf/painteddocument.h"

#include "pdf/pdfaccess.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace prealable::pdf {

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

namespace {

QByteArray writtenOnce(QPDF &pdf, qpdf_object_stream_e streams)
{
    keepEmptyStreamsPlain(pdf);
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

} // namespace

// Qt numbers its fonts in the order of a hash. The first pass numbers objects in the order in which
// they are met; only then may they be packed together.
QByteArray writtenBytes(QPDF &pdf)
{
    const QByteArray numbered = writtenOnce(pdf, qpdf_o_disable);
    return writtenOnce(*openBytes(numbered), qpdf_o_generate);
}

} // namespace prealable::pdf
