#include "rules/requeststate.h"

#include "catalog/catalog.h"

#include <QTest>

using namespace prealable;
using enum RequestState;

class TestRequestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateHasAName();
    void steps_data();
    void steps();
    void waitsFor_data();
    void waitsFor();
    void silence();

private:
    std::optional<Catalog> m_forms;
    const LawLibrary &law() const { return m_forms->law(); }
};

void TestRequestState::initTestCase()
{
    auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(loaded.ok());
    m_forms = *loaded;
}

void TestRequestState::everyStateHasAName()
{
    QStringList labels;
    for (int state = int(Draft); state <= int(Closed); ++state) {
        QCOMPARE(stateNamed(stateName(RequestState(state))), RequestState(state));
        labels.append(stateLabel(RequestState(state)));
    }
    QCOMPARE(labels.removeDuplicates(), 0);
    QVERIFY(!stateNamed(QStringLiteral("lost")));
}

void TestRequestState::steps_data()
{
    QTest::addColumn<RequestState>("from");
    QTest::addColumn<RequestState>("to");
    QTest::addColumn<bool>("may");
    QTest::newRow("ready") << Draft << ToSend << true;
    QTest::newRow("posted at once") << Draft << Sent << true;
    QTest::newRow("not answered before it is sent") << ToSend << Agreed << false;
    QTest::newRow("answered by telephone") << Sent << Agreed << true;
    QTest::newRow("refused") << Received << Refused << true;
    QTest::newRow("contested") << Refused << Appealed << true;
    QTest::newRow("only a refusal is contested") << Agreed << Appealed << false;
    QTest::newRow("won") << Appealed << Agreed << true;
    QTest::newRow("not received before it is sent") << Draft << Received << false;
    QTest::newRow("closed is closed") << Closed << Draft << false;
    QTest::newRow("no step") << Sent << Sent << false;
}

void TestRequestState::steps()
{
    QFETCH(RequestState, from);
    QFETCH(RequestState, to);
    QTEST(mayBecome(from, to), "may");
    for (int state = int(Draft); state < int(Closed); ++state)
        QVERIFY(mayBecome(RequestState(state), Closed));
}

void TestRequestState::waitsFor_data()
{
    QTest::addColumn<RequestDays>("days");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, RequestDays days, int kind, QDate day = {}) {
        if (days.scope.isEmpty())
            days.scope = QStringLiteral("default");
        QTest::newRow(name) << days << kind << day;
    };
    const QDate posted(2026, 10, 30);
    const QDate received(2026, 11, 2);
    RequestDays days;
    row("draft", days, -1);
    days.state = Received;
    days.sent = posted;
    days.received = received;
    row("received", days, int(AwaitedKind::Silence), QDate(2026, 11, 18));
    days.completed = QDate(2026, 12, 20);
    row("pieces were missing", days, int(AwaitedKind::Silence), QDate(2027, 1, 5));
    days.scope = QStringLiteral("military");
    row("always an answer", days, -1);
    days.scope = QStringLiteral("nobody's");
    row("unknown delay", days, -1);
    days = {};
    days.state = Sent;
    row("no day", days, -1);
    days.state = Refused;
    days.decided = QDate(2026, 12, 31);
    days.refusal = QStringLiteral("medical");
    row("refused", days, int(AwaitedKind::Appeal), QDate(2027, 2, 28));
    days.refusal.clear();
    row("refused, not known why", days, int(AwaitedKind::Appeal), QDate(2027, 2, 28));
    days.state = Appealed;
    days.appealed = QDate(2027, 1, 15);
    days.refusal = QStringLiteral("medical");
    row("CMRA", days, int(AwaitedKind::CommissionSilence), QDate(2027, 5, 15));
    days.refusal = QStringLiteral("administrative");
    row("CRA", days, int(AwaitedKind::CommissionSilence), QDate(2027, 3, 15));
    days.refusal.clear();
    row("nobody knows which commission", days, -1);
    days.state = Closed;
    row("closed", days, -1);
}

void TestRequestState::waitsFor()
{
    QFETCH(RequestDays, days);
    QFETCH(int, kind);
    const auto next = awaited(law(), days);
    QCOMPARE(next ? int(next->kind) : -1, kind);
    if (next)
        QTEST(next->day, "day");
}

void TestRequestState::silence()
{
    RequestDays days;
    days.state = Received;
    days.scope = QStringLiteral("default");
    days.received = QDate(2026, 11, 2);
    QVERIFY(!tacitAgreement(law(), days, QDate(2026, 11, 17)));
    QCOMPARE(tacitAgreement(law(), days, QDate(2026, 11, 18)), QDate(2026, 11, 18));
    QCOMPARE(tacitAgreement(law(), days, QDate(2027, 1, 1)), QDate(2026, 11, 18));
    days.state = Refused;
    QVERIFY(!tacitAgreement(law(), days, QDate(2027, 1, 1)));
}

QTEST_APPLESS_MAIN(TestRequestState)
#include "test_requeststate.moc"
