// A template opened for filling it many times: for each field, the objects that a value changes, up
// to what is changed in them.
#pragma once

#include "pdf/fontsubset.h"
#include "pdf/formtree.h"
#include "pdf/pdfincrement.h"

#include <vector>

namespace prealable::pdf {

// An object that a value changes, up to what is changed in it.
struct ChangedObject {
    int number = 0;
    int generation = 0;
    QByteArray head; // "<< /Type /Annot …"
    bool holdsValue = false;
    int widget = -1; // its place in the field's widgets
};

struct CompiledField {
    bool isBox = false;
    bool isSuited = false;
    std::vector<ChangedObject> objects;
};

struct BatchFont {
    FontSubset subset;
    QByteArray reference; // "12 0 R"
};

struct CompiledForm {
    QByteArray base;
    std::shared_ptr<QPDF> document; // what `tree` reads
    mutable FormTree tree; // only read
    std::vector<CompiledField> fields; // as in `tree`
    QMap<QString, BatchFont> fonts; // by the face's path
    FileEnd end;
    int firstNew = 0;
    int answersObject = 0; // the stream that carries the answers; 0: there is none
    QByteArray trailerKeys;

    // Puts the faces that the form's texts need among its resources.
    bool addFonts(QPDF &pdf, FormTree &form);
    // From `base`, opened again. False when a field has no object of its own.
    bool compile();

private:
    [[nodiscard]] std::optional<CompiledField> compiled(const FieldNode &field) const;
};

bool isTextField(const FieldNode &field);
bool isTickBox(const FieldNode &field);
// The face that texts of this style are drawn with.
QString facePath(const PdfTextStyle &style);

} // namespace prealable::pdf
