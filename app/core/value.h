// What one field holds: a state and, when answered, a value of the field's type.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace prealable {

// NotApplicable: the question is not asked in this case. Unanswered: asked, nothing said yet.
// Blank: left empty on purpose ("Je ne sais pas", "À compléter par le médecin").
enum class FieldState { NotApplicable, Unanswered, Blank, Answered };

struct Row;

class Value
{
public:
    // An unanswered value.
    Value() = default;

    static Value text(QString text);
    static Value flag(bool flag);
    static Value number(double number);
    static Value date(QDate date); // a valid date
    static Value list(QStringList keys); // keys of options, in the order given
    static Value rows(std::vector<Row> rows); // a group's, in the order given
    static Value blank();
    static Value notApplicable();

    [[nodiscard]] FieldState state() const { return m_state; }
    [[nodiscard]] bool isAnswered() const { return m_state == FieldState::Answered; }

    // Each returns an empty value of its type when the value is of another type or not answered.
    [[nodiscard]] QString toText() const; // text, and the key of a choice
    [[nodiscard]] bool toFlag() const;
    [[nodiscard]] double toNumber() const; // 0 when not a number: ask isNumber() first
    [[nodiscard]] QDate toDate() const;
    [[nodiscard]] QStringList toList() const;
    [[nodiscard]] std::vector<Row> toRows() const;
    [[nodiscard]] qsizetype rowCount() const; // 0 when it holds no rows

    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isFlag() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isDate() const;
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isRows() const;

    bool operator==(const Value &other) const;

private:
    using Content
        = std::variant<std::monostate, QString, bool, double, QDate, QStringList, std::vector<Row>>;

    Value(FieldState state, Content content);

    FieldState m_state = FieldState::Unanswered;
    Content m_content;
};

// One row of a group: what was said of each of its members ("acts.code"), by the member's id.
struct Row {
    QMap<FieldId, Value> values;

    [[nodiscard]] Value value(const FieldId &member) const { return values.value(member); }

    bool operator==(const Row &) const = default;
};

// "acts[2].code": a member's answer in the third row, as findings name it.
FieldId inRow(const FieldId &member, qsizetype row);

// The other way: the member, and its row; row -1 when the name is not one of a row.
struct RowPlace {
    FieldId member;
    qsizetype row = -1;

    [[nodiscard]] FieldId group() const; // empty outside rows
};
RowPlace rowPlace(const FieldId &name);

} // namespace prealable
