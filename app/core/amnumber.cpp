#include "core/amnumber.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<AmNumber> AmNumber::parse(const QString &text)
{
    const QString digits = compactIdentifier(text);
    if (digits.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (digits.size() != 9)
        return IdentifierProblem::Length;
    if (digits.startsWith(u"00"))
        return IdentifierProblem::Structure;
    return AmNumber(digits);
}

QString AmNumber::shown() const
{
    return m_text;
}

} // namespace prealable
