// Checks of triage/.
#include "catalog/checkreport.h"
#include "catalog/conditioncheck.h"

#include <QSet>

namespace prealable {
namespace {

const QStringList &outcomes()
{
    static const QStringList all
        = {u"prior-agreement"_qs, u"prescription"_qs, u"convocation"_qs, u"establishment"_qs,
            u"smur"_qs, u"teleservice"_qs, u"not-covered"_qs, u"no-agreement"_qs, u"unknown"_qs};
    return all;
}

QString fileOf(const TriageDefinition &triage)
{
    return u"triage/%1.json"_qs.arg(triage.need);
}

void checkTriageIds(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        QSet<QString> seen;
        const auto check = [&](const QString &kind, const QString &id, const QString &pointer) {
            if (seen.contains(kind + id))
                report.add(fileOf(triage), pointer, u"« %1 » est déjà pris."_qs.arg(id));
            seen.insert(kind + id);
        };
        for (qsizetype i = 0; i < triage.facts.size(); ++i)
            check(u"fact "_qs, triage.facts.at(i).id.text(), place("/facts/%1/id", i));
        for (qsizetype i = 0; i < triage.steps.size(); ++i)
            check(u"step "_qs, triage.steps.at(i).id, place("/steps/%1/id", i));
        for (qsizetype i = 0; i < triage.notes.size(); ++i)
            check(u"note "_qs, triage.notes.at(i).id, place("/notes/%1/id", i));
        for (qsizetype i = 0; i < triage.pages.size(); ++i)
            check(u"page "_qs, triage.pages.at(i).id, place("/pages/%1/id", i));
    }
}

// A fact is compared like a field of the same type.
FieldDefinition asField(const TriageFact &fact)
{
    FieldDefinition field;
    field.id = fact.id;
    field.options = fact.options;
    switch (fact.type) {
    case FactType::Flag:
        field.type = FieldType::Flag;
        break;
    case FactType::Choice:
        field.type = FieldType::Choice;
        break;
    case FactType::Number:
        field.type = FieldType::Number;
        break;
    case FactType::Date:
        field.type = FieldType::Date;
        break;
    case FactType::Dates:
        field.type = FieldType::List;
        break;
    }
    return field;
}

using Visit = std::function<void(const QString &pointer, const Condition &condition)>;

void visitConditions(const TriageDefinition &triage, const Visit &visit)
{
    for (qsizetype i = 0; i < triage.facts.size(); ++i) {
        if (triage.facts.at(i).derived)
            visit(place("/facts/%1/derived", i), *triage.facts.at(i).derived);
    }
    for (auto it = triage.definitions.begin(); it != triage.definitions.end(); ++it)
        visit(u"/definitions/"_qs + it.key(), *it);
    for (qsizetype i = 0; i < triage.implications.size(); ++i)
        visit(place("/implications/%1/when", i), triage.implications.at(i).when);
    for (qsizetype i = 0; i < triage.steps.size(); ++i)
        visit(place("/steps/%1/when", i), triage.steps.at(i).when);
    for (qsizetype i = 0; i < triage.modes.size(); ++i)
        visit(place("/modes/%1/when", i), triage.modes.at(i).when);
    for (qsizetype i = 0; i < triage.notes.size(); ++i)
        visit(place("/notes/%1/when", i), triage.notes.at(i).when);
    for (qsizetype i = 0; i < triage.figures.size(); ++i)
        visit(place("/figures/%1/when", i), triage.figures.at(i).when);
}

void checkTriageConditions(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        Dictionary facts;
        for (const TriageFact &fact : triage.facts)
            facts.insert(fact.id, asField(fact));
        const FieldLookup lookup = [&](const FieldId &id) {
            const auto found = facts.constFind(id);
            return found == facts.constEnd() ? nullptr : &*found;
        };
        visitConditions(triage, [&](const QString &pointer, const Condition &condition) {
            for (const ConditionProblem &problem : problemsOf(condition, lookup, forms.law))
                report.add(fileOf(triage), pointer, problem.detail);
        });
    }
}

void checkImplications(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        for (qsizetype i = 0; i < triage.implications.size(); ++i) {
            for (const FieldId &fact : triage.implications.at(i).no) {
                const TriageFact *known = triage.fact(fact);
                if (!known || known->type != FactType::Flag)
                    report.add(fileOf(triage), place("/implications/%1/no", i),
                        u"« %1 » n'est pas un fait du type flag."_qs.arg(fact.text()));
            }
        }
    }
}

bool mayShareAPage(const TriageFact *fact)
{
    return fact && fact->type == FactType::Flag && !fact->derived;
}

// What shares a page is ticked: flags that are asked, each on one page.
void checkTriagePages(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        QSet<FieldId> seen;
        for (qsizetype i = 0; i < triage.pages.size(); ++i) {
            const QList<FieldId> &facts = triage.pages.at(i).facts;
            const QString pointer = place("/pages/%1/facts", i);
            if (facts.size() < 2)
                report.add(fileOf(triage), pointer, u"Une page a au moins deux faits."_qs);
            for (const FieldId &fact : facts) {
                if (!mayShareAPage(triage.fact(fact)))
                    report.add(fileOf(triage), pointer,
                        u"« %1 » n'est pas un fait du type flag que l'on demande."_qs.arg(
                            fact.text()));
                else if (seen.contains(fact))
                    report.add(fileOf(triage), pointer,
                        u"« %1 » est déjà sur une page."_qs.arg(fact.text()));
                seen.insert(fact);
            }
        }
    }
}

// The steps always end somewhere, and each of them can be reached.
void checkSteps(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        for (qsizetype i = 0; i < triage.steps.size(); ++i) {
            const TriageStep &step = triage.steps.at(i);
            const bool last = i == triage.steps.size() - 1;
            if ((step.when.op == Condition::Operator::Always) != last)
                report.add(fileOf(triage), place("/steps/%1", i),
                    u"La dernière étape, et elle seule, est sans condition."_qs);
            if (last && (step.from.isValid() || step.until.isValid()))
                report.add(fileOf(triage), place("/steps/%1", i),
                    u"La dernière étape vaut pour tous les jours."_qs);
            if (!outcomes().contains(step.outcome) || step.outcome == u"unknown"_qs)
                report.add(fileOf(triage), place("/steps/%1/outcome", i),
                    u"Issues possibles : %1."_qs.arg(
                        outcomes().mid(0, outcomes().size() - 1).join(u", "_qs)));
        }
        if (triage.steps.isEmpty())
            report.add(fileOf(triage), u"/steps"_qs, u"Il faut au moins une étape."_qs);
    }
}

void checkTriageForms(const LoadedForms &forms, CheckReport &report)
{
    QSet<FormId> known;
    QSet<FormId> letters;
    for (const LoadedEdition &loaded : forms.editions) {
        known.insert(loaded.edition.form);
        if (loaded.edition.isLetter())
            letters.insert(loaded.edition.form);
    }
    for (const TriageDefinition &triage : forms.triages) {
        for (qsizetype i = 0; i < triage.steps.size(); ++i) {
            const FormId &form = triage.steps.at(i).form;
            if (!form.isEmpty() && !known.contains(form))
                report.add(fileOf(triage), place("/steps/%1/form", i),
                    u"Il n'y a pas de formulaire « %1 »."_qs.arg(form.text()));
            const FormId &sheet = triage.steps.at(i).sheet;
            if (!sheet.isEmpty() && !letters.contains(sheet))
                report.add(fileOf(triage), place("/steps/%1/sheet", i),
                    u"Il n'y a pas de lettre « %1 »."_qs.arg(sheet.text()));
        }
    }
}

void checkTriageSources(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        const auto check = [&](const QList<SourceId> &sources, const QString &pointer) {
            for (const SourceId &source : sources) {
                if (!forms.law.sources.contains(source))
                    report.add(fileOf(triage), pointer,
                        u"La source « %1 » n'est pas dans law/sources.json."_qs.arg(source.text()));
            }
        };
        for (qsizetype i = 0; i < triage.steps.size(); ++i)
            check(triage.steps.at(i).sources, place("/steps/%1/sources", i));
        for (qsizetype i = 0; i < triage.notes.size(); ++i)
            check(triage.notes.at(i).sources, place("/notes/%1/sources", i));
    }
}

void checkFigures(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        for (qsizetype i = 0; i < triage.figures.size(); ++i) {
            const LawId &law = triage.figures.at(i).law;
            if (!forms.law.values.contains(law))
                report.add(fileOf(triage), place("/figures/%1/law", i),
                    u"La valeur « %1 » n'existe pas."_qs.arg(law.text()));
        }
    }
}

// What everybody wants to know of a request before making it.
const QStringList &sheetKeys()
{
    static const QStringList all = {u"title"_qs, u"purpose"_qs, u"sheet.what"_qs, u"sheet.fills"_qs,
        u"sheet.sends"_qs, u"sheet.to"_qs, u"sheet.join"_qs, u"sheet.delay"_qs, u"sheet.silence"_qs,
        u"sheet.refusal"_qs};
    return all;
}

QStringList neededKeys(const TriageDefinition &triage)
{
    QStringList keys = sheetKeys();
    for (const TriageFigure &figure : triage.figures)
        keys.append(u"figure.%1"_qs.arg(figure.id));
    for (const SharedPage &page : triage.pages)
        keys.append(u"page.%1.title"_qs.arg(page.id));
    for (const TriageFact &fact : triage.facts) {
        if (fact.askInputs)
            continue;
        keys.append(u"fact.%1.label"_qs.arg(fact.id.text()));
        for (const QString &option : fact.options)
            keys.append(u"fact.%1.option.%2"_qs.arg(fact.id.text(), option));
    }
    QStringList ends = {u"unknown"_qs};
    for (const TriageStep &step : triage.steps) {
        keys.append(u"step.%1.text"_qs.arg(step.id));
        ends.append(step.outcome);
    }
    for (const TriageNote &note : triage.notes)
        keys.append(u"note.%1.text"_qs.arg(note.id));
    for (const TriageMode &mode : triage.modes)
        keys.append(u"mode.%1"_qs.arg(mode.mode));
    for (const QString &outcome : qAsConst(ends))
        keys
            += QStringList{u"outcome.%1.title"_qs.arg(outcome), u"outcome.%1.next"_qs.arg(outcome)};
    keys.removeDuplicates();
    return keys;
}

QStringList optionalKeys(const TriageDefinition &triage)
{
    QStringList keys;
    for (const SharedPage &page : triage.pages)
        keys.append(u"page.%1.hint"_qs.arg(page.id));
    for (const TriageFact &fact : triage.facts)
        keys += QStringList{
            u"fact.%1.hint"_qs.arg(fact.id.text()), u"fact.%1.question"_qs.arg(fact.id.text())};
    for (const QString &outcome : outcomes())
        keys
            += QStringList{u"outcome.%1.title"_qs.arg(outcome), u"outcome.%1.next"_qs.arg(outcome)};
    return keys;
}

void checkMissingTexts(const LoadedForms &forms, CheckReport &report)
{
    for (const TriageDefinition &triage : forms.triages) {
        for (const QString &key : neededKeys(triage)) {
            const QString whole = u"triage.%1.%2"_qs.arg(triage.need, key);
            if (!forms.texts.contains(whole))
                report.add(fileOf(triage), QString(), u"Il manque le texte « %1 »."_qs.arg(whole));
        }
    }
}

void checkUnusedTexts(const LoadedForms &forms, CheckReport &report)
{
    QSet<QString> used;
    for (const TriageDefinition &triage : forms.triages) {
        for (const QString &key : neededKeys(triage) + optionalKeys(triage))
            used.insert(u"triage.%1.%2"_qs.arg(triage.need, key));
    }
    QSet<QString> seen;
    for (const TextFile &file : forms.triageTexts) {
        const QStringList own = file.texts.keys();
        for (const QString &key : own) {
            if (!used.contains(key))
                report.add(file.file, u'/' + key, u"Rien n'utilise ce texte."_qs);
            if (seen.contains(key))
                report.add(file.file, u'/' + key, u"Un autre fichier a déjà ce texte."_qs);
            seen.insert(key);
        }
    }
}

void checkTriagePlaceholders(const LoadedForms &forms, CheckReport &report)
{
    const auto noField = [](const FieldId &) { return false; };
    for (const TextFile &file : forms.triageTexts)
        reportPlaceholders(file, {forms.law, noField, {u"figure"_qs}}, report);
}

} // namespace

QList<FormsCheck> triageChecks()
{
    return {
        {"triage-ids", checkTriageIds},
        {"triage-conditions", checkTriageConditions},
        {"triage-pages", checkTriagePages},
        {"triage-implications", checkImplications},
        {"triage-steps", checkSteps},
        {"triage-forms", checkTriageForms},
        {"triage-sources", checkTriageSources},
        {"triage-figures", checkFigures},
        {"triage-texts-missing", checkMissingTexts},
        {"triage-texts-unused", checkUnusedTexts},
        {"triage-placeholders", checkTriagePlaceholders},
    };
}

} // namespace prealable
