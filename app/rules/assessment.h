// What the rules of an edition say of a request on a day: what is asked, missing, wrong, to join.
// The only way from answers to a PDF goes through here (checkedrequest.h).
#pragma once

#include "catalog/formedition.h"
#include "catalog/lawlibrary.h"
#include "core/answers.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace prealable {

// The user's mistake, as a value: what is wrong and why (text), how to mend it (fix), where.
struct Finding {
    RuleId rule; // a rule of rules.json, or a built-in one: "format.<field type>.<what>"
    Severity severity = Severity::Blocking;
    QList<FieldId> fields; // an answer in a row is named by its place: "acts[0].code"
    QString text; // French, law values and answers already put in
    QString fix;
    QList<SourceId> sources;

    bool operator==(const Finding &) const = default;
};

struct AttachmentStatus {
    AttachmentKind kind;
    QString label;
    bool required = false;
    bool present = false;
    bool dateMissing = false; // present, but its date is needed and unknown
    QList<SourceId> sources;

    bool operator==(const AttachmentStatus &) const = default;
};

enum class SectionStatus { NotApplicable, ToDo, Incomplete, Done };

struct Assessment {
    FormId form;
    EditionId edition;
    QDate day;
    Request request;
    // Every field of the edition, in the form's order; NotApplicable where it is not asked. A field
    // that is not applicable keeps its answer in `request`, so that going back loses nothing.
    // The rows of a group hold a value for each member that is asked, in the same way.
    QMap<FieldId, Value> values;
    QList<FieldId> asked; // applicable fields, in order
    QList<FieldId> required; // of those, the ones that must be answered
    QList<FieldId> missing; // required, unanswered (or blank where blank is not allowed), in order
    QList<Finding> findings; // blocking first, then in the order of the form
    // What is missing, said like findings: rule "missing.<field>", "attachment.<kind>".
    QList<Finding> gaps;
    QList<AttachmentStatus> attachments;
    QMap<SectionId, SectionStatus> sections;
    QString deadline; // scope of law/deadlines.json; empty: no answer is awaited
    QList<HandCheck> handChecks; // of the edition, those that apply to these answers

    [[nodiscard]] bool isAsked(const FieldId &field) const { return asked.contains(field); }
    [[nodiscard]] bool hasBlockingFindings() const;
    // Nothing missing, no blocking finding, every required attachment present: a CheckedRequest
    // can be made.
    [[nodiscard]] bool ready() const;
};

// `request.form` and `.edition` must be those of `edition`. Answers to fields that the edition does
// not have are ignored here (the request reader refuses them).
Assessment assess(
    const FormEdition &edition, const LawLibrary &law, const Request &request, QDate day);

// The question that a finding's field belongs to: itself, or the group of its row.
FieldId questionOf(const FieldId &field);

// An answer as a person reads it: "5 mars 1985" is not used, dates are "05/03/1985"; options by
// their text; numbers with a decimal comma. Empty unless answered.
QString shownAnswer(const FormEdition &edition, const FieldId &field, const Value &value);

// The rows of a group, one text each: « Acte 1 – Code : HBLD036 ; Nombre : 2 ».
QStringList shownRows(const FormEdition &edition, const FieldId &group, const Value &value);

// « Acte 2 » for the row 1 of the group.
QString rowName(const FormEdition &edition, const FieldId &group, qsizetype row);

// `{law:ID}` replaced in a text that belongs to no edition (triage, deadlines).
QString withLawValues(const LawLibrary &law, QDate day, const QString &text);

// `{law:ID}`, `{field:ID}` and `{date:NAME}` replaced in a text of the edition.
QString filledText(const FormEdition &edition, const LawLibrary &law, QDate day,
    const QMap<FieldId, Value> &values, const QString &text);

} // namespace prealable
