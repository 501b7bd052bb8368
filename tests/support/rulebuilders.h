// Conditions, law values and small editions written in C++, for tests of the rules.
#pragma once

#include "catalog/condition.h"
#include "catalog/formedition.h"
#include "catalog/lawlibrary.h"
#include "core/answers.h"

namespace prealable::test {

inline FieldId field(const char *id)
{
    return FieldId(QString::fromUtf8(id));
}

inline Condition leaf(Condition::Operator op, const char *id, const QStringList &keys = {},
    const QList<Operand> &operands = {})
{
    Condition condition;
    condition.op = op;
    condition.field = field(id);
    condition.keys = keys;
    condition.operands = operands;
    return condition;
}

inline Condition is(const char *id)
{
    return leaf(Condition::Operator::Is, id);
}

inline Condition equals(const char *id, const char *key)
{
    return leaf(Condition::Operator::Equals, id, {QString::fromUtf8(key)});
}

inline Condition oneOf(const char *id, const QStringList &keys)
{
    return leaf(Condition::Operator::OneOf, id, keys);
}

inline Condition joined(Condition::Operator op, const QList<Condition> &children)
{
    Condition condition;
    condition.op = op;
    condition.children = children;
    return condition;
}

inline Condition all(const QList<Condition> &children)
{
    return joined(Condition::Operator::All, children);
}

inline Condition any(const QList<Condition> &children)
{
    return joined(Condition::Operator::Any, children);
}

inline Condition no(const Condition &child)
{
    return joined(Condition::Operator::Not, {child});
}

// A row by its members; a member that is left out is not answered.
inline Row row(const QMap<FieldId, Value> &values)
{
    Row row;
    row.values = values;
    return row;
}

inline Condition inSomeRow(const char *group, const Condition &child)
{
    Condition condition = leaf(Condition::Operator::AnyRow, group);
    condition.children = {child};
    return condition;
}

inline Condition inEachRow(const char *group, const Condition &child)
{
    Condition condition = leaf(Condition::Operator::EveryRow, group);
    condition.children = {child};
    return condition;
}

inline LawValue lawValue(const char *id, const char *unit, double value)
{
    LawEdition edition;
    edition.value = value;
    return {LawId(QString::fromUtf8(id)), QString::fromUtf8(unit), {edition}};
}

inline LawLibrary transportLaw()
{
    LawLibrary law;
    for (const LawValue &value : {lawValue("transport.longDistance", "km", 150),
             lawValue("transport.series.minimumTrips", "count", 4),
             lawValue("transport.series.minimumDistance", "km", 50),
             lawValue("transport.series.period", "month", 2)})
        law.values.insert(value.id, value);
    return law;
}

// An edition that grows question by question, in one section unless section() opens another.
class EditionBuilder
{
public:
    EditionBuilder()
    {
        m_edition.form = FormId(QStringLiteral("test-form"));
        m_edition.edition = EditionId(QStringLiteral("1"));
        section("first");
    }

    EditionBuilder &section(const char *id, const Condition &when = {})
    {
        Section section;
        section.id = SectionId(QString::fromUtf8(id));
        section.when = when;
        m_edition.sections.append(section);
        return *this;
    }

    // The question just added is what the returned reference changes; valid until the next one.
    Question &ask(const char *id, FieldType type, const QStringList &options = {})
    {
        FieldDefinition definition;
        definition.id = field(id);
        definition.type = type;
        definition.options = options;
        m_edition.fields.insert(definition.id, definition);
        text(QStringLiteral("field.%1.label").arg(definition.id.text()),
            QStringLiteral("<%1>").arg(definition.id.text()));
        for (const QString &option : options)
            text(QStringLiteral("field.%1.option.%2").arg(definition.id.text(), option),
                option.toUpper());
        Question question;
        question.field = definition.id;
        m_edition.sections.last().questions.append(question);
        return m_edition.sections.last().questions.last();
    }

    // A member of the group that was asked last; valid until the next one of the same group.
    Question &member(const char *id, FieldType type, const QStringList &options = {})
    {
        Question group = m_edition.sections.last().questions.takeLast();
        const Question asked = ask(id, type, options);
        m_edition.sections.last().questions.last() = group;
        Question &last = m_edition.sections.last().questions.last();
        m_edition.fields[asked.field].group = group.field;
        m_edition.fields[group.field].members.append(asked.field);
        last.rows.append(asked);
        return last.rows.last();
    }

    Question &requireMember(const char *id, FieldType type, const QStringList &options = {})
    {
        Question &question = member(id, type, options);
        question.neverRequired = false;
        return question;
    }

    // A table of the group; its columns follow.
    EditionBuilder &table(const char *group, int lines)
    {
        PdfTable table;
        table.group = field(group);
        table.lines = lines;
        m_edition.tables.append(table);
        return *this;
    }

    // A column of the last table: its fields are "<name> 1", "<name> 2", …
    EditionBuilder &column(const PdfMapping &mapping)
    {
        PdfTable &table = m_edition.tables.last();
        table.columns.append(mapping);
        for (int line = 0; line < table.lines; ++line) {
            PdfMapping cell = mapping;
            cell.name
                = PdfFieldName(QStringLiteral("%1 %2").arg(mapping.name.text()).arg(line + 1));
            cell.group = table.group;
            cell.row = line;
            m_edition.pdf.append(cell);
        }
        return *this;
    }

    Question &require(const char *id, FieldType type, const QStringList &options = {})
    {
        Question &question = ask(id, type, options);
        question.neverRequired = false;
        return question;
    }

    EditionBuilder &deadline(const char *scope, const Condition &when = {})
    {
        m_edition.deadlines.append({when, QString::fromUtf8(scope)});
        return *this;
    }

    FieldDefinition &definition(const char *id) { return m_edition.fields[field(id)]; }

    Rule &rule(const char *id, Severity severity, const Condition &when, const char *about)
    {
        Rule rule;
        rule.id = RuleId(QString::fromUtf8(id));
        rule.severity = severity;
        rule.when = when;
        rule.fields = {field(about)};
        m_edition.rules.append(rule);
        return m_edition.rules.last();
    }

    AttachmentRule &attachment(const char *kind, const Condition &when, bool required)
    {
        AttachmentRule rule;
        rule.kind = AttachmentKind(QString::fromUtf8(kind));
        rule.when = when;
        rule.neverRequired = !required;
        m_edition.attachments.append(rule);
        return m_edition.attachments.last();
    }

    PdfMapping &pdf(const char *name, bool box = false)
    {
        PdfMapping mapping;
        mapping.name = PdfFieldName(QString::fromUtf8(name));
        mapping.box = box;
        mapping.volets = {1};
        m_edition.pdf.append(mapping);
        return m_edition.pdf.last();
    }

    EditionBuilder &text(const QString &key, const QString &french)
    {
        m_edition.texts.insert(key, french);
        return *this;
    }

    [[nodiscard]] const FormEdition &edition() const { return m_edition; }

private:
    FormEdition m_edition;
};

inline Request requestFor(const FormEdition &edition, const QMap<FieldId, Value> &answers)
{
    Request request;
    request.form = edition.form;
    request.edition = edition.edition;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        request.answers.set(it.key(), it.value());
    return request;
}

} // namespace prealable::test
