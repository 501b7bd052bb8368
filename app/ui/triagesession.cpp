#include "ui/triagesession.h"

#include <QLocale>
#include <QRegularExpression>

namespace prealable {

namespace {

QString prefixOf(const FieldId &fact)
{
    return fact.text().section(u'.', 0, -2);
}

} // namespace

TriageSession::TriageSession(const Catalog &catalog, const TriageDefinition &definition, QDate day)
    : m_catalog(catalog)
    , m_definition(definition)
    , m_day(day)
{
    triageAgain();
}

void TriageSession::triageAgain()
{
    m_result = triage(m_definition, m_catalog.law(), m_facts, m_day,
        [this](const QString &key) { return m_catalog.text(key); });
}

std::optional<TriageAsk> TriageSession::ask() const
{
    if (m_result.missing.isEmpty())
        return std::nullopt;
    const FieldId first = m_result.missing.first();
    const TriageFact *fact = m_definition.fact(first);
    if (fact == nullptr)
        return std::nullopt;
    TriageAsk ask{{first}, {}, {}};
    if (fact->type != FactType::Flag)
        return ask;
    if (fact->derived) {
        for (const FieldId &read : fieldsOf(*fact->derived)) {
            const TriageFact *source = m_definition.fact(read);
            if (source != nullptr && source->type == FactType::Number && !m_facts.contains(read))
                ask.source = read;
        }
        return ask;
    }
    // Flags of one family that has a « none » are asked together.
    const FieldId none(prefixOf(first) + QStringLiteral(".none"));
    if (m_definition.fact(none) == nullptr)
        return ask;
    ask.facts.clear();
    for (const TriageFact &other : m_definition.facts) {
        if (other.type == FactType::Flag && prefixOf(other.id) == prefixOf(first)
            && other.id != none && !m_facts.contains(other.id))
            ask.facts.append(other.id);
    }
    ask.none = none;
    return ask;
}

void TriageSession::answer(const TriageFacts &facts)
{
    m_history.append(facts.keys());
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        m_facts.insert(it.key(), it.value());
        m_remembered.insert(it.key(), it.value());
    }
    triageAgain();
}

bool TriageSession::back()
{
    if (m_history.isEmpty())
        return false;
    for (const FieldId &fact : m_history.takeLast())
        m_facts.remove(fact);
    triageAgain();
    return true;
}

QString TriageSession::text(const QString &key) const
{
    QString text = m_catalog.text(QStringLiteral("triage.%1.%2").arg(m_definition.need, key));
    static const QRegularExpression placeholder(QStringLiteral("\\{law:([^}]+)\\}"));
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text))
        text.replace(match.captured(0), m_catalog.law().shown(LawId(match.captured(1)), m_day));
    return text;
}

QString TriageSession::label(const FieldId &fact) const
{
    return text(QStringLiteral("fact.%1.label").arg(fact.text()));
}

QString TriageSession::shown(
    const FieldId &fact, const Value &value, const QString &yes, const QString &no) const
{
    if (value.isFlag())
        return value.toFlag() ? yes : no;
    if (value.isNumber())
        return QLocale(QLocale::French, QLocale::France).toString(value.toNumber(), 'g', 10);
    if (value.isText())
        return text(QStringLiteral("fact.%1.option.%2").arg(fact.text(), value.toText()));
    return value.toList().join(QStringLiteral(", "));
}

} // namespace prealable
