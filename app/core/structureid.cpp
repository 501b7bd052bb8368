#include "core/structureid.h"

#include "core/amnumber.h"
#include "core/finess.h"
#include "core/identifiertext.h"
#include "core/siret.h"

namespace prealable {

Parsed<StructureId> StructureId::parse(const QString &text)
{
    const QString number = compactIdentifier(text);
    if (number.size() > 9 && isAsciiDigits(number)) {
        if (number.size() != 14)
            return IdentifierProblem::Length;
        const Parsed<Siret> siret = Siret::parse(number);
        if (!siret)
            return siret.error();
        return StructureId(Kind::Siret, siret->canonical(), true);
    }
    const Parsed<Finess> finess = Finess::parse(number);
    if (finess)
        return StructureId(Kind::Finess, finess->canonical(), finess->isKeyCertain());
    if (finess.error() != IdentifierProblem::Key)
        return finess.error();
    const Parsed<AmNumber> practice = AmNumber::parse(number);
    if (!practice)
        return practice.error();
    return StructureId(Kind::AmNumber, practice->canonical(), false);
}

QString StructureId::shown() const
{
    return m_kind == Kind::Siret ? groupedText(m_text, {3, 3, 3, 5}) : m_text;
}

} // namespace prealable
