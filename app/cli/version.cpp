#include "cli/version.h"

#include "cli/shapes.h"
#include "core/frenchdate.h"
#include "core/version.h"
#include "pdf/libraryversions.h"

namespace prealable::cli {

Outcome versionOutcome(const OpenedForms &forms)
{
    QJsonObject json{{QStringLiteral("version"), programVersion()}};
    QString text = QStringLiteral("prealable-cli %1\n").arg(programVersion());
    for (const LibraryVersion &library : libraryVersions()) {
        json.insert(library.name.toLower(), library.version);
        text += library.name + u' ' + library.version + u'\n';
    }
    const FormsVersion &version = forms.catalog.version();
    const QString signer = forms.installed.serves ? forms.installed.pack->signer.name : QString();
    json.insert(QStringLiteral("formsVersion"), version.number);
    json.insert(QStringLiteral("formsIssued"), dateJson(version.issued));
    json.insert(QStringLiteral("formsSigner"), textOrNull(signer));
    text += QStringLiteral("Formulaires : %1").arg(shownVersion(version));
    text += signer.isEmpty() ? QStringLiteral("\n")
                             : QStringLiteral(", paquet signé par %1\n").arg(signer);
    const QDate checked = forms.catalog.law().checkedOn();
    json.insert(QStringLiteral("lawCheckedOn"), checked.toString(Qt::ISODate));
    text += QStringLiteral("Droit : toutes les valeurs relues le %1 ou après\n")
                .arg(shownLongDate(checked));
    return {json, text, {}};
}

} // namespace prealable::cli
