#include "catalog/jsonreader.h"

#include "catalog/jsontree.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <limits>

namespace prealable {

namespace {

QString quoted(const QString &text)
{
    return u"«\u00A0%1\u00A0»"_qs.arg(shownName(text));
}

QString listed(
    std::initializer_list<const char *> needed, std::initializer_list<const char *> optional)
{
    QStringList all;
    for (const auto &names : {needed, optional}) {
        for (const char *name : names)
            all.append(quoted(QLatin1String(name)));
    }
    return all.join(u", "_qs);
}

} // namespace

namespace json {

// The end says most: the beginning is left out of a path that is too long.
QString Tree::where(int index) const
{
    constexpr int longest = 240;
    QString place;
    for (int i = index; i > 0; i = values[i].parent) {
        const bool inObject = values[values[i].parent].type == JsonNode::Type::Object;
        QString token = inObject ? shownName(values[i].key) : QString::number(values[i].position);
        token.replace(u'~', u"~0"_qs).replace(u'/', u"~1"_qs);
        if (place.size() + token.size() > longest) {
            place.prepend(u"/…"_qs);
            break;
        }
        place.prepend(u'/' + token);
    }
    return place.isEmpty() ? file : file + u": "_qs + place;
}

void Tree::fail(ErrorCode code, int index, const QString &detail)
{
    if (errors.size() >= limits.errors)
        return;
    errors.append({code, where(index), detail});
}

} // namespace json

JsonNode::Type JsonNode::type() const
{
    return m_index < 0 ? Type::Absent : m_tree->values[m_index].type;
}

QString JsonNode::key() const
{
    return m_index < 0 ? QString() : m_tree->values[m_index].key;
}

QString JsonNode::where() const
{
    return m_tree->where(m_index);
}

void JsonNode::fail(ErrorCode code, const QString &detail) const
{
    m_tree->fail(code, m_index, detail);
}

bool JsonNode::is(Type expectedType, const char *expected) const
{
    if (m_index < 0)
        return false;
    if (type() == expectedType)
        return true;
    fail(ErrorCode::JsonWrongType, u"%1 est attendu ici."_qs.arg(QString::fromUtf8(expected)));
    return false;
}

JsonNode JsonNode::member(const QString &name) const
{
    if (isObject()) {
        for (int i = m_tree->values[m_index].firstChild; i >= 0;
             i = m_tree->values[i].nextSibling) {
            if (m_tree->values[i].key == name)
                return {m_tree, i};
        }
    }
    return {m_tree, -1};
}

// The names in our code are ASCII: compared in place, without making a QString of each.
JsonNode JsonNode::operator[](const char *name) const
{
    if (isObject()) {
        for (int i = m_tree->values[m_index].firstChild; i >= 0;
             i = m_tree->values[i].nextSibling) {
            if (m_tree->values[i].key == QLatin1String(name))
                return {m_tree, i};
        }
    }
    return {m_tree, -1};
}

QList<JsonNode> JsonNode::members() const
{
    QList<JsonNode> result;
    if (!is(Type::Object, "un objet { … }"))
        return result;
    for (int i = m_tree->values[m_index].firstChild; i >= 0; i = m_tree->values[i].nextSibling)
        result.append({m_tree, i});
    return result;
}

QList<JsonNode> JsonNode::items() const
{
    QList<JsonNode> result;
    if (!is(Type::Array, "une liste [ … ]"))
        return result;
    for (int i = m_tree->values[m_index].firstChild; i >= 0; i = m_tree->values[i].nextSibling)
        result.append({m_tree, i});
    return result;
}

bool JsonNode::expect(
    std::initializer_list<const char *> needed, std::initializer_list<const char *> optional) const
{
    if (!is(Type::Object, "un objet { … }"))
        return false;
    const auto isOneOf = [](const QString &key, std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
            [&key](const char *name) { return key == QLatin1String(name); });
    };
    bool good = true;
    for (int i = m_tree->values[m_index].firstChild; i >= 0; i = m_tree->values[i].nextSibling) {
        const QString &key = m_tree->values[i].key;
        if (isOneOf(key, needed) || isOneOf(key, optional))
            continue;
        JsonNode(m_tree, i).fail(ErrorCode::JsonUnknownKey,
            u"Cette clé n'existe pas ici. Clés possibles\u00A0: %1."_qs.arg(
                listed(needed, optional)));
        good = false;
    }
    for (const char *name : needed) {
        if ((*this)[name].exists())
            continue;
        fail(
            ErrorCode::JsonMissingKey, u"Il manque la clé %1."_qs.arg(quoted(QLatin1String(name))));
        good = false;
    }
    return good;
}

QString JsonNode::text() const
{
    return is(Type::Text, "un texte entre guillemets") ? m_tree->values[m_index].text : QString();
}

bool JsonNode::flag() const
{
    return is(Type::Flag, "true ou false") && m_tree->values[m_index].number != 0;
}

double JsonNode::number() const
{
    return is(Type::Number, "un nombre") ? m_tree->values[m_index].number : 0;
}

int JsonNode::integer() const
{
    if (!is(Type::Number, "un nombre entier"))
        return 0;
    const double value = m_tree->values[m_index].number;
    constexpr double largest = std::numeric_limits<int>::max();
    if (value != std::floor(value) || std::abs(value) > largest) {
        fail(ErrorCode::JsonWrongValue, u"Un nombre entier est attendu ici."_qs);
        return 0;
    }
    return static_cast<int>(value);
}

QDate JsonNode::date() const
{
    if (!is(Type::Text, "une date \"AAAA-MM-JJ\""))
        return {};
    const QString spelled = text();
    const QDate date = QDate::fromString(spelled, Qt::ISODate);
    // Qt also reads "2026-1-5" and "2026-01-05T…": the spelling must be the canonical one.
    if (!date.isValid() || date.toString(Qt::ISODate) != spelled) {
        fail(ErrorCode::JsonWrongValue,
            u"Une date qui existe, \"AAAA-MM-JJ\", est attendue ici."_qs);
        return {};
    }
    return date;
}

QDate JsonNode::dateOrNull() const
{
    return isNull() ? QDate() : date();
}

QStringList JsonNode::texts() const
{
    QStringList result;
    for (const JsonNode &item : items())
        result.append(item.text());
    return result;
}

QList<int> JsonNode::integers() const
{
    QList<int> result;
    for (const JsonNode &item : items())
        result.append(item.integer());
    return result;
}

QJsonValue JsonNode::toQJson() const
{
    switch (type()) {
    case Type::Absent:
        return QJsonValue(QJsonValue::Undefined);
    case Type::Null:
        return QJsonValue(QJsonValue::Null);
    case Type::Flag:
        return flag();
    case Type::Number:
        return number();
    case Type::Text:
        return text();
    case Type::Array: {
        QJsonArray array;
        for (const JsonNode &item : items())
            array.append(item.toQJson());
        return array;
    }
    case Type::Object: {
        QJsonObject object;
        for (const JsonNode &member : members())
            object.insert(member.key(), member.toQJson());
        return object;
    }
    }
    Q_UNREACHABLE();
}

JsonDocument::JsonDocument(std::unique_ptr<json::Tree> tree)
    : m_tree(std::move(tree))
{
}

JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

JsonDocument JsonDocument::parse(
    const QByteArray &utf8, const QString &file, const JsonLimits &limits)
{
    auto tree = std::make_unique<json::Tree>();
    tree->file = file;
    tree->limits = limits;
    if (utf8.size() > limits.bytes) {
        tree->errors.append({ErrorCode::FileTooLarge, file,
            u"Ce fichier est trop gros pour être lu (plus de %1\u00A0ko)."_qs.arg(
                limits.bytes / 1024)});
    } else {
        json::parse(utf8, *tree);
    }
    return JsonDocument(std::move(tree));
}

JsonDocument JsonDocument::read(const QString &path, const QString &file, const JsonLimits &limits)
{
    const auto failed = [&](ErrorCode code, const QString &detail) {
        auto tree = std::make_unique<json::Tree>();
        tree->file = file;
        tree->errors.append({code, file, detail});
        return JsonDocument(std::move(tree));
    };
    QFile input(path);
    if (!input.exists())
        return failed(ErrorCode::FileNotFound, u"Ce fichier n'existe pas."_qs);
    if (QFileInfo(path).isDir() || !input.open(QIODevice::ReadOnly))
        return failed(ErrorCode::FileUnreadable, u"Ce fichier ne peut pas être lu."_qs);
    const QByteArray content = input.read(limits.bytes + 1);
    if (input.error() != QFileDevice::NoError)
        return failed(ErrorCode::FileUnreadable, u"Ce fichier ne peut pas être lu."_qs);
    return parse(content, file, limits);
}

JsonNode JsonDocument::root() const
{
    return {m_tree.get(), m_tree->values.empty() ? -1 : 0};
}

const Errors &JsonDocument::errors() const
{
    return m_tree->errors;
}

} // namespace prealable
