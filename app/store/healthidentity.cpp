#include "store/healthidentity.h"

#include "core/identifiertext.h"
#include "core/searchtext.h"

namespace prealable {

bool setHealthIdentity(PersonBuilder &person, const QString &oid, const QString &number,
    const PersonBuilder::Source &source)
{
    constexpr QStringView scheme = u"urn:oid:";
    constexpr QStringView branch = u"1.2.250.1.213.1.4.";
    QStringView plain = QStringView(oid).trimmed();
    if (plain.startsWith(scheme, Qt::CaseInsensitive))
        plain = plain.mid(scheme.size());
    if (!plain.startsWith(branch))
        return false;
    const QStringView kind = plain.mid(branch.size());
    const bool isNir = kind == u"8";
    const bool isWaiting = kind == u"9";
    const bool isTest = kind == u"10" || kind == u"11";
    if (!isNir && !isWaiting && !isTest)
        return false;
    const FieldId field(u"beneficiary.nir"_qs);
    person.set(field, number, source);
    if (isWaiting)
        person.note(field, source, u"C'est un numéro d'attente (NIA), pas un numéro définitif."_qs,
            u"Si la carte Vitale porte un autre numéro, prenez celui de la carte."_qs);
    if (isTest)
        person.note(field, source,
            u"C'est l'identité d'un patient d'essai, pas d'une vraie personne."_qs,
            u"N'envoyez pas de demande pour cette identité."_qs);
    return true;
}

bool isFrance(const QString &country)
{
    static const QStringList spellings = {QString(), u"fr"_qs, u"fra"_qs, u"france"_qs};
    return spellings.contains(searchText(country));
}

QString plainDate(const QString &text)
{
    const QString day = text.trimmed();
    const QString digits = day.left(8);
    if (isAsciiDigits(digits) && digits.size() == 8) // HL7 writes the year first
        return digits.mid(6, 2) + u'/' + digits.mid(4, 2) + u'/' + digits.left(4);
    const qsizetype time = day.indexOf(u'T');
    return time == 10 ? day.left(time) : day;
}

} // namespace prealable
