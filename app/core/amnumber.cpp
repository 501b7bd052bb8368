#include "core/amnumber.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<AmNumber> AmNumber::parse(const QString &text)
{
    const Parsed<QString> digits = parseDigits(text, 9);
    if (!digits)
        return digits.error();
    if (digits->startsWith(u"00"))
        return IdentifierProblem::Structure;
    return AmNumber(*digits);
}

QString AmNumber::shown() const
{
    return m_text;
}

} // namespace prealable
