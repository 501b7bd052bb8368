#include "core/value.h"

namespace prealable {

Value Value::text(QString text)
{
    return {FieldState::Answered, std::move(text)};
}

Value Value::flag(bool flag)
{
    return {FieldState::Answered, flag};
}

Value Value::number(double number)
{
    return {FieldState::Answered, number};
}

Value Value::date(QDate date)
{
    Q_ASSERT(date.isValid());
    return {FieldState::Answered, date};
}

Value Value::list(QStringList keys)
{
    return {FieldState::Answered, std::move(keys)};
}

Value Value::blank()
{
    return {FieldState::Blank, std::monostate()};
}

Value Value::notApplicable()
{
    return {FieldState::NotApplicable, std::monostate()};
}

template <typename T>
static T contentOr(const auto &content)
{
    const T *held = std::get_if<T>(&content);
    return held ? *held : T();
}

QString Value::toText() const
{
    return contentOr<QString>(m_content);
}

bool Value::toFlag() const
{
    return contentOr<bool>(m_content);
}

double Value::toNumber() const
{
    return contentOr<double>(m_content);
}

QDate Value::toDate() const
{
    return contentOr<QDate>(m_content);
}

QStringList Value::toList() const
{
    return contentOr<QStringList>(m_content);
}

bool Value::isText() const
{
    return std::holds_alternative<QString>(m_content);
}

bool Value::isFlag() const
{
    return std::holds_alternative<bool>(m_content);
}

bool Value::isNumber() const
{
    return std::holds_alternative<double>(m_content);
}

bool Value::isDate() const
{
    return std::holds_alternative<QDate>(m_content);
}

bool Value::isList() const
{
    return std::holds_alternative<QStringList>(m_content);
}

} // namespace prealable
