#include "core/finess.h"

#include "core/identifiertext.h"

namespace prealable {

static bool isCorsican(const QString &text)
{
    return text.startsWith(u"2A") || text.startsWith(u"2B");
}

Parsed<Finess> Finess::parse(const QString &text)
{
    const QString number = compactIdentifier(text);
    if (number.isEmpty())
        return IdentifierProblem::Empty;
    const bool corsican = isCorsican(number);
    // "2A" alone is an unfinished number, not a wrong character.
    const QString digits = corsican ? number.mid(2) : number;
    if (!digits.isEmpty() && !isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (number.size() != 9)
        return IdentifierProblem::Length;
    if (number.startsWith(u"00"))
        return IdentifierProblem::Structure;
    if (!corsican && !passesLuhn(number))
        return IdentifierProblem::Key;
    return Finess(number);
}

QString Finess::shown() const
{
    return m_text;
}

bool Finess::isKeyCertain() const
{
    return !isCorsican(m_text);
}

} // namespace prealable
