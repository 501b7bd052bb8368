#include "pdf/contentnumber.h"

#include <charconv>
#include <cmath>

namespace prealable::pdf {

void appendInteger(QByteArray &out, qint64 value)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

void appendNumber(QByteArray &out, double value)
{
    qint64 thousandths = std::llround(value * 1000);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    appendInteger(out, thousandths / 1000);
    if (thousandths % 1000 == 0)
        return;
    out += '.';
    for (qint64 rest = thousandths % 1000, unit = 100; rest > 0; rest %= unit, unit /= 10)
        out += static_cast<char>('0' + rest / unit);
}

QByteArray contentNumber(double value)
{
    QByteArray text;
    appendNumber(text, value);
    return text;
}

} // namespace prealable::pdf
