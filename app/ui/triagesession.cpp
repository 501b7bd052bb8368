#include "ui/triagesession.h"

#include "core/frenchdate.h"
#include "ui/windowlanguage.h"

#include <QLocale>

namespace prealable {

namespace {

QString familyOf(const FieldId &fact)
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

TriageSession::TriageSession(
    const Catalog &catalog, const TriageDefinition &definition, QDate day, const TriageDraft &draft)
    : TriageSession(catalog, definition, day)
{
    for (auto asked = ask(); asked; asked = ask()) {
        TriageFacts facts;
        for (const FieldId &fact : asked->facts + asked->sources + QList<FieldId>{asked->none}) {
            if (draft.facts.contains(fact))
                facts.insert(fact, draft.facts.value(fact));
        }
        if (facts.isEmpty())
            break;
        answer(facts);
    }
    m_remembered.insert(draft.facts);
    m_remembered.insert(draft.remembered);
}

TriageDraft TriageSession::draft() const
{
    return {m_definition.need, m_facts, m_remembered};
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
    if (fact->type == FactType::Choice)
        return TriageAsk{{first}, {}, {}, {}};
    if (fact->type != FactType::Flag)
        return TriageAsk{{first}, {}, {}, {first}}; // only typed
    if (fact->derived)
        return derivedFrom(*fact);
    for (const SharedPage &page : m_definition.pages) {
        if (page.facts.contains(first))
            return sharing(page);
    }
    return family(first);
}

// The flag, or what it follows from, where that is not known yet.
TriageAsk TriageSession::derivedFrom(const TriageFact &fact) const
{
    TriageAsk ask{{fact.id}, {}, {}, {}};
    for (const FieldId &read : fieldsOf(*fact.derived)) {
        const TriageFact *source = m_definition.fact(read);
        const bool typed = source != nullptr && source->type != FactType::Flag
            && source->type != FactType::Choice;
        if (typed && !m_facts.contains(read) && !ask.sources.contains(read))
            ask.sources.append(read);
    }
    return ask;
}

// Those of a page that can still change the outcome.
TriageAsk TriageSession::sharing(const SharedPage &page) const
{
    TriageAsk ask;
    for (const FieldId &fact : page.facts) {
        if (m_result.missing.contains(fact))
            ask.facts.append(fact);
    }
    if (ask.facts.size() > 1)
        ask.page = page.id;
    return ask;
}

// Flags of one family that has a « none » are asked together.
TriageAsk TriageSession::family(const FieldId &fact) const
{
    const FieldId none(familyOf(fact) + QStringLiteral(".none"));
    if (m_definition.fact(none) == nullptr)
        return TriageAsk{{fact}, {}, {}, {}};
    TriageAsk ask{{}, {}, none, {}};
    for (const TriageFact &other : m_definition.facts) {
        if (other.type == FactType::Flag && familyOf(other.id) == familyOf(fact) && other.id != none
            && !m_facts.contains(other.id))
            ask.facts.append(other.id);
    }
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
    return withLawValues(m_catalog.law(), m_day,
        m_catalog.text(QStringLiteral("triage.%1.%2").arg(m_definition.need, key)));
}

QString TriageSession::label(const FieldId &fact) const
{
    return text(QStringLiteral("fact.%1.label").arg(fact.text()));
}

QString TriageSession::question(const FieldId &fact) const
{
    const QString own = text(QStringLiteral("fact.%1.question").arg(fact.text()));
    if (!own.isEmpty())
        return own;
    const QString statement = label(fact);
    const TriageFact *definition = m_definition.fact(fact);
    const bool flag = definition != nullptr && definition->type == FactType::Flag;
    return flag && !statement.endsWith(u'?') ? statement + QStringLiteral("\u00a0?") : statement;
}

QString TriageSession::shown(
    const FieldId &fact, const Value &value, const QString &whenYes, const QString &whenNo) const
{
    if (value.isFlag())
        return value.toFlag() ? whenYes : whenNo;
    if (value.isNumber())
        return QLocale(QLocale::French, QLocale::France).toString(value.toNumber(), 'g', 10);
    if (value.isText())
        return text(QStringLiteral("fact.%1.option.%2").arg(fact.text(), value.toText()));
    QStringList parts;
    for (const QString &part : value.toList()) {
        const QDate date = QDate::fromString(part, Qt::ISODate);
        parts.append(date.isValid() ? shownDate(date) : part);
    }
    return listed(parts);
}

} // namespace prealable
