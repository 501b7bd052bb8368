#include "ui/mainwindow.h"

#include "pdf/textlayout.h"
#include "ui/aboutdialog.h"
#include "ui/attachmentspage.h"
#include "ui/exportpage.h"
#include "ui/livepane.h"
#include "ui/officialpage.h"
#include "ui/outcomepage.h"
#include "ui/questionspage.h"
#include "ui/readingpage.h"
#include "ui/reviewpage.h"
#include "ui/sentencetext.h"
#include "ui/startpage.h"
#include "ui/steplist.h"
#include "ui/topbar.h"
#include "ui/triagepage.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QWindow>

namespace prealable {

namespace {

// Narrower windows keep their room for the questions: the live page comes with F9.
int widthForLive()
{
    return style::columnWidth() + 660;
}

int widthForSteps()
{
    return style::columnWidth() + 200;
}

} // namespace

MainWindow::MainWindow(const Setup &setup, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(setup)
    , m_files(setup.files)
    , m_printers(setup.printers != nullptr ? setup.printers : &m_systemPrinters)
    , m_session(new Session(*setup.catalog, setup.draftsFolder, setup.day, this, setup.shown))
    , m_access(new RegisterAccess(setup.practice, this))
    , m_opener({setup.catalog, setup.calibrationsFolder, setup.day, setup.decoder, setup.packs})
{
    connect(&m_opener, &FileOpener::opened, this, &MainWindow::fileOpened);
    build();
    connect(m_access, &RegisterAccess::stateChanged, this, &MainWindow::registerStateChanged);
    connect(m_access, &RegisterAccess::changed, m_startPage, &StartPage::showRegister);
    connectStartPage();
    addShortcuts();
    new FocusRing(this);
    setAcceptDrops(true);
    resize(1320, 860);
    showStart();
    showPackProblem();
    if (WelcomePage::isNew(setup.welcomeFile))
        showWelcome();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildBar()
{
    //: Name of the program.
    auto *name = new QLabel(tr("Préalable"));
    name->setFont(style::font(style::Size::Large, true));
    name->setProperty("look", QStringLiteral("title"));
    //: Always in the bar at the top: privacy.
    m_status = makeText(
        tr("Rien n'est envoyé : tout reste sur cet ordinateur."), style::Size::Small, Look::Muted);
    m_status->setObjectName(QStringLiteral("status"));
    m_view = makeLink(QString());
    m_view->setObjectName(QStringLiteral("view"));
    connect(m_view, &QAbstractButton::clicked, this, &MainWindow::switchView);
    //: In the bar at the top: the list of all commands. F3 is a key.
    QAbstractButton *commands = makeLink(tr("Commandes (F3)"));
    commands->setObjectName(QStringLiteral("commandsLink"));
    connect(commands, &QAbstractButton::clicked, this, &MainWindow::showCommands);
    //: In the bar at the top, for somebody who does not read French: opens the list of languages.
    m_languages = makeLink(tr("Langues, languages"));
    m_languages->setObjectName(QStringLiteral("languagesLink"));
    connect(m_languages, &QAbstractButton::clicked, this, &MainWindow::showLanguages);
    showViewName();
    return new TopBar(name, m_status, {m_view, commands, m_languages});
}

void MainWindow::showViewName()
{
    const QString other = m_session->user() == Session::User::Practice
        //: In the bar at the top: changes the view. F8 is a key.
        ? tr("Une question à la fois (F8)")
        //: In the bar at the top: changes the view. F8 is a key.
        : tr("Tout sur une page (F8)");
    m_view->setText(other);
    m_view->setAccessibleName(other);
}

void MainWindow::build()
{
    auto *central = new QWidget;
    auto *outer = new QVBoxLayout(central);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildBar());
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_stack = new QStackedWidget;
    m_row->addWidget(m_stack, 10);
    outer->addLayout(m_row, 1);
    setCentralWidget(central);

    // In its place from the start: under a style sheet, moving a finished page costs as much again.
    m_startPage = new StartPage(m_session, m_access, m_stack);
    addPages({m_startPage});
}

// Once the start page is on screen, or when one of them is needed before.
void MainWindow::buildOtherPages()
{
    if (m_live != nullptr)
        return;
    m_startPage->complete();
    m_stepList = new StepList;
    m_stepList->hide();
    m_live = new LivePane(m_session);
    m_live->hide();
    m_row->insertWidget(0, m_stepList);
    m_row->addWidget(m_live, 7);
    m_triagePage = new TriagePage;
    m_outcomePage = new OutcomePage;
    m_questionsPage = new QuestionsPage(m_session);
    m_attachmentsPage = new AttachmentsPage(m_session, m_files);
    m_reviewPage = new ReviewPage(m_session);
    m_exportPage = new ExportPage(m_session, m_files, m_printers);
    m_exportPage->setCalibrations(m_setup.calibrationsFolder);
    m_exportPage->setPrinterProfiles(m_setup.printersFolder);
    m_exportPage->setOfficialForms(OfficialForms(m_setup.officialFolder));
    m_exportPage->setRegister(m_access);
    addPages({m_triagePage, m_outcomePage, m_questionsPage, m_attachmentsPage, m_reviewPage,
        m_exportPage});
    connectOtherPages();
    loadBundledFonts();
}

void MainWindow::addPages(const QList<Page *> &pages)
{
    for (Page *page : pages) {
        m_stack->addWidget(page);
        connect(page, &Page::problemsChanged, this, &MainWindow::updateTitle);
    }
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::started, this, &MainWindow::startTriage);
    connect(m_startPage, &StartPage::formChosen, this, [this](const FormId &form) {
        m_throughTriage = false;
        startForm(form);
    });
    connect(m_startPage, &StartPage::draftChosen, this, &MainWindow::resumeDraft);
    connect(m_startPage, &StartPage::rulesWanted, this, &MainWindow::showRules);
    connect(m_startPage, &StartPage::fileWanted, this, &MainWindow::chooseFile);
    connect(m_startPage, &StartPage::aboutWanted, this, &MainWindow::showAbout);
    connect(m_startPage, &StartPage::registerWanted, this, &MainWindow::showRegister);
    connect(m_startPage, &StartPage::cardChosen, this, &MainWindow::showCard);
    connect(m_startPage, &StartPage::packsWanted, this, &MainWindow::showPacks);
    connect(m_session, &Session::userChanged, this, &MainWindow::showViewName);
}

void MainWindow::chooseFile()
{
    //: Title and filter of a file dialog.
    m_files->openFile(this, tr("Ouvrir une demande, un PDF ou un paquet de formulaires"),
        {tr("Demandes, PDF et paquets de formulaires (*.prealable *.json *.pdf "
            "*.prealable-pack)")},
        [this](const QStringList &files) {
            if (!files.isEmpty())
                openFile(files.first());
        });
}

void MainWindow::connectOtherPages()
{
    connect(m_triagePage, &TriagePage::left, this, &MainWindow::showStart);
    connect(m_triagePage, &TriagePage::answered, this,
        [this] { m_session->keepTriage(m_triage->draft()); });
    connect(m_triagePage, &TriagePage::decided, this, [this] {
        m_outcomePage->setSession(m_triage.get(), &m_session->catalog());
        showPage(m_outcomePage);
    });
    connect(m_outcomePage, &Page::back, this, [this] {
        m_triage->back();
        m_session->keepTriage(m_triage->draft());
        m_triagePage->refresh();
        showPage(m_triagePage);
    });
    connect(m_outcomePage, &OutcomePage::closed, this, [this] {
        m_session->forgetTriage(); // it led to its end
        showStart();
    });
    connect(m_outcomePage, &OutcomePage::formWanted, this, [this](const FormId &form) {
        m_throughTriage = true;
        startForm(form);
    });
    for (Page *page :
        QList<Page *>{m_questionsPage, m_attachmentsPage, m_reviewPage, m_exportPage}) {
        connect(page, &Page::done, this, &MainWindow::nextStep);
        connect(page, &Page::back, this, &MainWindow::previousStep);
    }
    connect(m_questionsPage, &QuestionsPage::currentChanged, this, &MainWindow::highlight);
    connect(m_questionsPage, &QuestionsPage::sectionEntered, this, &MainWindow::enterSection);
    connect(m_reviewPage, &ReviewPage::fieldWanted, this, &MainWindow::showField);
    connect(m_reviewPage, &ReviewPage::attachmentsWanted, this,
        [this] { goToStep(QStringLiteral("attachments")); });
    connect(m_reviewPage, &ReviewPage::draftWanted, this, &MainWindow::nextStep);
    connect(m_reviewPage, &ReviewPage::followingWanted, this, &MainWindow::startFollowing);
    connect(m_exportPage, &ExportPage::followingWanted, this, &MainWindow::startFollowing);
    connect(m_exportPage, &ExportPage::closed, this, &MainWindow::showStart);
    connect(m_exportPage, &ExportPage::officialWanted, this, &MainWindow::showOfficial);
    connect(m_exportPage, &ExportPage::registerWanted, this, &MainWindow::showRegister);
    connect(m_exportPage, &ExportPage::cardWanted, this, &MainWindow::showCard);
    connect(m_stepList, &StepList::chosen, this, [this](int step) { showStep(step); });
    connect(m_live, &LivePane::fieldWanted, this, &MainWindow::showField);
    connect(m_session, &Session::assessed, this, &MainWindow::updateSteps);
    connect(m_session, &Session::saveFailed, this, [this](const Error &error) {
        //: In the bar at the top: the draft could not be written. %1: what to do.
        m_status->setText(tr("Brouillon non enregistré. %1").arg(shownSentence(error)));
    });
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showHelp()
{
    currentPage()->showHelp();
}

void MainWindow::showAbout()
{
    const InstalledPack &pack = m_setup.installed;
    auto *dialog = new AboutDialog(m_session->catalog().law().checkedOn(),
        {m_session->catalog().version(), pack.serves ? pack.pack->signer.name : QString()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPage(Page *page)
{
    if (page != m_readingPage)
        m_opener.cancel(); // nobody waits for that file any more
    m_stack->setCurrentWidget(page);
    updatePanes();
    updateTitle();
    page->arrive();
}

void MainWindow::updatePanes()
{
    if (m_live == nullptr)
        return;
    const QList<Page *> steps{m_questionsPage, m_attachmentsPage, m_reviewPage, m_exportPage};
    const bool inForm = m_session->hasForm() && m_step >= 0 && steps.contains(currentPage());
    m_stepList->setVisible(inForm && width() >= widthForSteps());
    const bool roomy = width() >= widthForLive();
    const bool hasPages = inForm && !m_session->edition().isLetter();
    m_live->setVisible(
        hasPages && currentPage() == m_questionsPage && m_liveWanted.value_or(roomy));
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    //: Title of the window. %1: title of the page.
    QString title = tr("%1 – Préalable").arg(page->title());
    if (page->hasProblems()) {
        //: Title of the window when the page has problems. %1: the usual title.
        title = tr("Erreur : %1").arg(title);
    }
    setWindowTitle(title);
}

// Who works on the session without a page on screen wants it shown all the same.
Session &MainWindow::session()
{
    buildOtherPages();
    return *m_session;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_live == nullptr)
        windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The event paints the start page; the other pages follow it.
    if (event->type() == QEvent::Expose && watched == windowHandle()) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::buildOtherPages);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_opener.cancel(); // a helper process that takes its time ends with the window
    m_session->saveNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        returnToPage();
    else
        QMainWindow::keyPressEvent(event);
}

// From the page beside the questions or the list of steps, back to where the person was.
void MainWindow::returnToPage()
{
    const QWidget *now = QApplication::focusWidget();
    if (now != nullptr && currentPage()->isAncestorOf(now))
        return;
    QWidget *before = currentPage()->focusWidget();
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        currentPage()->arrive();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_live != nullptr)
        updatePanes();
}

} // namespace prealable
