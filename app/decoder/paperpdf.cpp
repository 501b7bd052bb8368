// A PDF to join: nothing in it acts, nothing is hidden beside its pages, and what fields and notes
// show is part of the page.
#include "decoder/paperdecoder.h"
#include "pdf/formtree.h"
#include "pdf/inflation.h"
#include "pdf/jpegcopy.h"
#include "pdf/pagemeasures.h"
#include "pdf/pagereader.h"
#include "pdf/painteddocument.h"
#include "pdf/placedimages.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace prealable::pdf {

namespace {

constexpr int invisibleNote = 1 << 0;
constexpr int hiddenNote = 1 << 1;
constexpr double MeasuredSide = 1400; // pixels

void refuseTooManyPages(int pages)
{
    if (pages == 0)
        refuse(ErrorCode::PdfDamaged, {},
            QStringLiteral("Ce PDF n'a pas de pages lisibles. Enregistrez-le de nouveau."));
    if (pages > maxPaperPages)
        refuse(ErrorCode::PdfTooComplex, {},
            QStringLiteral("Ce PDF a %1 pages. Joignez-en %2 au plus : gardez celles que la caisse "
                           "demande.")
                .arg(pages)
                .arg(maxPaperPages));
}

void refuseDynamic(QPDF &pdf, const FormTree &tree, const QByteArray &bytes)
{
    if (indexOf(pdf, tree, bytes).technology == PdfTechnology::XfaDynamic)
        refuse(ErrorCode::PdfDynamicXfa, {},
            QStringLiteral("Ce PDF ne s'ouvre qu'avec Adobe Reader. Imprimez-le dans un nouveau "
                           "PDF, ou numérisez-le."));
}

// What could not be made part of the page stays a note, without anything that acts.
void keepOnlyNotes(QPDFObjectHandle page)
{
    static const std::set<std::string> shown{"/Text", "/FreeText", "/Line", "/Square", "/Circle",
        "/Polygon", "/PolyLine", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Stamp",
        "/Caret", "/Ink", "/Redact"};
    static const std::set<std::string> kept{"/Type", "/Subtype", "/Rect", "/Contents", "/AP", "/AS",
        "/F", "/C", "/IC", "/CA", "/BS", "/Border", "/L", "/LE", "/Vertices", "/QuadPoints",
        "/InkList", "/DA", "/Q", "/BE", "/RD"};
    QPDFObjectHandle notes = page.getKey("/Annots");
    QPDFObjectHandle left = QPDFObjectHandle::newArray();
    for (int i = 0; notes.isArray() && i < notes.getArrayNItems(); ++i) {
        QPDFObjectHandle note = notes.getArrayItem(i);
        if (!note.isDictionary() || !note.getKey("/Subtype").isName()
            || shown.count(note.getKey("/Subtype").getName()) == 0)
            continue;
        note = note.shallowCopy();
        for (const std::string &key : note.getKeys()) {
            if (kept.count(key) == 0)
                note.removeKey(key);
        }
        left.appendItem(note);
    }
    if (left.getArrayNItems() == 0)
        page.removeKey("/Annots");
    else
        page.replaceKey("/Annots", left);
}

// The page as it is seen: upright, cut at its visible edge, with its drawing and nothing else.
void makePlain(QPDFPageObjectHelper page)
{
    static const std::set<std::string> kept{"/Type", "/Parent", "/MediaBox", "/Resources",
        "/Contents", "/Annots", "/Group", "/UserUnit"};
    QPDFObjectHandle dictionary = page.getObjectHandle();
    QPDFObjectHandle crop = page.getCropBox(false);
    const QRectF seen = rectOf(crop) & rectOf(page.getMediaBox(false));
    const QRectF box = seen.width() > 1 && seen.height() > 1 ? seen : QRectF(0, 0, 595, 842);
    QPDFObjectHandle edges = QPDFObjectHandle::newArray();
    for (const double edge : {box.left(), box.top(), box.right(), box.bottom()})
        edges.appendItem(QPDFObjectHandle::newReal(edge, 3));
    dictionary.replaceKey("/MediaBox", edges);
    dictionary.replaceKey("/CropBox", edges);
    page.flattenRotation();
    dictionary.replaceKey("/MediaBox", page.getCropBox(false));
    for (const std::string &key : dictionary.getKeys()) {
        if (kept.count(key) == 0)
            dictionary.removeKey(key);
    }
    keepOnlyNotes(dictionary);
}

// An answer that no program has drawn yet would be lost with its field.
void drawAnswers(QPDF &source)
{
    QPDFAcroFormDocumentHelper form(source);
    form.generateAppearancesIfNeeded();
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(source).getAllPages()) {
        for (QPDFAnnotationObjectHelper &widget : form.getWidgetAnnotationsForPage(page)) {
            if (!widget.getAppearanceStream("/N").isStream())
                form.getFieldForAnnotation(widget).generateAppearance(widget);
        }
    }
}

// qpdf draws when it writes, and a page that is copied before has nothing yet.
QByteArray withAnswersDrawn(QPDF &source)
{
    drawAnswers(source);
    return rewrittenBytes(source, false);
}

// Pictures without what stands beside them: where and when they were taken.
void stripPictures(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        QPDFObjectHandle dictionary = object.getDict();
        for (const char *key : {"/Metadata", "/PieceInfo"})
            dictionary.removeKey(key);
        const bool isJpeg = nameOf(dictionary.getKey("/Subtype")) == "Image"
            && nameOf(dictionary.getKey("/Filter")) == "DCTDecode";
        if (!isJpeg)
            continue;
        const std::shared_ptr<Buffer> data = object.getRawStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize()));
        const auto copy = jpegCopy(bytes);
        if (copy && copy->fitsPdf) {
            object.replaceStreamData(copy->bytes.toStdString(), dictionary.getKey("/Filter"),
                dictionary.getKey("/DecodeParms"));
        }
    }
}

std::shared_ptr<QPDF> pagesOnly(QPDF &source)
{
    QPDFPageDocumentHelper pages(source);
    pages.pushInheritedAttributesToPage();
    pages.flattenAnnotations(0, invisibleNote | hiddenNote);
    std::shared_ptr<QPDF> clean = QPDF::create();
    clean->emptyPDF();
    QPDFPageDocumentHelper target(*clean);
    for (QPDFPageObjectHelper &page : pages.getAllPages()) {
        makePlain(page);
        refuseDeepObjects(page.getObjectHandle());
        target.addPage(page, false);
    }
    // Which layers are shown: without it, hidden ones would appear.
    QPDFObjectHandle layers = source.getRoot().getKey("/OCProperties");
    if (layers.isDictionary()) {
        refuseDeepObjects(layers);
        clean->getRoot().replaceKey("/OCProperties",
            clean->copyForeignObject(
                layers.isIndirect() ? layers : source.makeIndirectObject(layers)));
    }
    setDocumentData(*clean, {});
    stripPictures(*clean);
    return clean;
}

Result<DecodedFile> cleaned(const QByteArray &bytes)
{
    return guarded<DecodedFile>([&]() -> Result<DecodedFile> {
        const std::shared_ptr<QPDF> source = openBytes(bytes);
        refuseDeepPages(*source);
        const FormTree tree = readForm(*source);
        refuseTooManyPages(int(tree.pages.size()));
        refuseDynamic(*source, tree, bytes);
        refuseInflation(*source);
        const bool isForm = source->getRoot().hasKey("/AcroForm");
        const QByteArray drawn = isForm ? withAnswersDrawn(*source) : QByteArray();
        const std::shared_ptr<QPDF> from = isForm ? openBytes(drawn) : source;
        const std::shared_ptr<QPDF> clean = pagesOnly(*from);
        DecodedFile file;
        file.kind = FileKind::Pdf;
        file.pdf = writtenBytes(*clean);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*clean).getAllPages()) {
            PageMeasures measures;
            measures.points = rectOf(page.getMediaBox(false)).size();
            measures.dpi = scannedResolution(page);
            file.measures.append(measures);
        }
        return file;
    });
}

} // namespace

Result<DecodedFile> decodedPdf(const QByteArray &bytes)
{
    Result<DecodedFile> file = cleaned(bytes);
    if (!file)
        return file;
    const auto reader = PageReader::open(file->pdf);
    if (!reader)
        return reader.error();
    if (reader->pageCount() != file->pageCount()) {
        return Error{ErrorCode::PdfDamaged, {},
            QStringLiteral("Les pages de ce PDF ne se laissent pas compter. Enregistrez-le de "
                           "nouveau, ou numérisez le document.")};
    }
    for (int page = 0; page < std::min(measuredPages, file->pageCount()); ++page) {
        PageMeasures &measures = file->measures[page];
        const double side = std::max({1.0, measures.points.width(), measures.points.height()});
        measurePage(measures, reader->image(page, MeasuredSide / side));
    }
    return file;
}

} // namespace prealable::pdf
