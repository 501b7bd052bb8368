#include "store/registerretention.h"

#include "store/registertest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestRegisterRetention : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
    RegisterIndex m_index;
    int m_count = 0;

    Record keep(const Record &record)
    {
        if (!m_register->save(record, by()))
            qFatal("It is not saved.");
        m_index.apply(*m_register->changesSince(m_index.stamp()));
        return m_register->load(record.card.id).value();
    }
    Record keepPatient(QDate touched)
    {
        return keep(personRecord(newCard(RecordKind::Patient), person(m_count++), touched));
    }
    Record keepRequest(const RecordId &patient, QDate closed)
    {
        RequestEntry told = entry(patient);
        told.events = {step(RequestState::Sent, QDate(2020, 1, 1))};
        if (closed.isValid())
            told.events.append(step(RequestState::Closed, closed));
        return keep(requestRecord(newCard(RecordKind::Request), told, QDate(2020, 1, 1)));
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_index.clear();
        m_register
            = opened(RegisterPlace::inFile(m_folder.filePath(u"%1.sqlite"_qs.arg(++m_count))));
    }
    void limit();
    void whatExpires();
    void purgeLeavesNothing();
    void patientWithRequestsStays();
    void otherStationsRequestStays();
    void exportsEverythingOfOne();
};

void TestRegisterRetention::limit()
{
    QCOMPARE(retentionLimit(QDate(2026, 11, 21), 60), QDate(2021, 11, 21));
    QCOMPARE(retentionLimit(QDate(2026, 3, 31), 1), QDate(2026, 2, 28));
    QCOMPARE(retentionLimit(QDate(2026, 3, 31), 0), QDate(2026, 2, 28)); // never everything
}

void TestRegisterRetention::whatExpires()
{
    const QDate day(2024, 1, 1);
    const Record alone = keepPatient(QDate(2023, 12, 31));
    keepPatient(day); // touched since
    const Record old = keepPatient(QDate(2020, 1, 1));
    const Record closed = keepRequest(old.card.id, QDate(2023, 12, 31));
    const Record proof = keep(proofRecord(closed.card.id, u"r.pdf"_qs, "x", QDate(2020, 1, 1)));
    const Record busy = keepPatient(QDate(2020, 1, 1));
    const Record gone = keepRequest(busy.card.id, QDate(2021, 5, 5));
    keepRequest(busy.card.id, day); // closed since
    const Record open = keepPatient(QDate(2020, 1, 1));
    keepRequest(open.card.id, {});
    const Expired expired = expiredBefore(m_index, day);
    const auto ids = [](const QList<Card> &cards) {
        QSet<RecordId> set;
        for (const Card &card : cards)
            set.insert(card.id);
        return set;
    };
    QCOMPARE(ids(expired.requests), QSet<RecordId>({closed.card.id, gone.card.id}));
    QCOMPARE(ids(expired.proofs), QSet<RecordId>({proof.card.id}));
    QCOMPARE(ids(expired.patients), QSet<RecordId>({alone.card.id, old.card.id}));
}

void TestRegisterRetention::purgeLeavesNothing()
{
    const Record old = keepPatient(QDate(2020, 1, 1));
    const Record closed = keepRequest(old.card.id, QDate(2020, 12, 31));
    const Record kept = keepPatient(testDay());
    const Expired expired = expiredBefore(m_index, QDate(2024, 1, 1));
    QVERIFY_OK(purge(*m_register, expired, by(u"Titulaire"_qs)));
    m_index.apply(*m_register->changesSince(m_index.stamp()));
    QVERIFY(m_index.card(old.card.id) == nullptr && m_index.card(closed.card.id) == nullptr);
    QCOMPARE(m_register->load(closed.card.id).error().code, ErrorCode::RecordMissing);
    QVERIFY_OK(m_register->load(kept.card.id));
    auto rows = m_register->database().run(u"SELECT count(*) FROM register_body"_qs);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toInt(), 1);
    rows->finish();
    const AuditLine last = m_register->audit(m_register->auditHead()->number, 1)->first();
    QCOMPARE(last.what, u"purge"_qs);
    QCOMPARE(last.who, u"Titulaire"_qs);
    QCOMPARE(last.note, u"1 demandes, 0 pièces, 1 patients"_qs);
    QVERIFY(m_register->check()->isWhole());
    // Saved meanwhile: nothing is removed.
    const Record again = keepPatient(QDate(2020, 1, 1));
    const Expired stale = expiredBefore(m_index, QDate(2024, 1, 1));
    QVERIFY_OK(m_register->save(again, by()));
    QCOMPARE(purge(*m_register, stale, by()).error().code, ErrorCode::RecordChanged);
    QVERIFY_OK(m_register->load(again.card.id));
}

void TestRegisterRetention::patientWithRequestsStays()
{
    const Record patient = keepPatient(testDay());
    const Record asked = keepRequest(patient.card.id, {});
    keep(proofRecord(asked.card.id, u"r.pdf"_qs, "x", testDay()));
    QCOMPARE(removeRecord(*m_register, m_index, patient.card.id, by()).error().code,
        ErrorCode::RecordInUse);
    QVERIFY_OK(removeRecord(*m_register, m_index, asked.card.id, by()));
    m_index.apply(*m_register->changesSince(m_index.stamp()));
    QCOMPARE(m_index.size(), 1); // its proof went with it
    QVERIFY_OK(removeRecord(*m_register, m_index, patient.card.id, by()));
    QCOMPARE(removeRecord(*m_register, m_index, asked.card.id, by()).error().code,
        ErrorCode::RecordMissing);
}

void TestRegisterRetention::otherStationsRequestStays()
{
    const Record old = keepPatient(QDate(2020, 1, 1));
    const Expired expired = expiredBefore(m_index, QDate(2024, 1, 1));
    QCOMPARE(expired.patients.size(), 1);
    const Record asked = request(old.card.id); // begun since, and not in the index
    QVERIFY_OK(m_register->save(asked, by()));
    QCOMPARE(purge(*m_register, expired, by()).error().code, ErrorCode::RecordChanged);
    QCOMPARE(removeRecord(*m_register, m_index, old.card.id, by()).error().code,
        ErrorCode::RecordChanged);
    QVERIFY_OK(m_register->load(old.card.id));
    m_index.apply(*m_register->changesSince(m_index.stamp()));
    QCOMPARE(
        removeRecord(*m_register, m_index, old.card.id, by()).error().code, ErrorCode::RecordInUse);
}

void TestRegisterRetention::exportsEverythingOfOne()
{
    const Record one = keepPatient(testDay());
    const Record asked = keepRequest(one.card.id, {});
    keep(proofRecord(asked.card.id, u"récépissé.pdf"_qs, QByteArray("%PDF\0\xFF", 6), testDay()));
    const Record other = keepPatient(testDay());
    keepRequest(other.card.id, {});
    const auto made = personExport(*m_register, m_index, one.card.id, by());
    QVERIFY_OK(made);
    const QJsonObject root = QJsonDocument::fromJson(*made).object();
    QCOMPARE(root.value(u"patient"_qs).toObject().value(u"answers"_qs).toObject(),
        readPerson(one.content)->answers);
    QCOMPARE(
        root.value(u"patient"_qs).toObject().value(u"note"_qs).toString(), u"Sonner deux fois."_qs);
    QCOMPARE(root.value(u"requests"_qs).toArray().size(), 1);
    const QJsonObject proof = root.value(u"proofs"_qs).toArray().first().toObject();
    QCOMPARE(QByteArray::fromBase64(proof.value(u"base64"_qs).toString().toLatin1()),
        QByteArray("%PDF\0\xFF", 6));
    QStringList acts;
    for (const QJsonValue line : root.value(u"audit"_qs).toArray())
        acts.append(line.toObject().value(u"what"_qs).toString());
    QCOMPARE(acts, QStringList({u"save"_qs, u"save"_qs, u"save"_qs, u"export"_qs}));
    QVERIFY(!made->contains(other.card.id.text().toLatin1()));
    QCOMPARE(personExport(*m_register, m_index, asked.card.id, by()).error().code,
        ErrorCode::RecordMissing);
}

QTEST_GUILESS_MAIN(TestRegisterRetention)
#include "test_registerretention.moc"
