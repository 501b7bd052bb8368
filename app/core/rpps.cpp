#include "core/rpps.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<Rpps> Rpps::parse(const QString &text)
{
    const Parsed<QString> digits = parseDigits(text, 11);
    if (!digits)
        return digits.error();
    if (!passesLuhn(*digits))
        return IdentifierProblem::Key;
    return Rpps(*digits);
}

QString Rpps::shown() const
{
    return m_text;
}

} // namespace prealable
