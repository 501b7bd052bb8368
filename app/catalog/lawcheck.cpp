// Checks of law/, of common/ and of the sequence of a form's editions.
#include "catalog/checkreport.h"
#include "catalog/lawloader.h"

#include <QSet>
#include <algorithm>

namespace prealable {
namespace {

struct Period {
    QDate from; // null: since ever
    QDate until; // null: still in force
    QString file;
    QString pointer;
};

// Periods must follow one another, the end of one on the day before the start of the next.
void reportSequence(QList<Period> periods, CheckReport &report)
{
    std::stable_sort(periods.begin(), periods.end(),
        [](const Period &a, const Period &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < periods.size(); ++i) {
        const Period &earlier = periods.at(i - 1);
        const Period &later = periods.at(i);
        if (earlier.until.isNull() || later.from.isNull() || later.from <= earlier.until)
            report.add(later.file, later.pointer, u"Deux périodes se chevauchent."_qs);
        else if (earlier.until.addDays(1) != later.from)
            report.add(later.file, later.pointer,
                u"Il y a un trou entre deux périodes, du %1 au %2."_qs.arg(
                    earlier.until.addDays(1).toString(Qt::ISODate),
                    later.from.addDays(-1).toString(Qt::ISODate)));
    }
}

void checkValueDates(const LoadedForms &forms, CheckReport &report)
{
    for (const LawValue &value : forms.law.values) {
        QList<Period> periods;
        for (const LawEdition &edition : value.editions)
            periods.append({edition.from, edition.until, u"law/values"_qs, value.id.text()});
        reportSequence(periods, report);
    }
}

void checkSilenceDates(const LoadedForms &forms, CheckReport &report)
{
    QMap<QString, QList<Period>> scopes;
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i) {
        const SilenceDeadline &silence = forms.law.silences.at(i);
        scopes[silence.scope].append(
            {silence.from, silence.until, u"law/deadlines.json"_qs, place("/silence/%1", i)});
    }
    for (const QList<Period> &periods : qAsConst(scopes))
        reportSequence(periods, report);
}

// The days on which something may change, from 2010 to 2030: what holds on each of them holds on
// every day between.
QList<QDate> turningDays(const LawLibrary &law)
{
    const QDate first(2010, 1, 1);
    const QDate last(2030, 12, 31);
    QSet<QDate> days{first, last};
    const auto add = [&days](QDate from, QDate until) {
        days.insert(from);
        days.insert(until);
        days.insert(until.addDays(1));
    };
    for (const LawValue &value : law.values) {
        for (const LawEdition &edition : value.editions)
            add(edition.from, edition.until);
    }
    for (const SilenceDeadline &silence : law.silences)
        add(silence.from, silence.until);
    QList<QDate> sorted;
    for (const QDate day : std::as_const(days)) {
        if (day >= first && day <= last)
            sorted.append(day);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// On every day on which a delay runs, its length is known.
void checkDeadlineDays(const LoadedForms &forms, CheckReport &report)
{
    const QList<QDate> days = turningDays(forms.law);
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i) {
        const SilenceDeadline &silence = forms.law.silences.at(i);
        if (!forms.law.values.contains(silence.value))
            continue; // an express answer, or what checkDeadlineValues says
        for (const QDate day : days) {
            const bool runs = (silence.from.isNull() || day >= silence.from)
                && (silence.until.isNull() || day <= silence.until);
            if (!runs || forms.law.value(silence.value, day))
                continue;
            report.add(u"law/deadlines.json"_qs, place("/silence/%1/value", i),
                u"« %1 » n'a pas de valeur le %2."_qs.arg(
                    silence.value.text(), day.toString(Qt::ISODate)));
            break;
        }
    }
}

void checkEditionDates(const LoadedForms &forms, CheckReport &report)
{
    QMap<FormId, QList<Period>> byForm;
    for (const LoadedEdition &loaded : forms.editions)
        byForm[loaded.edition.form].append({loaded.edition.inForceFrom, loaded.edition.inForceUntil,
            loaded.folder + u"/edition.json"_qs, QString()});
    for (const QList<Period> &periods : qAsConst(byForm))
        reportSequence(periods, report);
}

// A superseded edition is not one that we also have.
void checkSuperseded(const LoadedForms &forms, CheckReport &report)
{
    QMap<FormId, QStringList> seen;
    for (const LoadedEdition &loaded : forms.editions)
        seen[loaded.edition.form].append(loaded.edition.edition.text());
    for (const LoadedEdition &loaded : forms.editions) {
        const QList<SupersededEdition> &old = loaded.edition.supersedes;
        for (qsizetype i = 0; i < old.size(); ++i) {
            QStringList &known = seen[loaded.edition.form];
            if (known.contains(old.at(i).edition.text()))
                report.add(loaded.folder + u"/edition.json"_qs, place("/supersedes/%1", i),
                    u"Cette édition est déjà nommée, ou décrite dans son dossier."_qs);
            known.append(old.at(i).edition.text());
        }
    }
}

void checkLawSources(const LoadedForms &forms, CheckReport &report)
{
    const auto check = [&](const QList<SourceId> &sources, const char *file,
                           const QString &pointer) {
        if (sources.isEmpty())
            report.add(QLatin1String(file), pointer, u"Ce fait du droit est sans source."_qs);
        for (const SourceId &source : sources) {
            if (!forms.law.sources.contains(source))
                report.add(QLatin1String(file), pointer,
                    u"La source « %1 » n'est pas dans law/sources.json."_qs.arg(source.text()));
        }
    };
    for (const LawValue &value : forms.law.values) {
        for (const LawEdition &edition : value.editions)
            check(edition.sources, "law/values", value.id.text());
    }
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i)
        check(forms.law.silences.at(i).sources, "law/deadlines.json", place("/silence/%1", i));
    for (qsizetype i = 0; i < forms.law.appeals.size(); ++i)
        check(forms.law.appeals.at(i).sources, "law/deadlines.json", place("/appeals/%1", i));
    check(forms.law.holidays.sources, "law/holidays.json", u"/sources"_qs);
    check({forms.reference.fundsOrigin.source}, "law/caisses.json", u"/source"_qs);
    check({forms.reference.regimesOrigin.source}, "law/regimes.json", u"/source"_qs);
    for (const ActHints &hints : forms.reference.hints)
        check({hints.origin.source}, "law/hints.json", hints.system);
}

// A deadline is counted in days or months: its value must exist and have such a unit.
void checkDeadlineValues(const LoadedForms &forms, CheckReport &report)
{
    const auto check = [&](const LawId &id, const QString &pointer) {
        const QString unit = forms.law.values.value(id).unit;
        if (unit != u"day"_qs && unit != u"month"_qs)
            report.add(u"law/deadlines.json"_qs, pointer,
                u"« %1 » n'est pas une valeur en jours ou en mois."_qs.arg(id.text()));
    };
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i) {
        if (!forms.law.silences.at(i).value.isEmpty())
            check(forms.law.silences.at(i).value, place("/silence/%1/value", i));
    }
    for (qsizetype i = 0; i < forms.law.appeals.size(); ++i) {
        check(forms.law.appeals.at(i).delay, place("/appeals/%1/delay", i));
        check(forms.law.appeals.at(i).silence, place("/appeals/%1/silence", i));
    }
}

void checkDeadlineTexts(const LoadedForms &forms, CheckReport &report)
{
    const auto check = [&](const QStringList &keys, const QString &pointer) {
        for (const QString &key : keys) {
            if (!forms.texts.contains(key))
                report.add(u"law/deadlines.json"_qs, pointer,
                    u"Il manque le texte « %1 » dans common/."_qs.arg(key));
        }
    };
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i)
        check(forms.law.silences.at(i).cautions, place("/silence/%1/cautions", i));
    for (qsizetype i = 0; i < forms.law.appeals.size(); ++i)
        check(forms.law.appeals.at(i).cautions, place("/appeals/%1/cautions", i));
}

// What a person reads of each value and of each delay in « Règles et sources », and nothing else.
void checkLawTexts(const LoadedForms &forms, CheckReport &report)
{
    QStringList needed;
    const auto need = [&](const QString &key, const QString &file, const QString &pointer) {
        needed.append(key);
        if (!forms.texts.contains(key))
            report.add(file, pointer, u"Il manque le texte « %1 » dans common/."_qs.arg(key));
    };
    for (const LawValue &value : forms.law.values) {
        need(u"law.%1.label"_qs.arg(value.id.text()), u"law/values"_qs, value.id.text());
        if (value.unit != u"count"_qs)
            need(unitKey(value.unit), u"law/values"_qs, value.id.text());
    }
    for (qsizetype i = 0; i < forms.law.silences.size(); ++i)
        need(u"silence.%1.label"_qs.arg(forms.law.silences.at(i).scope), u"law/deadlines.json"_qs,
            place("/silence/%1/scope", i));
    for (const TextFile &common : forms.common) {
        const QStringList keys = common.texts.keys();
        for (const QString &key : keys) {
            const bool ofLaw = key.startsWith(u"law."_qs) || key.startsWith(u"silence."_qs);
            if (ofLaw && !needed.contains(key))
                report.add(common.file, u'/' + key, u"Rien n'utilise ce texte."_qs);
            if (key.startsWith(unitKey({})) && !readUnitForms(common.texts.value(key)))
                report.add(common.file, u'/' + key,
                    u"Une unité s'écrit « # jour|2:# jours » : chaque forme, et le nombre à partir "
                    u"duquel elle sert."_qs);
        }
    }
}

// What somebody whom the register keeps is called.
const QString roleText = u"register.role."_qs;

// "field.<id>.…" of common/: the field, the option and the ending exist.
bool isFieldKey(const QString &key, const Dictionary &dictionary)
{
    static const QStringList endings
        = {u".label"_qs, u".hint"_qs, u".help"_qs, u".where"_qs, u".row"_qs, u".add"_qs};
    const QString rest = key.mid(6);
    for (const QString &ending : endings) {
        if (rest.endsWith(ending) && dictionary.contains(FieldId(rest.chopped(ending.size()))))
            return true;
    }
    const qsizetype option = rest.indexOf(u".option."_qs);
    return option > 0
        && dictionary.value(FieldId(rest.left(option))).options.contains(rest.mid(option + 8));
}

// "sentBy.<id>", "sentTo.<id>" and "sentTo.<id>.office" of common/: the correspondent exists.
bool namesCorrespondent(const QString &key, const Correspondents &known)
{
    const QString id = key.section(u'.', 1, 1);
    const QString rest = key.section(u'.', 2);
    return key.startsWith(u"sentBy."_qs)
        ? known.senders.contains(id) && rest.isEmpty()
        : known.recipients.contains(id) && (rest.isEmpty() || rest == u"office");
}

bool isUsed(const QString &key, const LoadedForms &forms)
{
    if (key.startsWith(u"field."_qs))
        return isFieldKey(key, forms.dictionary);
    if (key.startsWith(u"sentBy."_qs) || key.startsWith(u"sentTo."_qs))
        return namesCorrespondent(key, forms.correspondents);
    if (key.startsWith(roleText))
        return std::any_of(forms.roles.cbegin(), forms.roles.cend(),
            [&](const RegisterRole &role) { return roleText + role.id == key; });
    return true;
}

void checkCommonTexts(const LoadedForms &forms, CheckReport &report)
{
    QStringList seen;
    for (const TextFile &common : forms.common) {
        const QStringList keys = common.texts.keys();
        for (const QString &key : keys) {
            if (!isUsed(key, forms))
                report.add(common.file, u'/' + key, u"Rien n'utilise ce texte."_qs);
            if (seen.contains(key))
                report.add(common.file, u'/' + key, u"Un autre fichier a déjà ce texte."_qs);
        }
        seen += keys;
    }
    for (const RegisterRole &role : forms.roles) {
        if (!forms.texts.contains(roleText + role.id))
            report.add(u"common/register.json"_qs, QString(),
                u"Il manque le texte « %1 »."_qs.arg(roleText + role.id));
    }
}

// The texts of the built-in findings also name what the program fills in.
void checkCommonPlaceholders(const LoadedForms &forms, CheckReport &report)
{
    static const QStringList words = {u"label"_qs, u"minimum"_qs, u"maximum"_qs, u"maxLength"_qs,
        u"maxRows"_qs, u"printedNumber"_qs, u"recipient"_qs};
    const auto isField = [&](const FieldId &id) { return forms.dictionary.contains(id); };
    for (const TextFile &common : forms.common)
        reportPlaceholders(common, {forms.law, isField, words}, report);
}

} // namespace

QList<FormsCheck> lawChecks()
{
    return {
        {"law-value-dates", checkValueDates},
        {"law-silence-dates", checkSilenceDates},
        {"law-deadline-days", checkDeadlineDays},
        {"law-sources", checkLawSources},
        {"law-deadline-values", checkDeadlineValues},
        {"law-deadline-texts", checkDeadlineTexts},
        {"law-texts", checkLawTexts},
        {"edition-dates", checkEditionDates},
        {"edition-superseded", checkSuperseded},
        {"common-texts", checkCommonTexts},
        {"common-placeholders", checkCommonPlaceholders},
    };
}

} // namespace prealable
