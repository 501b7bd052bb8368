// The first page: what the program does, the deadlines of a practice, drafts to continue, who
// prepares the request.
#pragma once

#include "ui/page.h"
#include "ui/registeraccess.h"
#include "ui/session.h"

namespace prealable {

class OptionButton;

class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(Session *session, RegisterAccess *access, QWidget *parent = nullptr);
    // The long lists further down, once the top is on screen.
    void complete();
    // Reads the drafts again.
    void refresh();
    // What the register says now: the days that matter next, or that it is locked.
    void showRegister();
    // Something that could not be done, said at the top; the link leads to the widget of that name.
    void showProblem(const QString &text, const QString &target = QStringLiteral("openFile"));

Q_SIGNALS:
    void started(const QString &need);
    void fileWanted();
    void formChosen(const prealable::FormId &form);
    void draftChosen(const QString &id);
    void rulesWanted();
    void aboutWanted();
    void registerWanted();
    void cardChosen(const prealable::RecordId &id);
    void packsWanted();

protected:
    void proceed() override;

private:
    void buildIntroduction();
    void buildWho();
    void showUser();
    void buildNeeds();
    void buildOther();
    void fillFormList();
    void addForms(QVBoxLayout *layout, bool following);
    void addDraft(const Draft &draft);

    void addDeadlines();

    Session *m_session;
    RegisterAccess *m_access;
    QVBoxLayout *m_register;
    QVBoxLayout *m_drafts;
    OptionButton *m_patient = nullptr;
    OptionButton *m_practice = nullptr;
    Fold *m_forms = nullptr;
    bool m_formsListed = false;
    QMap<QString, OptionButton *> m_needs;
};

} // namespace prealable
