// Forms made flat: the fields are taken away and their places kept, so that what is calibrated can
// be compared with the truth.
#pragma once

#include "pdf/calibration.h"
#include "pdf/templateindex.h"

#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace prealable::test {

inline QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setPreserveEncryption(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

inline std::shared_ptr<QPDF> qpdfOf(const QByteArray &bytes)
{
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("form.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    return pdf;
}

// The same pages without any field.
inline QByteArray flattened(const QByteArray &form)
{
    const auto pdf = qpdfOf(form);
    pdf->getRoot().removeKey("/AcroForm");
    pdf->getRoot().removeKey("/Perms");
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages())
        page.getObjectHandle().removeKey("/Annots");
    return bytesOf(*pdf);
}

// Where the fields of `form` stand, as the calibration of `flat`.
inline Calibration truth(const QByteArray &form, const QByteArray &flat, const FormEdition &edition)
{
    Calibration calibration{edition.form, edition.edition, sha256Of(flat), {}, {}, {}};
    const auto index = indexTemplate(form);
    if (!index)
        qFatal("The form cannot be read.");
    for (const QRectF &page : index->pages)
        calibration.pages << page.size();
    for (const PdfFieldInfo &field : index->fields) {
        if (!edition.pdfField(field.name))
            continue;
        const bool box = field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
        for (const PdfWidget &widget : field.widgets) {
            calibration.fields << CalibratedField{.name = field.name,
                .page = widget.page,
                .rect = widget.rect,
                .type = box ? CalibratedField::Type::Box : CalibratedField::Type::Text,
                .state = box ? shownState(widget.onState) : QString(),
                .multiline = field.multiline,
                .comb = field.comb,
                .maxLength = field.maxLength,
                .size = box ? 0 : field.style.size,
                .quadding = field.quadding};
        }
    }
    return calibration;
}

} // namespace prealable::test
