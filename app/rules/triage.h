// From facts to the request that is needed, if any. Contract: see forms/README.md, "triage/".
#pragma once

#include "catalog/lawlibrary.h"
#include "catalog/triagedefinition.h"
#include "core/value.h"
#include "rules/truth.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <functional>

namespace prealable {

using TriageFacts = QMap<FieldId, Value>; // what was said; absent: not said
// The dates of a Dates fact travel as a list of "YYYY-MM-DD".

struct TriageReason {
    QString id;
    QString text;
    QList<SourceId> sources;
};

struct TriageNumber { // a number of the law told with the answer
    QString id;
    LawId law;
    double value = 0;
    QString text;
};

struct TriageTrace {
    QString rule; // step or definition
    Truth result = Truth::Unknown;
    QList<FieldId> because; // the facts that it read and that were given
};

struct TriageResult {
    QString outcome; // "unknown" when facts are missing
    FormId form; // empty: none
    FormId sheet; // a letter to hand to whoever makes the request; empty: none
    QString mode; // empty: not known
    QList<TriageReason> reasons; // the step that decided
    QList<TriageReason> notes;
    QList<TriageNumber> figures;
    // Facts that can still change outcome or form, the next one to ask first. Never a fact that is
    // only derived: those that it reads stand for it.
    QList<FieldId> missing;
    QList<TriageTrace> trace;
};

// There is something to ask the caisse for, whoever asks; also while facts are missing.
bool asksForAgreement(const QString &outcome);

// `text`: gives the French text of a key ("" when there is none).
TriageResult triage(const TriageDefinition &definition, const LawLibrary &law,
    const TriageFacts &facts, QDate day, const std::function<QString(const QString &)> &text);

} // namespace prealable
