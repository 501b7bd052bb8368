// formcheck --fields FILE.pdf
#pragma once

#include <QString>

namespace prealable {

// Prints every field with what pdf.json must say of it. Exit status: 0 done, 1 not a PDF that we
// read.
int printPdfFields(const QString &path);

} // namespace prealable
