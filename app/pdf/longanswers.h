// Answers that are longer than their box: what stays in the box, what goes to the joined sheet.
#pragma once

#include "catalog/formedition.h"
#include "pdf/pdfwriter.h"
#include "pdf/rendition.h"
#include "rules/fieldvalues.h"

namespace prealable {

struct DividedAnswers {
    PdfFieldValues values;
    QList<Overflow> overflow;
    QList<ContinuationEntry> entries;
};

// The question behind a field, as a person knows it.
QString fieldLabel(const FormEdition &edition, const PdfFieldName &field);

// The rows that a table has no line for go to the sheet; their overflow is named by the group.
void addRowsLeftOver(
    DividedAnswers &answers, const FormEdition &edition, const QList<RowsLeftOver> &left);

// Answers that a form with incomplete fields has no place for, made entries of the sheet: nothing
// that was answered is lost silently. Those of `absent` are left out: a person said that this paper
// does not ask for them.
DividedAnswers placedAnswers(const FormEdition &edition, const TemplateIndex &index,
    const PdfFieldValues &values, const QList<PdfFieldName> &absent);

// `readable`: an answer that may continue is not set smaller, in points, where its box is high
// enough. PdfTextTooLong when a text that may not continue does not fit at the smallest size.
Result<DividedAnswers> divideLongAnswers(const FormEdition &edition, const TemplateIndex &index,
    const PdfFieldValues &values, double readable);

} // namespace prealable
