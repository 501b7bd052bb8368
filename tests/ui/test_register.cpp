// The register in the window: begun, unlocked, filled from a request, followed up, called back.
#include "ui/personpage.h"
#include "ui/questionspage.h"
#include "ui/recalldialog.h"
#include "ui/registertest.h"

using namespace prealable;
using namespace prealable::test;

class TestRegister : public RegisterTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { beginAnew(); }
    void itIsBegunWithAPassphrase();
    void aWeakPassphraseIsRefused();
    void theWrongPassphraseIsSaid();
    void aPatientSeesNoRegister();
    void aRequestIsFiledAndFound();
    void itsStoryIsWritten();
    void aWrongStepIsRefused();
    void proofsAreKept();
    void somebodyIsCalledBackInThreeKeys();
    void theSameRequestAgain();
    void lockingKeepsWhatWasTyped();
    void theCalendarNamesNobody();
    void aPersonGetsTheirData();
    void deadlinesStandOnTheFirstPage();
    void aDamagedRegisterIsSaid();
    void nothingReadableStaysBeside();
    void somebodyElsesNumberDoesNotStay();
    void whoLeavesFindsItLocked();
    void noNameIsShownByAnotherWay();
    void unlockedOnTheWayFromTheLastPage();
};

void TestRegister::itIsBegunWithAPassphrase()
{
    begin();
    QVERIFY(text(QStringLiteral("register/count")).startsWith(u'0'));
    open();
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("registerLink")) != nullptr);
    press(QStringLiteral("registerLink"));
    QVERIFY(page<UnlockPage>() != nullptr);
    // The phrase is all there is to type.
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("register/passphrase"));
    typeText(QApplication::focusWidget(), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY(page<RegisterPage>() != nullptr);
    key(Qt::Key_F4);
    QVERIFY(page<RegisterPage>() == nullptr);
}

void TestRegister::aWeakPassphraseIsRefused()
{
    key(Qt::Key_F4);
    type(QStringLiteral("register/passphrase"), QStringLiteral("onze signes"));
    key(Qt::Key_Return);
    QVERIFY(page<UnlockPage>()->hasProblems());
    type(QStringLiteral("register/passphrase"), phrase());
    type(QStringLiteral("register/again"), phrase() + u's');
    key(Qt::Key_Return);
    QVERIFY(page<UnlockPage>()->hasProblems());
    QVERIFY(!QFile::exists(registerFile()));
}

void TestRegister::theWrongPassphraseIsSaid()
{
    begin();
    open();
    key(Qt::Key_F4);
    type(QStringLiteral("register/passphrase"), phrase() + u'!');
    key(Qt::Key_Return);
    QTRY_VERIFY(page<UnlockPage>()->hasProblems());
    type(QStringLiteral("register/passphrase"), phrase());
    m_walker->enter();
    QTRY_VERIFY(page<RegisterPage>() != nullptr);
}

void TestRegister::aPatientSeesNoRegister()
{
    press(QStringLiteral("user/patient"));
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("registerLink")) == nullptr);
    fillSample();
    m_walker->window().goToStep(QStringLiteral("export"));
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("export/file")) == nullptr);
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("export/unlock")) == nullptr);
}

void TestRegister::aRequestIsFiledAndFound()
{
    fileSample();
    // What is in the register is not kept readable beside it.
    QVERIFY(m_walker->window().session().drafts().list().isEmpty());
    key(Qt::Key_F4);
    auto *list = m_walker->find<CardList>(QStringLiteral("register/list"));
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1);
    const QString name
        = m_sample->answers.value(FieldId(QStringLiteral("beneficiary.familyName"))).toText();
    QVERIFY2(list->item(0)->text().contains(name), qPrintable(list->item(0)->text()));
    typeText(QApplication::focusWidget(), name.left(3).toLower());
    QTRY_VERIFY(list->count() >= 1);
    key(Qt::Key_Return);
    QVERIFY(page<PersonPage>() != nullptr);
    auto *requests = m_walker->find<CardList>(QStringLiteral("person/requests"));
    QVERIFY(requests != nullptr);
    QCOMPARE(requests->count(), 1);
    requests->setFocus();
    key(Qt::Key_Return);
    QVERIFY(page<EntryPage>() != nullptr);
}

void TestRegister::itsStoryIsWritten()
{
    showEntry();
    inscribe(QStringLiteral("sent"), QStringLiteral("10/11/2026"), QStringLiteral("1A 234"));
    QVERIFY2(text(QStringLiteral("entry/state")).contains(QStringLiteral("10/11/2026")),
        qPrintable(text(QStringLiteral("entry/state"))));
    const QString silence = text(QStringLiteral("entry/awaited"));
    QVERIFY2(silence.contains(QStringLiteral("accord")), qPrintable(silence));
    inscribe(QStringLiteral("refused"), QStringLiteral("20/11/2026"));
    QVERIFY2(text(QStringLiteral("entry/awaited")).contains(QStringLiteral("contester")),
        qPrintable(text(QStringLiteral("entry/awaited"))));
    // A mistake is taken back.
    press(QStringLiteral("entry/takeBack"));
    press(QStringLiteral("entry/takeBack"));
    QCOMPARE(text(QStringLiteral("entry/awaited")), silence);
    open();
    unlock();
    auto *list = m_walker->find<CardList>(QStringLiteral("register/list"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("envoyée le 10/11/2026")));
}

void TestRegister::aWrongStepIsRefused()
{
    showEntry();
    press(QStringLiteral("entry/add"));
    QVERIFY(page<EntryPage>()->hasProblems()); // nothing is chosen
    inscribe(QStringLiteral("sent"), QStringLiteral("31/11/2026"));
    QVERIFY(page<EntryPage>()->hasProblems()); // no such day
    inscribe(QStringLiteral("sent"), QStringLiteral("22/11/2026"));
    QVERIFY(page<EntryPage>()->hasProblems()); // tomorrow
    inscribe(QStringLiteral("note"), QStringLiteral("21/11/2026"));
    QVERIFY(page<EntryPage>()->hasProblems()); // an empty note
    inscribe(QStringLiteral("sent"), QStringLiteral("20/11/2026"));
    QVERIFY(!page<EntryPage>()->hasProblems());
    inscribe(QStringLiteral("received"), QStringLiteral("19/11/2026"));
    QVERIFY(page<EntryPage>()->hasProblems()); // before it was sent
}

void TestRegister::proofsAreKept()
{
    showEntry();
    const QString receipt = m_folder->filePath(QStringLiteral("reçu.png"));
    QFile file(receipt);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture, and kept as it is");
    file.close();
    m_walker->files().toOpen = {receipt};
    press(QStringLiteral("entry/attach"));
    QVERIFY(!page<EntryPage>()->hasProblems());
    const auto proofs = page<EntryPage>()->entry().proofs;
    QCOMPARE(proofs.size(), 1);
    QCOMPARE(proofs.first().name, QStringLiteral("reçu.png"));
    m_walker->files().toSave = m_folder->filePath(QStringLiteral("copie.png"));
    press(QStringLiteral("proof/save/") + proofs.first().id.text());
    QFile copy(m_walker->files().toSave);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("not a picture, and kept as it is"));
    press(QStringLiteral("proof/remove/") + proofs.first().id.text());
    press(QStringLiteral("proof/remove/") + proofs.first().id.text());
    QVERIFY(page<EntryPage>()->entry().proofs.isEmpty());
    m_walker->files().toOpen = {m_folder->filePath(QStringLiteral("absent.pdf"))};
    press(QStringLiteral("entry/attach"));
    QVERIFY(page<EntryPage>()->hasProblems());
}

void TestRegister::somebodyIsCalledBackInThreeKeys()
{
    fileSample();
    key(Qt::Key_Home, Qt::AltModifier);
    m_walker->pressForm(QStringLiteral("transport-prescription"));
    key(Qt::Key_F5);
    auto *dialog = m_walker->window().findChild<RecallDialog *>();
    QVERIFY(dialog != nullptr);
    QApplication::setActiveWindow(dialog);
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("recall/search"));
    const FieldId name(QStringLiteral("beneficiary.familyName"));
    typeText(search, m_sample->answers.value(name).toText().left(1).toLower());
    QTest::keyClick(search, Qt::Key_Return);
    QApplication::setActiveWindow(&m_walker->window());
    const Session &session = m_walker->window().session();
    QTRY_COMPARE(session.request().answers.value(name), m_sample->answers.value(name));
    const FieldId nir(QStringLiteral("beneficiary.nir"));
    QCOMPARE(session.request().answers.value(nir), m_sample->answers.value(nir));
    auto *shown = m_walker->find<QLineEdit>(name.text());
    QVERIFY(shown != nullptr);
    QCOMPARE(shown->text(), m_sample->answers.value(name).toText());
}

void TestRegister::theSameRequestAgain()
{
    showEntry();
    press(QStringLiteral("entry/renew"));
    QVERIFY(page<QuestionsPage>() != nullptr);
    const Session &session = m_walker->window().session();
    const FieldId nir(QStringLiteral("beneficiary.nir"));
    QCOMPARE(session.request().answers.value(nir), m_sample->answers.value(nir));
    const FieldId to(QStringLiteral("transport.to.text"));
    QCOMPARE(session.request().answers.value(to), m_sample->answers.value(to));
    QVERIFY(
        !session.request().answers.value(FieldId(QStringLiteral("transport.date"))).isAnswered());
    QVERIFY(session.taken().id.isEmpty()); // another request
    // The keyboard stands where something is missing.
    const FieldId current = page<QuestionsPage>()->currentField();
    QVERIFY2(session.assessment().missing.contains(current), qPrintable(current.text()));
}

void TestRegister::lockingKeepsWhatWasTyped()
{
    showEntry();
    type(QStringLiteral("entry/note"), QStringLiteral("rappeler lundi"));
    access().lock();
    QVERIFY(page<UnlockPage>() != nullptr);
    QVERIFY(m_walker->find<QLabel>(QStringLiteral("entry/state")) == nullptr);
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY(page<EntryPage>() != nullptr);
    QCOMPARE(m_walker->find<QLineEdit>(QStringLiteral("entry/note"))->text(),
        QStringLiteral("rappeler lundi"));
    press(QStringLiteral("entry/step/note"));
    press(QStringLiteral("entry/add"));
    QVERIFY(!page<EntryPage>()->hasProblems());
}

void TestRegister::theCalendarNamesNobody()
{
    showEntry();
    inscribe(QStringLiteral("sent"), QStringLiteral("10/11/2026"));
    page<EntryPage>()->goBack();
    QVERIFY(page<RegisterPage>() != nullptr);
    m_walker->files().toSave = m_folder->filePath(QStringLiteral("dates.ics"));
    press(QStringLiteral("register/calendar"));
    QFile file(m_walker->files().toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString calendar = QString::fromUtf8(file.readAll());
    QVERIFY(calendar.contains(QStringLiteral("BEGIN:VEVENT")));
    for (const FieldId &field : m_sample->answers.fields()) {
        const QString said = m_sample->answers.value(field).toText();
        if (said.size() > 3)
            QVERIFY2(!calendar.contains(said), qPrintable(field.text()));
    }
}

void TestRegister::aPersonGetsTheirData()
{
    showEntry();
    press(QStringLiteral("entry/person/") + page<EntryPage>()->entry().patient.text());
    QVERIFY(page<PersonPage>() != nullptr);
    m_walker->files().toSave = m_folder->filePath(QStringLiteral("donnees.json"));
    press(QStringLiteral("person/export"));
    QFile file(m_walker->files().toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(
        m_sample->answers.value(FieldId(QStringLiteral("beneficiary.familyName")))
            .toText()
            .toUtf8()));
    // Nobody is removed under their requests.
    press(QStringLiteral("person/remove"));
    press(QStringLiteral("person/remove"));
    QVERIFY(page<PersonPage>() != nullptr);
    QVERIFY(page<PersonPage>()->hasProblems());
}

void TestRegister::deadlinesStandOnTheFirstPage()
{
    showEntry();
    inscribe(QStringLiteral("sent"), QStringLiteral("10/11/2026"));
    key(Qt::Key_Home, Qt::AltModifier);
    auto *list = m_walker->find<CardList>(QStringLiteral("start/deadlines"));
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1);
    list->setFocus();
    key(Qt::Key_Return);
    QVERIFY(page<EntryPage>() != nullptr);
    access().lock();
    QVERIFY(page<UnlockPage>() != nullptr);
    key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(m_walker->find<CardList>(QStringLiteral("start/deadlines")) == nullptr);
}

void TestRegister::aDamagedRegisterIsSaid()
{
    begin();
    m_walker.reset();
    QFile file(registerFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3 and then nothing that fits");
    file.close();
    open();
    key(Qt::Key_F4);
    QVERIFY(page<UnlockPage>() != nullptr);
    QCOMPARE(access().state(), RegisterAccess::State::Failed);
    key(Qt::Key_F4);
    QVERIFY(page<UnlockPage>() == nullptr); // the rest of the program works
}

// Looking at a request of the register makes no draft of it; changing it does.
void TestRegister::nothingReadableStaysBeside()
{
    fileSample();
    const auto drafts = [this] {
        m_walker->window().session().saveNow();
        return m_walker->window().session().drafts().list().size();
    };
    page<ExportPage>()->goBack();
    QCOMPARE(drafts(), 0);
    m_walker->window().goToStep(QStringLiteral("export"));
    key(Qt::Key_F4);
    key(Qt::Key_Return);
    QVERIFY(page<EntryPage>() != nullptr);
    inscribe(QStringLiteral("sent"), QStringLiteral("20/11/2026"));
    press(QStringLiteral("entry/open"));
    QVERIFY(page<EntryPage>() == nullptr);
    QCOMPARE(drafts(), 0);
    QVERIFY(m_walker->window().session().taken().id.isEmpty()); // it was sent
    m_walker->window().session().setAnswer(
        FieldId(QStringLiteral("transport.distanceKm")), Value::number(190));
    QCOMPARE(drafts(), 1);
}

void TestRegister::somebodyElsesNumberDoesNotStay()
{
    begin();
    Person other;
    other.answers = {{QStringLiteral("beneficiary.familyName"), QStringLiteral("ZOLA")},
        {QStringLiteral("beneficiary.givenNames"), QStringLiteral("Émile")}};
    const Record record = personRecord(newCard(RecordKind::Patient), other, testDay());
    QVERIFY(access().save({record}).ok());
    key(Qt::Key_F4);
    fillSample();
    m_walker->window().goToStep(QStringLiteral("section:beneficiary"));
    key(Qt::Key_F5);
    auto *dialog = m_walker->window().findChild<RecallDialog *>();
    QVERIFY(dialog != nullptr);
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("recall/search"));
    QTest::keyClick(search, Qt::Key_Return); // the only one
    const Session &session = m_walker->window().session();
    QTRY_COMPARE(
        session.request().answers.value(FieldId(QStringLiteral("beneficiary.familyName"))).toText(),
        QStringLiteral("ZOLA"));
    for (const char *field : {"beneficiary.nir", "beneficiary.birthDate", "fund.name"})
        QVERIFY2(
            !session.request().answers.value(FieldId(QLatin1String(field))).isAnswered(), field);
    const FieldId mode(QStringLiteral("transport.mode"));
    QCOMPARE(session.request().answers.value(mode), m_sample->answers.value(mode));
}

void TestRegister::whoLeavesFindsItLocked()
{
    begin();
    access().setLockDelay(400);
    for (int i = 0; i < 4; ++i) { // whoever types is there
        QTest::qWait(150);
        key(Qt::Key_Shift);
        QVERIFY(access().isOpen());
    }
    QTRY_VERIFY(page<UnlockPage>() != nullptr);
    QCOMPARE(access().state(), RegisterAccess::State::Locked);
    QCOMPARE(access().index().size(), 0);
}

// The rules lie over a page of the register when it is locked.
void TestRegister::noNameIsShownByAnotherWay()
{
    showEntry();
    press(QStringLiteral("entry/person/") + page<EntryPage>()->entry().patient.text());
    QVERIFY(page<PersonPage>() != nullptr);
    key(Qt::Key_F2);
    access().lock();
    key(Qt::Key_F2);
    QVERIFY(page<PersonPage>() == nullptr);
    QVERIFY(page<UnlockPage>() != nullptr);
    key(Qt::Key_F2);
    key(Qt::Key_F4);
    QVERIFY(page<UnlockPage>() != nullptr);
    page<UnlockPage>()->goBack(); // to where one was before the register
    QVERIFY(page<ExportPage>() != nullptr);
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("export/file")) == nullptr);
}

void TestRegister::unlockedOnTheWayFromTheLastPage()
{
    begin();
    open();
    fillSample();
    m_walker->window().goToStep(QStringLiteral("export"));
    press(QStringLiteral("export/unlock"));
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY(page<RegisterPage>() != nullptr);
    QTRY_VERIFY(access().isComplete());
    key(Qt::Key_F4);
    QVERIFY(page<ExportPage>() != nullptr);
    press(QStringLiteral("export/file"));
    QVERIFY(!page<ExportPage>()->hasProblems());
    QCOMPARE(access().index().openRequests().size(), 1);
}

QTEST_MAIN(TestRegister)
#include "test_register.moc"
