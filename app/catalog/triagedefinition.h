// forms/triage/<need>.json, parsed: the way from facts to the request that is needed, if any.
#pragma once

#include "catalog/condition.h"
#include "core/ids.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace prealable {

enum class FactType { Flag, Choice, Number, Date, Dates };

struct TriageFact {
    FieldId id; // facts are named and read like fields
    FactType type = FactType::Flag;
    QStringList options; // Choice
    std::optional<Condition> derived; // Flag: computed from other facts when it was not given
    bool askInputs = false; // derived: never asked itself, the facts that it reads are
};

struct TriageImplication { // when `when` is yes, facts of `no` that were not given are false
    Condition when;
    QList<FieldId> no;
};

struct TriageStep {
    QString id;
    Condition when;
    QString outcome;
    FormId form; // empty: none
    FormId sheet; // a letter to hand to whoever makes the request; empty: none
    QList<SourceId> sources;
    QDate from; // null: since ever
    QDate until; // null: still in force; otherwise the last day
};

struct TriageMode {
    Condition when;
    QString mode;
};

struct TriageNote {
    QString id;
    Condition when;
    QList<SourceId> sources;
    QDate from; // null: since ever
    QDate until; // null: still in force; otherwise the last day
};

// A number of the law that is told with the answer: the first of an id whose `when` is yes.
struct TriageFigure {
    QString id;
    Condition when;
    LawId law;
};

struct SharedPage { // flags that are asked together, with « Aucun de ces cas »
    QString id;
    QList<FieldId> facts;
};

struct TriageDefinition {
    QString need;
    QList<TriageFact> facts; // in the order in which they are asked
    QList<SharedPage> pages; // a fact is on one page at most
    QList<TriageImplication> implications;
    QList<TriageStep> steps; // the last one's condition is Always
    QList<TriageMode> modes; // may be empty
    QList<TriageNote> notes;
    QList<TriageFigure> figures;
    QMap<QString, Condition> definitions; // named conditions, for the trace

    [[nodiscard]] const TriageFact *fact(const FieldId &id) const;
};

} // namespace prealable
