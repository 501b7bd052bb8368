#include "core/phone.h"

#include "core/identifiertext.h"

#include <array>

namespace prealable {

// France and the départements whose numbers are also dialled with a 0 and 9 digits inside France
// (plan national de numérotation): La Réunion and Mayotte, Guadeloupe, Guyane, Martinique.
static constexpr std::array<QStringView, 5> countryCodes{u"33", u"262", u"590", u"594", u"596"};

// "33612345678" or "330612345678" (from "+33 (0)6…"): "0612345678". Empty: another country.
static QString nationalNumber(const QString &international)
{
    for (const QStringView code : countryCodes) {
        if (!international.startsWith(code))
            continue;
        const QString subscriber = international.mid(code.size());
        return subscriber.startsWith(u'0') ? subscriber : u'0' + subscriber;
    }
    return {};
}

Parsed<Phone> Phone::parse(const QString &text)
{
    QString number = compactIdentifier(text);
    number.remove(u'(').remove(u')').remove(u'/');
    if (number.isEmpty())
        return IdentifierProblem::Empty;
    const bool plus = number.startsWith(u'+');
    if (plus)
        number.remove(0, 1);
    if (!isAsciiDigits(number))
        return IdentifierProblem::Characters;
    if (plus || number.startsWith(u"00"))
        number = nationalNumber(plus ? number : number.mid(2));
    if (!number.startsWith(u'0'))
        return IdentifierProblem::Structure;
    if (number.size() != 10)
        return IdentifierProblem::Length;
    if (number.at(1) == u'0')
        return IdentifierProblem::Structure;
    return Phone(number);
}

QString Phone::shown() const
{
    return groupedText(m_text, {2, 2, 2, 2, 2});
}

} // namespace prealable
