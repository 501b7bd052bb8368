#include "pdf/painteddocument.h"

#include "pdf/pdfaccess.h"

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

// Qt numbers its fonts in the order of a hash. The first pass numbers objects in the order in which
// they are met; only then may they be packed together.
QByteArray writtenBytes(QPDF &pdf)
{
    const QByteArray numbered = rewrittenBytes(pdf, false);
    return rewrittenBytes(*openBytes(numbered), true);
}

} // namespace prealable::pdf
