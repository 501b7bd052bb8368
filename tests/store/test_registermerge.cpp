#include "store/registermerge.h"

#include "store/registertest.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace prealable;
using namespace prealable::test;

class TestRegisterMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldByField();
    void namesWhatBothChanged();
    void takenAwayAndChanged();
    void storiesOfTwo();
    void stepTakenBackUnderAnother();
    void notesOfTwo();
    void sameStepTwice();
    void laws();
    void nothingIsLost();
};

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

void TestRegisterMerge::fieldByField()
{
    const auto outcome = mergeObjects(object(R"({"a": {"x": 1, "y": 2, "z": 3}, "n": "0"})"),
        object(R"({"a": {"x": 9, "y": 2, "z": 3}, "n": "0", "mine": [1]})"),
        object(R"({"a": {"x": 1, "y": 8}, "n": "1"})"));
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.merged, object(R"({"a": {"x": 9, "y": 8}, "n": "1", "mine": [1]})"));
}

void TestRegisterMerge::namesWhatBothChanged()
{
    const auto outcome = mergeObjects(object(R"({"answers": {"p": "01", "rows": [1]}})"),
        object(R"({"answers": {"p": "02", "rows": [1, 2]}})"),
        object(R"({"answers": {"p": "03", "rows": [3]}})"));
    QCOMPARE(outcome.merged, object(R"({"answers": {"p": "03", "rows": [3]}})"));
    QCOMPARE(outcome.conflicts.size(), 2);
    const FieldConflict phone{u"answers/p"_qs, u"01"_qs, u"02"_qs, u"03"_qs};
    QVERIFY(outcome.conflicts.contains(phone));
    const FieldConflict rows{u"answers/rows"_qs, QJsonArray{1}, QJsonArray{1, 2}, QJsonArray{3}};
    QVERIFY(outcome.conflicts.contains(rows));
}

void TestRegisterMerge::takenAwayAndChanged()
{
    const auto mineGone = mergeObjects(object(R"({"a": 1})"), {}, object(R"({"a": 2})"));
    QCOMPARE(mineGone.merged, object(R"({"a": 2})"));
    QVERIFY(mineGone.conflicts.first().mine.isUndefined());
    const auto theirsGone = mergeObjects(object(R"({"a": 1})"), object(R"({"a": 2})"), {});
    QVERIFY(theirsGone.merged.isEmpty());
    QCOMPARE(theirsGone.conflicts.first().mine, QJsonValue(2));
    QVERIFY(mergeObjects(object(R"({"a": 1})"), {}, object(R"({"a": 1})")).merged.isEmpty());
}

static Record with(const Record &base, const FollowUpEvent &event, qint64 revision)
{
    RequestEntry changed = readRequestEntry(base.content).value();
    changed.events.append(event);
    Card card = base.card;
    card.revision = revision;
    return requestRecord(card, changed, testDay());
}

void TestRegisterMerge::storiesOfTwo()
{
    const Record base = with(request(), step(RequestState::Sent, QDate(2026, 11, 2)), 1);
    const Record mine = with(base, step(RequestState::Received, QDate(2026, 11, 4)), 1);
    const Record theirs
        = with(base, step(RequestState::Refused, QDate(2026, 11, 10), u"medical"_qs), 2);
    const auto outcome = mergeRecords(base, mine, theirs);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->record.card.revision, 2);
    QCOMPARE(outcome->record.card.days.state, RequestState::Refused);
    QCOMPARE(outcome->conflicts.size(), 1);
    QCOMPARE(outcome->conflicts.first().field, u"events"_qs);
    const QJsonObject kept = outcome->conflicts.first().mine.toArray().first().toObject();
    QCOMPARE(kept.value(u"state"_qs).toString(), u"received"_qs);
    QCOMPARE(kept.value(u"day"_qs).toString(), u"2026-11-04"_qs);
}

void TestRegisterMerge::stepTakenBackUnderAnother()
{
    const Record sent = with(request(), step(RequestState::Sent, QDate(2026, 11, 2)), 1);
    const Record base
        = with(sent, step(RequestState::Refused, QDate(2026, 11, 10), u"medical"_qs), 1);
    const Record appealed = with(base, step(RequestState::Appealed, QDate(2026, 11, 12)), 2);
    for (const auto &[mine, theirs] : {std::pair(sent, appealed), std::pair(appealed, sent)}) {
        const auto outcome = mergeRecords(base, mine, theirs);
        QVERIFY_OK(outcome);
        QCOMPARE(outcome->conflicts.size(), 1);
        QCOMPARE(outcome->conflicts.first().field, u"events"_qs);
        QCOMPARE(readRequestEntry(outcome->record.content)->events,
            readRequestEntry(theirs.content)->events);
    }
    // Taken back, and nobody went on from it: gone.
    const auto gone = mergeRecords(base, sent, base);
    QVERIFY(gone.ok() && gone->conflicts.isEmpty());
    QCOMPARE(readRequestEntry(gone->record.content)->events.size(), 1);
}

void TestRegisterMerge::notesOfTwo()
{
    const Record base = with(request(), step(RequestState::Sent, QDate(2026, 11, 2)), 1);
    FollowUpEvent note = step(RequestState::Draft, QDate(2026, 11, 3));
    note.state.reset();
    note.note = u"a téléphoné"_qs;
    FollowUpEvent other = note;
    other.id = randomId();
    const auto outcome = mergeRecords(base, with(base, note, 1), with(base, other, 2));
    QVERIFY_OK(outcome);
    QVERIFY(outcome->conflicts.isEmpty());
    QCOMPARE(readRequestEntry(outcome->record.content)->events.size(), 3);
}

void TestRegisterMerge::sameStepTwice()
{
    const Record base = with(request(), step(RequestState::Sent, QDate(2026, 11, 2)), 1);
    const Record mine = with(base, step(RequestState::Agreed, QDate(2026, 11, 9)), 1);
    const Record theirs = with(base, step(RequestState::Agreed, QDate(2026, 11, 9)), 2);
    const auto outcome = mergeRecords(base, mine, theirs);
    QVERIFY_OK(outcome);
    QVERIFY(outcome->conflicts.isEmpty());
    QCOMPARE(readRequestEntry(outcome->record.content)->events.size(), 2);
}

// Small objects over few keys and values, so that they often meet.
static QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    static const QList<QJsonValue> plain{1, 2, QStringLiteral("a"), QStringLiteral("b"), true,
        QJsonValue(), QJsonArray{1}, QJsonArray{1, 2}};
    if (depth == 0 || random.bounded(3) > 0)
        return plain.at(random.bounded(int(plain.size())));
    QJsonObject made;
    for (int i = random.bounded(4); i > 0; --i)
        made.insert(QString(QChar(u'k' + random.bounded(4))), randomValue(random, depth - 1));
    return made;
}

static QJsonObject randomObject(QRandomGenerator &random)
{
    QJsonObject made;
    for (int i = random.bounded(5); i > 0; --i)
        made.insert(QString(QChar(u'a' + random.bounded(4))), randomValue(random, 2));
    return made;
}

static QJsonObject changed(QJsonObject from, QRandomGenerator &random)
{
    for (int i = random.bounded(3); i > 0; --i) {
        const QString key(QChar(u'a' + random.bounded(4)));
        if (random.bounded(4) == 0)
            from.remove(key);
        else
            from.insert(key, randomValue(random, 2));
    }
    return from;
}

void TestRegisterMerge::laws()
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 5000; ++i) {
        const QJsonObject base = randomObject(random);
        const QJsonObject mine = changed(base, random);
        const QJsonObject theirs = changed(base, random);
        QCOMPARE(mergeObjects(base, mine, base).merged, mine);
        QVERIFY(mergeObjects(base, mine, base).conflicts.isEmpty());
        QCOMPARE(mergeObjects(base, base, theirs).merged, theirs);
        QVERIFY(mergeObjects(base, base, theirs).conflicts.isEmpty());
        QCOMPARE(mergeObjects(base, mine, mine).merged, mine);
        QVERIFY(mergeObjects(base, mine, mine).conflicts.isEmpty());
        // The other way round names the same fields.
        const auto one = mergeObjects(base, mine, theirs);
        const auto other = mergeObjects(base, theirs, mine);
        QCOMPARE(one.conflicts.size(), other.conflicts.size());
        for (qsizetype at = 0; at < one.conflicts.size(); ++at) {
            QCOMPARE(one.conflicts.at(at).field, other.conflicts.at(at).field);
            QCOMPARE(one.conflicts.at(at).mine, other.conflicts.at(at).theirs);
        }
        if (one.conflicts.isEmpty())
            QCOMPARE(one.merged, other.merged);
    }
}

static void leaves(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue> &into)
{
    if (!value.isObject()) {
        into.insert(path, value);
        return;
    }
    const QJsonObject inside = value.toObject();
    for (auto it = inside.begin(); it != inside.end(); ++it)
        leaves(it.value(), path.isEmpty() ? it.key() : path + u'/' + it.key(), into);
}

// Every value that one of the two typed is in the merged object or named with its field.
void TestRegisterMerge::nothingIsLost()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 5000; ++i) {
        const QJsonObject base = randomObject(random);
        const QJsonObject mine = changed(base, random);
        const QJsonObject theirs = changed(base, random);
        const auto outcome = mergeObjects(base, mine, theirs);
        QMap<QString, QJsonValue> before;
        QMap<QString, QJsonValue> merged;
        leaves(base, {}, before);
        leaves(outcome.merged, {}, merged);
        for (const QJsonObject &typed : {mine, theirs}) {
            QMap<QString, QJsonValue> values;
            leaves(typed, {}, values);
            for (auto it = values.begin(); it != values.end(); ++it) {
                if (it.key().isEmpty() || before.value(it.key(), QJsonValue::Undefined) == *it)
                    continue;
                const bool kept = merged.value(it.key(), QJsonValue::Undefined) == *it;
                const bool named = std::any_of(outcome.conflicts.begin(), outcome.conflicts.end(),
                    [&](const FieldConflict &conflict) {
                        return it.key() == conflict.field
                            || it.key().startsWith(conflict.field + u'/');
                    });
                QVERIFY2(kept || named, qPrintable(it.key()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRegisterMerge)
#include "test_registermerge.moc"
