#include "catalog/conditioncheck.h"

#include <QSet>

namespace prealable {
namespace {

using ProblemKind = ConditionProblem::Kind;
using Operator = Condition::Operator;
using Types = QList<FieldType>;

const Types &anyType()
{
    static const Types all;
    return all;
}

const Types &identifierTypes()
{
    static const Types all = {FieldType::Nir, FieldType::Rpps, FieldType::StructureId,
        FieldType::FundCode, FieldType::PostalCode, FieldType::Phone, FieldType::Ccam,
        FieldType::Ngap, FieldType::Nabm, FieldType::Lpp};
    return all;
}

// The predicates of rules/predicates.h with the types of their arguments. An empty list: any type.
const QMap<QString, QList<Types>> &predicates()
{
    static const Types place = {FieldType::Choice};
    static const Types text = {FieldType::Text, FieldType::Multiline};
    static const QMap<QString, QList<Types>> all = {
        {u"nirAgreesWithBirthDate"_qs, {{FieldType::Nir}, {FieldType::Date}}},
        {u"nirAgreesWithSex"_qs, {{FieldType::Nir}, {FieldType::Choice}}},
        {u"sameIdentifier"_qs, {identifierTypes(), identifierTypes()}},
        {u"samePlace"_qs, {place, place, text, text}},
        {u"isSeries"_qs, {{FieldType::Number}, {FieldType::List}}},
    };
    return all;
}

class ConditionCheck
{
public:
    ConditionCheck(const FieldLookup &field, const LawLibrary &law, const QList<FieldId> &rows)
        : m_field(field)
        , m_law(law)
        , m_rows(rows)
    {
    }

    void check(const Condition &condition)
    {
        switch (condition.op) {
        case Operator::Always:
            break;
        case Operator::All:
        case Operator::Any:
        case Operator::Not:
            for (const Condition &child : condition.children)
                check(child);
            break;
        case Operator::Is:
            field(condition.field, {FieldType::Flag});
            break;
        case Operator::Equals:
            options(condition,
                field(condition.field, {FieldType::Choice, FieldType::Text, FieldType::Multiline}));
            break;
        case Operator::OneOf:
            options(condition, field(condition.field, {FieldType::Choice, FieldType::List}));
            break;
        case Operator::AtLeast:
        case Operator::AtMost:
            field(condition.field,
                {FieldType::Number, FieldType::List, FieldType::Teeth, FieldType::Group});
            number(condition.operands.value(0));
            break;
        case Operator::Before:
        case Operator::OnOrAfter:
            field(condition.field, {FieldType::Date});
            date(condition.operands.value(0));
            break;
        case Operator::AgeUnder:
            field(condition.field, {FieldType::Date});
            number(condition.operands.value(0));
            date(condition.operands.value(1));
            break;
        case Operator::Answered:
        case Operator::Blank:
            field(condition.field, anyType());
            break;
        case Operator::Valid:
            field(condition.field, identifierTypes());
            break;
        case Operator::AnyRow:
        case Operator::EveryRow:
            field(condition.field, {FieldType::Group});
            inRows(condition, condition.field);
            break;
        case Operator::DaysApart:
            daysApart(condition);
            break;
        case Operator::Predicate:
            predicate(condition);
            break;
        }
    }

    void check(const ShiftedDate &date) { shift(date); }

    QList<ConditionProblem> problems;

private:
    void add(ProblemKind kind, const QString &detail) { problems.append({kind, detail}); }

    const FieldDefinition *field(const FieldId &id, const Types &types)
    {
        const FieldDefinition *definition = m_field(id);
        if (!definition)
            add(ProblemKind::Field, u"Le champ « %1 » n'existe pas ici."_qs.arg(id.text()));
        else if (!types.isEmpty() && !types.contains(definition->type))
            add(ProblemKind::Type,
                u"Cet opérateur ne va pas avec le type du champ « %1 »."_qs.arg(id.text()));
        if (definition && !definition->group.isEmpty() && !m_rows.contains(definition->group))
            add(ProblemKind::Row,
                u"« %1 » ne se lit que dans une ligne de « %2 »."_qs.arg(
                    id.text(), definition->group.text()));
        return definition;
    }

    void inRows(const Condition &condition, const FieldId &group)
    {
        m_rows.append(group);
        for (const Condition &child : condition.children)
            check(child);
        m_rows.removeLast();
    }

    void daysApart(const Condition &condition)
    {
        const FieldDefinition *member = m_field(condition.field);
        const FieldId group = member ? member->group : FieldId();
        if (member && group.isEmpty())
            add(ProblemKind::Row,
                u"« %1 » n'est pas dans les lignes d'un groupe."_qs.arg(condition.field.text()));
        m_rows.append(group);
        field(condition.field, {FieldType::Date});
        m_rows.removeLast();
        number(condition.operands.value(0));
        inRows(condition, group);
    }

    void options(const Condition &condition, const FieldDefinition *definition)
    {
        const bool closed = definition
            && (definition->type == FieldType::Choice || definition->type == FieldType::List);
        QSet<QString> seen;
        for (const QString &key : condition.keys) {
            if (closed && !definition->options.contains(key))
                add(ProblemKind::Option,
                    u"« %1 » n'est pas une option de « %2 »."_qs.arg(key, condition.field.text()));
            if (seen.contains(key))
                add(ProblemKind::Option, u"L'option « %1 » est écrite deux fois."_qs.arg(key));
            seen.insert(key);
        }
    }

    void number(const Operand &operand)
    {
        if (const auto *law = std::get_if<LawOperand>(&operand)) {
            if (!m_law.values.contains(law->id))
                add(ProblemKind::Law, u"La valeur « %1 » n'existe pas."_qs.arg(law->id.text()));
        } else if (const auto *other = std::get_if<FieldOperand>(&operand)) {
            field(other->id, {FieldType::Number});
        } else if (!std::holds_alternative<double>(operand)) {
            add(ProblemKind::Type, u"Cet opérateur compare avec un nombre, pas avec une date."_qs);
        }
    }

    void date(const Operand &operand)
    {
        if (const auto *shifted = std::get_if<ShiftedDate>(&operand))
            shift(*shifted);
        else if (const auto *other = std::get_if<FieldOperand>(&operand))
            field(other->id, {FieldType::Date});
        else if (!std::holds_alternative<QDate>(operand)
            && !std::holds_alternative<TodayOperand>(operand))
            add(ProblemKind::Type, u"Cet opérateur compare avec une date, pas avec un nombre."_qs);
    }

    void shift(const ShiftedDate &shifted)
    {
        if (const auto *start = std::get_if<FieldOperand>(&shifted.start))
            field(start->id, {FieldType::Date});
        static const QStringList durations = {u"day"_qs, u"month"_qs, u"year"_qs};
        const auto by = m_law.values.constFind(shifted.by);
        if (by == m_law.values.constEnd())
            add(ProblemKind::Law, u"La valeur « %1 » n'existe pas."_qs.arg(shifted.by.text()));
        else if (!durations.contains(by->unit))
            add(ProblemKind::Type, u"« %1 » n'est pas une durée."_qs.arg(shifted.by.text()));
    }

    void predicate(const Condition &condition)
    {
        const auto known = predicates().constFind(condition.predicate);
        if (known == predicates().constEnd()) {
            add(ProblemKind::Predicate,
                u"Le prédicat « %1 » n'existe pas."_qs.arg(condition.predicate));
            return;
        }
        if (known->size() != condition.arguments.size()) {
            add(ProblemKind::Predicate,
                u"Le prédicat « %1 » lit %2 champs."_qs.arg(condition.predicate)
                    .arg(known->size()));
            return;
        }
        for (qsizetype i = 0; i < known->size(); ++i)
            field(condition.arguments.at(i), known->at(i));
    }

    const FieldLookup &m_field;
    const LawLibrary &m_law;
    QList<FieldId> m_rows; // the groups whose row is meant
};

} // namespace

QList<ConditionProblem> problemsOf(const Condition &condition, const FieldLookup &field,
    const LawLibrary &law, const QList<FieldId> &rows)
{
    ConditionCheck check(field, law, rows);
    check.check(condition);
    return check.problems;
}

QList<ConditionProblem> problemsOf(
    const ShiftedDate &date, const FieldLookup &field, const LawLibrary &law)
{
    ConditionCheck check(field, law, {});
    check.check(date);
    return check.problems;
}

} // namespace prealable
