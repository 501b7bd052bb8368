// What the French formats of health data have in common: the kinds of national health identity
// (INS), by OID. Source: ANS, référentiel INS and FR Core (profile fr-core-patient-ins).
#pragma once

#include "store/patientimport.h"

namespace prealable {

struct HealthIdentity {
    QString oid; // "1.2.250.1.213.1.4.8" or "urn:oid:1.2.250.1.213.1.4.8"
    QString number;
    PersonBuilder::Source source;
};

// Puts the NIR among them, in whatever order they stand, into the person's answers. Without one,
// the first of another kind, and what has to be said of it: a number of the waiting list (NIA), a
// made-up patient of a test or a demonstration. Other OIDs are left out.
void setHealthIdentities(PersonBuilder &person, const QList<HealthIdentity> &identities);

// "FR", "FRA", "France" or nothing.
bool isFrance(const QString &country);

// "19850305", "19850305101500+0100", "1985-03-05T00:00:00": the day as parseFrenchDate takes it;
// another text as it is.
QString plainDate(const QString &text);

} // namespace prealable
