#include "catalog/lawloader.h"

#include <algorithm>

namespace prealable {
namespace {

QString readConfidence(const JsonNode &node)
{
    return readWord<QString>(
        node, {{"U", u"U"_qs}, {"X", u"X"_qs}, {"P", u"P"_qs}, {"C", u"C"_qs}});
}

void readPeriod(const JsonNode &node, QDate &from, QDate &until)
{
    from = node["from"].dateOrNull();
    until = node["until"].dateOrNull();
    if (!from.isNull() && !until.isNull() && until < from)
        node["until"].fail(ErrorCode::JsonWrongValue, u"La fin est avant le début."_qs);
}

void readSources(const JsonNode &root, LawLibrary &law)
{
    root.expect({"sources"});
    for (const JsonNode &node : root["sources"].items()) {
        node.expect({"id", "title", "checkedOn", "confidence"}, {"version", "url"});
        LawSource source;
        source.id = readIdAs<SourceId>(node["id"]);
        source.title = node["title"].text();
        source.version = readTextOrNull(node["version"]);
        source.checkedOn = node["checkedOn"].date();
        source.confidence = readConfidence(node["confidence"]);
        source.url = readTextOrNull(node["url"]);
        if (law.sources.contains(source.id))
            node["id"].fail(ErrorCode::JsonWrongValue, u"Cette source est définie deux fois."_qs);
        law.sources.insert(source.id, source);
    }
}

LawEdition readEdition(const JsonNode &node)
{
    node.expect({"value", "from", "until", "sources", "confidence", "checkedOn"});
    LawEdition edition;
    edition.value = node["value"].number();
    readPeriod(node, edition.from, edition.until);
    edition.sources = readIds<SourceId>(node["sources"]);
    edition.confidence = readConfidence(node["confidence"]);
    edition.checkedOn = node["checkedOn"].date();
    return edition;
}

void readValues(const JsonNode &root, LawLibrary &law)
{
    root.expect({"values"});
    for (const JsonNode &node : root["values"].items()) {
        node.expect({"id", "unit", "editions"});
        LawValue value;
        value.id = readIdAs<LawId>(node["id"]);
        value.unit = readWord<QString>(node["unit"],
            {{"count", u"count"_qs}, {"km", u"km"_qs}, {"day", u"day"_qs}, {"month", u"month"_qs},
                {"year", u"year"_qs}, {"euro", u"euro"_qs}, {"percent", u"percent"_qs}});
        for (const JsonNode &edition : node["editions"].items())
            value.editions.append(readEdition(edition));
        if (node["editions"].isArray() && value.editions.isEmpty())
            node["editions"].fail(ErrorCode::JsonWrongValue, u"Cette liste est vide."_qs);
        if (law.values.contains(value.id))
            node["id"].fail(ErrorCode::JsonWrongValue, u"Cette valeur est définie deux fois."_qs);
        law.values.insert(value.id, value);
    }
}

QString readStart(const JsonNode &node)
{
    return readWord<QString>(node, {{"reception", u"reception"_qs}, {"posting", u"posting"_qs}});
}

SilenceDeadline readSilence(const JsonNode &node)
{
    node.expect(
        {"scope", "value", "startsFrom", "from", "until", "sources"}, {"alternative", "cautions"});
    SilenceDeadline silence;
    silence.scope = readId(node["scope"]);
    if (!node["value"].isNull())
        silence.value = readIdAs<LawId>(node["value"]);
    silence.startsFrom = readStart(node["startsFrom"]);
    const JsonNode alternative = node["alternative"];
    if (alternative.exists() && !alternative.isNull())
        silence.alternative = readStart(alternative);
    if (silence.alternative == silence.startsFrom)
        alternative.fail(ErrorCode::JsonWrongValue, u"L'autre lecture est la même."_qs);
    readPeriod(node, silence.from, silence.until);
    silence.cautions = node["cautions"].texts();
    silence.sources = readIds<SourceId>(node["sources"]);
    return silence;
}

AppealRoute readAppeal(const JsonNode &node)
{
    node.expect({"refusal", "commission", "delay", "silence", "then", "sources"}, {"cautions"});
    AppealRoute appeal;
    appeal.refusal = readWord<QString>(node["refusal"],
        {{"medical", u"medical"_qs}, {"administrative", u"administrative"_qs},
            {"both", u"both"_qs}});
    appeal.commission = node["commission"].text();
    appeal.delay = readIdAs<LawId>(node["delay"]);
    appeal.silence = readIdAs<LawId>(node["silence"]);
    appeal.then = node["then"].text();
    appeal.cautions = node["cautions"].texts();
    appeal.sources = readIds<SourceId>(node["sources"]);
    return appeal;
}

void readHolidays(const JsonNode &root, LawLibrary &law)
{
    root.expect({"fixed", "afterEaster", "sources"});
    for (const JsonNode &node : root["fixed"].items()) {
        const QString day = node.text();
        // 2023 is no leap year: the 29th of February is not a yearly holiday.
        if (node.isText() && !QDate::fromString(u"2023-"_qs + day, Qt::ISODate).isValid())
            node.fail(ErrorCode::JsonWrongValue, u"Un jour \"MM-JJ\" est attendu ici."_qs);
        law.holidays.fixed.append(day);
    }
    law.holidays.afterEaster = root["afterEaster"].integers();
    law.holidays.sources = readIds<SourceId>(root["sources"]);
}

// "values.json", "values-dental.json", …
bool isOneOf(const QString &file, const QString &name)
{
    return file == name + u".json"_qs
        || (file.startsWith(name + u'-') && file.endsWith(u".json"_qs));
}

} // namespace

LawLibrary loadLaw(FormsFolder &folder)
{
    LawLibrary law;
    QStringList names = folder.files(u"law"_qs);
    for (const QString &needed : {u"sources"_qs, u"values"_qs}) {
        const auto isNeeded = [&needed](const QString &name) { return isOneOf(name, needed); };
        if (std::none_of(names.cbegin(), names.cend(), isNeeded))
            names.append(needed + u".json"_qs); // says that it is not there
    }
    for (const QString &name : qAsConst(names)) {
        const QString file = u"law/"_qs + name;
        if (isOneOf(name, u"sources"_qs))
            folder.read(file, [&law](const JsonNode &root) { readSources(root, law); });
        else if (isOneOf(name, u"values"_qs))
            folder.read(file, [&law](const JsonNode &root) { readValues(root, law); });
    }
    folder.read(u"law/deadlines.json"_qs, [&law](const JsonNode &root) {
        root.expect({"silence", "appeals"});
        for (const JsonNode &node : root["silence"].items())
            law.silences.append(readSilence(node));
        for (const JsonNode &node : root["appeals"].items())
            law.appeals.append(readAppeal(node));
    });
    folder.read(u"law/holidays.json"_qs, [&law](const JsonNode &root) { readHolidays(root, law); });
    for (const QString &file : folder.files(u"law"_qs)) {
        static const QStringList known = {u"deadlines.json"_qs, u"holidays.json"_qs,
            u"caisses.json"_qs, u"regimes.json"_qs, u"hints.json"_qs};
        if (!known.contains(file) && !isOneOf(file, u"sources"_qs) && !isOneOf(file, u"values"_qs))
            folder.fail(
                ErrorCode::WrongFormat, u"law/"_qs + file, u"Ce fichier n'a pas sa place ici."_qs);
    }
    return law;
}

QString unitKey(const QString &unit)
{
    return u"law.unit."_qs + unit;
}

std::optional<QList<UnitForm>> readUnitForms(const QString &text)
{
    QList<UnitForm> forms;
    for (const QString &part : text.split(u'|')) {
        UnitForm form{0, part};
        if (!forms.isEmpty()) {
            const qsizetype colon = part.indexOf(u':');
            bool isNumber = false;
            form = {part.left(colon).toDouble(&isNumber), part.mid(colon + 1)};
            if (colon < 0 || !isNumber || form.from <= forms.last().from)
                return std::nullopt;
        }
        if (form.pattern.isEmpty())
            return std::nullopt;
        forms.append(form);
    }
    return forms;
}

void nameUnits(LawLibrary &law, const QMap<QString, QString> &texts)
{
    law.units.clear();
    for (const LawValue &value : std::as_const(law.values)) {
        const auto forms = readUnitForms(texts.value(unitKey(value.unit)));
        if (forms)
            law.units.insert(value.unit, *forms);
    }
}

} // namespace prealable
