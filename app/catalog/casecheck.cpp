// Checks of tests/cases: each case has its expected answer, and each blocking rule is tried both
// ways.
#include "catalog/editioncheck.h"
#include "core/value.h"

#include <QSet>

namespace prealable {
namespace {

struct Expected {
    QString file;
    bool ready = false;
    QStringList blocking;
    QStringList warnings;
    QStringList missing;
    QStringList attachments; // required, not given
};

Expected readExpected(const JsonNode &root, const QString &file)
{
    root.expect({"ready", "blocking", "warnings", "missing"}, {"attachments"});
    return {file, root["ready"].flag(), root["blocking"].texts(), root["warnings"].texts(),
        root["missing"].texts(), root["attachments"].texts()};
}

QList<Expected> readAll(FormsFolder &cases, const LoadedEdition &loaded)
{
    QList<Expected> result;
    for (const QString &name : cases.files(loaded.folder)) {
        const QString file = loaded.folder + u'/' + name;
        if (name.endsWith(u".expected.json"_qs))
            cases.read(
                file, [&](const JsonNode &root) { result.append(readExpected(root, file)); });
    }
    return result;
}

void checkPairs(const FormsFolder &cases, const LoadedEdition &loaded, CheckReport &report)
{
    const QString ending = u".expected.json"_qs;
    const QStringList names = cases.files(loaded.folder);
    for (const QString &name : names) {
        const bool isExpected = name.endsWith(ending);
        const QString partner
            = isExpected ? name.chopped(ending.size()) + u".json"_qs : name.chopped(5) + ending;
        if (name.endsWith(u".json"_qs) && !names.contains(partner))
            report.add(loaded.folder + u'/' + name, QString(),
                u"Il manque le fichier « %1 »."_qs.arg(partner));
    }
}

// Built-in findings have no rule in rules.json; their texts name them.
bool isRule(const FormEdition &edition, const QString &id)
{
    return edition.texts.contains(u"rule.%1.text"_qs.arg(id));
}

void checkExpectedIds(const QList<Expected> &all, const LoadedEdition &loaded, CheckReport &report)
{
    for (const Expected &expected : all) {
        for (const QString &id : expected.blocking + expected.warnings) {
            if (!isRule(loaded.edition, id))
                report.add(expected.file, QString(), u"La règle « %1 » n'existe pas."_qs.arg(id));
        }
        for (const QString &id : expected.missing) {
            if (!loaded.edition.question(rowPlace(FieldId(id)).member))
                report.add(expected.file, u"/missing"_qs,
                    u"Le champ « %1 » n'est pas demandé."_qs.arg(id));
        }
        const bool stopped = !expected.blocking.isEmpty() || !expected.missing.isEmpty()
            || !expected.attachments.isEmpty();
        if (expected.ready == stopped)
            report.add(expected.file, u"/ready"_qs,
                u"« ready » contredit « blocking », « missing » et « attachments »."_qs);
    }
}

void checkFired(const QList<Expected> &all, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.rules.size(); ++i) {
        const Rule &rule = loaded.edition.rules.at(i);
        if (rule.severity != Severity::Blocking)
            continue;
        qsizetype fired = 0;
        for (const Expected &expected : all)
            fired += expected.blocking.contains(rule.id.text()) ? 1 : 0;
        const QString pointer = place("/rules/%1", i);
        if (fired == 0)
            report.add(loaded.folder + u"/rules.json"_qs, pointer,
                u"Aucun cas ne déclenche la règle « %1 »."_qs.arg(rule.id.text()));
        if (fired == all.size())
            report.add(loaded.folder + u"/rules.json"_qs, pointer,
                u"Aucun cas ne laisse passer la règle « %1 »."_qs.arg(rule.id.text()));
    }
}

} // namespace

QList<FormProblem> checkCases(const LoadedForms &forms, const QString &folder)
{
    CheckReport report;
    QList<FormProblem> unreadable;
    for (const LoadedEdition &loaded : forms.editions) {
        FormsFolder cases(folder);
        const QList<Expected> all = readAll(cases, loaded);
        for (const Error &error : cases.errors())
            unreadable.append({u"case-files"_qs, error});
        report.begin(u"case-files"_qs);
        checkPairs(cases, loaded, report);
        report.begin(u"case-ids"_qs);
        checkExpectedIds(all, loaded, report);
        report.begin(u"case-rules"_qs);
        checkFired(all, loaded, report);
    }
    return unreadable + report.problems();
}

} // namespace prealable
