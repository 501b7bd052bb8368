// The fields and widgets of an opened PDF, with the objects that hold them: what the template index
// is made from, and what the writers change.
#pragma once

#include "pdf/pdfaccess.h"
#include "pdf/templateindex.h"

#include <QColor>
#include <QHash>

#include <vector>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace prealable::pdf {

struct WidgetNode {
    PdfWidget shown;
    QPDFObjectHandle object;
    PdfTextStyle style; // its own, when it has one
    int quadding = 0;
    QColor border;
    QColor background;
    double borderWidth = 1;
};

struct FieldNode {
    PdfFieldInfo info;
    std::vector<QPDFObjectHandle> holders; // where /V lives; several when a name is used twice
    std::vector<WidgetNode> widgets; // those of pages, in the file's order
    QList<std::pair<QString, QString>> options; // choices: export value, text shown
};

struct FormTree {
    QPDFObjectHandle acroForm; // null when there is none
    std::vector<QPDFPageObjectHelper> pages;
    std::vector<FieldNode> fields;
    QHash<PdfFieldName, size_t> places; // in `fields`
    QStringList warnings;
    bool isLocked = false; // a signature allows no change at all (fieldlocks.h)

    [[nodiscard]] FieldNode *field(const PdfFieldName &name);
};

// Throws Refusal (PdfTooComplex) beyond the limits.
FormTree readForm(QPDF &pdf);

// What TemplateIndex says, from an opened file.
TemplateIndex indexOf(QPDF &pdf, const FormTree &tree, const QByteArray &bytes);

} // namespace prealable::pdf
