#include "cli/command.h"
#include "cli/shapes.h"
#include "cli/usercalibrations.h"

#include <algorithm>

namespace prealable::cli {

static QJsonArray voletsJson(const FormEdition &edition)
{
    QJsonArray volets;
    for (const Volet &volet : edition.volets)
        volets.append(QJsonObject{
            {QStringLiteral("number"), volet.number}, {QStringLiteral("goesTo"), volet.goesTo}});
    return volets;
}

static QJsonArray supersedesJson(const FormEdition &edition)
{
    QJsonArray editions;
    for (const SupersededEdition &older : edition.supersedes)
        editions.append(QJsonObject{{QStringLiteral("edition"), older.edition.text()},
            {QStringLiteral("cerfa"), textOrNull(older.cerfa)},
            {QStringLiteral("reference"), textOrNull(older.reference)}});
    return editions;
}

// How an official PDF of this edition can be filled on this computer.
static QString officialWay(
    const FormEdition &edition, bool acroForm, const QList<Calibration> &calibrations)
{
    if (acroForm)
        return QStringLiteral("acroform");
    const bool calibrated = std::any_of(
        calibrations.begin(), calibrations.end(), [&edition](const Calibration &calibration) {
            return calibration.form == edition.form && calibration.edition == edition.edition;
        });
    return calibrated ? QStringLiteral("calibrated") : QStringLiteral("none");
}

static QJsonObject editionJson(const FormEdition &edition, const QList<Calibration> &calibrations)
{
    const bool recognised
        = !edition.recogniseNumbers.isEmpty() || !edition.recogniseReferences.isEmpty();
    // The fields of our own page are no fields of an official PDF.
    const bool acroForm = recognised && edition.hasOfficialFields;
    return {{QStringLiteral("form"), edition.form.text()},
        {QStringLiteral("edition"), edition.edition.text()},
        {QStringLiteral("cerfa"), textOrNull(edition.cerfa)},
        {QStringLiteral("reference"), textOrNull(edition.reference)},
        {QStringLiteral("title"), edition.text(QStringLiteral("form.title"))},
        {QStringLiteral("inForceFrom"), dateJson(edition.inForceFrom)},
        {QStringLiteral("attestedFrom"), dateJson(edition.attestedFrom)},
        {QStringLiteral("inForceUntil"), dateJson(edition.inForceUntil)},
        {QStringLiteral("sentBy"), textOrNull(edition.sentBy.id)},
        {QStringLiteral("sentTo"), textOrNull(edition.sentTo.id)},
        {QStringLiteral("volets"), voletsJson(edition)},
        {QStringLiteral("supersedes"), supersedesJson(edition)},
        {QStringLiteral("officialPdf"),
            QJsonObject{{QStringLiteral("recognised"), recognised},
                {QStringLiteral("how"), officialWay(edition, acroForm, calibrations)}}}};
}

static QString editionText(const FormEdition &edition)
{
    QString text = QStringLiteral("%1  %2\n    %3\n")
                       .arg(edition.form.text(), edition.edition.text(),
                           edition.text(QStringLiteral("form.title")));
    if (!edition.cerfa.isEmpty())
        text += QStringLiteral("    cerfa n° %1, %2\n").arg(edition.cerfa, edition.reference);
    return text;
}

Outcome runForms(const Invocation &invocation)
{
    QJsonArray json;
    QString text;
    const QList<Calibration> calibrations = userCalibrations().all(*invocation.catalog);
    for (const FormEdition &edition : invocation.catalog->editions()) {
        if (edition.isLetter())
            continue; // written after a request, by `appeal`
        json.append(editionJson(edition, calibrations));
        text += editionText(edition);
    }
    return {json, text, {}};
}

} // namespace prealable::cli
