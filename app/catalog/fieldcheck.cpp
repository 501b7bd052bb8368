// Checks of the dictionary that no single field shows.
#include "catalog/checkreport.h"

namespace prealable {
namespace {

// Two fields are filled from one line of a table: which two must be plain.
void checkTablePairs(const LoadedForms &forms, CheckReport &report)
{
    for (const FieldDefinition &field : forms.dictionary) {
        if (field.table.isEmpty())
            continue;
        qsizetype partners = 0;
        for (const FieldDefinition &other : forms.dictionary)
            partners += arePair(field, other) ? 1 : 0;
        if (partners != 1)
            report.add(u"common/fields*.json"_qs, u"/"_qs + field.id.text(),
                u"Avec « table », un champ va avec un seul autre, de même début, de la même table "
                u"et de l'autre type. Il y en a %1."_qs.arg(partners));
    }
}

} // namespace

QList<FormsCheck> fieldChecks()
{
    return {{"table-pairs", checkTablePairs}};
}

} // namespace prealable
