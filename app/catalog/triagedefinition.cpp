#include "catalog/triagedefinition.h"

namespace prealable {

const TriageFact *TriageDefinition::fact(const FieldId &id) const
{
    for (const TriageFact &candidate : facts) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

} // namespace prealable
