// The few questions that the language of conditions cannot ask: {"predicate": ["name", "field",
// …]}. A predicate is unknown as long as something it needs is not answered, left blank or not a
// valid identifier: neither it nor its contrary may then fire a rule.
#pragma once

#include "rules/condition.h"

#include <QStringList>

namespace prealable {

// nirAgreesWithBirthDate(nir, birthDate): year and month of the number and of the date agree.
Truth nirAgreesWithBirthDate(const Value &nir, const Value &birthDate);

// nirAgreesWithSex(nir, sex): `sex` is a choice of "man" and "woman". Unknown for a provisional
// number, whose first digit proves nothing.
Truth nirAgreesWithSex(const Value &nir, const Value &sex);

// sameIdentifier(a, b): the same number, however it is written; two NIR with or without their key.
Truth sameIdentifier(const Value &first, const Value &second);

// samePlace(kindA, kindB, textA, textB): the same kind of place and, where it has to be described,
// the same description.
Truth samePlace(const Value &kindA, const Value &kindB, const Value &textA, const Value &textB);

// isSeries(distanceKm, dates): enough transports within the law's period, each of them further than
// its distance (CSS R322-10, e). `dates` is a list of "YYYY-MM-DD".
Truth isSeries(const Value &distance, const Value &dates, const LawLibrary &law, QDate day);

QStringList predicateNames();
// Unknown for a name or a number of arguments that does not exist: formcheck refuses them.
Truth evaluatePredicate(const QString &name, const QList<FieldId> &arguments, const Facts &facts);

} // namespace prealable
