#include "core/fundcode.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<FundCode> FundCode::parse(const QString &text)
{
    const QString digits = compactIdentifier(text);
    if (digits.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (digits.size() != 9)
        return IdentifierProblem::Length;
    if (digits.startsWith(u"00")) // the régimes begin with 01
        return IdentifierProblem::Structure;
    return FundCode(digits);
}

QString FundCode::shown() const
{
    return groupedText(m_text, {2, 3, 4});
}

} // namespace prealable
