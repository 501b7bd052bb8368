#include "store/healthidentity.h"

#include "core/identifiertext.h"
#include "core/searchtext.h"

namespace prealable {

namespace {

enum class IdentityKind { None, Nir, Waiting, Test };

IdentityKind identityKind(const QString &oid)
{
    constexpr QStringView scheme = u"urn:oid:";
    constexpr QStringView branch = u"1.2.250.1.213.1.4.";
    QStringView plain = QStringView(oid).trimmed();
    if (plain.startsWith(scheme, Qt::CaseInsensitive))
        plain = plain.mid(scheme.size());
    if (!plain.startsWith(branch))
        return IdentityKind::None;
    const QStringView kind = plain.mid(branch.size());
    if (kind == u"8")
        return IdentityKind::Nir;
    if (kind == u"9")
        return IdentityKind::Waiting;
    return kind == u"10" || kind == u"11" ? IdentityKind::Test : IdentityKind::None;
}

} // namespace

void setHealthIdentities(PersonBuilder &person, const QList<HealthIdentity> &identities)
{
    const FieldId field(u"beneficiary.nir"_qs);
    for (const HealthIdentity &identity : identities) {
        if (identityKind(identity.oid) == IdentityKind::Nir)
            person.set(field, identity.number, identity.source);
    }
    for (const HealthIdentity &identity : identities) {
        const IdentityKind kind = identityKind(identity.oid);
        if (kind == IdentityKind::None || person.value(field).isAnswered())
            continue;
        person.set(field, identity.number, identity.source);
        if (kind == IdentityKind::Waiting)
            person.note(field, identity.source,
                u"C'est un numéro d'attente (NIA), pas un numéro définitif."_qs,
                u"Si la carte Vitale porte un autre numéro, prenez celui de la carte."_qs);
        if (kind == IdentityKind::Test)
            person.note(field, identity.source,
                u"C'est l'identité d'un patient d'essai, pas d'une vraie personne."_qs,
                u"N'envoyez pas de demande pour cette identité."_qs);
    }
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
