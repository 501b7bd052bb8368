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

// A picture shows what the text beside it says, and is described for whoever cannot see it.
void checkPictures(const LoadedForms &forms, CheckReport &report)
{
    const auto need = [&](const QString &key, const FieldDefinition &field) {
        if (!forms.texts.contains(key))
            report.add(u"common/fields*.json"_qs, u"/"_qs + field.id.text(),
                u"Avec « picture », il faut le texte « %1 » dans common/."_qs.arg(key));
    };
    QStringList used;
    for (const FieldDefinition &field : forms.dictionary) {
        if (field.picture.isEmpty())
            continue;
        used.append(u"picture.%1.description"_qs.arg(field.picture));
        need(used.last(), field);
        need(u"field.%1.where"_qs.arg(field.id.text()), field);
    }
    for (const TextFile &common : forms.common) {
        const QStringList keys = common.texts.keys();
        for (const QString &key : keys) {
            if (key.startsWith(u"picture."_qs) && !used.contains(key))
                report.add(common.file, u'/' + key, u"Rien n'utilise ce texte."_qs);
        }
    }
}

} // namespace

QList<FormsCheck> fieldChecks()
{
    return {{"table-pairs", checkTablePairs}, {"field-pictures", checkPictures}};
}

} // namespace prealable
