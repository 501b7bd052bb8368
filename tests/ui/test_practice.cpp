// What a practice does around its register: patients imported, settings, a server for all stations.
#include "store/postgres.h"
#include "ui/importpage.h"
#include "ui/questionspage.h"
#include "ui/registerserverpage.h"
#include "ui/registersettingspage.h"
#include "ui/registertest.h"

#include <QComboBox>
#include <QListWidget>

using namespace prealable;
using namespace prealable::test;

class TestPractice : public RegisterTest
{
    Q_OBJECT

private:
    void importFile(const QString &name, const QByteArray &content);
    QListWidget *people() { return m_walker->find<QListWidget>(QStringLiteral("import/people")); }
    void openSettings();
    void typeServer(const RegisterPlace &place);

    PostgresServer m_server;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { beginAnew(); }
    void aTableIsMatchedAndReviewed();
    void theMatchIsRemembered();
    void linesOfOnePersonAreJoined();
    void otherFilesAreRecognised_data();
    void otherFilesAreRecognised();
    void whatIsNoListIsSaid_data();
    void whatIsNoListIsSaid();
    void settingsAreKept();
    void wrongSettingsAreRefused();
    void thePassphraseIsChanged();
    void oldRequestsAreErased();
    void theRegisterIsChecked();
    void theStationSaysWhoWorksThere();
    void theRegisterMovesToAServerAndBack();
    void anUnreadableStationFileIsSaid();
    void aWrongServerIsNotKept();
};

void TestPractice::importFile(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_walker->files().toOpen = {path};
    press(QStringLiteral("register/import"));
    press(QStringLiteral("import/choose"));
}

void TestPractice::aTableIsMatchedAndReviewed()
{
    begin();
    importFile(QStringLiteral("patients.csv"),
        "Nom;Prénom;Né le;Médecin\nLEFÈVRE;Zoé;03/02/1984;Oury\nÉLAN;Noé;1er mai 1950;Oury\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_walker->find<QComboBox>(QStringLiteral("import/column/0")) != nullptr, 30'000);
    auto *doctor = m_walker->find<QComboBox>(QStringLiteral("import/column/3"));
    QVERIFY(doctor != nullptr);
    QVERIFY(doctor->currentData().toString().isEmpty()); // nothing about the patient
    QCOMPARE(m_walker->lostKeyboard(), QString());
    m_walker->enter();
    QVERIFY(people() != nullptr);
    QCOMPARE(m_walker->lostKeyboard(), QString());
    QCOMPARE(people()->count(), 2);
    QVERIFY(people()->item(0)->text().contains(QStringLiteral("LEFÈVRE Zoé")));
    people()->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(access().index().all(RecordKind::Patient).size(), 0); // nothing before the review
    m_walker->enter();
    QTRY_VERIFY(!text(QStringLiteral("import/done")).isEmpty());
    const auto patients = access().index().all(RecordKind::Patient);
    QCOMPARE(patients.size(), 1);
    QCOMPARE(patients.first().name, QStringLiteral("LEFÈVRE Zoé"));
    QCOMPARE(patients.first().birth, QDate(1984, 2, 3));
}

void TestPractice::theMatchIsRemembered()
{
    begin();
    const QByteArray table = "A;B;C\nMARTIN;Léa;12/12/1990\n";
    importFile(QStringLiteral("export.csv"), table);
    QTRY_VERIFY(m_walker->find<QComboBox>(QStringLiteral("import/column/0")) != nullptr);
    const auto choose = [this](int column, const QString &field) {
        auto *box = m_walker->find<QComboBox>(QStringLiteral("import/column/%1").arg(column));
        box->setCurrentIndex(box->findData(field));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(0, QStringLiteral("beneficiary.familyName"));
    choose(1, QStringLiteral("beneficiary.givenNames"));
    choose(2, QStringLiteral("beneficiary.birthDate"));
    m_walker->enter();
    m_walker->enter();
    QTRY_VERIFY(!text(QStringLiteral("import/done")).isEmpty());
    m_walker->enter();
    QVERIFY(page<RegisterPage>() != nullptr);
    importFile(QStringLiteral("export.csv"), table);
    QTRY_VERIFY(m_walker->find<QComboBox>(QStringLiteral("import/column/0")) != nullptr);
    auto *box = m_walker->find<QComboBox>(QStringLiteral("import/column/0"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("beneficiary.familyName"));
    m_walker->enter();
    // Known already: not written again unless somebody says so.
    QCOMPARE(people()->item(0)->checkState(), Qt::Unchecked);
    m_walker->enter();
    QVERIFY(page<ImportPage>()->hasProblems());
    QCOMPARE(access().index().all(RecordKind::Patient).size(), 1);
}

void TestPractice::linesOfOnePersonAreJoined()
{
    begin();
    const QByteArray table = "Nom;Prénom;Né le;Téléphone\n"
                             "LEFÈVRE;Zoé;03/02/1984;0612345678\n"
                             "LEFEVRE;ZOE;03/02/1984;0698765432\n"
                             ";Paul;03/02/1984;0611111111\n";
    for (int times = 0; times < 2; ++times) {
        importFile(QStringLiteral("visites.csv"), table);
        QTRY_VERIFY(m_walker->find<QComboBox>(QStringLiteral("import/column/0")) != nullptr);
        m_walker->enter();
        QVERIFY(people() != nullptr);
        QCOMPARE(people()->count(), 1);
        QVERIFY(m_walker->find<QWidget>(QStringLiteral("import/findings")) != nullptr);
        people()->item(0)->setCheckState(Qt::Checked);
        m_walker->enter();
        if (times == 0) {
            QTRY_VERIFY(!text(QStringLiteral("import/done")).isEmpty());
            m_walker->enter();
        } else {
            QVERIFY(page<ImportPage>()->hasProblems()); // nothing new to write
        }
        QCOMPARE(access().index().all(RecordKind::Patient).size(), 1);
    }
}

void TestPractice::otherFilesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("FHIR") << QByteArray(
        R"({"resourceType":"Patient","name":[{"use":"official","family":"LEFÈVRE","given":["Zoé"]}],
            "birthDate":"1984-02-03"})");
    QTest::newRow("CDA") << QByteArray(
        R"(<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>
           <patient><name><family qualifier="BR">LEFÈVRE</family><given>Zoé</given></name>
           <birthTime value="19840203"/></patient></patientRole></recordTarget></ClinicalDocument>)");
}

void TestPractice::otherFilesAreRecognised()
{
    QFETCH(QByteArray, content);
    begin();
    importFile(QStringLiteral("fichier"), content); // by its content
    QTRY_VERIFY(people() != nullptr);
    QCOMPARE(people()->count(), 1);
    QVERIFY2(people()->item(0)->text().contains(QStringLiteral("LEFÈVRE Zoé")),
        qPrintable(people()->item(0)->text()));
    page<ImportPage>()->goBack();
    QVERIFY(people() == nullptr);
    QVERIFY(page<ImportPage>() != nullptr);
    page<ImportPage>()->goBack();
    QVERIFY(page<RegisterPage>() != nullptr);
}

void TestPractice::whatIsNoListIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no table") << QByteArray("Bonjour\nà tous\n");
    QTest::newRow("JSON of something else") << QByteArray(R"({"resourceType":"Organization"})");
    QTest::newRow("half a CDA") << QByteArray("<?xml version=\"1.0\"?><ClinicalDocument");
    QTest::newRow("no PDF inside") << QByteArray("%PDF-1.7\nnothing\n");
}

void TestPractice::whatIsNoListIsSaid()
{
    QFETCH(QByteArray, content);
    begin();
    importFile(QStringLiteral("fichier"), content);
    QTRY_VERIFY(page<ImportPage>()->hasProblems());
    QTRY_VERIFY(m_walker->find<QAbstractButton>(QStringLiteral("import/choose")) != nullptr); // new
}

void TestPractice::openSettings()
{
    begin();
    press(QStringLiteral("register/settings"));
    QVERIFY(page<RegisterSettingsPage>() != nullptr);
}

void TestPractice::settingsAreKept()
{
    openSettings();
    type(QStringLiteral("settings/lock"), QStringLiteral("3"));
    type(QStringLiteral("settings/retention"), QStringLiteral("24"));
    m_walker->enter();
    QVERIFY(!page<RegisterSettingsPage>()->hasProblems());
    const auto kept = access().store().settings();
    QVERIFY(kept.ok());
    QCOMPARE(kept->lockMinutes, 3);
    QCOMPARE(kept->retentionMonths, 24);
}

void TestPractice::wrongSettingsAreRefused()
{
    openSettings();
    for (const char *wrong : {"", "0", "-1", "1,5", "481", "beaucoup"}) {
        type(QStringLiteral("settings/lock"), QLatin1String(wrong));
        m_walker->enter();
        QVERIFY2(page<RegisterSettingsPage>()->hasProblems(), wrong);
    }
    QCOMPARE(access().store().settings()->lockMinutes, RegisterSettings().lockMinutes);
}

void TestPractice::thePassphraseIsChanged()
{
    openSettings();
    const QString other = QStringLiteral("une tout autre phrase");
    type(QStringLiteral("settings/passphrase"), other);
    type(QStringLiteral("settings/again"), other + u'?');
    press(QStringLiteral("settings/change"));
    QVERIFY(page<RegisterSettingsPage>()->hasProblems());
    type(QStringLiteral("settings/again"), other);
    press(QStringLiteral("settings/change"));
    QTRY_VERIFY(text(QStringLiteral("settings/done")).contains(QStringLiteral("changée")));
    open();
    key(Qt::Key_F4);
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY(page<UnlockPage>()->hasProblems());
    type(QStringLiteral("register/passphrase"), other);
    m_walker->enter();
    QTRY_VERIFY(page<RegisterPage>() != nullptr);
}

void TestPractice::oldRequestsAreErased()
{
    showEntry();
    inscribe(QStringLiteral("closed"), QStringLiteral("01/02/2020"));
    page<EntryPage>()->goBack();
    press(QStringLiteral("register/settings"));
    // Its last change is of today, the day it was closed on long ago.
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("settings/purge")) != nullptr);
    press(QStringLiteral("settings/purge"));
    press(QStringLiteral("settings/purge"));
    QVERIFY(!page<RegisterSettingsPage>()->hasProblems());
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("settings/purge")) == nullptr);
    QVERIFY(access().index().all(RecordKind::Request).isEmpty());
}

void TestPractice::theRegisterIsChecked()
{
    showEntry();
    page<EntryPage>()->goBack();
    press(QStringLiteral("register/settings"));
    press(QStringLiteral("settings/check"));
    QTRY_VERIFY(text(QStringLiteral("settings/done")).contains(QStringLiteral("entier")));
    // One byte of one record, changed behind the program's back.
    const auto done = access().store().database().run(
        QStringLiteral("UPDATE register_body SET sealed = substr(sealed, 2)"));
    QVERIFY(done.ok());
    press(QStringLiteral("settings/check"));
    QTRY_VERIFY(page<RegisterSettingsPage>()->hasProblems());
}

void TestPractice::theStationSaysWhoWorksThere()
{
    openSettings();
    type(QStringLiteral("settings/who"), QStringLiteral("Mme Œuvré"));
    m_walker->enter();
    open();
    unlock();
    QCOMPARE(access().by().who, QStringLiteral("Mme Œuvré"));
    const QFileInfo station(m_folder->filePath(QStringLiteral("drafts-register/station.json")));
    QVERIFY(station.exists());
    QVERIFY(!station.permission(QFile::ReadGroup) && !station.permission(QFile::ReadOther));
}

void TestPractice::typeServer(const RegisterPlace &place)
{
    type(QStringLiteral("server/host"), place.host);
    type(QStringLiteral("server/database"), place.database);
    type(QStringLiteral("server/user"), place.user);
}

void TestPractice::theRegisterMovesToAServerAndBack()
{
    const QString why = m_server.start();
    if (!why.isEmpty() && qEnvironmentVariable("CI") == u"true")
        QFAIL(qPrintable(why));
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    constexpr int patience = 30'000;
    showEntry();
    page<EntryPage>()->goBack();
    press(QStringLiteral("register/settings"));
    press(QStringLiteral("settings/server"));
    QVERIFY(page<RegisterServerPage>() != nullptr);
    m_walker->enter();
    QVERIFY(page<RegisterServerPage>()->hasProblems()); // no server is named
    const RegisterPlace place = m_server.newPlace();
    typeServer(place);
    m_walker->enter();
    QTRY_VERIFY_WITH_TIMEOUT(page<UnlockPage>() != nullptr, patience);
    QVERIFY(access().isServer());
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page<RegisterPage>() != nullptr, patience);
    QCOMPARE(access().index().openRequests().size(), 1);
    // After a new start it is the server's.
    open();
    unlock();
    QVERIFY(access().isServer());
    QCOMPARE(access().index().openRequests().size(), 1);
    // Another station joins it, and sees the same.
    auto other = std::make_unique<QTemporaryDir>();
    std::swap(m_folder, other);
    open();
    key(Qt::Key_F4);
    press(QStringLiteral("register/server"));
    typeServer(place);
    m_walker->enter();
    QTRY_VERIFY_WITH_TIMEOUT(page<UnlockPage>() != nullptr, patience);
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page<RegisterPage>() != nullptr, patience);
    QCOMPARE(access().index().openRequests().size(), 1);
    std::swap(m_folder, other);
    open();
    unlock();
    // And back, into a file that is not the one that was left.
    press(QStringLiteral("register/settings"));
    press(QStringLiteral("settings/server"));
    m_walker->enter();
    QTRY_VERIFY_WITH_TIMEOUT(page<UnlockPage>() != nullptr, patience);
    QVERIFY(!access().isServer());
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page<RegisterPage>() != nullptr, patience);
    QCOMPARE(access().index().openRequests().size(), 1);
    QVERIFY(access().place().file != registerFile());
}

void TestPractice::anUnreadableStationFileIsSaid()
{
    m_walker.reset();
    const QString folder = m_folder->filePath(QStringLiteral("drafts-register"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/station.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": \"prealable-station\", \"version\": 1 }");
    file.close();
    open();
    key(Qt::Key_F4);
    QVERIFY(page<UnlockPage>() != nullptr);
    QCOMPARE(access().state(), RegisterAccess::State::Failed);
    QVERIFY(!QFile::exists(registerFile())); // another register is not begun by chance
    QVERIFY(file.remove());
    m_walker->enter();
    QCOMPARE(access().state(), RegisterAccess::State::New);
}

void TestPractice::aWrongServerIsNotKept()
{
    key(Qt::Key_F4);
    press(QStringLiteral("register/server"));
    QVERIFY(page<RegisterServerPage>() != nullptr);
    RegisterPlace place;
    place.host = m_folder->path(); // a folder without a server's socket
    place.database = QStringLiteral("prealable");
    place.user = QStringLiteral("prealable");
    typeServer(place);
    m_walker->enter();
    QTRY_VERIFY(page<RegisterServerPage>()->hasProblems());
    QVERIFY(!access().isServer());
    page<RegisterServerPage>()->goBack();
    QVERIFY(page<UnlockPage>() != nullptr);
    QCOMPARE(access().state(), RegisterAccess::State::New);
}

QTEST_MAIN(TestPractice)
#include "test_practice.moc"
