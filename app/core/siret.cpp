#include "core/siret.h"

#include "core/identifiertext.h"

namespace prealable {

// INSEE, documentation of the SIRENE directory: the exception of La Poste.
static bool passesLaPoste(const QString &digits)
{
    if (!digits.startsWith(u"356000000"))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digitAt(digits, i);
    return sum % 5 == 0;
}

Parsed<Siret> Siret::parse(const QString &text)
{
    const QString digits = compactIdentifier(text);
    if (digits.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (digits.size() != 14)
        return IdentifierProblem::Length;
    // Fourteen zeros have a right key, and are what people type to go on.
    if (digits.startsWith(u"000000000"))
        return IdentifierProblem::Structure;
    if (!passesLuhn(digits) && !passesLaPoste(digits))
        return IdentifierProblem::Key;
    return Siret(digits);
}

QString Siret::shown() const
{
    return groupedText(m_text, {3, 3, 3, 5});
}

} // namespace prealable
