#include "catalog/lawlibrary.h"

#include <cmath>

namespace prealable {

namespace {

// Digits with a French decimal comma, whatever the locale.
QString shownNumber(double value)
{
    return QString::number(value, 'g', 12).replace(u'.', u',');
}

// The unit's own name when nothing says how to write it.
QString patternFor(const LawLibrary &law, const QString &unit, double value)
{
    if (unit == u"count"_qs)
        return u"#"_qs;
    QString pattern = u"#\u00A0"_qs + unit;
    for (const UnitForm &form : law.units.value(unit)) {
        if (form.from <= std::abs(value))
            pattern = form.pattern;
    }
    return pattern;
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
    return found ? shown(found->value, values.value(id).unit) : QString();
}

QString LawLibrary::shown(double value, const QString &unit) const
{
    const bool cents = unit == QLatin1String("euro") && value != std::floor(value);
    const QString number
        = cents ? QString::number(value, 'f', 2).replace(u'.', u',') : shownNumber(value);
    return patternFor(*this, unit, value).replace(u'#', number);
}

bool LawLibrary::knowsUnit(const QString &unit) const
{
    return unit == u"count"_qs || units.contains(unit);
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
