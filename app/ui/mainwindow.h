// The window: which page is on screen, the step list, the live page. Holds no rule.
#pragma once

#include "ui/filechooser.h"
#include "ui/fileopener.h"
#include "ui/linkopener.h"
#include "ui/printerchooser.h"
#include "ui/registeraccess.h"
#include "ui/session.h"
#include "ui/steps.h"
#include "ui/triagesession.h"

#include <QMainWindow>
#include <memory>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace prealable {

class AttachmentsPage;
class EntryPage;
class ExportPage;
class FoundFormPage;
class ImportPage;
class InstalledPackPage;
class LivePane;
class OfficialPage;
class OutcomePage;
class PackPage;
class Page;
class PersonPage;
class QuestionsPage;
class ReadingPage;
class RecordPage;
class RegisterPage;
class RegisterServerPage;
class RegisterSettingsPage;
class ReviewPage;
class RulesPage;
class StartPage;
class StepList;
class TriagePage;
class UnlockPage;
class WelcomePage;
struct Command;
struct ExportChoices;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Everything that the window needs from outside; what is pointed to outlives it.
    struct Setup {
        const Catalog *catalog = nullptr;
        QString draftsFolder;
        QDate day;
        FileChooser *files = nullptr;
        PrinterChooser *printers = nullptr; // the system's own when null
        QString calibrationsFolder = {}; // of official forms without fields; empty: none is kept
        QString printersFolder = {}; // of the profiles of printers; empty: none is kept
        QString officialFolder = {}; // of official forms that are kept; empty: none is
        QString downloadsFolder = {}; // where a browser saves; empty: nothing is watched
        LinkOpener *links = nullptr; // none: addresses are only shown
        ForeignDecoder decoder = {}; // reads a PDF that is opened
        RegisterAccess::Setup practice = {}; // its register; without a place there is none
        PackStore packs = PackStore({}); // of form packs; without a folder none is installed
        InstalledPack installed = {}; // the pack that was found when the forms were opened
        const Catalog *shown = nullptr; // `catalog` in the window's language; null: French
        QString welcomeFile = {}; // notes that the first page of all was seen; empty: never shown
    };
    // Where somebody is: what another window needs to go on from there.
    struct Place {
        std::optional<Draft> request; // on screen
        bool inRegister = false; // which holds it as it is
        std::optional<Draft> triage; // under way, or what led to the request
        bool throughTriage = false;
        Session::User user = Session::User::Patient;
        FieldId field; // the question that has the keyboard
        std::shared_ptr<const ExportChoices> choices; // of the last page
        bool onWelcome = false;
        std::optional<bool> liveWanted;
    };

    explicit MainWindow(const Setup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    // A request file, a PDF or a form pack, given on the command line, chosen or dropped. It is
    // read in a worker: then a page says what it is, or the start page what is wrong with it.
    void openFile(const QString &path);
    [[nodiscard]] bool isReadingFile() const { return m_opener.isReading(); }
    void startForm(const FormId &form);
    // Made from the request on screen, which stays among the drafts.
    void startFollowing(const FormId &form);
    [[nodiscard]] Session &session();
    [[nodiscard]] Page *currentPage() const;
    void goToStep(const QString &key);
    // All is saved when this returns; nothing is written any more until something is typed.
    [[nodiscard]] Place place();
    void takeUp(const Place &place);

Q_SIGNALS:
    // The window itself stays as it is (windowhost.h).
    void languageWanted(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildOtherPages();
    void buildFilePages();
    void connectFilePages();
    void fileOpened(const OpenedFile &file);
    void continueRequest(const Request &request);
    void readAgain();
    void fillOfficial(const FormId &form, const QString &official);
    void showOfficial(const FormId &form);
    void leaveOfficial();
    void showPacks();
    void showPackProblem();
    [[nodiscard]] bool takesFiles() const;
    void buildRegisterPages();
    [[nodiscard]] bool isOnRegister() const;
    [[nodiscard]] bool isOfRegister(const QWidget *page) const;
    bool isLockedAway(Page *page);
    void showRegister();
    void showRegisterPage();
    void leaveRegister();
    void registerStateChanged();
    void showCard(const RecordId &id);
    void connectRecordPage();
    void openEntry();
    void showRegisterProblem(const Error &error);
    void startFromEntry(const FormId &form);
    void startForPerson(const FormId &form);
    void recall();
    void takeSomebody(const RecordId &id);
    [[nodiscard]] RecordKind kindUnderKeyboard() const;
    void addPages(const QList<Page *> &pages);
    QWidget *buildBar();
    void connectStartPage();
    void connectOtherPages();
    void addShortcuts();
    QList<Command> keyCommands();
    QList<Command> pageCommands();
    QList<Command> newRequestCommands();
    QList<Command> allCommands();
    QList<Command> requestCommands();
    QList<Command> helpCommands();
    QList<Command> lawCommands();
    void showFieldHelp(const FieldId &field);
    void showRulesWith(const QString &words);
    void showCommands();
    void chooseFile();
    void save();
    void switchView();
    void showViewName();
    void showLanguages();
    void askLanguage(const QString &code);
    [[nodiscard]] bool canChangeLanguage();
    void switchLivePane();
    void goToNextPane();
    static bool takeFocus(QWidget *pane);

    void showPage(Page *page);
    void showStart();
    void startTriage(const QString &need);
    void showTriage();
    bool resumeTriage(const Draft &draft);
    void resumeDraft(const QString &id);
    void showStep(int step, bool last = false);
    void showField(const FieldId &field);
    void enterSection(const SectionId &section);
    void nextStep();
    void previousStep();
    void updateSteps();
    void updateTitle();
    void updatePanes();
    void highlight(const FieldId &field);
    void showHelp();
    void showRules();
    void showAbout();
    void showWelcome();
    void leaveRules();
    void returnTo(Page *page);
    [[nodiscard]] bool isOnRules() const;
    void returnToPage();
    [[nodiscard]] QString caption(int step) const;

    Setup m_setup;
    FileChooser *m_files;
    SystemPrinterChooser m_systemPrinters;
    PrinterChooser *m_printers;
    Session *m_session;
    RegisterAccess *m_access;
    FileOpener m_opener;
    std::unique_ptr<TriageSession> m_triage;
    QList<Step> m_steps;
    int m_step = -1;
    bool m_throughTriage = false;

    QHBoxLayout *m_row = nullptr;
    QStackedWidget *m_stack = nullptr;
    StepList *m_stepList = nullptr;
    LivePane *m_live = nullptr;
    std::optional<bool> m_liveWanted; // F9; otherwise by the width
    StartPage *m_startPage = nullptr;
    TriagePage *m_triagePage = nullptr;
    OutcomePage *m_outcomePage = nullptr;
    QuestionsPage *m_questionsPage = nullptr;
    AttachmentsPage *m_attachmentsPage = nullptr;
    ReviewPage *m_reviewPage = nullptr;
    ExportPage *m_exportPage = nullptr;
    RulesPage *m_rulesPage = nullptr; // built when it is first asked for
    Page *m_beforeRules = nullptr;
    WelcomePage *m_welcomePage = nullptr; // built when it is shown
    Page *m_beforeWelcome = nullptr;
    ReadingPage *m_readingPage = nullptr; // built, with the next two, when a file is opened
    FoundFormPage *m_foundPage = nullptr;
    OfficialPage *m_officialPage = nullptr;
    Page *m_beforeOfficial = nullptr;
    UnlockPage *m_unlockPage = nullptr; // built, with the next seven, for the register
    RegisterPage *m_registerPage = nullptr;
    ImportPage *m_importPage = nullptr;
    RegisterSettingsPage *m_settingsPage = nullptr;
    RegisterServerPage *m_serverPage = nullptr;
    EntryPage *m_entryPage = nullptr;
    PersonPage *m_personPage = nullptr;
    RecordPage *m_recordPage = nullptr;
    Page *m_beforeRegister = nullptr;
    Page *m_afterUnlock = nullptr;
    PackPage *m_packPage = nullptr; // built when a form pack is opened
    InstalledPackPage *m_packsPage = nullptr; // built when it is asked for
    QLabel *m_status = nullptr;
    QAbstractButton *m_view = nullptr; // the other view
    QAbstractButton *m_languages = nullptr;
};

} // namespace prealable
