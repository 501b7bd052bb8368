#include "core/rpps.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<Rpps> Rpps::parse(const QString &text)
{
    const QString digits = compactIdentifier(text);
    if (digits.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (digits.size() != 11)
        return IdentifierProblem::Length;
    if (!passesLuhn(digits))
        return IdentifierProblem::Key;
    return Rpps(digits);
}

QString Rpps::shown() const
{
    return m_text;
}

} // namespace prealable
