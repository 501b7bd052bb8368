#include "store/registerindex.h"

#include "store/registertest.h"

using namespace prealable;
using namespace prealable::test;

class TestRegisterIndex : public QObject
{
    Q_OBJECT

private:
    static Card person(
        const QString &family, const QString &given, const QString &nir, const QString &birth)
    {
        Person made;
        made.answers
            = {{u"beneficiary.familyName"_qs, family}, {u"beneficiary.givenNames"_qs, given},
                {u"beneficiary.nir"_qs, nir}, {u"beneficiary.birthDate"_qs, birth}};
        return personRecord(newCard(RecordKind::Patient), made, testDay()).card;
    }
    static Changes of(const QList<Card> &cards)
    {
        Changes changes;
        changes.cards = cards;
        changes.stamp = 1;
        return changes;
    }
    static QStringList names(const FoundCards &found)
    {
        QStringList names;
        for (const Card &card : found.cards)
            names.append(card.name);
        return names;
    }
    RegisterIndex m_index;
    Card m_marie;

private Q_SLOTS:
    void init();
    void searches_data();
    void searches();
    void limits();
    void keepsUpWithChanges();
    void requestsGoWithTheirPatient();
    void requestWithoutItsPatientIsFound();
    void nextDayFirst();
};

void TestRegisterIndex::init()
{
    m_index.clear();
    m_marie = person(u"ISIK-DUPONT"_qs, u"Marie"_qs, u"2 55 08 14 168 025 38"_qs, u"1955-08-03"_qs);
    m_index.apply(of({m_marie,
        person(u"Œuvré"_qs, u"Éloïse"_qs, u"1 85 05 78 006 084 91"_qs, u"1985-05-12"_qs),
        person(u"DUPONT"_qs, u"Jean-Marie"_qs, u"2 69 09 2A 004 021 83"_qs, u"1969-09-14"_qs)}));
}

void TestRegisterIndex::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString marie = u"ISIK-DUPONT Marie"_qs;
    const QString jean = u"DUPONT Jean-Marie"_qs;
    const QString eloise = u"Œuvré Éloïse"_qs;
    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("beginning first") << u"dup"_qs << QStringList{jean, marie};
    QTest::newRow("two words") << u"marie isik"_qs << QStringList{marie};
    QTest::newRow("accents and ligatures") << u"OEUVRE eloise"_qs << QStringList{eloise};
    QTest::newRow("nobody") << u"durand"_qs << QStringList();
    QTest::newRow("number, spaced") << u"2 55 08 14"_qs << QStringList{marie};
    QTest::newRow("number, inside") << u"006084"_qs << QStringList{eloise};
    QTest::newRow("Corsican number") << u"69 09 2a 004"_qs << QStringList{jean};
    QTest::newRow("two digits are no number") << u"55"_qs << QStringList();
    QTest::newRow("day of birth") << u"03/08/1955"_qs << QStringList{marie};
}

void TestRegisterIndex::searches()
{
    QFETCH(QString, typed);
    QTEST(names(m_index.search(typed, 50)), "found");
}

void TestRegisterIndex::limits()
{
    const FoundCards found = m_index.search(u"marie"_qs, 1);
    QCOMPARE(found.cards.size(), 1);
    QCOMPARE(found.total, 2);
}

void TestRegisterIndex::keepsUpWithChanges()
{
    Card changed = m_marie;
    changed.name = u"DURAND Marie"_qs;
    changed.revision = 2;
    m_index.apply(of({changed}));
    QCOMPARE(m_index.size(), 3);
    QCOMPARE(names(m_index.search(u"durand"_qs, 9)), QStringList{changed.name});
    QVERIFY(m_index.search(u"isik"_qs, 9).cards.isEmpty());
    Changes gone;
    gone.removed = {m_marie.id, RecordId(u"unknown"_qs)};
    gone.stamp = 9;
    m_index.apply(gone);
    QCOMPARE(m_index.size(), 2);
    QVERIFY(m_index.card(m_marie.id) == nullptr);
    QVERIFY(m_index.search(u"durand"_qs, 9).cards.isEmpty());
    QCOMPARE(m_index.stamp(), 9);
    m_index.apply(of({m_marie})); // its place was free
    QCOMPARE(m_index.card(m_marie.id)->name, m_marie.name);
    QCOMPARE(m_index.all(RecordKind::Patient).size(), 3);
}

void TestRegisterIndex::requestsGoWithTheirPatient()
{
    RequestEntry sent = entry(m_marie.id);
    sent.events = {step(RequestState::Sent, QDate(2026, 11, 2))};
    const Record asked = requestRecord(newCard(RecordKind::Request), sent, testDay());
    const Record proof = proofRecord(asked.card.id, u"r.pdf"_qs, "x", testDay());
    const Record alone = request();
    m_index.apply(of({asked.card, proof.card, alone.card}));
    QCOMPARE(m_index.requestsOf(m_marie.id).size(), 1);
    QCOMPARE(m_index.proofsOf(asked.card.id).size(), 1);
    QCOMPARE(m_index.openRequests().size(), 2);
    const auto byName = m_index.search(u"martin"_qs, 9);
    QCOMPARE(byName.cards.size(), 1);
    QCOMPARE(byName.cards.first().id, alone.card.id);
    QCOMPARE(m_index.search(u"2/11/2026"_qs, 9).cards.first().id, asked.card.id);
    QVERIFY(m_index.search(u"r.pdf"_qs, 9).cards.isEmpty());
    // A request changes hands.
    Card moved = asked.card;
    moved.patient = RecordId(u"other"_qs);
    m_index.apply(of({moved}));
    QVERIFY(m_index.requestsOf(m_marie.id).isEmpty());
    Changes gone;
    gone.removed = {proof.card.id};
    m_index.apply(gone);
    QVERIFY(m_index.proofsOf(asked.card.id).isEmpty());
}

// Its patient was removed at another station.
void TestRegisterIndex::requestWithoutItsPatientIsFound()
{
    const Record asked = request(m_marie.id); // of MARTIN-ŒUVRÉ, as it says itself
    m_index.apply(of({asked.card}));
    QVERIFY(m_index.search(u"martin"_qs, 9).cards.isEmpty());
    Changes removal;
    removal.removed = {m_marie.id};
    m_index.apply(removal);
    QCOMPARE(names(m_index.search(u"martin"_qs, 9)), QStringList{asked.card.name});
    m_index.apply(of({m_marie}));
    QVERIFY(m_index.search(u"martin"_qs, 9).cards.isEmpty());
    m_index.clear();
    m_index.apply(of({asked.card}));
    QCOMPARE(names(m_index.search(u"martin"_qs, 9)), QStringList{asked.card.name});
}

void TestRegisterIndex::nextDayFirst()
{
    const auto made = [](std::initializer_list<FollowUpEvent> events, QDate touched) {
        RequestEntry told = entry();
        told.events = events;
        return requestRecord(newCard(RecordKind::Request), told, touched).card;
    };
    const Card draft = made({}, QDate(2026, 11, 1));
    const Card newerDraft = made({}, QDate(2026, 11, 20));
    const Card sent = made({step(RequestState::Sent, QDate(2026, 11, 9))}, testDay());
    const Card refused = made({step(RequestState::Sent, QDate(2026, 8, 1)),
                                  step(RequestState::Refused, QDate(2026, 9, 22))},
        testDay());
    const Card closed = made({step(RequestState::Closed, QDate(2026, 9, 1))}, testDay());
    const auto open = byDeadline(realForms().law(), {draft, sent, closed, newerDraft, refused});
    QList<RecordId> ids;
    for (const OpenRequest &request : open)
        ids.append(request.card.id);
    QCOMPARE(ids, QList<RecordId>({refused.id, sent.id, newerDraft.id, draft.id}));
    QCOMPARE(open.first().awaited->day, QDate(2026, 11, 22));
    QVERIFY(!open.last().awaited);
}

QTEST_GUILESS_MAIN(TestRegisterIndex)
#include "test_registerindex.moc"
