#include "cli/version.h"

#include "core/frenchdate.h"
#include "core/version.h"
#include "pdf/libraryversions.h"

#include <QJsonObject>

namespace prealable::cli {

Outcome versionOutcome(const Catalog &catalog)
{
    QJsonObject json{{QStringLiteral("version"), programVersion()}};
    QString text = QStringLiteral("prealable-cli %1\n").arg(programVersion());
    for (const LibraryVersion &library : libraryVersions()) {
        json.insert(library.name.toLower(), library.version);
        text += library.name + u' ' + library.version + u'\n';
    }
    const QDate checked = catalog.law().checkedOn();
    json.insert(QStringLiteral("lawCheckedOn"), checked.toString(Qt::ISODate));
    text += QStringLiteral("Droit : toutes les valeurs relues le %1 ou après\n")
                .arg(shownLongDate(checked));
    return {json, text, {}};
}

} // namespace prealable::cli
