#include "catalog/referencetables.h"

#include <algorithm>

namespace prealable {

const ActHints::Act *ActHints::act(const QString &code) const
{
    const auto found = std::find_if(
        acts.begin(), acts.end(), [&code](const Act &candidate) { return candidate.code == code; });
    return found == acts.end() ? nullptr : &*found;
}

const ActHints *ReferenceTables::hintsOf(const QString &system) const
{
    const auto found = std::find_if(hints.begin(), hints.end(),
        [&system](const ActHints &candidate) { return candidate.system == system; });
    return found == hints.end() ? nullptr : &*found;
}

QList<Fund> ReferenceTables::fundsOf(const QString &departement) const
{
    QList<Fund> found;
    for (const Fund &fund : funds) {
        if (fund.departement == departement)
            found.append(fund);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Fund &a, const Fund &b) { return a.regime < b.regime; });
    return found;
}

} // namespace prealable
