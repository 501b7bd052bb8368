// One finding of the assessment, whole: what is wrong and why, how to mend it, where that is
// written, the way to the question; a warning can be kept, with the reason.
#pragma once

#include "ui/session.h"
#include "ui/widgets.h"

namespace prealable {

class FindingPanel : public Panel
{
    Q_OBJECT
public:
    FindingPanel(const Session &session, const Finding &finding);
    // The name of the line in which a warning is confirmed.
    static QString confirmName(const RuleId &rule);
    // The question that a finding is about, as a person reads it; « Ligne 2, … » in a group.
    static QString questionLabel(const FormEdition &edition, const FieldId &field);
    // A link to a question. `about`: what is wrong there.
    static QAbstractButton *questionLink(const QString &label, const QString &about);

Q_SIGNALS:
    void fieldWanted(const prealable::FieldId &field);
    void attachmentsWanted();
    void confirmed(const prealable::RuleId &rule, const QString &reason);

private:
    void addLink(const FormEdition &edition);
    void addConfirmation(const QString &reason);

    Finding m_finding;
};

} // namespace prealable
