#include "rules/triage.h"

#include "catalog/jsonreader.h"
#include "cli/command.h"
#include "cli/shapes.h"

namespace prealable::cli {

// Facts files are small; a larger one is some other file.
static constexpr qint64 maximumFacts = qint64(1024) * 1024;

static QString expected(const TriageFact &fact)
{
    switch (fact.type) {
    case FactType::Flag:
        return QStringLiteral("Ce fait attend true ou false. S'il n'est pas connu, enlevez-le.");
    case FactType::Choice:
        return QStringLiteral("Ce fait attend l'un de : %1.")
            .arg(fact.options.join(QStringLiteral(", ")));
    case FactType::Number:
        return QStringLiteral("Ce fait attend un nombre, zéro ou plus.");
    case FactType::Date:
        return QStringLiteral("Ce fait attend une date : \"AAAA-MM-JJ\".");
    case FactType::Dates:
        return QStringLiteral("Ce fait attend une liste de dates : [\"AAAA-MM-JJ\"].");
    }
    Q_UNREACHABLE();
}

static bool isIsoDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid();
}

static bool areIsoDates(const JsonNode &node)
{
    const QList<JsonNode> items = node.items();
    return std::all_of(items.cbegin(), items.cend(),
        [](const JsonNode &item) { return item.isText() && isIsoDate(item.text()); });
}

static std::optional<ErrorCode> problemOf(const TriageFact &fact, const JsonNode &node)
{
    const JsonNode::Type type = node.type();
    switch (fact.type) {
    case FactType::Flag:
        return type == JsonNode::Type::Flag ? std::nullopt
                                            : std::optional(ErrorCode::JsonWrongType);
    case FactType::Choice:
        if (!node.isText())
            return ErrorCode::JsonWrongType;
        return fact.options.contains(node.text()) ? std::nullopt
                                                  : std::optional(ErrorCode::JsonWrongValue);
    case FactType::Number:
        if (type != JsonNode::Type::Number)
            return ErrorCode::JsonWrongType;
        return node.number() >= 0 ? std::nullopt : std::optional(ErrorCode::JsonWrongValue);
    case FactType::Date:
        if (!node.isText())
            return ErrorCode::JsonWrongType;
        return isIsoDate(node.text()) ? std::nullopt : std::optional(ErrorCode::JsonWrongValue);
    case FactType::Dates:
        if (!node.isArray())
            return ErrorCode::JsonWrongType;
        return areIsoDates(node) ? std::nullopt : std::optional(ErrorCode::JsonWrongValue);
    }
    Q_UNREACHABLE();
}

static Value factValue(const TriageFact &fact, const JsonNode &node)
{
    switch (fact.type) {
    case FactType::Flag:
        return Value::flag(node.flag());
    case FactType::Choice:
        return Value::text(node.text());
    case FactType::Number:
        return Value::number(node.number());
    case FactType::Date:
        return Value::date(node.date());
    case FactType::Dates:
        return Value::list(node.texts());
    }
    Q_UNREACHABLE();
}

static const TriageDefinition *definitionOf(const Catalog &catalog, const JsonNode &root)
{
    const JsonNode need = root["need"];
    if (!need.exists()) {
        root.fail(
            ErrorCode::JsonMissingKey, QStringLiteral("Il manque « need » : le soin demandé."));
        return nullptr;
    }
    const QString name = need.text();
    const TriageDefinition *definition = catalog.triage(name);
    if (!definition && need.isText())
        need.fail(ErrorCode::JsonWrongValue,
            QStringLiteral("Cette version connaît seulement : %1.")
                .arg(catalog.needs().join(QStringLiteral(", "))));
    return definition;
}

static TriageFacts readFacts(const TriageDefinition &definition, const JsonNode &root)
{
    TriageFacts facts;
    for (const JsonNode &member : root.members()) {
        if (member.key() == QLatin1String("need"))
            continue;
        const TriageFact *fact = definition.fact(FieldId(member.key()));
        if (!fact)
            member.fail(
                ErrorCode::JsonUnknownKey, QStringLiteral("Ce fait n'existe pas pour ce besoin."));
        else if (const auto problem = problemOf(*fact, member))
            member.fail(*problem, expected(*fact));
        else
            facts.insert(fact->id, factValue(*fact, member));
    }
    return facts;
}

static QJsonArray reasonsJson(const QList<TriageReason> &reasons)
{
    QJsonArray array;
    for (const TriageReason &reason : reasons)
        array.append(
            QJsonObject{{QStringLiteral("id"), reason.id}, {QStringLiteral("text"), reason.text},
                {QStringLiteral("sources"), idsJson(reason.sources)}});
    return array;
}

static QString truthKey(Truth truth)
{
    switch (truth) {
    case Truth::Yes:
        return QStringLiteral("yes");
    case Truth::No:
        return QStringLiteral("no");
    case Truth::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

static QJsonArray traceJson(const QList<TriageTrace> &trace)
{
    QJsonArray array;
    for (const TriageTrace &line : trace)
        array.append(QJsonObject{{QStringLiteral("rule"), line.rule},
            {QStringLiteral("result"), truthKey(line.result)},
            {QStringLiteral("because"), idsJson(line.because)}});
    return array;
}

static QJsonObject resultJson(const QString &need, const TriageResult &result)
{
    QJsonObject object{{QStringLiteral("need"), need}, {QStringLiteral("outcome"), result.outcome},
        {QStringLiteral("form"), textOrNull(result.form.text())},
        {QStringLiteral("mode"), textOrNull(result.mode)},
        {QStringLiteral("reasons"), reasonsJson(result.reasons)},
        {QStringLiteral("notes"), reasonsJson(result.notes)},
        {QStringLiteral("missing"), idsJson(result.missing)},
        {QStringLiteral("trace"), traceJson(result.trace)}};
    if (!result.sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), result.sheet.text());
    for (const TriageNumber &figure : result.figures)
        object.insert(figure.id, figure.value);
    return object;
}

static QString resultText(
    const Catalog &catalog, QDate day, const QString &need, const TriageResult &result)
{
    const auto shown = [&](const QString &key) {
        return withLawValues(
            catalog.law(), day, catalog.text(QStringLiteral("triage.%1.%2").arg(need, key)));
    };
    const auto outcomeText = [&](const QString &part) {
        return shown(QStringLiteral("outcome.%1.%2").arg(result.outcome, part));
    };
    QString text = outcomeText(QStringLiteral("title")) + u'\n';
    for (const TriageReason &reason : result.reasons)
        text += reason.text + sourcesText(catalog.law(), reason.sources) + u'\n';
    text += outcomeText(QStringLiteral("next")) + u'\n';
    for (const TriageNumber &figure : result.figures)
        text += figure.text + u'\n';
    if (!result.form.isEmpty())
        text += QStringLiteral("Formulaire : %1\n").arg(result.form.text());
    if (!result.sheet.isEmpty())
        text += QStringLiteral("Fiche à remettre : %1\n").arg(result.sheet.text());
    for (const TriageReason &note : result.notes)
        text += QStringLiteral("À savoir : %1%2\n")
                    .arg(note.text, sourcesText(catalog.law(), note.sources));
    for (const FieldId &fact : result.missing)
        text += QStringLiteral("À préciser : %1 [%2]\n")
                    .arg(shown(QStringLiteral("fact.%1.label").arg(fact.text())), fact.text());
    return text;
}

Outcome runTriage(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const QString path = invocation.arguments.operands().first();
    JsonLimits limits;
    limits.bytes = maximumFacts;
    const JsonDocument document = JsonDocument::read(path, path, limits);
    if (!document.ok())
        return failed(document.errors().first());
    const JsonNode root = document.root();
    if (!root.isObject())
        return failed({ErrorCode::JsonWrongType, path,
            QStringLiteral("Ce fichier doit contenir un objet : {\"need\": …}.")});
    const TriageDefinition *definition = definitionOf(catalog, root);
    const TriageFacts facts = definition ? readFacts(*definition, root) : TriageFacts();
    if (!document.ok())
        return failed(document.errors().first());
    const TriageResult result = triage(*definition, catalog.law(), facts, invocation.day,
        [&](const QString &key) { return catalog.text(key); });
    return {resultJson(definition->need, result),
        resultText(catalog, invocation.day, definition->need, result), {}};
}

} // namespace prealable::cli
