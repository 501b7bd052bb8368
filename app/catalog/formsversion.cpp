#include "catalog/formsversion.h"

#include "core/frenchdate.h"

namespace prealable {

FormsVersion readVersion(const JsonNode &object)
{
    FormsVersion version{object["version"].integer(), object["issued"].date()};
    if (object["version"].exists() && version.number < 1)
        object["version"].fail(ErrorCode::JsonWrongValue, u"Le numéro de version commence à 1."_qs);
    return version;
}

FormsVersion readVersion(FormsFolder &folder)
{
    FormsVersion version;
    folder.read(u"version.json"_qs, [&version](const JsonNode &root) {
        root.expect({"version", "issued"});
        version = readVersion(root);
    });
    return version;
}

QString shownVersion(const FormsVersion &version)
{
    return u"version %1 du %2"_qs.arg(version.number).arg(shownLongDate(version.issued));
}

} // namespace prealable
