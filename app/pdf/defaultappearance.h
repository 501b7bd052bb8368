// The default appearance string of a field ("/Helv 10 Tf 0 g"), malformed or not.
#pragma once

#include "pdf/templateindex.h"

#include <QColor>

#include <qpdf/QPDFObjectHandle.hh>

namespace prealable::pdf {

// `fonts` is the form's /DR /Font (or null): it says which font the resource name stands for.
PdfTextStyle parseDefaultAppearance(const QByteArray &string, QPDFObjectHandle fonts);

// A colour array of /MK: 1, 3 or 4 components; invalid when there is none.
QColor colourOf(QPDFObjectHandle array);

} // namespace prealable::pdf
