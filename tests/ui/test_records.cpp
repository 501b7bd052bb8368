// Records of the register written by hand: new, corrected, two of one patient made one.
#include "store/registerfiling.h"
#include "ui/personpage.h"
#include "ui/recordpage.h"
#include "ui/registertest.h"

#include <QAction>
#include <QDialog>

using namespace prealable;
using namespace prealable::test;

namespace {

const QString name = QStringLiteral("beneficiary.familyName");
const QString phone = QStringLiteral("beneficiary.phone");
const QString nir = QStringLiteral("beneficiary.nir");

} // namespace

class TestRecords : public RegisterTest
{
    Q_OBJECT

private:
    void beginRecord(RecordKind kind);
    // By the store, as another program's import or another station does.
    RecordId patient(const QMap<QString, QString> &answers);
    void showPerson(const QString &search);
    QString kept(const RecordId &id, const QString &field);

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { beginAnew(); }
    void somebodyNewIsWritten();
    void everyKindCanBeWritten_data();
    void everyKindCanBeWritten();
    void aMistakeIsSaidFirst();
    void theSamePersonTwiceIsAsked();
    void aRecordIsCorrected();
    void anOldMistakeStopsNothing();
    void whatAnotherStationWroteIsNotLost();
    void twoRecordsBecomeOne();
    void lockingKeepsWhatWasTyped();
    void nothingOfItIsADraft();
};

void TestRecords::beginRecord(RecordKind kind)
{
    QTRY_VERIFY(access().isComplete());
    press(QStringLiteral("register/new"));
    auto *action = page<RegisterPage>()->findChild<QAction *>(
        QStringLiteral("register/new/%1").arg(int(kind)));
    QVERIFY(action != nullptr);
    action->trigger();
    QVERIFY(page<RecordPage>() != nullptr);
    QCoreApplication::processEvents();
}

RecordId TestRecords::patient(const QMap<QString, QString> &answers)
{
    Person person;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        person.answers.insert(answer.key(), answer.value());
    const Record record = personRecord(newCard(RecordKind::Patient), person, testDay());
    if (!access().save({record}))
        qFatal("It is not saved.");
    return record.card.id;
}

void TestRecords::showPerson(const QString &search)
{
    type(QStringLiteral("register/search"), search);
    QTRY_VERIFY(m_walker->find<CardList>(QStringLiteral("register/list"))->count() >= 1);
    key(Qt::Key_Return);
    QVERIFY(page<PersonPage>() != nullptr);
}

QString TestRecords::kept(const RecordId &id, const QString &field)
{
    const auto record = access().store().load(id);
    const auto person = record ? readPerson(record->content) : Result<Person>(record.error());
    return person ? person->answers.value(field).toString() : person.error().detail;
}

void TestRecords::somebodyNewIsWritten()
{
    begin();
    beginRecord(RecordKind::Patient);
    type(name, QStringLiteral("Lefèvre"));
    type(QStringLiteral("beneficiary.givenNames"), QStringLiteral("Zoé"));
    type(QStringLiteral("beneficiary.birthDate"), QStringLiteral("3 février 1984"));
    press(QStringLiteral("next"));
    QVERIFY2(page<PersonPage>() != nullptr, qPrintable(m_walker->pageTitle()));
    QVERIFY(!text(QStringLiteral("person/done")).isEmpty());
    const auto patients = access().index().all(RecordKind::Patient);
    QCOMPARE(patients.size(), 1);
    QCOMPARE(patients.first().birth, QDate(1984, 2, 3));
    QCOMPARE(kept(patients.first().id, name), QStringLiteral("Lefèvre"));
}

void TestRecords::everyKindCanBeWritten_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("prescriber") << int(RecordKind::Prescriber)
                                << QStringLiteral("prescriber.familyName");
    QTest::newRow("structure") << int(RecordKind::Structure) << QStringLiteral("structure.name");
    QTest::newRow("fund") << int(RecordKind::Fund) << QStringLiteral("fund.name");
}

void TestRecords::everyKindCanBeWritten()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    begin();
    beginRecord(RecordKind(kind));
    press(QStringLiteral("next"));
    QVERIFY(page<RecordPage>() != nullptr); // not without a name
    QVERIFY(page<RecordPage>()->hasProblems());
    type(field, QStringLiteral("Œuvre"));
    press(QStringLiteral("next"));
    QVERIFY2(page<PersonPage>() != nullptr, qPrintable(m_walker->pageTitle()));
    QCOMPARE(access().index().all(RecordKind(kind)).size(), 1);
}

void TestRecords::aMistakeIsSaidFirst()
{
    begin();
    beginRecord(RecordKind::Patient);
    type(name, QStringLiteral("Lefèvre"));
    type(nir, QStringLiteral("2 84 02 75 116 001 99"));
    type(QStringLiteral("beneficiary.birthDate"), QStringLiteral("31/02/1984"));
    press(QStringLiteral("next"));
    QVERIFY(page<RecordPage>() != nullptr);
    QVERIFY(page<RecordPage>()->hasProblems());
    QVERIFY(access().index().all(RecordKind::Patient).isEmpty());
    type(nir, {});
    type(QStringLiteral("beneficiary.birthDate"), {});
    QVERIFY(!page<RecordPage>()->hasProblems());
    press(QStringLiteral("next"));
    QVERIFY(page<PersonPage>() != nullptr);
}

void TestRecords::theSamePersonTwiceIsAsked()
{
    begin();
    QTRY_VERIFY(access().isComplete());
    patient({{name, QStringLiteral("LEFÈVRE")},
        {QStringLiteral("beneficiary.birthDate"), QStringLiteral("1984-02-03")}});
    beginRecord(RecordKind::Patient);
    type(name, QStringLiteral("Lefevre"));
    type(QStringLiteral("beneficiary.birthDate"), QStringLiteral("03/02/1984"));
    press(QStringLiteral("next"));
    QVERIFY(page<RecordPage>() != nullptr);
    QVERIFY(page<RecordPage>()->hasProblems());
    press(QStringLiteral("next")); // somebody else indeed
    QVERIFY(page<PersonPage>() != nullptr);
    QCOMPARE(access().index().all(RecordKind::Patient).size(), 2);
}

void TestRecords::aRecordIsCorrected()
{
    showEntry();
    const RecordId id = page<EntryPage>()->entry().patient;
    press(QStringLiteral("entry/person/") + id.text());
    press(QStringLiteral("person/correct"));
    QVERIFY(page<RecordPage>() != nullptr);
    auto *line = m_walker->find<QLineEdit>(name);
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(), m_sample->answers.value(FieldId(name)).toText());
    type(name, QStringLiteral("Nouveau-Nom"));
    press(QStringLiteral("back"));
    QVERIFY(page<RecordPage>() != nullptr); // said once: nothing is lost by one key
    QVERIFY(page<RecordPage>()->hasProblems());
    press(QStringLiteral("back"));
    QVERIFY(page<PersonPage>() != nullptr); // nothing was saved
    QCOMPARE(kept(id, name), m_sample->answers.value(FieldId(name)).toText());
    press(QStringLiteral("person/correct"));
    type(name, QStringLiteral("Nouveau-Nom"));
    press(QStringLiteral("next"));
    QVERIFY(page<PersonPage>() != nullptr);
    QVERIFY(m_walker->pageTitle().contains(QStringLiteral("Nouveau-Nom")));
    QCOMPARE(kept(id, name), QStringLiteral("Nouveau-Nom"));
    QCOMPARE(access().index().requestsOf(id).size(), 1); // they stay with the record
}

void TestRecords::anOldMistakeStopsNothing()
{
    begin();
    QTRY_VERIFY(access().isComplete());
    const RecordId id = patient({{name, QStringLiteral("ÉLAN")}, {nir, QStringLiteral("123")}});
    showPerson(QStringLiteral("élan"));
    press(QStringLiteral("person/correct"));
    type(phone, QStringLiteral("06 11 11 11 11"));
    press(QStringLiteral("next"));
    QVERIFY(page<PersonPage>() != nullptr);
    QCOMPARE(kept(id, phone), QStringLiteral("0611111111"));
    QCOMPARE(kept(id, nir), QStringLiteral("123"));
    press(QStringLiteral("person/correct"));
    type(nir, QStringLiteral("1234"));
    press(QStringLiteral("next"));
    QVERIFY(page<RecordPage>() != nullptr); // a new one does
}

void TestRecords::whatAnotherStationWroteIsNotLost()
{
    begin();
    QTRY_VERIFY(access().isComplete());
    const RecordId id
        = patient({{name, QStringLiteral("ÉLAN")}, {phone, QStringLiteral("0611111111")}});
    showPerson(QStringLiteral("élan"));
    press(QStringLiteral("person/correct"));
    const auto there = access().store().load(id);
    QVERIFY(there.ok());
    Person theirs = *readPerson(there->content);
    theirs.answers.insert(phone, QStringLiteral("0633333333"));
    theirs.answers.insert(QStringLiteral("beneficiary.givenNames"), QStringLiteral("Noé"));
    QVERIFY(access().save({personRecord(there->card, theirs, testDay())}).ok());
    type(phone, QStringLiteral("0622222222"));
    press(QStringLiteral("next"));
    QVERIFY(page<RecordPage>() != nullptr);
    QVERIFY(page<RecordPage>()->hasProblems());
    QCOMPARE(kept(id, phone), QStringLiteral("0633333333")); // theirs is saved
    QCOMPARE(m_walker->find<QLineEdit>(phone)->text().remove(u' '), QStringLiteral("0622222222"));
    press(QStringLiteral("next")); // and mine is wanted all the same
    QVERIFY(page<PersonPage>() != nullptr);
    QCOMPARE(kept(id, phone), QStringLiteral("0622222222"));
    QCOMPARE(kept(id, QStringLiteral("beneficiary.givenNames")), QStringLiteral("Noé"));
}

void TestRecords::twoRecordsBecomeOne()
{
    showEntry();
    const RecordId away = page<EntryPage>()->entry().patient;
    const QString number = kept(away, phone);
    const RecordId id
        = patient({{name, QStringLiteral("ÉLAN")}, {phone, QStringLiteral("0611111111")}});
    page<EntryPage>()->goBack();
    QTRY_VERIFY(access().isComplete());
    showPerson(QStringLiteral("élan"));
    press(QStringLiteral("person/join"));
    auto *dialog = m_walker->window().findChild<QDialog *>(QStringLiteral("recall"));
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<CardList *>(QStringLiteral("recall/list"));
    QCOMPARE(list->count(), 1); // neither itself nor the doctor
    key(Qt::Key_Return);
    QTRY_VERIFY(page<RecordPage>() != nullptr);
    QVERIFY(!text(QStringLiteral("record/joined")).isEmpty());
    QCOMPARE(m_walker->find<QLineEdit>(name)->text(), QStringLiteral("ÉLAN"));
    press(QStringLiteral("record/take/") + name);
    if (!number.isEmpty())
        press(QStringLiteral("record/take/") + phone);
    const QString taken = m_sample->answers.value(FieldId(name)).toText();
    QCOMPARE(m_walker->find<QLineEdit>(name)->text(), taken);
    press(QStringLiteral("next"));
    QVERIFY2(page<PersonPage>() != nullptr, qPrintable(m_walker->pageTitle()));
    QCOMPARE(access().index().card(away), nullptr);
    QCOMPARE(access().index().requestsOf(id).size(), 1);
    QCOMPARE(kept(id, name), taken);
    QCOMPARE(kept(id, phone), number.isEmpty() ? QStringLiteral("0611111111") : number);
    QCOMPARE(kept(id, nir), m_sample->answers.value(FieldId(nir)).toText());
}

void TestRecords::lockingKeepsWhatWasTyped()
{
    begin();
    beginRecord(RecordKind::Patient);
    type(name, QStringLiteral("Lefèvre"));
    access().lock();
    QVERIFY(page<UnlockPage>() != nullptr);
    type(QStringLiteral("register/passphrase"), phrase());
    key(Qt::Key_Return);
    QTRY_VERIFY(page<RecordPage>() != nullptr);
    QCOMPARE(m_walker->find<QLineEdit>(name)->text(), QStringLiteral("Lefèvre"));
    press(QStringLiteral("next"));
    QVERIFY(page<PersonPage>() != nullptr);
}

// Whom the register knows stands nowhere in the clear.
void TestRecords::nothingOfItIsADraft()
{
    begin();
    beginRecord(RecordKind::Patient);
    type(name, QStringLiteral("Lefèvre"));
    QTest::qWait(400); // longer than a draft waits
    QVERIFY(m_walker->window().session().drafts().list().isEmpty());
    press(QStringLiteral("next"));
    QVERIFY(m_walker->window().session().drafts().list().isEmpty());
}

QTEST_MAIN(TestRecords)
#include "test_records.moc"
