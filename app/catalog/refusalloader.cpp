#include "catalog/refusalloader.h"

#include <algorithm>

namespace prealable {

namespace {

bool hasEffect(const Refusals &refusals, const QString &id)
{
    return std::any_of(refusals.effects.cbegin(), refusals.effects.cend(),
        [&](const RefusalEffect &effect) { return effect.id == id; });
}

void readEffects(const JsonNode &list, Refusals &refusals)
{
    for (const JsonNode &node : list.items()) {
        node.expect({"id", "sources"});
        const RefusalEffect effect{readId(node["id"]), readIds<SourceId>(node["sources"])};
        if (hasEffect(refusals, effect.id))
            node["id"].fail(ErrorCode::JsonWrongValue, u"Cet effet est écrit deux fois."_qs);
        refusals.effects.append(effect);
    }
}

// Two lists of the same shape: a name, and what follows from it.
void readNamedEffects(
    const JsonNode &list, const char *name, const Refusals &known, QMap<QString, QString> &read)
{
    for (const JsonNode &node : list.items()) {
        node.expect({name, "effect"});
        const QString id = readId(node[name]);
        if (read.contains(id))
            node[name].fail(ErrorCode::JsonWrongValue, u"Ce nom est écrit deux fois."_qs);
        read.insert(id, readRefusalEffect(node["effect"], known));
    }
}

} // namespace

QString readRefusalEffect(const JsonNode &node, const Refusals &refusals)
{
    const QString id = readId(node);
    if (node.isText() && !hasEffect(refusals, id))
        node.fail(ErrorCode::JsonWrongValue,
            u"« %1 » n'est pas un effet de common/refusals.json."_qs.arg(id));
    return id;
}

HandCheck readHandCheck(const JsonNode &node, ConditionParser &conditions, const Refusals &refusals)
{
    node.expect({"check", "sources"}, {"when"});
    HandCheck check;
    check.id = readId(node["check"]);
    if (node["check"].isText() && !refusals.checks.contains(check.id))
        node["check"].fail(ErrorCode::JsonWrongValue,
            u"« %1 » n'est pas dans common/refusals.json."_qs.arg(check.id));
    check.effect = refusals.checks.value(check.id);
    check.when = conditions.parse(node["when"]);
    check.sources = readIds<SourceId>(node["sources"]);
    return check;
}

void loadRefusals(FormsFolder &folder, LoadedForms &forms)
{
    folder.read(u"common/refusals.json"_qs, [&forms](const JsonNode &root) {
        root.expect({"effects", "causes", "checks"});
        Refusals &refusals = forms.refusals;
        readEffects(root["effects"], refusals);
        readNamedEffects(root["causes"], "finding", refusals, refusals.causes);
        readNamedEffects(root["checks"], "id", refusals, refusals.checks);
    });
}

} // namespace prealable
