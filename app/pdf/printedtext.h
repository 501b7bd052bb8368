// What is printed on the first pages of a PDF, read with Poppler: what a form is recognised by.
#pragma once

#include <QStringList>

#include <qpdf/QPDF.hh>

namespace prealable {

// No form of ours has more pages, its notice included; no page of a form has more characters.
inline constexpr int maxPrintedPages = 8;
inline constexpr qsizetype maxPrintedCharacters = 60'000;

namespace pdf {

// One text for each of the first `pages` pages. Their fields go from `pdf`: what stands in a field
// is not printed, and Poppler would read the whole form to find it. Empty when the pages cannot be
// read. To be called after refuseInflation().
QStringList printedText(QPDF &pdf, int pages);

} // namespace pdf

} // namespace prealable
