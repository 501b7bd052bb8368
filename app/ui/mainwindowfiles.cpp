// Files that are opened or dropped, and the way to the official form.
#include "ui/exportpage.h"
#include "ui/foundformpage.h"
#include "ui/installedpackpage.h"
#include "ui/mainwindow.h"
#include "ui/officialpage.h"
#include "ui/packpage.h"
#include "ui/readingpage.h"
#include "ui/sentencetext.h"
#include "ui/startpage.h"

#include <QDropEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace prealable {

void MainWindow::buildFilePages()
{
    buildOtherPages();
    if (m_readingPage != nullptr)
        return;
    const OfficialForms kept(m_setup.officialFolder);
    m_readingPage = new ReadingPage;
    const Catalog *shown = &m_session->catalog();
    m_foundPage = new FoundFormPage(
        {m_setup.catalog, shown, m_setup.calibrationsFolder, kept, m_setup.day, m_setup.files});
    m_officialPage = new OfficialPage({m_setup.catalog, shown, m_setup.calibrationsFolder, kept,
        m_setup.day, m_setup.downloadsFolder, m_setup.links});
    m_packPage = new PackPage(m_setup.packs, shown);
    addPages({m_readingPage, m_foundPage, m_officialPage, m_packPage});
    connectFilePages();
}

void MainWindow::connectFilePages()
{
    connect(m_readingPage, &ReadingPage::cancelled, this, [this] {
        m_opener.cancel();
        showStart();
    });
    connect(m_foundPage, &Page::back, this, &MainWindow::showStart);
    connect(m_foundPage, &FoundFormPage::continueWanted, this,
        [this](const Request &request, bool wasSealed) {
            continueRequest(request);
            if (wasSealed && m_session->hasForm())
                m_exportPage->proposeSeal();
        });
    connect(m_foundPage, &FoundFormPage::fillWanted, this, &MainWindow::fillOfficial);
    connect(m_foundPage, &FoundFormPage::changed, this, &MainWindow::openFile);
    connect(m_foundPage, &FoundFormPage::officialWanted, this, &MainWindow::showOfficial);
    connect(m_foundPage, &FoundFormPage::startWanted, this, [this](const FormId &form) {
        m_throughTriage = false;
        startForm(form);
    });
    connect(m_officialPage, &Page::back, this, &MainWindow::leaveOfficial);
    connect(m_packPage, &Page::back, this, &MainWindow::showStart);
    connect(m_packPage, &Page::done, this, &MainWindow::showPacks);
    // The last page finds what is kept; elsewhere one sees what can be done with it.
    connect(m_officialPage, &OfficialPage::formKept, this, [this](const QString &path) {
        if (m_session->hasForm())
            leaveOfficial();
        else
            openFile(path);
    });
    connect(m_officialPage, &OfficialPage::fileWanted, this, &MainWindow::openFile);
}

// A request on screen stays among the drafts.
void MainWindow::openFile(const QString &path)
{
    buildFilePages();
    m_session->close();
    m_step = -1;
    m_readingPage->setFile(path);
    m_opener.open(path);
    showPage(m_readingPage);
}

void MainWindow::fileOpened(const OpenedFile &file)
{
    if (file.verdict) {
        m_foundPage->setFile(file);
        showPage(m_foundPage);
    } else if (file.pack) {
        m_packPage->setPack(file.path, *file.pack);
        showPage(m_packPage);
    } else if (file.request) {
        continueRequest(*file.request);
    } else {
        showStart();
        m_startPage->showProblem(shownSentence(*file.error));
    }
}

void MainWindow::continueRequest(const Request &request)
{
    m_step = -1;
    if (!m_session->open(request)) {
        showStart();
        //: Problem: a request file names a form that is not there.
        m_startPage->showProblem(tr("Ce formulaire n'est pas connu."));
        return;
    }
    m_throughTriage = false;
    readAgain();
}

// A request that was filled before: all of it was seen.
void MainWindow::readAgain()
{
    for (const Step &step : std::as_const(m_steps)) {
        if (step.kind == Step::Kind::Section || step.kind == Step::Kind::Attachments)
            m_session->visit(step.key());
    }
    goToStep(QStringLiteral("review"));
}

void MainWindow::fillOfficial(const FormId &form, const QString &official)
{
    m_throughTriage = false;
    startForm(form);
    if (m_session->hasForm())
        m_exportPage->proposeOfficial(official);
}

void MainWindow::showOfficial(const FormId &form)
{
    buildFilePages();
    if (!m_officialPage->setForm(form, m_session->hasForm()))
        return;
    m_beforeOfficial = currentPage();
    showPage(m_officialPage);
}

// Back to where one was: the last page then finds the form that was kept.
void MainWindow::leaveOfficial()
{
    if (m_beforeOfficial == m_exportPage)
        m_exportPage->refresh();
    showPage(m_beforeOfficial);
}

// Which forms serve, and the pack that is installed. A request on screen stays among the drafts.
void MainWindow::showPacks()
{
    buildOtherPages();
    m_session->close();
    m_step = -1;
    if (m_packsPage == nullptr) {
        m_packsPage
            = new InstalledPackPage(m_setup.packs, m_setup.catalog->version(), m_setup.installed);
        addPages({m_packsPage});
        connect(m_packsPage, &Page::back, this, &MainWindow::showStart);
        connect(m_packsPage, &InstalledPackPage::fileWanted, this, &MainWindow::chooseFile);
    }
    m_packsPage->refresh();
    showPage(m_packsPage);
}

// Said when the window opens: the person installed a pack and believes that it serves.
void MainWindow::showPackProblem()
{
    if (!m_setup.installed.error)
        return;
    //: Problem when the window opens. %1: why the pack is not used, a sentence.
    m_startPage->showProblem(tr("Le paquet de formulaires que vous avez installé est laissé de "
                                "côté. %1 Les formulaires du programme servent à sa place.")
                                 .arg(shownSentence(*m_setup.installed.error)),
        QStringLiteral("packsLink"));
}

// In the middle of a request a paper that misses its frame must not lead away from it.
bool MainWindow::takesFiles() const
{
    const Page *page = currentPage();
    return !m_session->hasForm()
        && (page == m_startPage || page == m_readingPage || page == m_foundPage
            || page == m_officialPage || page == m_packPage || page == m_packsPage);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (takesFiles() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace prealable
