// « Vérifiez vos réponses »: every answer with « Modifier », what is missing, what is wrong.
#pragma once

#include "ui/page.h"
#include "ui/session.h"

class QGridLayout;

namespace prealable {

class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Session *session, QWidget *parent = nullptr);
    void refresh();
    void setStep(const QString &above, const QString &below) { setCaption(above, below); }

Q_SIGNALS:
    void fieldWanted(const prealable::FieldId &field);
    void attachmentsWanted();
    void followingWanted(const prealable::FormId &form);
    void draftWanted(); // on to a document that says « BROUILLON »

protected:
    void proceed() override;
    void follow(const QString &target) override;

private:
    void showLeftovers();
    void showCauses();
    void showOthers();
    void confirm(const RuleId &rule, const QString &reason);
    void showSection(const Section &section);
    void addAnswer(QGridLayout *grid, const FieldId &field);
    void showAttachments();
    void check(bool takeFocus);
    [[nodiscard]] QList<ErrorSummary::Problem> problems() const;
    [[nodiscard]] QString shown(const FieldId &field) const;

    Session *m_session;
    bool m_checked = false;
};

} // namespace prealable
