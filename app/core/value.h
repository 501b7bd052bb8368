// What one field holds: a state and, when answered, a value of the field's type.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>

namespace prealable {

// NotApplicable: the question is not asked in this case. Unanswered: asked, nothing said yet.
// Blank: left empty on purpose ("Je ne sais pas", "À compléter par le médecin").
enum class FieldState { NotApplicable, Unanswered, Blank, Answered };

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

    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isFlag() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isDate() const;
    [[nodiscard]] bool isList() const;

    bool operator==(const Value &) const = default;

private:
    using Content = std::variant<std::monostate, QString, bool, double, QDate, QStringList>;

    Value(FieldState state, Content content)
        : m_state(state)
        , m_content(std::move(content))
    {
    }

    FieldState m_state = FieldState::Unanswered;
    Content m_content;
};

} // namespace prealable
