// What is likely to make a caisse refuse a request, or send it back: which findings say so, the
// gravest first. Pure functions over common/refusals.json and what the assessment found. Nothing
// here is certain: only the caisse decides.
#pragma once

#include "rules/assessment.h"

namespace prealable {

struct RefusalCause {
    Finding finding;
    QString effect; // id in FormEdition::refusals
    qsizetype gravity = 0; // place of the effect among them: 0 is the gravest

    bool operator==(const RefusalCause &) const = default;
};

// The effect of a finding; empty: it is no cause for a refusal.
QString refusalEffect(const FormEdition &edition, const Finding &finding);

// Those of `findings` that are causes. Of one gravity what stops the request comes first, and then
// the order of before.
QList<RefusalCause> refusalCauses(const FormEdition &edition, const QList<Finding> &findings);

// What is to be looked at on paper, filled in for this edition: « Le numéro … est bien 11575*08. »
QString handCheckText(const FormEdition &edition, const HandCheck &check);

} // namespace prealable
