// The way through the window: from the start page to the triage, to the steps of a request.
#include "ui/mainwindow.h"

#include "rules/madefrom.h"
#include "ui/attachmentspage.h"
#include "ui/exportpage.h"
#include "ui/livepane.h"
#include "ui/outcomepage.h"
#include "ui/questionspage.h"
#include "ui/reviewpage.h"
#include "ui/rulespage.h"
#include "ui/sentencetext.h"
#include "ui/startpage.h"
#include "ui/steplist.h"
#include "ui/triagepage.h"

#include <QStackedWidget>

namespace prealable {

void MainWindow::showStart()
{
    m_session->close();
    m_step = -1;
    m_startPage->refresh();
    showPage(m_startPage);
}

void MainWindow::startTriage(const QString &need)
{
    buildOtherPages();
    const TriageDefinition *definition = m_session->catalog().triage(need);
    if (definition == nullptr) {
        //: Problem: this copy of the program has no questions to find the form.
        m_startPage->showProblem(tr("Choisissez directement un formulaire ci-dessous."));
        return;
    }
    // One that was left by « Retour » goes on; one that came to its end was about another request.
    const bool goesOn = m_triage && m_triage->definition().need == need && m_triage->ask();
    if (!goesOn) {
        m_session->leaveTriage();
        m_triage
            = std::make_unique<TriageSession>(m_session->catalog(), *definition, m_session->day());
    }
    showTriage();
}

void MainWindow::showTriage()
{
    m_triagePage->setSession(m_triage.get());
    if (m_triage->ask())
        showPage(m_triagePage);
}

bool MainWindow::resumeTriage(const Draft &draft)
{
    const TriageDefinition *definition = m_session->catalog().triage(draft.triage.need);
    if (definition == nullptr)
        return false;
    m_session->resumeTriage(draft);
    m_triage = std::make_unique<TriageSession>(
        m_session->catalog(), *definition, m_session->day(), draft.triage);
    showTriage();
    return true;
}

void MainWindow::startForm(const FormId &form)
{
    buildOtherPages();
    m_step = -1; // the steps on screen are those of another request
    QMap<FieldId, Value> known;
    if (m_throughTriage && m_triage)
        known = m_triage->facts();
    if (!m_session->start(form, known)) {
        showStart();
        //: Problem: no edition of a form is in force.
        m_startPage->showProblem(tr("Ce formulaire n'a pas d'édition en vigueur à ce jour."));
        return;
    }
    showStep(0);
    if (m_throughTriage)
        m_session->forgetTriage(); // the request goes on from here
}

void MainWindow::startFollowing(const FormId &form)
{
    const FormEdition *next = m_session->catalog().inForce(form, m_session->day());
    if (next == nullptr)
        return;
    m_step = -1;
    if (!m_session->open(madeFrom(*next, m_session->request())))
        return;
    m_throughTriage = false;
    showStep(0);
}

void MainWindow::resumeDraft(const QString &id)
{
    buildOtherPages();
    m_step = -1;
    m_session->close(); // saved first: the draft may be the request on screen
    const auto draft = m_session->drafts().load(id);
    if (draft && draft->request.form.isEmpty() && resumeTriage(*draft))
        return;
    if (!draft || !m_session->resume(*draft)) {
        showStart();
        //: Problem: a draft is for an edition that is not there any more.
        m_startPage->showProblem(draft
                ? tr("Ce brouillon est fait pour une édition qui n'est plus connue.")
                : shownSentence(draft.error()));
        return;
    }
    m_throughTriage = false;
    // What changed meanwhile is said on the page where all answers are read again.
    const bool changed = !m_session->leftovers().isEmpty() || !m_session->startedWith().isEmpty();
    const QString place = changed ? QStringLiteral("review") : m_session->place();
    updateSteps();
    goToStep(place);
    if (m_step < 0)
        showStep(0);
}

void MainWindow::updateSteps()
{
    if (!m_session->hasForm()) {
        m_steps.clear();
        return;
    }
    const QString key
        = m_step >= 0 && m_step < m_steps.size() ? m_steps.at(m_step).key() : QString();
    m_steps = Steps::of(m_session->edition(), m_session->assessment(), m_session->visited(),
        m_session->isSettled());
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).key() == key)
            m_step = i;
    }
    m_step = qMin(m_step, static_cast<int>(m_steps.size()) - 1); // a later one may have gone
    m_stepList->setSteps(m_steps, m_step);
    if (m_step >= 0 && currentPage() == m_questionsPage) {
        const QString next = m_step + 1 < m_steps.size() ? m_steps.at(m_step + 1).title : QString();
        //: Under the title of a step. %1: title of the next step.
        m_questionsPage->setStep(
            caption(m_step), next.isEmpty() ? QString() : tr("Ensuite : %1").arg(next));
    }
}

QString MainWindow::caption(int step) const
{
    if (!m_steps.at(step).isNumbered()) {
        //: Above the title of the last pages: attachments, review, document.
        return tr("Pour finir");
    }
    const auto numbered = std::count_if(
        m_steps.begin(), m_steps.end(), [](const Step &each) { return each.isNumbered(); });
    //: Above the title of a step. %1: its number, %2: how many steps.
    return tr("Étape %1 sur %2").arg(step + 1).arg(numbered);
}

void MainWindow::goToStep(const QString &key)
{
    updateSteps();
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).key() == key) {
            showStep(i);
            return;
        }
    }
}

void MainWindow::showStep(int step, bool last)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_step = step;
    const Step shown = m_steps.at(step);
    m_session->moveTo(shown.key());
    m_session->saveNow();
    const QString next = step + 1 < m_steps.size()
        ? tr("Ensuite : %1").arg(m_steps.at(step + 1).title)
        : QString();
    switch (shown.kind) {
    case Step::Kind::Section:
        m_questionsPage->setStep(caption(step), next);
        m_questionsPage->showSection(shown.section, last);
        showPage(m_questionsPage);
        break;
    case Step::Kind::Attachments:
        m_attachmentsPage->setStep(caption(step), next);
        m_attachmentsPage->refresh();
        showPage(m_attachmentsPage);
        break;
    case Step::Kind::Review:
        m_reviewPage->setStep(caption(step), next);
        m_reviewPage->refresh();
        showPage(m_reviewPage);
        break;
    case Step::Kind::Export:
        m_exportPage->setStep(caption(step), next);
        m_exportPage->refresh();
        showPage(m_exportPage);
        break;
    }
    updateSteps();
}

// On a page with the whole form the keyboard went from one section to another.
void MainWindow::enterSection(const SectionId &section)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).kind != Step::Kind::Section || m_steps.at(i).section != section)
            continue;
        m_step = i;
        m_session->moveTo(m_steps.at(i).key());
        updateSteps();
        return;
    }
}

void MainWindow::nextStep()
{
    int next = m_step + 1;
    if (currentPage() == m_questionsPage && m_questionsPage->showsWholeForm()) {
        next = 0;
        while (m_steps.at(next).kind == Step::Kind::Section)
            m_session->visit(m_steps.at(next++).key());
    }
    showStep(next);
}

void MainWindow::previousStep()
{
    const bool whole = currentPage() == m_questionsPage && m_questionsPage->showsWholeForm();
    if (m_step > 0 && !whole) {
        showStep(m_step - 1, true);
        return;
    }
    if (m_throughTriage && m_triage) {
        m_outcomePage->setSession(m_triage.get(), &m_session->catalog());
        m_step = -1;
        showPage(m_outcomePage);
        return;
    }
    showStart();
}

void MainWindow::showField(const FieldId &field)
{
    for (const Section &section : m_session->edition().sections) {
        for (const Question &question : section.questions) {
            if (question.field != questionOf(field))
                continue;
            if (currentPage() != m_questionsPage || m_questionsPage->section() != section.id)
                goToStep(QStringLiteral("section:") + section.id.text());
            m_questionsPage->showField(field);
            return;
        }
    }
}

bool MainWindow::isOnRules() const
{
    return m_rulesPage != nullptr && m_stack->currentWidget() == m_rulesPage;
}

// From anywhere, also from the middle of a request; the same key leads back.
void MainWindow::showRules()
{
    if (isOnRules()) {
        leaveRules();
        return;
    }
    if (m_rulesPage == nullptr) {
        m_rulesPage = new RulesPage(m_session->catalog(), m_session->day(), m_stack);
        addPages({m_rulesPage});
        connect(m_rulesPage, &Page::back, this, &MainWindow::leaveRules);
    }
    m_beforeRules = currentPage();
    m_rulesPage->clear();
    showPage(m_rulesPage);
}

// Where one was, at the same answer: the page has not changed meanwhile.
void MainWindow::leaveRules()
{
    returnTo(m_beforeRules);
}

void MainWindow::returnTo(Page *page)
{
    // The register may have been locked or unlocked meanwhile.
    if (isLockedAway(page))
        return;
    if (page == m_exportPage)
        m_exportPage->showRegister();
    if (page == m_questionsPage && m_questionsPage->isOtherView()) {
        showStep(m_step); // F8 on the page beside
        return;
    }
    QWidget *before = page->focusWidget();
    m_stack->setCurrentWidget(page);
    updatePanes();
    updateTitle();
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        page->arrive();
}

void MainWindow::highlight(const FieldId &field)
{
    m_live->highlight(field);
}

} // namespace prealable
