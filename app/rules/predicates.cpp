#include "rules/predicates.h"

#include "core/nir.h"
#include "rules/deadline.h"

#include <algorithm>
#include <span>

namespace prealable {

namespace {

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            kept.append(character.toUpper());
    }
    return kept;
}

// Two descriptions of one place differ by capitals, spaces and punctuation, hardly by their
// letters.
QString placeWords(const QString &text)
{
    return lettersAndDigits(text.normalized(QString::NormalizationForm_KC));
}

std::optional<QList<QDate>> sortedDates(const QStringList &texts)
{
    QList<QDate> dates;
    for (const QString &text : texts) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        dates.append(date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

bool someWindowHolds(const QList<QDate> &dates, qsizetype count, int months)
{
    for (qsizetype first = 0; first + count <= dates.size(); ++first) {
        if (dates.at(first + count - 1) <= addMonthsClipped(dates.at(first), months))
            return true;
    }
    return false;
}

// `count` transports of the list lie within the period; unknown when the law or a date is.
Truth enoughDates(const Value &dates, const LawLibrary &law, QDate day)
{
    const auto count = law.value(LawId(QStringLiteral("transport.series.minimumTrips")), day);
    const auto months = law.value(LawId(QStringLiteral("transport.series.period")), day);
    if (!dates.isList() || !count || !months || *count < 1)
        return Truth::Unknown;
    const auto sorted = sortedDates(dates.toList());
    if (!sorted)
        return Truth::Unknown;
    return truthOf(someWindowHolds(*sorted, qRound64(*count), qRound(*months)));
}

Truth farther(const Value &distance, const char *limit, const LawLibrary &law, QDate day)
{
    const auto kilometres = law.value(LawId(QString::fromLatin1(limit)), day);
    if (!distance.isNumber() || !kilometres)
        return Truth::Unknown;
    return truthOf(distance.toNumber() > *kilometres);
}

using Arguments = std::span<const Value>;

struct Predicate {
    const char *name;
    qsizetype arguments;
    Truth (*evaluate)(Arguments, const LawLibrary &, QDate);
};

const Predicate predicates[] = {
    {"isSeries", 2,
        [](Arguments a, const LawLibrary &law, QDate day) {
            return isSeries(a[0], a[1], law, day);
        }},
    {"nirAgreesWithBirthDate", 2,
        [](Arguments a, const LawLibrary &, QDate) { return nirAgreesWithBirthDate(a[0], a[1]); }},
    {"nirAgreesWithSex", 2,
        [](Arguments a, const LawLibrary &, QDate) { return nirAgreesWithSex(a[0], a[1]); }},
    {"sameIdentifier", 2,
        [](Arguments a, const LawLibrary &, QDate) { return sameIdentifier(a[0], a[1]); }},
    {"samePlace", 4,
        [](Arguments a, const LawLibrary &, QDate) { return samePlace(a[0], a[1], a[2], a[3]); }},
};

} // namespace

Truth nirAgreesWithBirthDate(const Value &nir, const Value &birthDate)
{
    if (!nir.isText() || !birthDate.isDate())
        return Truth::Unknown;
    const auto number = Nir::parse(nir.toText());
    if (!number)
        return Truth::Unknown;
    return truthOf(number->agreesWith(birthDate.toDate()));
}

Truth nirAgreesWithSex(const Value &nir, const Value &sex)
{
    const auto number = Nir::parse(nir.toText());
    if (!number || !number->sex() || !sex.isText())
        return Truth::Unknown;
    const bool man = *number->sex() == Nir::Sex::Man;
    return truthOf(sex.toText() == (man ? QLatin1String("man") : QLatin1String("woman")));
}

Truth sameIdentifier(const Value &first, const Value &second)
{
    const QString a = lettersAndDigits(first.toText());
    const QString b = lettersAndDigits(second.toText());
    if (a.isEmpty() || b.isEmpty())
        return Truth::Unknown;
    const auto firstNir = Nir::parse(a);
    const auto secondNir = Nir::parse(b);
    if (firstNir && secondNir)
        return truthOf(firstNir->number() == secondNir->number());
    return truthOf(a == b);
}

Truth samePlace(const Value &kindA, const Value &kindB, const Value &textA, const Value &textB)
{
    if (!kindA.isText() || !kindB.isText())
        return Truth::Unknown;
    if (kindA.toText() != kindB.toText())
        return Truth::No;
    const bool toDescribe
        = textA.state() != FieldState::NotApplicable || textB.state() != FieldState::NotApplicable;
    if (!toDescribe)
        return Truth::Yes;
    const QString a = placeWords(textA.toText());
    const QString b = placeWords(textB.toText());
    if (a.isEmpty() || b.isEmpty())
        return Truth::Unknown;
    return truthOf(a == b);
}

Truth isSeries(const Value &distance, const Value &dates, const LawLibrary &law, QDate day)
{
    const Truth far = farther(distance, "transport.series.minimumDistance", law, day);
    const Truth enough = enoughDates(dates, law, day);
    if (far == Truth::No || enough == Truth::No)
        return Truth::No;
    return far == Truth::Yes && enough == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

QStringList predicateNames()
{
    QStringList names;
    for (const Predicate &predicate : predicates)
        names.append(QString::fromLatin1(predicate.name));
    return names;
}

Truth evaluatePredicate(const QString &name, const QList<FieldId> &arguments, const Facts &facts)
{
    for (const Predicate &predicate : predicates) {
        if (name != QLatin1String(predicate.name) || arguments.size() != predicate.arguments)
            continue;
        QList<Value> values;
        for (const FieldId &argument : arguments)
            values.append(facts.value(argument));
        static const LawLibrary none;
        return predicate.evaluate(Arguments(values.constData(), size_t(values.size())),
            facts.law ? *facts.law : none, facts.day);
    }
    return Truth::Unknown;
}

} // namespace prealable
