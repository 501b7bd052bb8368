#include "rules/triage.h"

#include "rules/assessment.h"
#include "rules/condition.h"
#include "rules/decisiondiagram.h"

#include <algorithm>

namespace prealable {

namespace {

using Node = DecisionDiagram::Node;

template <typename T>
QList<T> inForce(const QList<T> &all, QDate day)
{
    QList<T> kept;
    for (const T &one : all) {
        if ((one.from.isNull() || one.from <= day) && (one.until.isNull() || day <= one.until))
            kept.append(one);
    }
    return kept;
}

// The triage as the law was on that day.
TriageDefinition asOf(TriageDefinition definition, QDate day)
{
    definition.steps = inForce(definition.steps, day);
    definition.notes = inForce(definition.notes, day);
    return definition;
}

bool sameEnd(const TriageStep &a, const TriageStep &b)
{
    return a.outcome == b.outcome && a.form == b.form;
}

// What is known of the facts: given, derived from given ones, or a variable of the diagram.
class Triage
{
public:
    Triage(const TriageDefinition &definition, const LawLibrary &law, const TriageFacts &facts,
        QDate day, const std::function<QString(const QString &)> &text);

    TriageResult decide();

private:
    void takeFacts(const TriageFacts &facts, const LawLibrary &law, QDate day);
    void deriveFacts();
    void listEnds();
    [[nodiscard]] QList<int> sizes() const;

    Node compile(const Condition &condition);
    Node compileLeaf(const Condition &leaf, QList<int> variables);
    Node possibleFacts();
    Node chain(const std::function<Node(qsizetype)> &constant, Node impossible);

    // Yes or no for every possible completion, otherwise unknown.
    [[nodiscard]] Truth truthOf(const Condition &condition);
    [[nodiscard]] QString modeNow();
    [[nodiscard]] QList<qsizetype> decidingSteps(const TriageStep &end);
    [[nodiscard]] QList<FieldId> missing(Node outcome) const;
    void addMissing(QSet<FieldId> &facts, const TriageFact &fact) const;
    [[nodiscard]] QList<TriageNumber> figuresNow();
    void addTrace(const QString &rule, const Condition &condition);
    [[nodiscard]] QList<FieldId> because(const Condition &condition) const;
    void addBecause(QList<FieldId> &fields, const FieldId &fact, int depth) const;
    [[nodiscard]] TriageReason reason(
        const QString &kind, const QString &id, const QList<SourceId> &sources) const;

    const TriageDefinition m_definition;
    const LawLibrary &m_law;
    const QDate m_day;
    const std::function<QString(const QString &)> &m_text;

    TriageFacts m_given; // and derived
    TriageFacts m_said; // as given
    QList<const TriageFact *> m_variables; // not known, in the order in which they are asked
    QHash<FieldId, int> m_variableOf;
    QMap<FieldId, Value> m_tried; // values of variables while a leaf is compiled
    Facts m_facts;
    QList<qsizetype> m_ends; // for each step, which of the distinct ends it leads to
    DecisionDiagram m_diagram;
    Node m_possible = DecisionDiagram::True;
    TriageResult m_result;
};

Triage::Triage(const TriageDefinition &definition, const LawLibrary &law, const TriageFacts &facts,
    QDate day, const std::function<QString(const QString &)> &text)
    : m_definition(asOf(definition, day))
    , m_law(law)
    , m_day(day)
    , m_text(text)
    , m_diagram({})
{
    takeFacts(facts, law, day);
    listEnds();
    // False, true, impossible, then the ends and the modes.
    m_diagram = DecisionDiagram(
        sizes(), 3 + int(std::max(m_definition.steps.size(), m_definition.modes.size() + 1)));
    m_possible = possibleFacts();
}

void Triage::takeFacts(const TriageFacts &facts, const LawLibrary &law, QDate day)
{
    m_facts.value = [this](const FieldId &id) {
        const auto tried = m_tried.constFind(id);
        return tried != m_tried.cend() ? *tried : m_given.value(id);
    };
    m_facts.law = &law;
    m_facts.day = day;
    for (const TriageFact &fact : m_definition.facts) {
        if (facts.value(fact.id).isAnswered())
            m_said.insert(fact.id, facts.value(fact.id));
    }
    m_given = m_said;
    deriveFacts();
    for (const TriageFact &fact : m_definition.facts) {
        const bool closed = fact.type == FactType::Flag
            || (fact.type == FactType::Choice && !fact.options.isEmpty());
        if (!closed || m_given.contains(fact.id))
            continue;
        m_variableOf.insert(fact.id, int(m_variables.size()));
        m_variables.append(&fact);
    }
}

// What was said wins over what follows from the distance and the dates.
void Triage::deriveFacts()
{
    for (const TriageFact &fact : m_definition.facts) {
        if (!fact.derived || m_given.contains(fact.id))
            continue;
        const Truth truth = evaluate(*fact.derived, m_facts);
        if (truth != Truth::Unknown)
            m_given.insert(fact.id, Value::flag(truth == Truth::Yes));
    }
}

// Two steps with the same outcome and form are one end: which of them decided changes nothing.
void Triage::listEnds()
{
    const QList<TriageStep> &steps = m_definition.steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        qsizetype first = 0;
        while (!sameEnd(steps.at(first), steps.at(i)))
            ++first;
        m_ends.append(first);
    }
}

QList<int> Triage::sizes() const
{
    QList<int> counts;
    for (const TriageFact *fact : m_variables)
        counts.append(fact->type == FactType::Flag ? 2 : int(fact->options.size()));
    return counts;
}

Node Triage::compile(const Condition &condition)
{
    using Operator = Condition::Operator;
    switch (condition.op) {
    case Operator::Always:
        return DecisionDiagram::True;
    case Operator::All:
    case Operator::Any: {
        const bool all = condition.op == Operator::All;
        Node node = all ? DecisionDiagram::True : DecisionDiagram::False;
        for (const Condition &child : condition.children) {
            if (node == (all ? DecisionDiagram::False : DecisionDiagram::True))
                break;
            node = all ? m_diagram.conjunction(node, compile(child))
                       : m_diagram.disjunction(node, compile(child));
        }
        return node;
    }
    case Operator::Not:
        return m_diagram.negation(compile(condition.children.first()));
    default:
        break;
    }
    const bool readsOneField = condition.op != Operator::Predicate && condition.operands.isEmpty();
    QList<int> variables;
    for (const FieldId &field :
        readsOneField ? QList<FieldId>{condition.field} : fieldsOf(condition)) {
        if (m_variableOf.contains(field))
            variables.append(m_variableOf.value(field));
    }
    std::sort(variables.begin(), variables.end());
    return compileLeaf(condition, variables);
}

// Every value of the variables that the leaf reads is tried. What is unknown even then reads a
// number or a date that was not given; the data only does so in derived facts.
Node Triage::compileLeaf(const Condition &leaf, QList<int> variables)
{
    if (variables.isEmpty())
        return evaluate(leaf, m_facts) == Truth::Yes ? DecisionDiagram::True
                                                     : DecisionDiagram::False;
    const int variable = variables.takeFirst();
    const TriageFact &fact = *m_variables.at(variable);
    QList<Node> children;
    const int count = fact.type == FactType::Flag ? 2 : int(fact.options.size());
    for (int i = 0; i < count; ++i) {
        m_tried.insert(fact.id,
            fact.type == FactType::Flag ? Value::flag(i == 1) : Value::text(fact.options.at(i)));
        children.append(compileLeaf(leaf, variables));
    }
    m_tried.remove(fact.id);
    return m_diagram.choice(variable, children);
}

// The implications forbid some completions. Facts that contradict each other forbid all: then the
// implications are left aside, and the answers are taken as they are.
Node Triage::possibleFacts()
{
    Node possible = DecisionDiagram::True;
    for (const TriageImplication &implication : m_definition.implications) {
        const Node when = compile(implication.when);
        for (const FieldId &fact : implication.no) {
            if (!m_variableOf.contains(fact))
                continue;
            const Node isTrue = m_diagram.choice(
                m_variableOf.value(fact), {DecisionDiagram::False, DecisionDiagram::True});
            const Node broken = m_diagram.conjunction(when, isTrue);
            possible = m_diagram.conjunction(possible, m_diagram.negation(broken));
        }
    }
    return possible == DecisionDiagram::False ? DecisionDiagram::True : possible;
}

// The decision list as one function; `constant` gives the value of a step.
Node Triage::chain(const std::function<Node(qsizetype)> &constant, Node impossible)
{
    Node node = impossible;
    for (qsizetype i = m_definition.steps.size() - 1; i >= 0; --i)
        node = m_diagram.ifThenElse(compile(m_definition.steps.at(i).when), constant(i), node);
    return m_diagram.ifThenElse(m_possible, node, impossible);
}

Truth Triage::truthOf(const Condition &condition)
{
    const Node node = compile(condition);
    if (m_diagram.ifThenElse(m_possible, node, DecisionDiagram::True) == DecisionDiagram::True)
        return Truth::Yes;
    const Node anywhere = m_diagram.ifThenElse(m_possible, node, DecisionDiagram::False);
    return anywhere == DecisionDiagram::False ? Truth::No : Truth::Unknown;
}

// The mode that every possible completion has in common; none when they differ.
QString Triage::modeNow()
{
    constexpr Node impossible = 2;
    const QList<TriageMode> &modes = m_definition.modes;
    const Node none = 3 + int(modes.size());
    Node node = none;
    for (qsizetype i = modes.size() - 1; i >= 0; --i)
        node = m_diagram.ifThenElse(compile(modes.at(i).when), 3 + int(i), node);
    node = m_diagram.ifThenElse(m_possible, node, impossible);
    QSet<QString> names;
    for (const Node constant : m_diagram.constantsOf(node)) {
        if (constant != impossible)
            names.insert(constant == none ? QString() : modes.at(constant - 3).mode);
    }
    return names.size() == 1 ? *names.cbegin() : QString();
}

// The steps that lead to the end and hold by themselves; when none does, those that may hold (their
// common end is certain, which of them applies is not). The last step speaks only when no other
// does.
QList<qsizetype> Triage::decidingSteps(const TriageStep &end)
{
    QList<qsizetype> certain;
    QList<qsizetype> possible;
    QList<qsizetype> last;
    for (qsizetype i = 0; i < m_definition.steps.size(); ++i) {
        const TriageStep &step = m_definition.steps.at(i);
        if (!sameEnd(step, end))
            continue;
        if (step.when.op == Condition::Operator::Always) {
            last.append(i);
            continue;
        }
        const Truth truth = truthOf(step.when);
        if (truth == Truth::Yes)
            certain.append(i);
        else if (truth == Truth::Unknown)
            possible.append(i);
    }
    if (!certain.isEmpty())
        return certain;
    return last.isEmpty() ? possible : last;
}

QList<FieldId> Triage::missing(Node outcome) const
{
    constexpr Node impossible = 2;
    QSet<int> variables = m_diagram.decisive(outcome, impossible);
    // Facts that only change together: each of them then matters.
    if (variables.isEmpty() && m_result.outcome == QLatin1String("unknown"))
        variables = m_diagram.support(outcome);
    QSet<FieldId> needed;
    for (int i = 0; i < m_variables.size(); ++i) {
        if (variables.contains(i))
            addMissing(needed, *m_variables.at(i));
    }
    QList<FieldId> facts;
    for (const TriageFact &fact : m_definition.facts) {
        if (needed.contains(fact.id))
            facts.append(fact.id);
    }
    return facts;
}

void Triage::addMissing(QSet<FieldId> &facts, const TriageFact &fact) const
{
    if (!fact.askInputs) {
        facts.insert(fact.id);
        return;
    }
    for (const FieldId &input : fieldsOf(*fact.derived)) {
        const TriageFact *read = m_definition.fact(input);
        if (read && !m_said.contains(input) && read->id != fact.id)
            addMissing(facts, *read);
    }
}

QList<TriageNumber> Triage::figuresNow()
{
    QList<TriageNumber> figures;
    QSet<QString> decided;
    for (const TriageFigure &figure : m_definition.figures) {
        if (decided.contains(figure.id))
            continue;
        const Truth truth = truthOf(figure.when);
        const auto value = m_law.value(figure.law, m_day);
        if (truth != Truth::Yes || !value)
            continue;
        decided.insert(figure.id);
        const QString key = QStringLiteral("triage.%1.figure.%2").arg(m_definition.need, figure.id);
        QString text = withLawValues(m_law, m_day, m_text ? m_text(key) : QString());
        text.replace(QStringLiteral("{figure}"), m_law.shown(figure.law, m_day));
        figures.append({figure.id, figure.law, *value, text});
    }
    return figures;
}

// A fact that was not said stands on those from which it follows.
void Triage::addBecause(QList<FieldId> &fields, const FieldId &fact, int depth) const
{
    if (m_said.contains(fact)) {
        if (!fields.contains(fact))
            fields.append(fact);
        return;
    }
    if (depth == 0)
        return;
    const TriageFact *definition = m_definition.fact(fact);
    if (m_given.contains(fact) && definition && definition->derived) {
        for (const FieldId &from : fieldsOf(*definition->derived))
            addBecause(fields, from, depth - 1);
    }
    for (const TriageImplication &implication : m_definition.implications) {
        if (!implication.no.contains(fact) || evaluate(implication.when, m_facts) != Truth::Yes)
            continue;
        for (const FieldId &from : fieldsOf(implication.when))
            addBecause(fields, from, depth - 1);
    }
}

QList<FieldId> Triage::because(const Condition &condition) const
{
    QList<FieldId> fields;
    for (const FieldId &field : fieldsOf(condition))
        addBecause(fields, field, 2);
    return fields;
}

void Triage::addTrace(const QString &rule, const Condition &condition)
{
    m_result.trace.append({rule, truthOf(condition), because(condition)});
}

TriageReason Triage::reason(
    const QString &kind, const QString &id, const QList<SourceId> &sources) const
{
    const QString key = QStringLiteral("triage.%1.%2.%3.text").arg(m_definition.need, kind, id);
    return {id, withLawValues(m_law, m_day, m_text ? m_text(key) : QString()), sources};
}

TriageResult Triage::decide()
{
    constexpr Node impossible = 2;
    const Node outcome
        = chain([this](qsizetype step) { return 3 + int(m_ends.at(step)); }, impossible);
    QSet<Node> ends = m_diagram.constantsOf(outcome);
    ends.remove(impossible);
    m_result.outcome = QStringLiteral("unknown");
    if (ends.size() == 1) {
        const TriageStep &end = m_definition.steps.at(*ends.cbegin() - 3);
        m_result.outcome = end.outcome;
        m_result.form = end.form;
        m_result.sheet = end.sheet;
        for (const qsizetype i : decidingSteps(end)) {
            const TriageStep &step = m_definition.steps.at(i);
            m_result.reasons.append(reason(QStringLiteral("step"), step.id, step.sources));
        }
    }
    m_result.missing = missing(outcome);
    m_result.mode = modeNow();
    m_result.figures = figuresNow();
    for (const TriageNote &note : m_definition.notes) {
        if (truthOf(note.when) == Truth::Yes)
            m_result.notes.append(reason(QStringLiteral("note"), note.id, note.sources));
    }
    for (auto it = m_definition.definitions.cbegin(); it != m_definition.definitions.cend(); ++it)
        addTrace(it.key(), it.value());
    for (const TriageStep &step : m_definition.steps) {
        addTrace(step.id, step.when);
        if (m_result.trace.last().result == Truth::Yes)
            break;
    }
    return std::move(m_result);
}

} // namespace

TriageResult triage(const TriageDefinition &definition, const LawLibrary &law,
    const TriageFacts &facts, QDate day, const std::function<QString(const QString &)> &text)
{
    return Triage(definition, law, facts, day, text).decide();
}

bool asksForAgreement(const QString &outcome)
{
    return outcome == u"prior-agreement" || outcome == u"teleservice" || outcome == u"unknown";
}

} // namespace prealable
