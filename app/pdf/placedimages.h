// Which images cover a page, and how fine they are: a scan is a page that is one image.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

namespace prealable::pdf {

// Dots per inch of the images that together cover at least 60 % of the page; 0 when none do.
double scannedResolution(QPDFPageObjectHelper &page);

} // namespace prealable::pdf
