#include "pdf/calibratedform.h"

#include "pdf/defaultappearance.h"
#include "pdf/inflation.h"
#include "pdf/pdfaccess.h"

#include <QMap>

#include <cmath>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace {

constexpr int MultilineFlag = 1 << 12; // PDF 32000-1, table 228
constexpr int CombFlag = 1 << 24;
constexpr int PrintFlag = 4; // table 165
constexpr double SameSize = 0.5; // points

using Object = QPDFObjectHandle;

Error otherFile(const QString &detail)
{
    return {ErrorCode::PdfOtherForm, QStringLiteral("calibration"), detail};
}

QByteArray appearanceOf(const CalibratedField &field)
{
    return "/Helv " + QByteArray::number(field.size, 'g', 4) + " Tf 0 g";
}

Object fontsOfForm()
{
    return Object::parse("<< /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding "
                         "/WinAnsiEncoding >> >>");
}

Object fieldObject(QPDF &pdf, const CalibratedField &field)
{
    const bool box = field.type == CalibratedField::Type::Box;
    Object made = Object::newDictionary();
    made.replaceKey("/FT", Object::newName(box ? "/Btn" : "/Tx"));
    made.replaceKey("/T", Object::newUnicodeString(field.name.text().toStdString()));
    made.replaceKey("/Kids", Object::newArray());
    if (box) {
        made.replaceKey("/V", Object::newName("/Off"));
        return pdf.makeIndirectObject(made);
    }
    if (field.maxLength > 0)
        made.replaceKey("/MaxLen", Object::newInteger(field.maxLength));
    const int flags = (field.multiline ? MultilineFlag : 0) | (field.comb ? CombFlag : 0);
    if (flags != 0)
        made.replaceKey("/Ff", Object::newInteger(flags));
    if (field.quadding != 0)
        made.replaceKey("/Q", Object::newInteger(field.quadding));
    made.replaceKey("/DA", Object::newString(appearanceOf(field).toStdString()));
    return pdf.makeIndirectObject(made);
}

// The writer draws the tick itself; a state must only be there to be found.
void addStates(QPDF &pdf, Object &widget, const CalibratedField &field)
{
    const auto empty = [&] {
        Object form = Object::newStream(&pdf, "q Q");
        form.getDict().replaceKey("/Type", Object::newName("/XObject"));
        form.getDict().replaceKey("/Subtype", Object::newName("/Form"));
        form.getDict().replaceKey("/BBox",
            Object::newArray(Object::Rectangle(0, 0, field.rect.width(), field.rect.height())));
        return form;
    };
    Object states = Object::newDictionary();
    states.replaceKey(pdf::keyNamed(field.state.toUtf8()), empty());
    states.replaceKey("/Off", empty());
    Object appearance = Object::newDictionary();
    appearance.replaceKey("/N", states);
    widget.replaceKey("/AP", appearance);
    widget.replaceKey("/AS", Object::newName("/Off"));
}

Object widgetObject(QPDF &pdf, Object page, const CalibratedField &field, int rotation)
{
    Object made = Object::newDictionary();
    made.replaceKey("/Type", Object::newName("/Annot"));
    made.replaceKey("/Subtype", Object::newName("/Widget"));
    made.replaceKey("/F", Object::newInteger(PrintFlag));
    made.replaceKey("/P", page);
    made.replaceKey("/Rect",
        Object::newArray(Object::Rectangle(
            field.rect.left(), field.rect.top(), field.rect.right(), field.rect.bottom())));
    if (rotation != 0) {
        Object look = Object::newDictionary();
        look.replaceKey("/R", Object::newInteger(rotation));
        made.replaceKey("/MK", look);
    }
    if (field.type == CalibratedField::Type::Box)
        addStates(pdf, made, field);
    return pdf.makeIndirectObject(made);
}

// What people may click on besides fields stays: links, notes.
Object otherAnnotations(Object page)
{
    Object kept = Object::newArray();
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return kept;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        Object annotation = annotations.getArrayItem(i);
        if (pdf::nameOf(pdf::keyOf(annotation, "/Subtype")) != "Widget")
            kept.appendItem(annotation);
    }
    return kept;
}

Object newForm(QPDF &pdf, Object fields)
{
    Object fonts = fontsOfForm();
    fonts.replaceKey("/Helv", pdf.makeIndirectObject(fonts.getKey("/Helv")));
    Object resources = Object::newDictionary();
    resources.replaceKey("/Font", fonts);
    Object form = Object::newDictionary();
    form.replaceKey("/Fields", fields);
    form.replaceKey("/DA", Object::newString("/Helv 0 Tf 0 g"));
    form.replaceKey("/DR", resources);
    return pdf.makeIndirectObject(form);
}

int rotationOf(Object page)
{
    const int turned = pdf::integerOf(page.getKey("/Rotate"), 0) % 360;
    return turned < 0 ? turned + 360 : turned;
}

bool samePages(const std::vector<QPDFPageObjectHelper> &pages, const QList<QSizeF> &sizes)
{
    if (static_cast<qsizetype>(pages.size()) != sizes.size())
        return false;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        Object page = pages[static_cast<size_t>(i)].getObjectHandle();
        const QSizeF size = pdf::rectOf(page.getKey("/MediaBox")).size();
        if (std::abs(size.width() - sizes[i].width()) > SameSize
            || std::abs(size.height() - sizes[i].height()) > SameSize)
            return false;
    }
    return true;
}

void addCalibrated(
    QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const Calibration &calibration)
{
    Object fields = Object::newArray();
    QMap<PdfFieldName, Object> made;
    std::vector<Object> annotations;
    annotations.reserve(pages.size());
    for (QPDFPageObjectHelper &page : pages)
        annotations.push_back(otherAnnotations(page.getObjectHandle()));
    for (const CalibratedField &field : calibration.fields) {
        if (!made.contains(field.name)) {
            made.insert(field.name, fieldObject(pdf, field));
            fields.appendItem(made.value(field.name));
        }
        Object page = pages[static_cast<size_t>(field.page)].getObjectHandle();
        Object widget = widgetObject(pdf, page, field, rotationOf(page));
        widget.replaceKey("/Parent", made.value(field.name));
        made[field.name].getKey("/Kids").appendItem(widget);
        annotations[static_cast<size_t>(field.page)].appendItem(widget);
    }
    for (size_t i = 0; i < pages.size(); ++i)
        pages[i].getObjectHandle().replaceKey("/Annots", annotations[i]);
    pdf.getRoot().replaceKey("/AcroForm", newForm(pdf, fields));
}

} // namespace

Result<QByteArray> withFields(const QByteArray &pdf, const Calibration &calibration)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        if (sha256Of(pdf) != calibration.sha256)
            return otherFile(QStringLiteral("Ce calibrage est celui d'un autre fichier PDF. "
                                            "Donnez ce fichier-là, ou calibrez celui-ci."));
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        pdf::refuseInflation(*opened);
        pdf::refuseDeepPages(*opened);
        QPDFPageDocumentHelper document(*opened);
        document.pushInheritedAttributesToPage();
        std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
        const bool placed = std::all_of(calibration.fields.begin(), calibration.fields.end(),
            [&](const CalibratedField &field) {
                return field.page >= 0 && field.page < calibration.pages.size();
            });
        if (!placed || !samePages(pages, calibration.pages))
            return otherFile(QStringLiteral("Les pages de ce PDF n'ont pas les mesures que dit "
                                            "le calibrage. Calibrez-le de nouveau."));
        addCalibrated(*opened, pages, calibration);
        return pdf::rewrittenBytes(*opened, true);
    });
}

PdfFieldInfo shownField(const CalibratedField &field, int rotation)
{
    const bool box = field.type == CalibratedField::Type::Box;
    PdfFieldInfo info;
    info.name = field.name;
    info.type = box ? PdfFieldType::CheckBox : PdfFieldType::Text;
    info.maxLength = field.maxLength;
    info.comb = field.comb;
    info.multiline = field.multiline;
    info.quadding = field.quadding;
    const pdf::PdfNumbers numbers;
    if (!box)
        info.style = pdf::parseDefaultAppearance(appearanceOf(field), fontsOfForm());
    else
        info.states << field.state.toUtf8();
    info.widgets << PdfWidget{field.page, field.rect, field.state.toUtf8(), rotation};
    return info;
}

} // namespace prealable
