#include "pdf/templateedit.h"

#include "pdf/formtree.h"
#include "pdf/painteddocument.h"
#include "pdf/pdfaccess.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace {

bool isShown(
    const pdf::FieldNode &field, const pdf::WidgetNode &widget, const PdfFieldValues &values)
{
    const PdfFieldValue value = values.value(field.info.name);
    if (value.text.isEmpty())
        return false;
    return !value.box || widget.shown.onState == value.text.toUtf8();
}

// The template's own look of a ticked box may draw its frame too; the paper original has it
// already.
void blankAppearance(QPDF &pdf, QPDFObjectHandle widget)
{
    QPDFObjectHandle states = pdf::keyOf(pdf::keyOf(widget, "/AP"), "/N");
    if (states.isDictionary()) {
        for (const std::string &state : states.getKeys()) {
            QPDFObjectHandle empty = QPDFObjectHandle::newStream(&pdf, std::string());
            empty.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
            empty.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
            empty.getDict().replaceKey(
                "/BBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, 1, 1)));
            states.replaceKey(state, empty);
        }
    }
    widget.removeKey("/MK");
    widget.removeKey("/BS");
    widget.removeKey("/Border");
}

void keepOnly(QPDFObjectHandle array, const std::set<QPDFObjGen> &kept)
{
    if (!array.isArray())
        return;
    for (int i = array.getArrayNItems() - 1; i >= 0; --i) {
        if (kept.count(array.getArrayItem(i).getObjGen()) == 0)
            array.eraseItem(i);
    }
}

void clearPage(QPDFObjectHandle page, const std::set<QPDFObjGen> &kept)
{
    for (const char *key : {"/Contents", "/Thumb", "/AA", "/Group"})
        page.removeKey(key);
    page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle annotations = page.getKey("/Annots").shallowCopy();
    keepOnly(annotations, kept);
    page.replaceKey("/Annots", annotations);
}

} // namespace

Result<QByteArray> withPagesAppended(const QByteArray &pdf, const QByteArray &pages)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> target = pdf::openBytes(pdf);
        const std::shared_ptr<QPDF> source = pdf::openBytes(pages);
        QPDFPageDocumentHelper document(*target);
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*source).getAllPages())
            document.addPage(page, false);
        return pdf::rewrittenBytes(*target, true);
    });
}

Result<QByteArray> withPagesOnly(const QByteArray &pdf, const QList<int> &pages)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        const std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(*opened).getAllPages();
        // Into an empty file: outlines, tags or links would hold on to the pages that are left out.
        const std::shared_ptr<QPDF> only = QPDF::create();
        only->emptyPDF();
        QPDFPageDocumentHelper target(*only);
        for (size_t page = 0; page < all.size(); ++page) {
            if (!pages.contains(static_cast<int>(page)))
                continue;
            QPDFObjectHandle dictionary = all[page].getObjectHandle();
            for (const char *key : {"/Annots", "/StructParents", "/B", "/AA"})
                dictionary.removeKey(key);
            target.addPage(all[page], false);
        }
        pdf::setDocumentData(
            *only, pdf::textOf(pdf::keyOf(opened->getTrailer().getKey("/Info"), "/Title")));
        return pdf::rewrittenBytes(*only, true);
    });
}

Result<QByteArray> withoutDrawing(const QByteArray &pdf, const PdfFieldValues &values)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        pdf::FormTree tree = pdf::readForm(*opened);
        std::set<QPDFObjGen> kept;
        for (pdf::FieldNode &field : tree.fields) {
            for (pdf::WidgetNode &widget : field.widgets) {
                if (!isShown(field, widget, values))
                    continue;
                kept.insert(widget.object.getObjGen());
                blankAppearance(*opened, widget.object);
            }
        }
        for (pdf::FieldNode &field : tree.fields) {
            for (QPDFObjectHandle &holder : field.holders) {
                QPDFObjectHandle kids = holder.getKey("/Kids");
                keepOnly(kids, kept);
            }
        }
        for (QPDFPageObjectHelper &page : tree.pages)
            clearPage(page.getObjectHandle(), kept);
        return pdf::rewrittenBytes(*opened, true);
    });
}

} // namespace prealable
