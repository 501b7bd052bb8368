#include "rules/assessment.h"

#include "rules/answerchecks.h"
#include "rules/condition.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace prealable {

namespace {

using Replacements = QList<std::pair<QString, QString>>;

bool isEmptyText(const Value &value)
{
    return value.isText() && value.toText().trimmed().isEmpty();
}

bool inForce(const Rule &rule, QDate day)
{
    return (rule.from.isNull() || rule.from <= day) && (rule.until.isNull() || day <= rule.until);
}

Truth both(Truth a, Truth b)
{
    if (a == Truth::No || b == Truth::No)
        return Truth::No;
    return a == Truth::Yes && b == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

// One assessment being made; the answers are looked at in the order of the form.
class Assessor
{
public:
    Assessor(const FormEdition &edition, const LawLibrary &law, const Request &request, QDate day);

    Assessment assess();

private:
    void readSection(const Section &section);
    Value readQuestion(const Question &question, Truth asked);
    Value answerTo(const FieldId &field) const;
    Value usable(const FieldId &field, const Value &value) const;
    void readRows(const Question &question);
    Row readRow(const Question &question, const Row &answers, qsizetype number);
    void noteRequired(
        const Question &question, const Value &value, const Facts &facts, const FieldId &name);

    void checkAnswers();
    void checkAnswer(const FieldId &name, const FieldDefinition &field, const Value &value);
    void checkRule(const Rule &rule, const Facts &facts, const Row *row, qsizetype number);
    void checkRules();
    void checkAttachments();
    void checkAttachmentDates(const AttachmentRule &rule);
    void addGap(const QString &rule, const QString &texts, const QList<FieldId> &fields,
        const QList<SourceId> &sources, const QString &label);
    void sortFindings();
    SectionStatus statusOf(const Section &section) const;

    Finding finding(
        const QString &texts, const Replacements &replacements, const Row *row = nullptr) const;
    Replacements replacementsFor(const FieldDefinition &field, const FieldId &name) const;
    QString labelOf(const FieldId &field) const;
    bool isYes(const Condition &condition) const
    {
        return evaluate(condition, m_facts) == Truth::Yes;
    }

    const FormEdition &m_edition;
    const LawLibrary &m_law;
    Assessment m_result;
    Facts m_facts;
};

Assessor::Assessor(
    const FormEdition &edition, const LawLibrary &law, const Request &request, QDate day)
    : m_edition(edition)
    , m_law(law)
{
    m_result.form = edition.form;
    m_result.edition = edition.edition;
    m_result.day = day;
    m_result.request = request;
    // A field that the edition does not have is not asked, whatever the request holds.
    m_facts.value = [this](const FieldId &field) {
        const auto found = m_result.values.constFind(field);
        if (found != m_result.values.cend())
            return *found;
        return m_edition.field(field) ? Value() : Value::notApplicable();
    };
    m_facts.type = [this](const FieldId &field) {
        const FieldDefinition *definition = m_edition.field(field);
        return definition ? definition->type : FieldType::Text;
    };
    m_facts.law = &m_law;
    m_facts.day = day;
}

Assessment Assessor::assess()
{
    for (const Section &section : m_edition.sections)
        readSection(section);
    checkAnswers();
    checkRules();
    checkAttachments();
    for (const FieldId &field : std::as_const(m_result.missing))
        addGap(QStringLiteral("missing.") + field.text(), QStringLiteral("missing"), {field}, {},
            labelOf(field));
    sortFindings();
    for (const Section &section : m_edition.sections)
        m_result.sections.insert(section.id, statusOf(section));
    for (const DeadlineChoice &choice : m_edition.deadlines) {
        if (m_result.deadline.isEmpty() && isYes(choice.when))
            m_result.deadline = choice.scope;
    }
    for (const HandCheck &check : m_edition.byHand) {
        if (isYes(check.when))
            m_result.handChecks.append(check);
    }
    return std::move(m_result);
}

void Assessor::readSection(const Section &section)
{
    const Truth sectionAsked = evaluate(section.when, m_facts);
    for (const Question &question : section.questions) {
        const Truth asked = both(sectionAsked, evaluate(question.when, m_facts));
        const Value value = readQuestion(question, asked);
        m_result.values.insert(question.field, value);
        if (asked != Truth::Yes)
            continue;
        m_result.asked.append(question.field);
        noteRequired(question, value, m_facts, question.field);
        if (value.isRows())
            readRows(question);
    }
}

void Assessor::readRows(const Question &question)
{
    std::vector<Row> rows = m_result.values.value(question.field).toRows();
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = readRow(question, rows[i], qsizetype(i));
    m_result.values.insert(question.field, Value::rows(std::move(rows)));
}

// A member may depend on those before it in the same row.
Row Assessor::readRow(const Question &question, const Row &answers, qsizetype number)
{
    Row row;
    const Facts here = inRow(m_facts, question.field, row);
    for (const Question &member : question.rows) {
        const Truth asked = evaluate(member.when, here);
        Value value = Value::notApplicable();
        if (asked != Truth::No)
            value
                = asked == Truth::Yes ? usable(member.field, answers.value(member.field)) : Value();
        row.values.insert(member.field, value);
        if (asked == Truth::Yes)
            noteRequired(member, value, here, inRow(member.field, number));
    }
    return row;
}

// Not known yet whether it is asked: it waits, and a kept answer is not looked at.
Value Assessor::readQuestion(const Question &question, Truth asked)
{
    switch (asked) {
    case Truth::No:
        return Value::notApplicable();
    case Truth::Unknown:
        return {};
    case Truth::Yes:
        return answerTo(question.field);
    }
    Q_UNREACHABLE();
}

// An answer of another type than its field's, or of spaces only, says nothing.
Value Assessor::answerTo(const FieldId &field) const
{
    return usable(field, m_result.request.answers.value(field));
}

Value Assessor::usable(const FieldId &field, const Value &value) const
{
    if (!value.isAnswered())
        return value;
    const FieldDefinition *definition = m_edition.field(field);
    if (!definition || !isOfType(definition->type, value) || isEmptyText(value))
        return {};
    return value;
}

// `name`: the field, or its place in a row.
void Assessor::noteRequired(
    const Question &question, const Value &value, const Facts &facts, const FieldId &name)
{
    if (question.neverRequired || evaluate(question.required, facts) != Truth::Yes)
        return;
    m_result.required.append(name);
    const bool nothingChosen
        = (value.isList() && value.toList().isEmpty()) || (value.isRows() && value.rowCount() == 0);
    const bool blankRefused
        = value.state() == FieldState::Blank && question.mayBeBlank == BlankReason::NotAllowed;
    if (value.state() == FieldState::Unanswered || nothingChosen || blankRefused)
        m_result.missing.append(name);
}

QString Assessor::labelOf(const FieldId &field) const
{
    const RowPlace place = rowPlace(field);
    const QString label = m_edition.text(QStringLiteral("field.%1.label").arg(place.member.text()));
    if (place.row < 0)
        return label;
    return QStringLiteral("%1, %2").arg(rowName(m_edition, place.group(), place.row), label);
}

// `texts`: the middle of the keys, "rule.<texts>.text" and "rule.<texts>.fix".
Finding Assessor::finding(
    const QString &texts, const Replacements &replacements, const Row *row) const
{
    QMap<FieldId, Value> values = m_result.values;
    if (row)
        values.insert(row->values);
    const auto filled = [&](const char *end) {
        QString text
            = m_edition.text(QStringLiteral("rule.%1.%2").arg(texts, QString::fromLatin1(end)));
        text = filledText(m_edition, m_law, m_result.day, values, text);
        for (const auto &[place, replacement] : replacements)
            text.replace(place, replacement);
        // A question that ends a sentence ends it.
        return text.replace(QStringLiteral("?."), QStringLiteral("?"));
    };
    Finding found;
    found.rule = RuleId(texts);
    found.text = filled("text");
    found.fix = filled("fix");
    return found;
}

Replacements Assessor::replacementsFor(const FieldDefinition &field, const FieldId &name) const
{
    const auto shown = [&](const std::optional<double> &limit) {
        return limit ? shownAnswer(m_edition, field.id, Value::number(*limit)) : QString();
    };
    return {{QStringLiteral("{label}"), labelOf(name)},
        {QStringLiteral("{minimum}"), shown(field.minimum)},
        {QStringLiteral("{maximum}"), shown(field.maximum)},
        {QStringLiteral("{maxLength}"), QString::number(field.maxLength)},
        {QStringLiteral("{maxRows}"), QString::number(field.maxRows)}};
}

// The postal code of another country is whatever that country says.
bool isForeignPostalCode(const FieldDefinition &field, const QMap<FieldId, Value> &values)
{
    const QString id = field.id.text();
    const qsizetype dot = id.lastIndexOf(u'.');
    if (field.type != FieldType::PostalCode || dot < 0)
        return false;
    const QString country
        = values.value(FieldId(id.left(dot) + QStringLiteral(".country"))).toText().trimmed();
    return !country.isEmpty() && country.compare(QLatin1String("France"), Qt::CaseInsensitive) != 0;
}

void Assessor::checkAnswers()
{
    for (const FieldId &id : std::as_const(m_result.asked)) {
        const FieldDefinition *field = m_edition.field(id);
        if (!field || isForeignPostalCode(*field, m_result.values))
            continue;
        const Value value = m_result.values.value(id);
        checkAnswer(id, *field, value);
        const std::vector<Row> rows = value.toRows();
        for (size_t i = 0; i < rows.size(); ++i) {
            for (auto it = rows[i].values.cbegin(); it != rows[i].values.cend(); ++it) {
                if (const FieldDefinition *member = m_edition.field(it.key()))
                    checkAnswer(inRow(it.key(), qsizetype(i)), *member, *it);
            }
        }
    }
}

void Assessor::checkAnswer(const FieldId &name, const FieldDefinition &field, const Value &value)
{
    for (const AnswerProblem &problem : answerProblems(field, value, m_result.day)) {
        Finding found = finding(problem.rule.text(), replacementsFor(field, name));
        found.severity = problem.severity;
        found.fields = {name};
        m_result.findings.append(found);
    }
}

void Assessor::checkRules()
{
    for (const Rule &rule : m_edition.rules) {
        if (!inForce(rule, m_result.day))
            continue;
        if (rule.rows.isEmpty()) {
            checkRule(rule, m_facts, nullptr, -1);
            continue;
        }
        const std::vector<Row> rows = m_result.values.value(rule.rows).toRows();
        for (size_t i = 0; i < rows.size(); ++i)
            checkRule(rule, inRow(m_facts, rule.rows, rows[i]), &rows[i], qsizetype(i));
    }
}

// `row`: the row that the rule is looked at in, and its number; none for a rule about the whole.
void Assessor::checkRule(const Rule &rule, const Facts &facts, const Row *row, qsizetype number)
{
    if (evaluate(rule.when, facts) != Truth::Yes)
        return;
    Finding found = finding(rule.id.text(), {}, row);
    found.severity = rule.severity;
    found.sources = rule.sources;
    for (const FieldId &field : rule.fields) {
        const FieldDefinition *definition = m_edition.field(field);
        const bool member = row && definition && definition->group == rule.rows;
        found.fields.append(member ? inRow(field, number) : field);
    }
    if (row)
        found.text
            = QStringLiteral("%1 – %2").arg(rowName(m_edition, rule.rows, number), found.text);
    m_result.findings.append(found);
}

void Assessor::checkAttachments()
{
    for (const AttachmentRule &rule : m_edition.attachments) {
        if (!isYes(rule.when))
            continue;
        AttachmentStatus status;
        status.kind = rule.kind;
        status.label = m_edition.text(QStringLiteral("attachment.%1.label").arg(rule.kind.text()));
        status.required = !rule.neverRequired && isYes(rule.required);
        status.sources = rule.sources;
        for (const Attachment &attachment : std::as_const(m_result.request.attachments)) {
            if (attachment.kind != rule.kind)
                continue;
            status.present = true;
            status.dateMissing
                = status.dateMissing || (rule.dateNeeded && attachment.date.isNull());
        }
        if (status.required && !status.present)
            addGap(QStringLiteral("attachment.") + rule.kind.text(), QStringLiteral("attachment"),
                {}, rule.sources, status.label);
        m_result.attachments.append(status);
        checkAttachmentDates(rule);
    }
}

// A prescription comes before the transport, except in an emergency (CSS R322-10-2).
bool isLate(QDate date, const QMap<FieldId, Value> &values)
{
    const Value transport = values.value(FieldId(QStringLiteral("transport.date")));
    const Value urgent = values.value(FieldId(QStringLiteral("urgent.claimed")));
    return transport.isDate() && date > transport.toDate() && !urgent.toFlag();
}

void Assessor::checkAttachmentDates(const AttachmentRule &rule)
{
    const QString label
        = m_edition.text(QStringLiteral("attachment.%1.label").arg(rule.kind.text()));
    const auto add = [&](const QString &id, Severity severity) {
        Finding found = finding(id, {{QStringLiteral("{label}"), label}});
        found.severity = severity;
        found.sources = rule.sources;
        if (!m_result.findings.contains(found))
            m_result.findings.append(found);
    };
    for (const Attachment &attachment : std::as_const(m_result.request.attachments)) {
        if (attachment.kind != rule.kind)
            continue;
        if (attachment.date.isNull()) {
            if (rule.dateNeeded)
                add(QStringLiteral("attachment.date.missing"), Severity::Warning);
        } else if (attachment.date > m_result.day) {
            add(QStringLiteral("attachment.date.future"), Severity::Blocking);
        } else if (rule.dateNeeded && isLate(attachment.date, m_result.values)) {
            add(QStringLiteral("attachment.date.late"), Severity::Warning);
        }
    }
}

void Assessor::addGap(const QString &rule, const QString &texts, const QList<FieldId> &fields,
    const QList<SourceId> &sources, const QString &label)
{
    Finding gap = finding(texts, {{QStringLiteral("{label}"), label}});
    gap.rule = RuleId(rule);
    gap.fields = fields;
    gap.sources = sources;
    m_result.gaps.append(gap);
}

void Assessor::sortFindings()
{
    QMap<FieldId, qsizetype> places;
    for (const Section &section : m_edition.sections) {
        for (const Question &question : section.questions)
            places.insert(question.field, places.size());
    }
    const auto rank = [&places](const Finding &found) {
        const FieldId first = found.fields.value(0);
        return std::tuple(
            found.severity, places.value(questionOf(first), places.size()), rowPlace(first).row);
    };
    std::stable_sort(m_result.findings.begin(), m_result.findings.end(),
        [&rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
}

SectionStatus Assessor::statusOf(const Section &section) const
{
    bool asked = false;
    bool pending = false;
    bool said = false;
    bool wrong = false;
    bool missing = false;
    for (const Question &question : section.questions) {
        const Value value = m_result.values.value(question.field);
        const bool applies = m_result.asked.contains(question.field);
        asked = asked || applies;
        pending = pending || (!applies && value.state() == FieldState::Unanswered);
        said = said || value.isAnswered() || value.state() == FieldState::Blank;
        const auto isHere
            = [&question](const FieldId &field) { return questionOf(field) == question.field; };
        missing
            = missing || std::any_of(m_result.missing.cbegin(), m_result.missing.cend(), isHere);
        for (const Finding &found : m_result.findings)
            wrong = wrong
                || (found.severity == Severity::Blocking
                    && std::any_of(found.fields.cbegin(), found.fields.cend(), isHere));
    }
    if (!asked)
        return pending ? SectionStatus::ToDo : SectionStatus::NotApplicable;
    if (missing && !said)
        return SectionStatus::ToDo;
    return missing || wrong ? SectionStatus::Incomplete : SectionStatus::Done;
}

} // namespace

FieldId questionOf(const FieldId &field)
{
    const RowPlace place = rowPlace(field);
    return place.row < 0 ? field : place.group();
}

bool Assessment::hasBlockingFindings() const
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &found) { return found.severity == Severity::Blocking; });
}

bool Assessment::ready() const
{
    const bool attached = std::all_of(attachments.cbegin(), attachments.cend(),
        [](const AttachmentStatus &status) { return status.present || !status.required; });
    return missing.isEmpty() && attached && !hasBlockingFindings();
}

Assessment assess(
    const FormEdition &edition, const LawLibrary &law, const Request &request, QDate day)
{
    return Assessor(edition, law, request, day).assess();
}

} // namespace prealable
