// The shapes that several commands print: sources, findings, labels.
#pragma once

#include "catalog/catalog.h"
#include "rules/assessment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace prealable::cli {

template <typename Ids>
QJsonArray idsJson(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.text());
    return array;
}

// null rather than an empty text or an invalid date.
QJsonValue textOrNull(const QString &text);
QJsonValue dateJson(QDate date);

QJsonObject findingJson(const Finding &finding);
// `confirmed`: the warnings that were kept on purpose, with the reason.
using Confirmed = QMap<RuleId, QString>;
QJsonArray findingsJson(const QList<Finding> &findings, const Confirmed &confirmed = {});

// " (Code de la sécurité sociale, article R. 322-10)"; empty without sources.
QString sourcesText(const LawLibrary &law, const QList<SourceId> &sources);
// "Bloquant : … → que faire", one line each.
QString findingsText(
    const Catalog &catalog, const QList<Finding> &findings, const Confirmed &confirmed = {});
QString fieldLabel(const FormEdition &edition, const FieldId &field);

} // namespace prealable::cli
