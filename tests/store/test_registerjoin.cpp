// Records of the register written by hand: as a form, and two of one patient made one.
#include "store/registerjoin.h"

#include "store/recordform.h"
#include "store/registertest.h"

#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestRegisterJoin : public QObject
{
    Q_OBJECT

private:
    Record keep(const Record &record)
    {
        if (!m_register->save(record, by()))
            qFatal("It is not saved.");
        catchUp();
        return m_register->load(record.card.id).value();
    }
    void catchUp() { m_index.apply(*m_register->changesSince(m_index.stamp())); }
    static Assessment assessed(const FormEdition &form, const LawLibrary &law, const Person &person)
    {
        Request request;
        request.form = form.form;
        request.edition = form.edition;
        request.answers = recordAnswers(form, person);
        return assess(form, law, request, testDay());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Register> m_register;
    RegisterIndex m_index;
    int m_count = 0;

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKindIsAForm_data();
    void everyKindIsAForm();
    void whatIsNotAskedIsNotKept();
    void aWrongNumberIsSaid();
    void bothKnowledgesAreJoined();
    void theRequestsGoAlong();
    void nothingHappensWhenSomethingChanged();
    void onlyTwoPatients();
};

void TestRegisterJoin::initTestCase()
{
    auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(catalog.ok());
    m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
}

void TestRegisterJoin::init()
{
    test::failOnWarnings();
    m_index.clear();
    m_register = opened(RegisterPlace::inFile(m_folder.filePath(u"%1.sqlite"_qs.arg(++m_count))));
}

void TestRegisterJoin::everyKindIsAForm_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, RecordKind kind, const char *name) {
        QTest::newRow(title) << int(kind) << QString::fromLatin1(name);
    };
    row("patient", RecordKind::Patient, "beneficiary.familyName");
    row("prescriber", RecordKind::Prescriber, "prescriber.familyName");
    row("structure", RecordKind::Structure, "structure.name");
    row("fund", RecordKind::Fund, "fund.name");
}

void TestRegisterJoin::everyKindIsAForm()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const FormEdition form = recordForm(*m_catalog, RecordKind(kind));
    const Assessment empty = assessed(form, m_catalog->law(), {});
    QCOMPARE(empty.missing, QList<FieldId>{FieldId(name)});
    for (const Question &question : form.sections.first().questions) {
        QVERIFY2(form.field(question.field) != nullptr, qPrintable(question.field.text()));
        QVERIFY2(!form.text(u"field.%1.label"_qs.arg(question.field.text())).isEmpty(),
            qPrintable(question.field.text()));
    }
    Person person;
    person.answers.insert(name, QStringLiteral("Œuvre"));
    person.answers.insert(QStringLiteral("unknown.field"), QStringLiteral("stays"));
    const Assessment said = assessed(form, m_catalog->law(), person);
    QVERIFY(said.ready());
    QCOMPARE(answeredPerson(form, said, person), person);
}

void TestRegisterJoin::whatIsNotAskedIsNotKept()
{
    const FormEdition form = recordForm(*m_catalog, RecordKind::Patient);
    Person known = person(1);
    known.answers.insert(QStringLiteral("insured.isBeneficiary"), false);
    known.answers.insert(QStringLiteral("insured.familyName"), QStringLiteral("MARTIN"));
    Assessment told = assessed(form, m_catalog->law(), known);
    QCOMPARE(answeredPerson(form, told, known), known);
    Person insured = known;
    insured.answers.insert(QStringLiteral("insured.isBeneficiary"), true);
    told = assessed(form, m_catalog->law(), insured);
    const Person kept = answeredPerson(form, told, insured);
    QVERIFY(!kept.answers.contains(QStringLiteral("insured.familyName")));
    QCOMPARE(kept.answers.value(QStringLiteral("beneficiary.birthDate")),
        QJsonValue(QStringLiteral("1969-09-14")));
    QCOMPARE(kept.note, known.note);
}

void TestRegisterJoin::aWrongNumberIsSaid()
{
    const FormEdition form = recordForm(*m_catalog, RecordKind::Prescriber);
    Person doctor;
    doctor.answers = {{QStringLiteral("prescriber.familyName"), QStringLiteral("OURY")},
        {QStringLiteral("prescriber.rpps"), QStringLiteral("10000000001")}};
    const Assessment told = assessed(form, m_catalog->law(), doctor);
    QCOMPARE(told.findings.size(), 1);
    QCOMPARE(
        told.findings.first().fields, QList<FieldId>{FieldId(QStringLiteral("prescriber.rpps"))});
    QVERIFY(!told.findings.first().text.isEmpty());
}

void TestRegisterJoin::bothKnowledgesAreJoined()
{
    Person kept;
    kept.answers = {{QStringLiteral("beneficiary.familyName"), QStringLiteral("MARTIN")},
        {QStringLiteral("beneficiary.phone"), QStringLiteral("0611111111")}};
    kept.note = QStringLiteral("Sonner.");
    Person away;
    away.answers = {{QStringLiteral("beneficiary.familyName"), QStringLiteral("MARTIN")},
        {QStringLiteral("beneficiary.phone"), QStringLiteral("0622222222")},
        {QStringLiteral("beneficiary.sex"), QStringLiteral("F")}};
    away.note = QStringLiteral("Chien.");
    const JoinedPerson joined = joinedPerson(kept, away);
    QCOMPARE(joined.person.answers.value(QStringLiteral("beneficiary.phone")).toString(),
        QStringLiteral("0611111111"));
    QCOMPARE(joined.person.answers.value(QStringLiteral("beneficiary.sex")).toString(),
        QStringLiteral("F"));
    QCOMPARE(joined.person.note, QStringLiteral("Sonner.\nChien."));
    const QList<Difference> expected{{FieldId(QStringLiteral("beneficiary.phone")),
        QStringLiteral("0611111111"), QStringLiteral("0622222222")}};
    QCOMPARE(joined.differences, expected);
    QCOMPARE(joinedPerson(kept, kept).person, kept);
}

void TestRegisterJoin::theRequestsGoAlong()
{
    const Record kept = keep(patient(1));
    const Record away = keep(patient(2));
    const QDate before(2025, 1, 2);
    const Record own = keep(request(kept.card.id));
    const Record first
        = keep(requestRecord(newCard(RecordKind::Request), entry(away.card.id), before));
    keep(request(away.card.id));
    const auto done = joinPatients(*m_register, m_index, kept, away.card, by());
    QVERIFY_OK(done);
    catchUp();
    QCOMPARE(m_index.card(away.card.id), nullptr);
    QCOMPARE(m_index.requestsOf(kept.card.id).size(), 3);
    QCOMPARE(m_register->load(away.card.id).error().code, ErrorCode::RecordMissing);
    const auto moved = m_register->load(first.card.id);
    QVERIFY_OK(moved);
    QCOMPARE(readRequestEntry(moved->content)->patient, kept.card.id);
    QCOMPARE(moved->card.touched, before); // it is not kept longer for it
    QCOMPARE(m_register->load(own.card.id)->card.revision, own.card.revision);
    const auto audit = m_register->audit(0, 100);
    QVERIFY_OK(audit);
    QVERIFY(std::any_of(audit->begin(), audit->end(), [&away](const AuditLine &line) {
        return line.what == u"join" && line.record == away.card.id;
    }));
    QVERIFY(m_register->check()->isWhole());
}

// Another station files a request of the record that is about to go.
void TestRegisterJoin::nothingHappensWhenSomethingChanged()
{
    const Record kept = keep(patient(1));
    const Record away = keep(patient(2));
    const Record meanwhile = request(away.card.id);
    QVERIFY(m_register->save(meanwhile, by()).ok());
    const auto done = joinPatients(*m_register, m_index, kept, away.card, by());
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::RecordChanged);
    catchUp();
    QVERIFY(m_index.card(away.card.id) != nullptr);
    QCOMPARE(m_register->load(kept.card.id)->card.revision, kept.card.revision);
    QVERIFY_OK(joinPatients(*m_register, m_index, kept, away.card, by()));
    catchUp();
    QCOMPARE(m_index.requestsOf(kept.card.id).size(), 1);
}

void TestRegisterJoin::onlyTwoPatients()
{
    const Record kept = keep(patient(1));
    const Record fund = keep(personRecord(newCard(RecordKind::Fund),
        {{{QStringLiteral("fund.name"), QStringLiteral("CPAM")}}, {}}, testDay()));
    QCOMPARE(
        joinPatients(*m_register, m_index, kept, kept.card, by()).error().code, ErrorCode::Usage);
    QCOMPARE(
        joinPatients(*m_register, m_index, kept, fund.card, by()).error().code, ErrorCode::Usage);
    QCOMPARE(m_register->load(kept.card.id)->card.revision, kept.card.revision);
}

QTEST_GUILESS_MAIN(TestRegisterJoin)
#include "test_registerjoin.moc"
