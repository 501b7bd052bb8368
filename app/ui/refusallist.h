// « Motifs de refus probables »: what the request would likely be refused for, or come back for,
// the gravest first, each with its reason, its source and the way to the question.
#pragma once

#include "rules/refusalcauses.h"
#include "ui/findingpanel.h"

namespace prealable {

class RefusalList : public QWidget
{
    Q_OBJECT
public:
    explicit RefusalList(const Session &session);
    // Findings, gaps, and what is typed and is no answer.
    static QList<Finding> findings(const Session &session);
    // What is typed and is no value of its field, as findings "unreadable.<field>".
    static QList<Finding> unreadable(const Session &session);

Q_SIGNALS:
    void fieldWanted(const prealable::FieldId &field);
    void attachmentsWanted();
    void confirmed(const prealable::RuleId &rule, const QString &reason);

private:
    void showNone();
    void addEffect(const RefusalEffect &effect, const QList<RefusalCause> &causes);
    void addMissing(const QList<Finding> &missing);
    void addFinding(const Finding &finding);

    const Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace prealable
