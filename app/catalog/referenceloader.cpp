#include "catalog/referenceloader.h"

#include <QSet>

namespace prealable {
namespace {

TableOrigin readOrigin(const JsonNode &node)
{
    TableOrigin origin;
    origin.tableDate = node["tableDate"].date();
    origin.checkedOn = node["checkedOn"].date();
    origin.source = readIdAs<SourceId>(node["source"]);
    origin.licence = node["licence"].text();
    origin.note = node["note"].text();
    return origin;
}

// Digits, as many as one of `lengths` says.
QString readDigits(const JsonNode &node, const QList<int> &lengths)
{
    const QString code = node.text();
    bool digits = lengths.contains(int(code.size()));
    for (const QChar character : code)
        digits = digits && character >= u'0' && character <= u'9';
    if (node.isText() && !digits)
        node.fail(ErrorCode::JsonWrongValue, u"Ce code n'a pas la bonne forme."_qs);
    return code;
}

void readFunds(const JsonNode &root, ReferenceTables &tables)
{
    root.expect({"checkedOn", "tableDate", "source", "licence", "note", "caisses"});
    tables.fundsOrigin = readOrigin(root);
    QSet<QString> seen;
    for (const JsonNode &node : root["caisses"].items()) {
        node.expect({"code", "name", "departement", "regime"});
        Fund fund;
        if (!node["code"].isNull())
            fund.code = readDigits(node["code"], {3});
        fund.name = node["name"].text();
        fund.departement = node["departement"].text();
        fund.regime = readDigits(node["regime"], {2});
        const QString key = fund.regime + fund.code + fund.name + fund.departement;
        if (seen.contains(key))
            node.fail(ErrorCode::JsonWrongValue, u"Cette caisse est écrite deux fois."_qs);
        seen.insert(key);
        tables.funds.append(fund);
    }
}

void readRegimes(const JsonNode &root, ReferenceTables &tables)
{
    root.expect({"checkedOn", "tableDate", "source", "licence", "note", "regimes"});
    tables.regimesOrigin = readOrigin(root);
    for (const JsonNode &node : root["regimes"].items()) {
        node.expect({"code", "name", "label", "open"});
        tables.regimes.append({readDigits(node["code"], {2}), node["name"].text(),
            node["label"].text(), node["open"].flag()});
    }
}

ActHints readHints(const JsonNode &node)
{
    node.expect(
        {"system", "tableDate", "checkedOn", "source", "licence", "confidence", "note", "codes"},
        {"families"});
    ActHints hints;
    hints.system = readId(node["system"]);
    hints.origin = readOrigin(node);
    hints.confidence = readWord<QString>(
        node["confidence"], {{"U", u"U"_qs}, {"X", u"X"_qs}, {"P", u"P"_qs}, {"C", u"C"_qs}});
    QSet<QString> families;
    for (const JsonNode &family : node["families"].items()) {
        family.expect({"key", "label"});
        hints.families.append({readId(family["key"]), family["label"].text()});
        families.insert(hints.families.last().id);
    }
    QSet<QString> seen;
    for (const JsonNode &act : node["codes"].items()) {
        act.expect({"code", "label"}, {"family"});
        hints.acts.append({act["code"].text(), act["label"].text(), act["family"].text()});
        if (seen.contains(hints.acts.last().code))
            act["code"].fail(ErrorCode::JsonWrongValue, u"Cet acte est écrit deux fois."_qs);
        seen.insert(hints.acts.last().code);
        if (act["family"].exists() && !families.contains(hints.acts.last().family))
            act["family"].fail(ErrorCode::JsonWrongValue, u"Cette famille n'existe pas."_qs);
    }
    return hints;
}

} // namespace

ReferenceTables loadReferenceTables(FormsFolder &folder)
{
    ReferenceTables tables;
    folder.read(
        u"law/caisses.json"_qs, [&tables](const JsonNode &root) { readFunds(root, tables); });
    folder.read(
        u"law/regimes.json"_qs, [&tables](const JsonNode &root) { readRegimes(root, tables); });
    folder.read(u"law/hints.json"_qs, [&tables](const JsonNode &root) {
        root.expect({"hints"});
        for (const JsonNode &node : root["hints"].items())
            tables.hints.append(readHints(node));
    });
    return tables;
}

} // namespace prealable
