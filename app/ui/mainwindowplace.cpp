#include "ui/mainwindow.h"

#include "ui/attachmentspage.h"
#include "ui/exportpage.h"
#include "ui/outcomepage.h"
#include "ui/questionspage.h"
#include "ui/reviewpage.h"
#include "ui/rulespage.h"
#include "ui/startpage.h"
#include "ui/triagepage.h"
#include "ui/welcomepage.h"
#include "ui/windowlanguage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>

namespace prealable {

void MainWindow::showLanguages()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const WindowLanguage &language : windowLanguages()) {
        QAction *action
            = menu->addAction(language.name, [this, code = language.code] { askLanguage(code); });
        action->setObjectName(QStringLiteral("language/") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == spokenLanguage());
    }
    menu->popup(m_languages->mapToGlobal(QPoint(0, m_languages->height())));
}

// Only where all that was said is kept: a note half written in the register is not.
bool MainWindow::canChangeLanguage()
{
    m_session->saveNow();
    const QList<const Page *> pages{m_startPage, m_welcomePage, m_triagePage, m_outcomePage,
        m_questionsPage, m_attachmentsPage, m_reviewPage, m_exportPage, m_rulesPage};
    const bool isBusy = m_opener.isReading() || (m_exportPage != nullptr && m_exportPage->isBusy());
    return !isBusy && pages.contains(currentPage()) && m_session->isSaved();
}

void MainWindow::askLanguage(const QString &code)
{
    if (canChangeLanguage()) {
        Q_EMIT languageWanted(code);
        return;
    }
    //: In the bar at the top: the language is not changed while something is under way.
    m_status->setText(tr("Finissez d'abord ce qui est en cours : la langue se change ensuite."));
}

MainWindow::Place MainWindow::place()
{
    Place place;
    place.throughTriage = m_throughTriage;
    place.user = m_session->user();
    place.liveWanted = m_liveWanted;
    m_session->saveNow();
    const Page *page = currentPage();
    const bool inTriage = page != nullptr && (page == m_triagePage || page == m_outcomePage);
    if (m_triage && (inTriage || m_throughTriage)) {
        place.triage = Draft();
        place.triage->id = m_session->triageDraftId();
        place.triage->triage = m_triage->draft();
        place.triage->place = m_session->snapshot().place;
    }
    if (!inTriage && m_session->hasForm() && m_step >= 0) {
        place.request = m_session->snapshot();
        place.inRegister = m_session->isInRegister();
        place.choices = std::make_shared<const ExportChoices>(m_exportPage->choices());
        if (page == m_questionsPage)
            place.field = m_questionsPage->currentField();
    }
    place.onWelcome = page != nullptr && page == m_welcomePage;
    return place;
}

void MainWindow::takeUp(const Place &place)
{
    m_session->setUser(place.user);
    m_liveWanted = place.liveWanted;
    if (place.onWelcome)
        showWelcome();
    if (place.triage) {
        buildOtherPages();
        if (!place.request) {
            resumeTriage(*place.triage);
            return;
        }
        if (const auto *definition = m_session->catalog().triage(place.triage->triage.need))
            m_triage = std::make_unique<TriageSession>(
                m_session->catalog(), *definition, m_session->day(), place.triage->triage);
    }
    if (!place.request)
        return;
    buildOtherPages();
    m_step = -1;
    if (!m_session->resume(*place.request))
        return;
    m_throughTriage = place.throughTriage;
    if (place.inRegister)
        m_session->setTaken(m_session->taken());
    m_exportPage->takeUp(*place.choices);
    updateSteps();
    goToStep(m_session->place());
    if (m_step < 0)
        showStep(0);
    if (!place.field.isEmpty())
        showField(place.field);
}

} // namespace prealable
