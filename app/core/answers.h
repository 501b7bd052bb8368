// What the user said, nothing derived: only Answered and Blank values are kept here.
#pragma once

#include "core/ids.h"
#include "core/value.h"

#include <QList>
#include <QMap>

namespace prealable {

class Answers
{
public:
    // Unanswered when nothing was said.
    [[nodiscard]] Value value(const FieldId &field) const { return m_values.value(field); }
    // Setting an unanswered or not applicable value takes the answer away.
    void set(const FieldId &field, const Value &value);
    void clear(const FieldId &field) { m_values.remove(field); }

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QList<FieldId> fields() const { return m_values.keys(); } // sorted

    bool operator==(const Answers &) const = default;

private:
    QMap<FieldId, Value> m_values;
};

// A paper or file that the user joins. `file` is as the user gave it (relative to the request).
struct Attachment {
    AttachmentKind kind;
    QString file;
    QDate date; // date written on the document; null when not known
    int pageCount = 0; // 0 when not known

    bool operator==(const Attachment &) const = default;
};

// A request being prepared: the content of a request file and of a draft.
struct Request {
    FormId form;
    EditionId edition;
    Answers answers;
    QList<Attachment> attachments;
    QMap<RuleId, QString> confirmed; // warnings that were kept on purpose, with the reason

    bool operator==(const Request &) const = default;
};

} // namespace prealable
