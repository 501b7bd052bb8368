// `pack check`, `pack install`, `pack list`, `pack remove`: for those who use form packs.
#include "cli/command.h"
#include "cli/locatederror.h"
#include "cli/shapes.h"
#include "cli/userpacks.h"

namespace prealable::cli {

static void insertVersion(QJsonObject &object, const FormsVersion &version)
{
    object.insert(QStringLiteral("version"), version.number);
    object.insert(QStringLiteral("issued"), dateJson(version.issued));
}

static QJsonObject versionJson(const FormsVersion &version)
{
    QJsonObject object;
    insertVersion(object, version);
    return object;
}

static QJsonObject packJson(const FormPack &pack)
{
    QJsonObject object{{QStringLiteral("signer"), pack.signer.name},
        {QStringLiteral("key"), QString::fromLatin1(pack.signer.key.toHex())}};
    insertVersion(object, pack.version);
    return object;
}

static QJsonArray valuesJson(const QList<DatedValue> &values)
{
    QJsonArray json;
    for (const DatedValue &dated : values)
        json.append(ChangeWords::french().dated(dated));
    return json;
}

static QJsonObject changesJson(const FormsChanges &changes)
{
    QJsonArray editions;
    for (const EditionChange &change : changes.editions) {
        QJsonArray replaced;
        for (const EditionId &edition : change.replaced)
            replaced.append(edition.text());
        editions.append(QJsonObject{{QStringLiteral("form"), change.edition.form.text()},
            {QStringLiteral("edition"), change.edition.edition.text()},
            {QStringLiteral("added"), change.added},
            {QStringLiteral("inForceFrom"), dateJson(change.edition.inForceFrom)},
            {QStringLiteral("inForceUntil"), dateJson(change.edition.inForceUntil)},
            {QStringLiteral("replaces"), replaced}});
    }
    QJsonArray values;
    for (const LawChange &change : changes.values)
        values.append(QJsonObject{{QStringLiteral("law"), change.id.text()},
            {QStringLiteral("before"), valuesJson(change.before)},
            {QStringLiteral("after"), valuesJson(change.after)}});
    return {{QStringLiteral("editions"), editions}, {QStringLiteral("values"), values},
        {QStringLiteral("text"), QJsonArray::fromStringList(shownChanges(changes))}};
}

static Outcome offerOutcome(const OfferedPack &offered, const QString &end)
{
    QJsonObject json = packJson(offered.pack);
    json.insert(QStringLiteral("before"), versionJson(offered.before));
    json.insert(QStringLiteral("changes"), changesJson(offered.changes));
    QString text = QStringLiteral("Signé par : %1\nFormulaires : %2\nEn place : %3\n")
                       .arg(offered.pack.signer.name, shownVersion(offered.pack.version),
                           shownVersion(offered.before));
    for (const QString &change : shownChanges(offered.changes))
        text += QStringLiteral("- ") + change + u'\n';
    return {json, text + end, {}};
}

Outcome runPackCheck(const Invocation &invocation)
{
    const auto packs = userPacks(invocation.arguments);
    if (!packs)
        return failed(packs.error());
    const auto offered = packs->check(invocation.arguments.operands().first());
    return offered ? offerOutcome(*offered, QStringLiteral("Ce paquet peut être installé.\n"))
                   : failed(offered.error());
}

Outcome runPackInstall(const Invocation &invocation)
{
    const QString path = invocation.arguments.operands().first();
    const auto packs = userPacks(invocation.arguments);
    if (!packs)
        return failed(packs.error());
    const auto offered = packs->check(path);
    if (!offered)
        return failed(offered.error());
    if (const auto installed = packs->install(*offered); !installed)
        return failed(locatedIn(path, installed.error()));
    return offerOutcome(*offered,
        QStringLiteral("Ce paquet est installé. Une fenêtre ouverte s'en "
                       "sert à son prochain démarrage.\n"));
}

static QJsonValue installedJson(const InstalledPack &installed)
{
    if (!installed.isThere)
        return QJsonValue::Null;
    QJsonObject json = installed.pack ? packJson(*installed.pack) : QJsonObject();
    json.insert(QStringLiteral("serves"), installed.serves);
    if (installed.error)
        json.insert(QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), codeName(installed.error->code)},
                {QStringLiteral("where"), installed.error->where},
                {QStringLiteral("detail"), installed.error->detail}});
    return json;
}

static QString installedText(const InstalledPack &installed)
{
    if (!installed.isThere)
        return QStringLiteral("Paquet installé : aucun. Ceux du programme servent.\n");
    if (installed.error)
        return QStringLiteral("Paquet installé : laissé de côté. %1\n"
                              "Ceux du programme servent à sa place.\n")
            .arg(installed.error->detail);
    QString text = QStringLiteral("Paquet installé : %1, signé par %2. ")
                       .arg(shownVersion(installed.pack->version), installed.pack->signer.name);
    text += installed.serves
        ? QStringLiteral("Il sert.\n")
        : QStringLiteral("Ceux du programme sont aussi récents : ils servent à sa place.\n");
    return text;
}

Outcome runPackList(const Invocation &invocation)
{
    const auto packs = userPacks(invocation.arguments);
    if (!packs)
        return failed(packs.error());
    const InstalledPack installed = packs->installed();
    const FormsVersion builtIn = packs->builtInVersion();
    return {QJsonObject{{QStringLiteral("builtIn"), versionJson(builtIn)},
                {QStringLiteral("installed"), installedJson(installed)}},
        QStringLiteral("Formulaires du programme : %1\n").arg(shownVersion(builtIn))
            + installedText(installed),
        {}};
}

Outcome runPackRemove(const Invocation &invocation)
{
    const auto packs = userPacks(invocation.arguments);
    if (!packs)
        return failed(packs.error());
    if (const auto removed = packs->remove(); !removed)
        return failed(removed.error());
    const FormsVersion builtIn = packs->builtInVersion();
    return {QJsonObject{{QStringLiteral("builtIn"), versionJson(builtIn)}},
        QStringLiteral("Le paquet est retiré. Les formulaires du programme (%1) servent.\n")
            .arg(shownVersion(builtIn)),
        {}};
}

} // namespace prealable::cli
