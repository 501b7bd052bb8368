#include "catalog/lawlibrary.h"

#include <cmath>

namespace prealable {

namespace {

// Digits with a French decimal comma, whatever the locale.
QString shownNumber(double value)
{
    return QString::number(value, 'g', 12).replace(u'.', u',');
}

QString unitWord(const QString &unit, double value)
{
    const bool plural = std::abs(value) >= 2; // French: 1,5 jour, 2 jours
    if (unit == u"day"_qs)
        return plural ? u"jours"_qs : u"jour"_qs;
    if (unit == u"month"_qs)
        return u"mois"_qs;
    if (unit == u"year"_qs)
        return plural ? u"ans"_qs : u"an"_qs;
    if (unit == u"euro"_qs)
        return u"€"_qs;
    if (unit == u"percent"_qs)
        return u"%"_qs;
    if (unit == u"count"_qs)
        return {};
    return unit;
}

} // namespace

const LawEdition *LawLibrary::edition(const LawId &id, QDate day) const
{
    const auto found = values.constFind(id);
    if (found == values.constEnd())
        return nullptr;
    for (const LawEdition &candidate : found->editions) {
        const bool begun = candidate.from.isNull() || candidate.from <= day;
        const bool ended = !candidate.until.isNull() && candidate.until < day;
        if (begun && !ended)
            return &candidate;
    }
    return nullptr;
}

std::optional<double> LawLibrary::value(const LawId &id, QDate day) const
{
    const LawEdition *found = edition(id, day);
    return found ? std::optional<double>(found->value) : std::nullopt;
}

QString LawLibrary::shown(const LawId &id, QDate day) const
{
    const LawEdition *found = edition(id, day);
    if (!found)
        return {};
    const QString word = unitWord(values.value(id).unit, found->value);
    const bool cents = values.value(id).unit == QLatin1String("euro")
        && found->value != std::floor(found->value);
    const QString number = cents ? QString::number(found->value, 'f', 2).replace(u'.', u',')
                                 : shownNumber(found->value);
    return word.isEmpty() ? number : number + u'\u00A0' + word;
}

QDate LawLibrary::checkedOn() const
{
    QDate oldest;
    for (const LawValue &value : values) {
        QDate latest;
        for (const LawEdition &candidate : value.editions) {
            if (latest.isNull() || candidate.checkedOn > latest)
                latest = candidate.checkedOn;
        }
        if (oldest.isNull() || latest < oldest)
            oldest = latest;
    }
    return oldest;
}

} // namespace prealable
