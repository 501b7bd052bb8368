// A strict JSON reader: every file of ours, and every JSON file from outside, is read with it.
//
//   const JsonDocument document = JsonDocument::parse(bytes, QStringLiteral("demande.json"));
//   const JsonNode root = document.root();
//   root.expect({"form", "answers"}, {"edition"});   // needed keys, then optional ones
//   const QString form = root["form"].text();
//   for (const JsonNode &item : root["attachments"].items()) …
//   if (!document.ok())
//       return document.errors();                    // all of them, in the order of discovery
//
// Strict: UTF-8 (a BOM is accepted), RFC 8259 and nothing more, no duplicate key, no NUL, no half
// of a surrogate pair, limits of size and depth. Reading goes on after a wrong value: a getter that
// meets another type notes the problem and gives an empty value, so that one run finds everything.
// A getter on a node that is not there gives an empty value silently: `expect` has spoken already.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QStringList>
#include <initializer_list>
#include <memory>

namespace prealable {

struct JsonLimits {
    qint64 bytes = qint64(4) * 1024 * 1024;
    int depth = 32;
    int values = 200000;
    int errors = 100; // later ones are dropped
};

namespace json {
struct Tree;
}

// One value of a document: a light handle, valid as long as the document lives.
class JsonNode
{
public:
    enum class Type { Absent, Null, Flag, Number, Text, Array, Object };

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool exists() const { return type() != Type::Absent; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isText() const { return type() == Type::Text; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }

    // The member's name, when this node is a member of an object.
    [[nodiscard]] QString key() const;
    // As in Error::where: "file: /answers/beneficiary.nir" (RFC 6901), only "file" for the root.
    // Keys that are long or cannot be printed are shortened.
    [[nodiscard]] QString where() const;

    // Objects. An absent node when there is no such member or this is not an object.
    JsonNode operator[](const char *name) const;
    [[nodiscard]] JsonNode member(const QString &name) const;
    [[nodiscard]] QList<JsonNode> members() const; // JsonWrongType when it is not an object
    // Notes every unknown and every missing member. False when something was noted.
    bool expect(std::initializer_list<const char *> needed,
        std::initializer_list<const char *> optional = {}) const;

    // Arrays: JsonWrongType when it is not one.
    [[nodiscard]] QList<JsonNode> items() const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] int integer() const; // JsonWrongValue when it has a fraction or is too large
    [[nodiscard]] QDate date() const; // "YYYY-MM-DD"
    [[nodiscard]] QDate dateOrNull() const; // the same, or null
    [[nodiscard]] QStringList texts() const; // an array of texts
    [[nodiscard]] QList<int> integers() const;

    // Notes a problem at this node; `detail` is a French sentence.
    void fail(ErrorCode code, const QString &detail) const;

    // The same content for Qt's own classes.
    [[nodiscard]] QJsonValue toQJson() const;

private:
    friend class JsonDocument;
    JsonNode(json::Tree *tree, int index)
        : m_tree(tree)
        , m_index(index)
    {
    }
    [[nodiscard]] bool is(Type type, const char *expected) const;

    json::Tree *m_tree;
    int m_index;
};

class JsonDocument
{
public:
    // `file`: the name that errors give. What is wrong is in errors(); when it is not even JSON,
    // the root is absent.
    static JsonDocument parse(
        const QByteArray &utf8, const QString &file, const JsonLimits &limits = {});
    // The same from disk or from a Qt resource: FileNotFound, FileUnreadable, FileTooLarge.
    static JsonDocument read(
        const QString &path, const QString &file, const JsonLimits &limits = {});

    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    [[nodiscard]] JsonNode root() const;
    [[nodiscard]] bool ok() const { return errors().isEmpty(); }
    [[nodiscard]] const Errors &errors() const;

private:
    explicit JsonDocument(std::unique_ptr<json::Tree> tree);

    std::unique_ptr<json::Tree> m_tree;
};

} // namespace prealable
