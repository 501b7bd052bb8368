#include "core/value.h"

namespace prealable {

Value::Value(FieldState state, Content content)
    : m_state(state)
    , m_content(std::move(content))
{
}

bool Value::operator==(const Value &other) const = default;

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

Value Value::rows(std::vector<Row> rows)
{
    return {FieldState::Answered, std::move(rows)};
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

std::vector<Row> Value::toRows() const
{
    return contentOr<std::vector<Row>>(m_content);
}

qsizetype Value::rowCount() const
{
    const auto *rows = std::get_if<std::vector<Row>>(&m_content);
    return rows ? qsizetype(rows->size()) : 0;
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

bool Value::isRows() const
{
    return std::holds_alternative<std::vector<Row>>(m_content);
}

FieldId inRow(const FieldId &member, qsizetype row)
{
    const QString &id = member.text();
    const qsizetype dot = id.lastIndexOf(u'.');
    return FieldId(QStringLiteral("%1[%2]%3").arg(id.left(dot)).arg(row).arg(id.mid(dot)));
}

FieldId RowPlace::group() const
{
    const QString id = member.text();
    return row < 0 ? FieldId() : FieldId(id.left(id.lastIndexOf(u'.')));
}

RowPlace rowPlace(const FieldId &name)
{
    const QString &id = name.text();
    const qsizetype open = id.indexOf(u'[');
    const qsizetype close = id.indexOf(u']', open);
    if (open < 0 || close < 0)
        return {name, -1};
    const QString digits = id.mid(open + 1, close - open - 1);
    bool isNumber = false;
    const int row = digits.toInt(&isNumber);
    // Only what inRow() writes: no sign, no space, no leading zero.
    if (!isNumber || row < 0 || QString::number(row) != digits)
        return {name, -1};
    return {FieldId(id.left(open) + id.mid(close + 1)), row};
}

} // namespace prealable
