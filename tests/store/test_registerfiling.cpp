// A request kept in the register with the people whom it names, and taken out again.
#include "store/registerfiling.h"

#include "rules/assessment.h"
#include "store/registertest.h"
#include "store/requestfile.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestRegisterFiling : public QObject
{
    Q_OBJECT

private:
    const FormEdition &edition() const
    {
        return *m_catalog->inForce(FormId(QStringLiteral("transport-dap")), testDay());
    }
    Request sample() const;
    Result<Filing> file(const Request &request, const TakenRequest &taken = {});
    // Saved, too.
    Filing filed(const Request &request, const TakenRequest &taken = {});
    RequestEntry entryOf(const RecordId &id);
    qsizetype count(RecordKind kind) { return m_index.all(kind).size(); }
    void catchUp();

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_register;
    RegisterIndex m_index;

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRequestBringsItsPeople();
    void thePeopleAreRecognised();
    void whatIsSaidAnewIsKept();
    void twinsStayTwo_data();
    void twinsStayTwo();
    void aTakenRequestIsWrittenBack();
    void somebodyElsesAnswersStay();
    void aSentRequestIsNeverChanged();
    void anIncompleteOneIsADraft();
    void whatIsKnownComesBack();
    void thePerformerIsAPrescriberToo();
    void everyRoleReturnsWhatItTook();
};

void TestRegisterFiling::initTestCase()
{
    auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(catalog.ok());
    m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
}

void TestRegisterFiling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = opened(RegisterPlace::inFile(m_folder->filePath(QStringLiteral("register"))));
    m_index.clear();
}

void TestRegisterFiling::catchUp()
{
    const auto news = m_register->changesSince(m_index.stamp());
    QVERIFY_OK(news);
    m_index.apply(*news);
}

Request TestRegisterFiling::sample() const
{
    QFile file(
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const QJsonObject request
        = QJsonDocument::fromJson(file.readAll()).object().value(u"request").toObject();
    const auto read = parseRequest(
        *m_catalog, QJsonDocument(request).toJson(), QStringLiteral("sample"), testDay());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

Result<Filing> TestRegisterFiling::file(const Request &request, const TakenRequest &taken)
{
    const Assessment assessment = assess(edition(), m_catalog->law(), request, testDay());
    return fileRequest(
        *m_register, m_index, *m_catalog, {request, assessment, edition()}, taken, by(), testDay());
}

Filing TestRegisterFiling::filed(const Request &request, const TakenRequest &taken)
{
    const auto filing = file(request, taken);
    if (!filing)
        qFatal("%s", qPrintable(filing.error().detail));
    const auto saved = m_register->saveAll(filing->records, by());
    if (!saved)
        qFatal("%s", qPrintable(saved.error().detail));
    catchUp();
    return *filing;
}

RequestEntry TestRegisterFiling::entryOf(const RecordId &id)
{
    const auto record = m_register->load(id);
    if (!record)
        qFatal("%s", qPrintable(record.error().detail));
    return *readRequestEntry(record->content);
}

void TestRegisterFiling::aRequestBringsItsPeople()
{
    const Filing filing = filed(sample());
    QVERIFY(filing.isNew);
    QVERIFY(!filing.becameNew);
    QVERIFY(filing.added.contains(QStringLiteral("patient")));
    QVERIFY(filing.added.contains(QStringLiteral("prescriber")));
    QCOMPARE(count(RecordKind::Patient), 1);
    QCOMPARE(count(RecordKind::Prescriber), 1);
    const RequestEntry entry = entryOf(filing.request.id);
    QCOMPARE(entry.patient, m_index.all(RecordKind::Patient).first().id);
    QCOMPARE(entry.prescriber, m_index.all(RecordKind::Prescriber).first().id);
    QCOMPARE(daysOf(entry).state, RequestState::ToSend);
    QCOMPARE(entry.events.first().who, by().who);
    QCOMPARE(filing.request.answers, answersHash(entry.request));
    QCOMPARE(m_index.requestsOf(entry.patient).size(), 1);
}

void TestRegisterFiling::thePeopleAreRecognised()
{
    const Filing first = filed(sample());
    const Filing second = filed(sample());
    QVERIFY(second.added.isEmpty());
    QVERIFY(second.changed.isEmpty());
    QVERIFY(first.request.id != second.request.id);
    QCOMPARE(count(RecordKind::Patient), 1);
    QCOMPARE(m_index.requestsOf(m_index.all(RecordKind::Patient).first().id).size(), 2);
}

void TestRegisterFiling::whatIsSaidAnewIsKept()
{
    filed(sample());
    Request moved = sample();
    const FieldId city(QStringLiteral("beneficiary.address.city"));
    const FieldId used(QStringLiteral("beneficiary.usedName"));
    moved.answers.set(city, Value::text(QStringLiteral("Œuilly")));
    moved.answers.clear(used); // not said: what is known stays
    const Filing filing = filed(moved);
    QVERIFY(filing.changed.contains(QStringLiteral("patient")));
    const auto record = m_register->load(m_index.all(RecordKind::Patient).first().id);
    QVERIFY_OK(record);
    const auto person = readPerson(record->content);
    QVERIFY_OK(person);
    QCOMPARE(person->answers.value(city.text()).toString(), QStringLiteral("Œuilly"));
    const Value before = sample().answers.value(used);
    QCOMPARE(person->answers.value(used.text()).toString(), before.toText());
}

void TestRegisterFiling::twinsStayTwo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("another given name, the parent's number")
        << QStringLiteral("beneficiary.givenNames") << QStringLiteral("Zacharie");
    QTest::newRow("another family name")
        << QStringLiteral("beneficiary.familyName") << QStringLiteral("AUTRE");
    QTest::newRow("another day of birth")
        << QStringLiteral("beneficiary.birthDate") << QStringLiteral("1955-01-02");
}

void TestRegisterFiling::twinsStayTwo()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    filed(sample());
    Request twin = sample();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    twin.answers.set(FieldId(field), day.isValid() ? Value::date(day) : Value::text(text));
    filed(twin);
    QCOMPARE(count(RecordKind::Patient), 2);
}

void TestRegisterFiling::aTakenRequestIsWrittenBack()
{
    const Filing first = filed(sample());
    const auto record = m_register->load(first.request.id);
    QVERIFY_OK(record);
    const auto draft = takeRequest(*m_catalog, *record, testDay());
    QVERIFY_OK(draft);
    QVERIFY(draft->request == sample());
    Request changed = draft->request;
    changed.answers.set(FieldId(QStringLiteral("transport.distanceKm")), Value::number(180));
    const Filing second = filed(changed, first.request);
    QVERIFY(!second.isNew);
    QCOMPARE(second.request.id, first.request.id);
    QVERIFY(second.request.answers != first.request.answers);
    QCOMPARE(m_index.openRequests().size(), 1);
    QCOMPARE(entryOf(first.request.id).events.size(), 1); // ready before and after
}

void TestRegisterFiling::somebodyElsesAnswersStay()
{
    const Filing first = filed(sample());
    Request mine = sample();
    mine.answers.set(FieldId(QStringLiteral("transport.distanceKm")), Value::number(180));
    Request theirs = sample();
    theirs.answers.set(FieldId(QStringLiteral("transport.distanceKm")), Value::number(190));
    filed(theirs, first.request);
    const Filing late = filed(mine, first.request); // as it was when I took it
    QVERIFY(late.becameNew);
    QVERIFY(late.request.id != first.request.id);
    QCOMPARE(m_index.openRequests().size(), 2);
    const QJsonObject kept = entryOf(first.request.id).request.value(u"answers").toObject();
    QCOMPARE(kept.value(u"transport.distanceKm").toDouble(), 190.0);
}

void TestRegisterFiling::aSentRequestIsNeverChanged()
{
    const Filing first = filed(sample());
    auto record = m_register->load(first.request.id);
    QVERIFY_OK(record);
    const auto sent = withEvent(entryOf(first.request.id), step(RequestState::Sent, testDay()));
    QVERIFY_OK(sent);
    QVERIFY_OK(m_register->save(requestRecord(record->card, *sent, testDay()), by()));
    catchUp();
    const Filing again = filed(sample(), first.request);
    QVERIFY(again.becameNew);
    QCOMPARE(entryOf(first.request.id).events.size(), 2);
}

void TestRegisterFiling::anIncompleteOneIsADraft()
{
    Request incomplete = sample();
    incomplete.answers.clear(FieldId(QStringLiteral("transport.mode")));
    const Filing first = filed(incomplete);
    QCOMPARE(daysOf(entryOf(first.request.id)).state, RequestState::Draft);
    const Filing second = filed(sample(), first.request);
    QCOMPARE(second.request.id, first.request.id);
    QCOMPARE(daysOf(entryOf(first.request.id)).state, RequestState::ToSend);
}

void TestRegisterFiling::whatIsKnownComesBack()
{
    const Request request = sample();
    for (const RegisterRole &role : m_catalog->registerRoles()) {
        const Person person{answersAbout(role, request.answers), {}};
        const auto back = answersFrom(role, edition(), person);
        for (const auto &[field, kept] : role.fields) {
            const Value value = request.answers.value(field);
            if (!person.answers.isEmpty() && value.isAnswered())
                QVERIFY2(back.value(field) == value, qPrintable(field.text()));
        }
    }
}

void TestRegisterFiling::thePerformerIsAPrescriberToo()
{
    const auto &roles = m_catalog->registerRoles();
    const auto role = [&roles](const QString &id) {
        return *std::find_if(
            roles.begin(), roles.end(), [&id](const RegisterRole &each) { return each.id == id; });
    };
    Answers answers;
    answers.set(
        FieldId(QStringLiteral("prescriber.familyName")), Value::text(QStringLiteral("OURY")));
    answers.set(
        FieldId(QStringLiteral("prescriber.rpps")), Value::text(QStringLiteral("10003456789")));
    const Person person{answersAbout(role(QStringLiteral("prescriber")), answers), {}};
    const FormEdition *form = m_catalog->inForce(FormId(QStringLiteral("general-dap")), testDay());
    const auto called = answersFrom(role(QStringLiteral("performer")), *form, person);
    QCOMPARE(called.value(FieldId(QStringLiteral("performer.familyName"))).toText(),
        QStringLiteral("OURY"));
}

// A field that one form calls otherwise would be lost on the way.
void TestRegisterFiling::everyRoleReturnsWhatItTook()
{
    for (const RegisterRole &role : m_catalog->registerRoles()) {
        Answers answers;
        for (const auto &[field, kept] : role.fields) {
            const FieldDefinition definition = m_catalog->dictionary().value(field);
            switch (definition.type) {
            case FieldType::Date:
                answers.set(field, Value::date(QDate(1969, 9, 14)));
                break;
            case FieldType::Flag:
                answers.set(field, Value::flag(false));
                break;
            case FieldType::Choice:
                answers.set(field, Value::text(definition.options.first()));
                break;
            default:
                answers.set(field, Value::text(QStringLiteral("Élise\n« 1 »")));
            }
        }
        const QJsonObject about = answersAbout(role, answers);
        QCOMPARE(about.size(), role.fields.size());
        for (const auto &[field, kept] : role.fields)
            QVERIFY2(valueFrom(m_catalog->dictionary().value(field), about.value(kept.text()))
                    == answers.value(field),
                qPrintable(field.text()));
    }
}

QTEST_GUILESS_MAIN(TestRegisterFiling)
#include "test_registerfiling.moc"
