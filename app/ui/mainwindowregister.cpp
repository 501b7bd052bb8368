// The register in the window: unlocking it, its pages, what it gives to requests and takes of them.
#include "ui/entrypage.h"
#include "ui/exportpage.h"
#include "ui/importpage.h"
#include "ui/mainwindow.h"
#include "ui/personpage.h"
#include "ui/questionspage.h"
#include "ui/recalldialog.h"
#include "ui/recordpage.h"
#include "ui/registerpage.h"
#include "ui/registerserverpage.h"
#include "ui/registersettingspage.h"
#include "ui/sentencetext.h"
#include "ui/startpage.h"
#include "ui/unlockpage.h"

#include "core/searchtext.h"
#include "rules/madefrom.h"
#include "store/registerfiling.h"

#include <QDir>
#include <QLabel>
#include <QStackedWidget>

namespace prealable {

void MainWindow::buildRegisterPages()
{
    buildOtherPages();
    if (m_registerPage != nullptr)
        return;
    const RegisterContext context{
        m_setup.catalog, &m_session->catalog(), m_access, m_files, m_setup.day};
    m_unlockPage = new UnlockPage(m_access);
    m_registerPage = new RegisterPage(context);
    m_entryPage = new EntryPage(context);
    m_personPage = new PersonPage(context);
    m_recordPage = new RecordPage(context);
    m_settingsPage = new RegisterSettingsPage(m_access, m_setup.day);
    m_serverPage = new RegisterServerPage(m_access);
    m_importPage = new ImportPage({context, m_setup.decoder,
        QDir(m_setup.practice.folder).filePath(QStringLiteral("columns.json"))});
    addPages({m_unlockPage, m_registerPage, m_entryPage, m_personPage, m_recordPage, m_settingsPage,
        m_serverPage, m_importPage});
    connect(m_registerPage, &RegisterPage::importWanted, this, [this] {
        m_importPage->begin();
        showPage(m_importPage);
    });
    connect(m_importPage, &ImportPage::cancelled, this, &MainWindow::showRegisterPage);
    const auto showServer = [this] { showPage(m_serverPage); };
    connect(m_unlockPage, &UnlockPage::serverWanted, this, showServer);
    connect(m_settingsPage, &RegisterSettingsPage::serverWanted, this, showServer);
    connect(m_registerPage, &RegisterPage::settingsWanted, this, [this] {
        if (!m_access->isOpen())
            return;
        m_settingsPage->begin();
        showPage(m_settingsPage);
    });
    connect(m_settingsPage, &Page::back, this, &MainWindow::showRegisterPage);
    connect(m_serverPage, &Page::back, this, [this] {
        showPage(m_access->isOpen() ? static_cast<Page *>(m_settingsPage) : m_unlockPage);
    });
    connect(m_unlockPage, &Page::back, this, &MainWindow::leaveRegister);
    connect(m_registerPage, &Page::back, this, &MainWindow::leaveRegister);
    connect(m_registerPage, &RegisterPage::cardChosen, this, &MainWindow::showCard);
    connect(m_entryPage, &Page::back, this, &MainWindow::showRegisterPage);
    connect(m_entryPage, &EntryPage::removed, this, &MainWindow::showRegisterPage);
    connect(m_entryPage, &EntryPage::personWanted, this, &MainWindow::showCard);
    connect(m_entryPage, &EntryPage::openWanted, this, &MainWindow::openEntry);
    connect(m_entryPage, &EntryPage::renewalWanted, this,
        [this] { startFromEntry(m_entryPage->record().card.form); });
    connect(m_entryPage, &EntryPage::followingWanted, this, &MainWindow::startFromEntry);
    connect(m_personPage, &Page::back, this, &MainWindow::showRegisterPage);
    connect(m_personPage, &PersonPage::removed, this, &MainWindow::showRegisterPage);
    connect(m_personPage, &PersonPage::cardChosen, this, &MainWindow::showCard);
    connect(m_personPage, &PersonPage::requestWanted, this, &MainWindow::startForPerson);
    connectRecordPage();
}

void MainWindow::connectRecordPage()
{
    const auto showRecord = [this](bool read) {
        if (read)
            showPage(m_recordPage);
        else
            showRegisterProblem(m_recordPage->error());
    };
    connect(m_registerPage, &RegisterPage::recordWanted, this, [this](RecordKind kind) {
        m_recordPage->create(kind);
        showPage(m_recordPage);
    });
    connect(m_personPage, &PersonPage::correctionWanted, this,
        [this, showRecord] { showRecord(m_recordPage->correct(m_personPage->record().card.id)); });
    connect(m_personPage, &PersonPage::joiningWanted, this, [this, showRecord] {
        const Card here = m_personPage->record().card;
        auto *dialog
            = new RecallDialog(m_session->catalog(), *m_access, here.kind, m_setup.day, this,
                [here](const Card &card) { return card.kind == here.kind && card.id != here.id; });
        //: Title of a dialog: the second record of the same patient.
        dialog->setWindowTitle(tr("Réunir avec une autre fiche"));
        connect(
            dialog, &RecallDialog::chosen, this,
            [this, showRecord, kept = here.id](
                const RecordId &away) { showRecord(m_recordPage->join(kept, away)); },
            Qt::QueuedConnection);
        connect(m_access, &RegisterAccess::stateChanged, dialog, &QDialog::reject);
        dialog->open();
    });
    connect(m_recordPage, &RecordPage::cancelled, this, [this](const RecordId &id) {
        if (id.isEmpty())
            showRegisterPage();
        else
            showCard(id);
    });
    connect(
        m_recordPage, &RecordPage::saved, this, [this](const RecordId &id, const QString &done) {
            showCard(id);
            m_personPage->say(done);
        });
}

bool MainWindow::isOnRegister() const
{
    return isOfRegister(m_stack->currentWidget());
}

bool MainWindow::isOfRegister(const QWidget *page) const
{
    return m_registerPage != nullptr
        && (page == m_unlockPage || page == m_registerPage || page == m_entryPage
            || page == m_personPage || page == m_recordPage || page == m_settingsPage
            || page == m_serverPage || page == m_importPage);
}

// From anywhere, also from the middle of a request; the same key leads back.
void MainWindow::showRegister()
{
    if (m_access->state() == RegisterAccess::State::None)
        return;
    if (isOnRegister()) {
        leaveRegister();
        return;
    }
    buildRegisterPages();
    Page *before = isOnRules() ? m_beforeRules : currentPage();
    if (!isOfRegister(before))
        m_beforeRegister = before;
    m_afterUnlock = m_registerPage;
    showRegisterPage();
}

void MainWindow::showRegisterPage()
{
    showPage(m_access->isOpen() ? static_cast<Page *>(m_registerPage) : m_unlockPage);
}

void MainWindow::leaveRegister()
{
    if (m_beforeRegister == nullptr || m_beforeRegister == m_startPage)
        showStart();
    else
        returnTo(m_beforeRegister);
}

void MainWindow::registerStateChanged()
{
    if (m_registerPage != nullptr && isOnRegister()) {
        Page *page = currentPage();
        if (m_access->isOpen() && page == m_unlockPage) {
            showPage(m_afterUnlock);
        } else if (!m_access->isOpen() && page != m_unlockPage) {
            // With what was typed there; the register may be elsewhere now.
            m_afterUnlock = page == m_serverPage ? m_registerPage : page;
            showPage(m_unlockPage);
        }
    }
    if (m_exportPage != nullptr && currentPage() == m_exportPage)
        m_exportPage->showRegister();
    m_startPage->showRegister();
    // Open, and something beside it went wrong: the keychain did not take the key.
    if (m_access->isOpen() && !m_access->error().detail.isEmpty())
        m_status->setText(shownSentence(m_access->error()));
}

// A page of the register that was left and is locked now: its names wait behind the passphrase.
bool MainWindow::isLockedAway(Page *page)
{
    if (m_access->isOpen() || page == m_unlockPage || !isOfRegister(page))
        return false;
    m_afterUnlock = page;
    showPage(m_unlockPage);
    return true;
}

void MainWindow::showCard(const RecordId &id)
{
    buildRegisterPages();
    if (!isOnRegister())
        m_beforeRegister = currentPage();
    const Card *card = m_access->index().card(id);
    if (card == nullptr) {
        showRegister();
        return;
    }
    const bool isRequest = card->kind == RecordKind::Request;
    const bool there = isRequest ? m_entryPage->setRecord(id) : m_personPage->setRecord(id);
    if (there) {
        // Who looked at it is told to the person whom it is about.
        if (const auto noted = m_access->store().note(m_access->by(), QStringLiteral("read"), id);
            !noted)
            m_status->setText(shownSentence(noted.error()));
        showPage(isRequest ? static_cast<Page *>(m_entryPage) : m_personPage);
        return;
    }
    showRegisterProblem(isRequest ? m_entryPage->error() : m_personPage->error());
}

// What was sent is read again and stays in the register as it was.
void MainWindow::openEntry()
{
    const RequestEntry entry = m_entryPage->entry();
    const bool sent = daysOf(entry).state > RequestState::ToSend;
    const auto draft = takeRequest(*m_setup.catalog, m_entryPage->record(), m_setup.day);
    if (!draft) {
        showRegisterProblem(draft.error());
        return;
    }
    m_step = -1;
    m_session->close();
    if (!m_session->resume(*draft)) {
        //: Problem: a request of the register is for a form that is not there any more.
        showRegisterProblem({ErrorCode::UnknownEdition, {}, tr("Ce formulaire n'est pas connu.")});
        return;
    }
    m_session->setTaken(sent
            ? TakenRequest()
            : TakenRequest{m_entryPage->record().card.id, answersHash(entry.request)});
    m_throughTriage = false;
    readAgain();
}

void MainWindow::showRegisterProblem(const Error &error)
{
    if (!m_session->hasForm())
        m_beforeRegister = m_startPage;
    showPage(m_registerPage);
    m_registerPage->showProblem(error);
}

// The same form again, or what follows a request: what the form says can be taken over; of any
// other form the people.
void MainWindow::startFromEntry(const FormId &form)
{
    const auto draft = takeRequest(*m_setup.catalog, m_entryPage->record(), m_setup.day);
    const FormEdition *next = m_setup.catalog->inForce(form, m_setup.day);
    if (!draft || next == nullptr) {
        showRegisterProblem(draft
                //: Problem: no edition of a form is in force.
                ? Error{ErrorCode::UnknownEdition, {},
                    tr("Ce formulaire n'a pas d'édition en vigueur à ce jour.")}
                : draft.error());
        return;
    }
    Request request;
    if (canBeMadeFrom(*next, draft->request.form)) {
        request = madeFrom(*next, draft->request);
    } else {
        request.form = next->form;
        request.edition = next->edition;
        for (const RegisterRole &role : m_setup.catalog->registerRoles()) {
            for (const auto &[field, kept] : role.fields) {
                if (next->question(field) != nullptr)
                    request.answers.set(field, draft->request.answers.value(field));
            }
        }
    }
    m_step = -1;
    m_session->close();
    if (!m_session->open(request))
        return;
    m_throughTriage = false;
    showStep(0);
    if (m_questionsPage->showsWholeForm())
        m_questionsPage->goToMissing();
}

void MainWindow::startForPerson(const FormId &form)
{
    const RecordId id = m_personPage->record().card.id;
    m_throughTriage = false;
    startForm(form);
    if (m_session->hasForm())
        takeSomebody(id);
}

RecordKind MainWindow::kindUnderKeyboard() const
{
    const FieldId field = m_questionsPage->currentField();
    for (const RegisterRole &role : m_setup.catalog->registerRoles()) {
        for (const auto &[inRequest, kept] : role.fields) {
            if (inRequest == field)
                return recordKind(role);
        }
    }
    return RecordKind::Patient;
}

// F5: somebody of the register for this request.
void MainWindow::recall()
{
    const bool asks
        = m_session->hasForm() && m_questionsPage != nullptr && currentPage() == m_questionsPage;
    if (!asks || !m_access->isOpen()) {
        showRegister();
        return;
    }
    auto *dialog
        = new RecallDialog(m_session->catalog(), *m_access, kindUnderKeyboard(), m_setup.day, this);
    connect(dialog, &RecallDialog::chosen, this, &MainWindow::takeSomebody, Qt::QueuedConnection);
    connect(m_access, &RegisterAccess::stateChanged, dialog, &QDialog::reject);
    dialog->open();
}

// As the part of the form says in which the keyboard is; otherwise as the first that fits.
void MainWindow::takeSomebody(const RecordId &id)
{
    const auto record = m_access->store().load(id);
    if (!record) {
        m_status->setText(shownSentence(record.error()));
        return;
    }
    const auto person = readPerson(record->content);
    if (!person) {
        m_status->setText(shownSentence(person.error()));
        return;
    }
    const FieldId here = m_questionsPage->currentField();
    RegisterRole as;
    QMap<FieldId, Value> answers;
    for (const RegisterRole &role : m_setup.catalog->registerRoles()) {
        if (recordKind(role) != record->card.kind)
            continue;
        const auto taken = answersFrom(role, m_session->edition(), *person);
        const bool isHere = std::any_of(role.fields.begin(), role.fields.end(),
            [&here](const auto &field) { return field.first == here; });
        if (answers.isEmpty() || (isHere && !taken.isEmpty())) {
            answers = taken;
            as = role;
        }
    }
    if (answers.isEmpty()) {
        //: In the bar at the top: this form asks nothing about somebody of the register.
        m_status->setText(tr("Ce formulaire ne demande rien sur cette fiche."));
        return;
    }
    // Nothing of somebody else stays beside the new name: a number would be the worst.
    const FieldId name = as.fields.first().first;
    const Value before = m_session->request().answers.value(name);
    if (before.isAnswered()
        && searchText(before.toText()) != searchText(answers.value(name).toText())) {
        for (const auto &[field, kept] : as.fields) {
            if (!answers.contains(field) && m_session->edition().question(field) != nullptr)
                m_session->setAnswer(field, Value());
        }
    }
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        m_session->setAnswer(answer.key(), answer.value());
    m_questionsPage->reload();
    m_questionsPage->goToMissing();
    //: In the bar at the top: answers were taken from the register. %1: a name, %n: how many.
    m_status->setText(
        tr("%n réponse(s) reprise(s) du registre : %1", nullptr, static_cast<int>(answers.size()))
            .arg(record->card.name));
}

} // namespace prealable
