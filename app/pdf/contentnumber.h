// Numbers as the content of a page and the dictionaries of a PDF have them (ISO 32000-1, 7.3.3): a
// point whatever the locale, no exponent. Put together by hand: a batch writes hundreds in a copy.
#pragma once

#include <QByteArray>

namespace prealable::pdf {

void appendInteger(QByteArray &out, qint64 value);
// To a thousandth of a point, without zeros at the end. `value`: finite, below 10^15.
void appendNumber(QByteArray &out, double value);
QByteArray contentNumber(double value);

} // namespace prealable::pdf
