#include "cli/shapes.h"

namespace prealable::cli {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateJson(QDate date)
{
    return textOrNull(date.toString(Qt::ISODate));
}

static QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return QStringLiteral("blocking");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

static QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return QStringLiteral("À corriger");
    case Severity::Warning:
        return QStringLiteral("À vérifier");
    case Severity::Info:
        return QStringLiteral("À savoir");
    }
    Q_UNREACHABLE();
}

QJsonObject findingJson(const Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule.text()},
        {QStringLiteral("severity"), severityKey(finding.severity)},
        {QStringLiteral("fields"), idsJson(finding.fields)}, {QStringLiteral("text"), finding.text},
        {QStringLiteral("fix"), finding.fix},
        {QStringLiteral("sources"), idsJson(finding.sources)}};
}

// Only a warning is a matter of choice.
static bool isConfirmed(const Finding &finding, const Confirmed &confirmed)
{
    return finding.severity == Severity::Warning && confirmed.contains(finding.rule);
}

QJsonArray findingsJson(const QList<Finding> &findings, const Confirmed &confirmed)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object = findingJson(finding);
        if (isConfirmed(finding, confirmed)) {
            object.insert(QStringLiteral("confirmed"), true);
            object.insert(QStringLiteral("reason"), confirmed.value(finding.rule));
        }
        array.append(object);
    }
    return array;
}

QString sourcesText(const LawLibrary &law, const QList<SourceId> &sources)
{
    QStringList titles;
    for (const SourceId &source : sources) {
        const QString title = law.sources.value(source).title;
        titles.append(title.isEmpty() ? source.text() : title);
    }
    return titles.isEmpty() ? QString()
                            : QStringLiteral(" (%1)").arg(titles.join(QStringLiteral(" ; ")));
}

QString findingsText(
    const Catalog &catalog, const QList<Finding> &findings, const Confirmed &confirmed)
{
    QString text;
    for (const Finding &finding : findings) {
        text += QStringLiteral("%1 : %2%3\n")
                    .arg(severityWord(finding.severity), finding.text,
                        sourcesText(catalog.law(), finding.sources));
        if (!finding.fix.isEmpty())
            text += QStringLiteral("    → %1\n").arg(finding.fix);
        if (isConfirmed(finding, confirmed))
            text += QStringLiteral("    Confirmé : %1\n").arg(confirmed.value(finding.rule));
    }
    return text;
}

QString fieldLabel(const FormEdition &edition, const FieldId &field)
{
    const QString label = edition.text(QStringLiteral("field.%1.label").arg(field.text()));
    return label.isEmpty() ? field.text() : label;
}

} // namespace prealable::cli
