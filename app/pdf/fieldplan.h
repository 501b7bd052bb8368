// What is going to be written in each field, checked against what the form allows.
#pragma once

#include "pdf/appearance.h"
#include "pdf/pdfwriter.h"

#include <vector>

namespace prealable::pdf {

struct PlannedField {
    FieldNode *field = nullptr;
    QString text; // text and choice: what /V holds
    int option = -1; // choice: its place in /Opt
    QByteArray state; // box: the on-state, empty for Off
    std::vector<Drawing> drawings; // text and choice: one per widget
};

struct FieldPlan {
    std::vector<PlannedField> fields;
    QList<Overflow> overflow;
};

// Throws Refusal: PdfUnknownField, PdfUnknownState, PdfReadOnly, PdfTextTooLong, PdfGlyphMissing.
FieldPlan planFields(FormTree &tree, const PdfValues &values, const WriteOptions &options);

// The template's own values that have no appearance. Viewers draw them as long as they are asked to
// (/NeedAppearances) or there is a field: once either is gone they must be drawn.
void planTemplateValues(FormTree &tree, const PdfValues &values, FieldPlan &plan);

} // namespace prealable::pdf
