// From checked answers to the values of the PDF's fields, by the edition's pdf.json.
#pragma once

#include "rules/checkedrequest.h"

#include <QMap>

namespace prealable {

// A text to write, or the state to tick. An empty `text` of a box means Off; of a text field,
// empty.
struct PdfFieldValue {
    bool box = false;
    QString text;

    bool operator==(const PdfFieldValue &) const = default;
};

using PdfFieldValues = QMap<PdfFieldName, PdfFieldValue>;

// One entry for each field of pdf.json that is not left blank, also the empty ones.
PdfFieldValues fieldValues(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment);

// The rows of a group for which its table has no line, in words: they go to the continuation sheet.
struct RowsLeftOver {
    FieldId group;
    QStringList rows;
};
QList<RowsLeftOver> rowsLeftOver(const FormEdition &edition, const Assessment &assessment);

// The answers that decide what a PDF field shows: for "a click on a box goes to its question".
QList<FieldId> questionsBehind(
    const FormEdition &edition, const PdfFieldName &field, const QString &state = {});
// An answer in a row is named by its place ("acts[0].code"); a group stands for all of its rows.
// The PDF fields that show an answer: the box to highlight for the current question.
QList<PdfFieldName> fieldsShowing(const FormEdition &edition, const FieldId &question);

} // namespace prealable
