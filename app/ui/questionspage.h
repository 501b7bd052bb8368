// The questions of a request. A patient sees one question or one tight group at a time; a practice
// the whole form on one page, section after section. The same answers, switched at any time.
#pragma once

#include "ui/page.h"
#include "ui/questionform.h"
#include "ui/steps.h"

namespace prealable {

class QuestionsPage : public Page
{
    Q_OBJECT
public:
    explicit QuestionsPage(Session *session, QWidget *parent = nullptr);

    // `last`: from the end, when one comes back.
    void showSection(const SectionId &section, bool last = false);
    void showField(const FieldId &field);
    // On a page with the whole form: where the keyboard is.
    [[nodiscard]] const SectionId &section() const { return m_section; }
    [[nodiscard]] bool showsWholeForm() const { return m_whole; }
    // What is on screen is not how this user is asked: show the section again.
    [[nodiscard]] bool isOtherView() const;
    // « Étape 3 sur 7 » and what follows.
    void setStep(const QString &above, const QString &below);
    // What is on screen shows the answers as they are now.
    void reload() { m_form->reload(); }
    // On the whole form: the keyboard goes to the first question that still needs an answer.
    void goToMissing();
    [[nodiscard]] FieldId currentField() const { return m_current; }
    bool showHelp() override;
    // The whole help of a question that is on the page.
    void unfoldHelp(const FieldId &field);
    void arrive() override;

Q_SIGNALS:
    void currentChanged(const prealable::FieldId &field);
    // On a page with the whole form: the keyboard went to another section.
    void sectionEntered(const prealable::SectionId &section);

protected:
    void proceed() override;
    void retreat() override;
    void follow(const QString &target) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWholeHelp(FieldEditor *editor);
    [[nodiscard]] bool isForPractice() const;
    void showWholeForm();
    void showGroup(int group);
    void setCurrent(const FieldId &field);
    QWidget *makeLead(const Section &section);
    QPushButton *makeLeaveButton(const Section &section);
    void showNote();
    void checkAgain();
    void check(bool takeFocus);
    void focusMoved(QWidget *before, QWidget *now);
    [[nodiscard]] const Section *definition(const SectionId &section) const;
    [[nodiscard]] QList<FieldId> fields() const; // of the group on screen
    [[nodiscard]] bool isAsked(int group) const;
    [[nodiscard]] FieldEditor *firstMissing(const SectionId &of) const;
    void updateCaption();
    // A patient may leave everything that is due on this step to the doctor.
    [[nodiscard]] bool isForPrescriber(const Section &section) const;

    Session *m_session;
    QuestionForm *m_form;
    QLabel *m_intro;
    SectionId m_section;
    QList<QList<FieldId>> m_groups;
    int m_group = 0;
    bool m_whole = false; // the editors on screen are those of the whole form
    FieldId m_current;
    QString m_above;
    QString m_below;
    bool m_checked = false;
};

} // namespace prealable
