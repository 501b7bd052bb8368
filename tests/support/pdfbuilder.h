// Small AcroForm PDFs made on the spot, so that each test says what is special about its file.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>
#include <string>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace prealable::test {

struct Place {
    int page = 0;
    QRectF rect; // PDF user space
    QByteArray state = {}; // boxes
};

struct SaveAs {
    bool objectStreams = false;
    bool carriageReturns = false; // '\r' line ends after the objects
    const char *userPassword = nullptr;
    const char *ownerPassword = nullptr;
    bool allowFilling = true;
};

class PdfBuilder
{
public:
    using Object = QPDFObjectHandle;

    PdfBuilder()
        : m_pdf(QPDF::create())
    {
        m_pdf->emptyPDF();
        m_form = m_pdf->makeIndirectObject(Object::parse(
            "<< /Fields [] /DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv << /Type /Font /Subtype "
            "/Type1 /BaseFont /Helvetica >> >> >> >>"));
    }

    QPDF &pdf() { return *m_pdf; }
    Object form() { return m_form; }

    PdfBuilder &page(QRectF media = QRectF(0, 0, 595, 842), int rotate = 0)
    {
        Object page = Object::parse("<< /Type /Page /Resources << >> >>");
        page.replaceKey("/MediaBox",
            Object::newArray(
                Object::Rectangle(media.left(), media.top(), media.right(), media.bottom())));
        if (rotate != 0)
            page.replaceKey("/Rotate", Object::newInteger(rotate));
        page.replaceKey("/Contents", Object::newStream(m_pdf.get(), "% nothing\n"));
        m_pages.push_back(m_pdf->makeIndirectObject(page));
        QPDFPageDocumentHelper(*m_pdf).addPage(QPDFPageObjectHelper(m_pages.back()), false);
        return *this;
    }

    // `keys` is written into the field: "/MaxLen 8 /Ff 16777216".
    Object text(const QString &name, const QList<Place> &places, const char *keys = "",
        const char *widgetKeys = "")
    {
        Object field = newField(name, "/Tx", keys);
        for (const Place &place : places)
            addWidget(field, place, widgetKeys);
        return field;
    }

    enum class Tick { Draws, Empty, None };
    Object box(const QString &name, const QList<Place> &places, const char *keys = "",
        Tick tick = Tick::Draws)
    {
        Object field = newField(name, "/Btn", keys);
        field.replaceKey("/V", Object::newName("/Off"));
        for (const Place &place : places) {
            Object widget = addWidget(field, place, "/AS /Off");
            if (tick == Tick::None)
                continue;
            Object states = Object::newDictionary();
            states.replaceKey("/" + place.state.toStdString(),
                formStream(tick == Tick::Draws ? "1 1 7 7 re f\n" : "q Q\n"));
            states.replaceKey("/Off", formStream(""));
            Object appearance = Object::newDictionary();
            appearance.replaceKey("/N", states);
            widget.replaceKey("/AP", appearance);
        }
        return field;
    }

    Object choice(const QString &name, const Place &place, const char *keys)
    {
        Object field = newField(name, "/Ch", keys);
        addWidget(field, place, "");
        return field;
    }

    Object signature(const QString &name, const Place &place, bool isSigned)
    {
        Object field = newField(name, "/Sig", "");
        addWidget(field, place, "");
        if (isSigned) {
            field.replaceKey("/V",
                m_pdf->makeIndirectObject(Object::parse("<< /Type /Sig /Filter /Adobe.PPKLite "
                                                        "/ByteRange [0 1 2 3] /Contents <00> >>")));
        }
        return field;
    }

    // A widget that hangs on a page only.
    Object stray(const QString &name, const Place &place)
    {
        Object widget = widgetAt(place, "");
        widget.replaceKey("/T", Object::newUnicodeString(name.toStdString()));
        widget.replaceKey("/FT", Object::newName("/Tx"));
        annotate(place.page, widget);
        return widget;
    }

    PdfBuilder &xfa(bool isDynamic)
    {
        m_form.replaceKey("/XFA", Object::newStream(m_pdf.get(), "<xdp>PARTI-VIEUX</xdp>"));
        if (isDynamic)
            m_pdf->getRoot().replaceKey("/NeedsRendering", Object::newBool(true));
        return *this;
    }

    PdfBuilder &usageRights()
    {
        m_pdf->getRoot().replaceKey("/Perms", Object::parse("<< /UR3 << /Type /Sig >> >>"));
        return *this;
    }

    PdfBuilder &scripts()
    {
        m_pdf->getRoot().replaceKey(
            "/OpenAction", Object::parse("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"));
        m_pages.front().replaceKey("/AA", Object::parse("<< /O << /S /Launch /F (calc.exe) >> >>"));
        return *this;
    }

    QByteArray save(const SaveAs &as = {})
    {
        m_pdf->getRoot().replaceKey("/AcroForm", m_form);
        QPDFWriter writer(*m_pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.setObjectStreamMode(as.objectStreams ? qpdf_o_generate : qpdf_o_disable);
        if (as.userPassword) {
            writer.setR6EncryptionParameters(as.userPassword, as.ownerPassword, true, true, true,
                as.allowFilling, as.allowFilling, true, qpdf_r3p_full, true);
        }
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        QByteArray bytes(reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize()));
        if (as.carriageReturns) {
            const qsizetype tail = bytes.lastIndexOf("\nxref\n") + 1;
            bytes = bytes.left(tail) + bytes.mid(tail).replace('\n', '\r');
        }
        return bytes;
    }

private:
    Object newField(const QString &name, const char *type, const char *keys)
    {
        Object field
            = m_pdf->makeIndirectObject(Object::parse("<< /Kids [] " + std::string(keys) + " >>"));
        field.replaceKey("/FT", Object::newName(type));
        field.replaceKey("/T", Object::newUnicodeString(name.toStdString()));
        m_form.getKey("/Fields").appendItem(field);
        return field;
    }

    Object widgetAt(const Place &place, const char *keys)
    {
        Object widget = m_pdf->makeIndirectObject(
            Object::parse("<< /Type /Annot /Subtype /Widget /F 4 " + std::string(keys) + " >>"));
        widget.replaceKey("/Rect",
            Object::newArray(Object::Rectangle(
                place.rect.left(), place.rect.top(), place.rect.right(), place.rect.bottom())));
        return widget;
    }

    Object addWidget(Object field, const Place &place, const char *keys)
    {
        Object widget = widgetAt(place, keys);
        widget.replaceKey("/Parent", field);
        field.getKey("/Kids").appendItem(widget);
        annotate(place.page, widget);
        return widget;
    }

    void annotate(int page, Object widget)
    {
        Object &owner = m_pages.at(static_cast<size_t>(page));
        if (!owner.hasKey("/Annots"))
            owner.replaceKey("/Annots", Object::newArray());
        owner.getKey("/Annots").appendItem(widget);
    }

    Object formStream(const char *content)
    {
        Object stream = Object::newStream(m_pdf.get(), content);
        stream.getDict().replaceKey("/Type", Object::newName("/XObject"));
        stream.getDict().replaceKey("/Subtype", Object::newName("/Form"));
        stream.getDict().replaceKey("/BBox", Object::parse("[0 0 9 9]"));
        return stream;
    }

    std::shared_ptr<QPDF> m_pdf;
    Object m_form;
    std::vector<Object> m_pages;
};

} // namespace prealable::test
