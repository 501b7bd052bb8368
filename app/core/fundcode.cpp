#include "core/fundcode.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<FundCode> FundCode::parse(const QString &text)
{
    const Parsed<QString> digits = parseDigits(text, 9);
    if (!digits)
        return digits.error();
    if (digits->startsWith(u"00")) // the régimes begin with 01
        return IdentifierProblem::Structure;
    return FundCode(*digits);
}

QString FundCode::shown() const
{
    return groupedText(m_text, {2, 3, 4});
}

} // namespace prealable
