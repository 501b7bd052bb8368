// A PDF with the number and the fields of an official form, made on the spot: a clone that has no
// official form nor stand-in tests with it.
#pragma once

#include "catalog/formedition.h"
#include "support/pdfbuilder.h"

namespace prealable::test {

struct PrintedOn {
    QString number; // "11575*08"
    QString reference;
};

class OfficialPdf
{
public:
    OfficialPdf(const FormEdition &edition, const PrintedOn &printed)
    {
        m_builder.page(); // the notice
        for (qsizetype i = 0; i < edition.volets.size(); ++i)
            m_builder.page();
        for (const PdfMapping &mapping : edition.pdf)
            add(mapping);
        const auto pages = m_builder.pdf().getAllPages();
        for (size_t i = 0; i < pages.size(); ++i) {
            print(pages.at(i), i == 0 ? printed.number + QStringLiteral(" notice") : printed.number,
                printed.reference);
        }
    }

    // Signed by somebody who locked these fields.
    void signLocking(const QByteArray &fields)
    {
        m_builder.signature(QStringLiteral("signature"), {0, QRectF(40, 40, 200, 40)}, true)
            .replaceKey("/Lock",
                QPDFObjectHandle::parse(
                    "<< /Action /Include /Fields [" + fields.toStdString() + "] >>"));
    }

    QByteArray save(const SaveAs &as = {}) { return m_builder.save(as); }

private:
    void add(const PdfMapping &mapping)
    {
        const auto places = [&](int shift, const QByteArray &state) {
            const double x = m_cell % 2 == 0 ? 40 : 310;
            const double y = 740 - 24 * (m_cell / 2);
            QList<Place> found;
            for (const int volet : mapping.volets) // page 0 is the notice
                found.append({volet,
                    QRectF(x + shift, y, mapping.box ? 10 : 240, mapping.box ? 10 : 20), state});
            return found;
        };
        const QString name = mapping.name.text();
        if (mapping.box) {
            QList<Place> all;
            for (qsizetype i = 0; i < mapping.states.size(); ++i)
                all.append(places(int(20 * i), mapping.states.at(i).toUtf8()));
            m_builder.box(name, all);
        } else {
            QByteArray keys = "/Ff " + QByteArray::number(mapping.multiline ? 1 << 12 : 0);
            if (mapping.maxLength > 0)
                keys += " /MaxLen " + QByteArray::number(mapping.maxLength);
            m_builder.text(name, places(0, {}), keys.constData());
        }
        ++m_cell;
    }

    void print(QPDFObjectHandle page, const QString &first, const QString &second)
    {
        page.getKey("/Resources")
            .replaceKey("/Font",
                QPDFObjectHandle::parse(
                    "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                    ">> >>"));
        const QString text = QStringLiteral("BT /F1 9 Tf 40 800 Td (%1) Tj 0 -14 Td (%2) Tj ET\n")
                                 .arg(first, second);
        page.replaceKey("/Contents",
            QPDFObjectHandle::newStream(&m_builder.pdf(), text.toLatin1().toStdString()));
    }

    PdfBuilder m_builder;
    int m_cell = 0;
};

} // namespace prealable::test
