// Register: what a practice decided for all its stations, sealed like everything else.
#include "store/register.h"

#include <QJsonDocument>
#include <algorithm>

namespace prealable {

static QString settingsMeta()
{
    return QStringLiteral("settings");
}

static QByteArray settingsContext(const QString &id, qint64 revision)
{
    return "settings/" + id.toLatin1() + '/' + QByteArray::number(revision);
}

Result<RegisterSettings> Register::settings()
{
    const auto kept = m_database->meta(settingsMeta());
    if (!kept)
        return kept.error();
    if (kept->number == 0)
        return RegisterSettings();
    const auto text = m_vault.open(kept->sealed, settingsContext(m_id, kept->number));
    if (!text)
        return text.error();
    const QJsonObject object = QJsonDocument::fromJson(*text).object();
    const auto number = [&object](const char *key, int otherwise) {
        return std::max(object.value(QLatin1String(key)).toInt(otherwise), 1);
    };
    const RegisterSettings usual;
    return RegisterSettings{.retentionMonths = number("retentionMonths", usual.retentionMonths),
        .lockMinutes = number("lockMinutes", usual.lockMinutes),
        .revision = kept->number};
}

Result<void> Register::saveSettings(const RegisterSettings &settings, const By &by)
{
    const QJsonObject object{{QStringLiteral("retentionMonths"), settings.retentionMonths},
        {QStringLiteral("lockMinutes"), settings.lockMinutes}};
    return m_database->write([&](qint64) -> Result<void> {
        const auto saved = m_database->metaNumber(settingsMeta());
        if (!saved)
            return saved.error();
        if (*saved != settings.revision)
            return Error{ErrorCode::RecordChanged, settingsMeta(),
                u"Quelqu'un d'autre vient de changer ces réglages. Rien n'a été écrasé\u00A0: "
                u"regardez-les de nouveau."_qs};
        const qint64 next = settings.revision + 1;
        const auto sealed = m_vault.seal(
            QJsonDocument(object).toJson(QJsonDocument::Compact), settingsContext(m_id, next));
        if (!sealed)
            return sealed.error();
        Result<void> done = m_database->setMeta(settingsMeta(), next, *sealed);
        if (done)
            done = addAudit({auditLine(by, settingsMeta())});
        return done ? m_database->notifyOthers() : done;
    });
}

} // namespace prealable
