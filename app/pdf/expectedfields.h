// What an edition's form asks for, in the order in which a person reads it, with the words that may
// stand beside each field: what is looked for on a page of an unknown layout.
#pragma once

#include "catalog/formedition.h"
#include "core/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace prealable {

struct ExpectedField {
    PdfFieldName name;
    bool box = false;
    QString state; // box
    bool multiline = false;
    int maxLength = 0; // of the form's field; 0: none
    int cells = 0; // of its comb, where our own page draws one; 0: no comb
    int row = -1; // of a table: its line, from 0
    QStringList labels; // captions and questions; never empty
};

// What stands together: the fields of one volet.
struct ExpectedSheet {
    int volet = 0;
    QList<ExpectedField> fields;
};

// FormsInvalid: as layoutRendition().
Result<QList<ExpectedSheet>> expectedSheets(const FormEdition &edition);

// How many cells the combs of these fields may have.
QSet<int> combLengths(const QList<ExpectedSheet> &sheets);

} // namespace prealable
