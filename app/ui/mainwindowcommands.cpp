// What can be done by keyboard: the keys, and the list of all commands (F3).
#include "ui/commandpalette.h"
#include "ui/drafttitle.h"
#include "ui/exportpage.h"
#include "ui/livepane.h"
#include "ui/mainwindow.h"
#include "ui/questionspage.h"
#include "ui/startpage.h"
#include "ui/steplist.h"
#include "ui/widgets.h"
#include "ui/windowlanguage.h"

#include <QApplication>
#include <QPointer>
#include <QShortcut>

namespace prealable {

// Each has its key here and nowhere else.
QList<Command> MainWindow::keyCommands()
{
    return {
        //: A command: help on the question where one is.
        {tr("Aide de la question"), Qt::Key_F1, [this] { showHelp(); }},
        //: A command: the page that lists the rules of the law.
        {tr("Règles et sources"), Qt::Key_F2, [this] { showRules(); }},
        //: A command: the list of all commands.
        {tr("Toutes les commandes"), Qt::Key_F3, [this] { showCommands(); }},
        //: A command: the register of the practice.
        {tr("Registre du cabinet"), Qt::Key_F4, [this] { showRegister(); }},
        //: A command: somebody of the register for the request on screen.
        {tr("Reprendre un patient ou un prescripteur du registre"), Qt::Key_F5,
            [this] { recall(); }},
        //: A command: the keyboard goes to the next part of the window.
        {tr("Partie suivante de la fenêtre : étapes, questions, feuille"), Qt::Key_F6,
            [this] { goToNextPane(); }},
        //: A command: one question per page, or all on one page.
        {tr("Changer de vue : une question à la fois, ou tout sur une page"), Qt::Key_F8,
            [this] { switchView(); }},
        //: A command: the picture of the form beside the questions.
        {tr("Afficher ou cacher la feuille à côté des questions"), Qt::Key_F9,
            [this] { switchLivePane(); }},
        //: A command: what the button « Continuer » does.
        {tr("Continuer"), Qt::CTRL | Qt::Key_Return, [this] { currentPage()->goOn(); }},
        //: A command: what the button « Retour » does.
        {tr("Page précédente"), Qt::ALT | Qt::Key_Left,
            [this] {
                if (currentPage() != m_startPage)
                    currentPage()->goBack();
            }},
        //: A command: to the start page. The draft is kept.
        {tr("Page d'accueil, le brouillon est gardé"), Qt::ALT | Qt::Key_Home,
            [this] { showStart(); }},
        //: A command: open a saved request or its PDF.
        {tr("Ouvrir une demande enregistrée, ou son PDF"), QKeySequence::Open,
            [this] { chooseFile(); }},
        //: A command: the document on the last page, the draft on any other.
        {tr("Enregistrer"), QKeySequence::Save, [this] { save(); }},
        //: A command: versions and licences.
        {tr("À propos, versions et licences"), Qt::SHIFT | Qt::Key_F1, [this] { showAbout(); }},
        //: A command.
        {tr("Quitter"), QKeySequence::Quit, [this] { close(); }},
    };
}

void MainWindow::addShortcuts()
{
    const QList<Command> commands = keyCommands();
    for (const Command &command : commands) {
        auto *shortcut = new QShortcut(command.keys, this);
        connect(shortcut, &QShortcut::activated, this, command.run);
    }
    // Enter of the number block is Enter too.
    auto *enter = new QShortcut(Qt::CTRL | Qt::Key_Enter, this);
    connect(enter, &QShortcut::activated, this, [this] { currentPage()->goOn(); });
}

// What deletes for good is pressed where it stands, not found by two letters.
QList<Command> MainWindow::pageCommands()
{
    QList<QAbstractButton *> buttons = currentPage()->findChildren<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *button) {
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        return !button->isVisible() || !button->isEnabled() || button->isCheckable() || !named
            || qobject_cast<const TwiceButton *>(button) != nullptr;
    });
    const auto name = [](const QAbstractButton *button) {
        const QString spoken = button->accessibleName();
        return spoken.isEmpty() ? button->text().remove(u'&') : spoken;
    };
    QMap<QString, int> times;
    for (const QAbstractButton *button : std::as_const(buttons))
        ++times[name(button)];
    QList<Command> commands;
    for (QAbstractButton *button : std::as_const(buttons)) {
        QString title = name(button);
        if (times.value(title) > 1 && !button->accessibleDescription().isEmpty())
            title += QStringLiteral(" – ") + button->accessibleDescription();
        commands.append({title, {}, [guard = QPointer(button)] {
                             if (guard != nullptr)
                                 guard->click();
                         }});
    }
    return commands;
}

// The buttons of the page on screen, the steps and questions of the request, forms and drafts.
QList<Command> MainWindow::allCommands()
{
    QList<Command> commands = pageCommands();
    commands += keyCommands();
    if (m_session->hasForm() && m_step >= 0)
        commands += requestCommands() + helpCommands();
    for (const WindowLanguage &language : windowLanguages()) {
        //: A command: the window speaks another language. %1: its name, in itself.
        commands.append({tr("Langue : %1").arg(language.name), {},
            [this, code = language.code] { askLanguage(code); }});
    }
    //: A command: which forms serve, newer ones, the pack that is installed.
    commands.append(
        {tr("Mettre à jour les formulaires, paquet installé"), {}, [this] { showPacks(); }});
    //: A command: the page that is shown at the first start.
    commands.append(
        {tr("Découvrir Préalable, la page du premier démarrage"), {}, [this] { showWelcome(); }});
    commands += newRequestCommands();
    for (const Draft &draft : m_session->drafts().list()) {
        const QString title = DraftTitle::of(m_session->catalog(), m_session->day(), draft);
        //: A command. %1: a draft.
        commands.append({tr("Continuer le brouillon : %1").arg(title), {},
            [this, id = draft.id] { resumeDraft(id); }});
    }
    commands += lawCommands();
    return commands;
}

// Found by what people call it, and by the number that is printed on the form.
QList<Command> MainWindow::newRequestCommands()
{
    QList<Command> commands;
    for (const FormId &form : m_session->catalog().forms()) {
        const EditionSummary *edition = m_session->catalog().summaryInForce(form, m_session->day());
        if (edition == nullptr || (edition->letter && !edition->madeFrom.isEmpty()))
            continue;
        QString name = edition->shortTitle.isEmpty() ? edition->title : edition->shortTitle;
        if (!edition->cerfa.isEmpty())
            name += QStringLiteral(" (%1)").arg(edition->cerfa);
        //: A command. %1: a form.
        commands.append({tr("Nouvelle demande : %1").arg(name), {}, [this, form] {
                             m_throughTriage = false;
                             startForm(form);
                         }});
    }
    return commands;
}

QList<Command> MainWindow::requestCommands()
{
    QList<Command> commands;
    for (const Step &step : std::as_const(m_steps)) {
        //: A command. %1: title of a step.
        commands.append({tr("Aller à l'étape : %1").arg(step.title), {},
            [this, key = step.key()] { goToStep(key); }});
    }
    const FormEdition &edition = m_session->edition();
    for (const Section &section : edition.sections) {
        for (const Question &question : section.questions) {
            if (!m_session->assessment().isAsked(question.field) || isAskedAtStart(question.field))
                continue;
            const QString label
                = edition.text(QStringLiteral("field.%1.label").arg(question.field.text()));
            const QString title
                = edition.text(QStringLiteral("section.%1.title").arg(section.id.text()));
            //: A command. %1: a question, %2: the step that it belongs to.
            commands.append({tr("Question : %1 (%2)").arg(label, title), {},
                [this, field = question.field] { showField(field); }});
        }
    }
    return commands;
}

void MainWindow::showCommands()
{
    buildOtherPages();
    auto *palette = new CommandPalette(allCommands(), this);
    palette->open();
}

// The other view, at the same question.
void MainWindow::switchView()
{
    const bool toPractice = m_session->user() == Session::User::Patient;
    m_session->setUser(toPractice ? Session::User::Practice : Session::User::Patient);
    if (m_questionsPage == nullptr || currentPage() != m_questionsPage)
        return;
    const FieldId field = m_questionsPage->currentField();
    showStep(m_step);
    if (!field.isEmpty())
        m_questionsPage->showField(field);
}

void MainWindow::switchLivePane()
{
    buildOtherPages();
    m_liveWanted = !m_live->isVisible();
    updatePanes();
}

void MainWindow::goToNextPane()
{
    if (m_live == nullptr)
        return;
    const QList<QWidget *> panes{m_stepList, currentPage(), m_live};
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = 1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (now != nullptr && panes.at(i)->isAncestorOf(now))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((at + step) % panes.size());
        if (pane == currentPage()) {
            returnToPage();
            return;
        }
        if (pane->isVisible() && takeFocus(pane))
            return;
    }
}

bool MainWindow::takeFocus(QWidget *pane)
{
    const auto inside = pane->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::save()
{
    if (m_exportPage != nullptr && currentPage() == m_exportPage)
        m_exportPage->save();
    else
        m_session->saveNow();
}

} // namespace prealable
