#include "core/postalcode.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<PostalCode> PostalCode::parse(const QString &text)
{
    const QString code = compactIdentifier(text);
    if (code.isEmpty())
        return IdentifierProblem::Empty;
    if (code.startsWith(u"2A") || code.startsWith(u"2B"))
        return IdentifierProblem::Structure;
    if (!isAsciiDigits(code))
        return IdentifierProblem::Characters;
    if (code.size() != 5)
        return IdentifierProblem::Length;
    if (code.startsWith(u"00"))
        return IdentifierProblem::Structure;
    return PostalCode(code);
}

QString PostalCode::shown() const
{
    return m_text;
}

} // namespace prealable
