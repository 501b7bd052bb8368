// Checks of common/refusals.json and of what editions take from it.
#include "catalog/checkreport.h"

#include <algorithm>

namespace prealable {
namespace {

const QString refusalsFile = u"common/refusals.json"_qs;

// What may happen to a request is a fact like others: something says so.
void checkRefusalSources(const LoadedForms &forms, CheckReport &report)
{
    const auto check = [&](const QList<SourceId> &sources, const QString &file,
                           const QString &pointer) {
        if (sources.isEmpty())
            report.add(file, pointer, u"Ce fait est sans source."_qs);
        for (const SourceId &source : sources) {
            if (!forms.law.sources.contains(source))
                report.add(file, pointer,
                    u"La source « %1 » n'est pas dans law/sources.json."_qs.arg(source.text()));
        }
    };
    for (qsizetype i = 0; i < forms.refusals.effects.size(); ++i)
        check(forms.refusals.effects.at(i).sources, refusalsFile, place("/effects/%1/sources", i));
    for (const LoadedEdition &loaded : forms.editions) {
        for (qsizetype i = 0; i < loaded.edition.byHand.size(); ++i)
            check(loaded.edition.byHand.at(i).sources, loaded.folder + u"/edition.json"_qs,
                place("/byHand/%1/sources", i));
    }
}

// What a person reads of each effect and of each check, and nothing else.
void checkRefusalTexts(const LoadedForms &forms, CheckReport &report)
{
    QStringList needed;
    for (const RefusalEffect &effect : forms.refusals.effects)
        needed += QStringList{u"refusal.effect.%1.title"_qs.arg(effect.id),
            u"refusal.effect.%1.text"_qs.arg(effect.id)};
    const QStringList checks = forms.refusals.checks.keys();
    for (const QString &check : checks)
        needed.append(u"refusal.check.%1"_qs.arg(check));
    for (const QString &key : qAsConst(needed)) {
        if (!forms.texts.contains(key))
            report.add(refusalsFile, QString(), u"Il manque le texte « %1 »."_qs.arg(key));
    }
    for (const TextFile &common : forms.common) {
        const QStringList keys = common.texts.keys();
        for (const QString &key : keys) {
            if (key.startsWith(u"refusal."_qs) && !needed.contains(key))
                report.add(common.file, u'/' + key, u"Rien n'utilise ce texte."_qs);
        }
    }
}

// A cause is a finding that the program makes itself: it has a text, "rule.<finding>….text".
void checkRefusalCauses(const LoadedForms &forms, CheckReport &report)
{
    static const QStringList others = {u"blocking"_qs, u"unreadable"_qs};
    const QStringList texts = forms.texts.keys();
    const QStringList causes = forms.refusals.causes.keys();
    for (const QString &cause : causes) {
        const QString start = u"rule.%1."_qs.arg(cause);
        const bool known = others.contains(cause)
            || std::any_of(texts.cbegin(), texts.cend(),
                [&](const QString &key) { return key.startsWith(start); });
        if (!known)
            report.add(refusalsFile, u"/causes"_qs,
                u"Aucun constat du programme ne commence par « %1 »."_qs.arg(cause));
    }
}

// A remark refuses nothing; what is looked at by hand is looked at once, and somewhere.
void checkRefusalUse(const LoadedForms &forms, CheckReport &report)
{
    QStringList used;
    for (const LoadedEdition &loaded : forms.editions) {
        const FormEdition &edition = loaded.edition;
        for (qsizetype i = 0; i < edition.rules.size(); ++i) {
            if (edition.rules.at(i).severity == Severity::Info
                && !edition.rules.at(i).refusal.isEmpty())
                report.add(loaded.folder + u"/rules.json"_qs, place("/rules/%1/refusal", i),
                    u"Une règle « info » n'est pas un motif de refus."_qs);
        }
        QStringList here;
        for (qsizetype i = 0; i < edition.byHand.size(); ++i) {
            if (here.contains(edition.byHand.at(i).id))
                report.add(loaded.folder + u"/edition.json"_qs, place("/byHand/%1/check", i),
                    u"Cette vérification est écrite deux fois."_qs);
            here.append(edition.byHand.at(i).id);
        }
        used += here;
    }
    const QStringList checks = forms.refusals.checks.keys();
    for (const QString &check : checks) {
        if (!used.contains(check))
            report.add(refusalsFile, u"/checks"_qs,
                u"Aucun formulaire n'utilise la vérification « %1 »."_qs.arg(check));
    }
}

} // namespace

QList<FormsCheck> refusalChecks()
{
    return {
        {"refusal-sources", checkRefusalSources},
        {"refusal-texts", checkRefusalTexts},
        {"refusal-causes", checkRefusalCauses},
        {"refusal-use", checkRefusalUse},
    };
}

} // namespace prealable
