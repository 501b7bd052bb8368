#include "rules/refusalcauses.h"

#include <algorithm>
#include <tuple>

namespace prealable {

namespace {

qsizetype gravityOf(const FormEdition &edition, const QString &effect)
{
    const QList<RefusalEffect> &effects = edition.refusals.effects;
    const auto found = std::find_if(effects.cbegin(), effects.cend(),
        [&](const RefusalEffect &each) { return each.id == effect; });
    return std::distance(effects.cbegin(), found);
}

// A built-in finding: by its whole id, then by what it begins with, up to a dot.
QString builtInEffect(const Refusals &refusals, QString id)
{
    while (!id.isEmpty()) {
        const auto cause = refusals.causes.constFind(id);
        if (cause != refusals.causes.constEnd())
            return *cause;
        id.truncate(std::max<qsizetype>(id.lastIndexOf(u'.'), 0));
    }
    return {};
}

} // namespace

QString refusalEffect(const FormEdition &edition, const Finding &finding)
{
    if (finding.severity == Severity::Info)
        return {};
    const auto rule = std::find_if(edition.rules.cbegin(), edition.rules.cend(),
        [&](const Rule &each) { return each.id == finding.rule; });
    const QString effect = rule != edition.rules.cend()
        ? rule->refusal
        : builtInEffect(edition.refusals, finding.rule.text());
    return effect.isEmpty() && finding.severity == Severity::Blocking
        ? edition.refusals.causes.value(QStringLiteral("blocking"))
        : effect;
}

QList<RefusalCause> refusalCauses(const FormEdition &edition, const QList<Finding> &findings)
{
    QList<RefusalCause> causes;
    for (const Finding &finding : findings) {
        const QString effect = refusalEffect(edition, finding);
        if (!effect.isEmpty())
            causes.append({finding, effect, gravityOf(edition, effect)});
    }
    std::stable_sort(
        causes.begin(), causes.end(), [](const RefusalCause &a, const RefusalCause &b) {
            return std::tuple(a.gravity, a.finding.severity)
                < std::tuple(b.gravity, b.finding.severity);
        });
    return causes;
}

QString handCheckText(const FormEdition &edition, const HandCheck &check)
{
    QString text = edition.text(QStringLiteral("refusal.check.%1").arg(check.id));
    text.replace(QStringLiteral("{printedNumber}"),
        edition.cerfa.isEmpty() ? edition.reference : edition.cerfa);
    text.replace(QStringLiteral("{recipient}"),
        edition.text(QStringLiteral("sentTo.%1").arg(edition.sentTo.id)));
    return text;
}

} // namespace prealable
