// The triage of forms/ against an oracle: the six steps of the contract written again, plainly,
// over complete facts; what is missing against the enumeration of every completion.
#include "catalog/catalog.h"
#include "rules/triage.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace prealable;

namespace {

const QDate today(2026, 11, 21);

FieldId fact(const char *id)
{
    return FieldId(QString::fromLatin1(id));
}

struct End {
    QString outcome;
    QString form;

    bool operator==(const End &) const = default;
};

size_t qHash(const End &end, size_t seed = 0)
{
    return qHashMulti(seed, end.outcome, end.form);
}

// The contract's steps over facts that are all known.
class Oracle
{
public:
    explicit Oracle(const TriageFacts &facts)
        : m_facts(facts)
    {
    }

    [[nodiscard]] End end() const
    {
        if (is("transport.bySmur"))
            return {QStringLiteral("smur"), {}};
        if (is("transport.bariatricOnly") || is("transport.leaveWithoutMedicalReason"))
            return {QStringLiteral("not-covered"), {}};
        if (!opensRight())
            return {QStringLiteral("not-covered"), {}};
        const bool hospitalised = is("patient.hospitalised");
        if (hospitalised && choice("patient.exception") == QLatin1String("none"))
            return {QStringLiteral("establishment"), {}};
        if (hospitalised && is("patient.detained")) {
            if (is("detained.betweenEstablishments") || is("detained.uhsaUhsi"))
                return {QStringLiteral("establishment"), {}};
            if (!is("detained.prisonReturn"))
                return {QStringLiteral("not-covered"), {}};
        }
        if (is("transport.convocation"))
            return {QStringLiteral("convocation"), {}};
        if (needsAgreement())
            return {QStringLiteral("prior-agreement"), QStringLiteral("transport-dap")};
        const bool leave
            = hospitalised && choice("patient.exception") == QLatin1String("leaveUnder20");
        return {QStringLiteral("prescription"),
            leave ? QStringLiteral("transport-leave") : QStringLiteral("transport-prescription")};
    }

    [[nodiscard]] QString mode() const
    {
        if (is("transport.bySmur"))
            return QStringLiteral("smur");
        if (ambulance())
            return QStringLiteral("ambulance");
        if (is("need.wheelchairNoTransfer"))
            return QStringLiteral("seated-wheelchair");
        const bool alone = choice("patient.autonomy") != QLatin1String("neither");
        if (is("need.hygiene") || is("need.sideEffects") || !alone)
            return QStringLiteral("seated");
        return QStringLiteral("individual-or-public");
    }

private:
    [[nodiscard]] bool is(const char *id) const { return m_facts.value(fact(id)).toFlag(); }
    [[nodiscard]] QString choice(const char *id) const { return m_facts.value(fact(id)).toText(); }

    [[nodiscard]] bool ambulance() const
    {
        return is("need.lying") || is("need.stretcher") || is("need.supervision")
            || is("need.oxygen") || is("need.asepsis");
    }

    [[nodiscard]] bool qualifyingAld() const
    {
        return is("transport.reason.ald") && is("ald.related")
            && (is("ald.specificSession") || is("ald.impairment"));
    }

    [[nodiscard]] bool opensRight() const
    {
        return is("transport.reason.hospitalisation") || is("transport.reason.session")
            || is("transport.reason.workAccident") || is("transport.reason.prisonReturn")
            || qualifyingAld() || ambulance();
    }

    [[nodiscard]] bool needsAgreement() const
    {
        if (is("transport.maternityCommitment"))
            return true;
        if (choice("urgent.kind") != QLatin1String("none"))
            return false;
        return is("transport.over150km") || (is("transport.series") && !qualifyingAld())
            || is("transport.airSea") || is("transport.campsCmpp");
    }

    const TriageFacts &m_facts; // alive while the oracle is asked
};

QList<Value> valuesOf(const TriageFact &one)
{
    if (one.type == FactType::Flag)
        return {Value::flag(false), Value::flag(true)};
    QList<Value> values;
    for (const QString &option : one.options)
        values.append(Value::text(option));
    return values;
}

bool isAsked(const TriageFact &one)
{
    return one.type == FactType::Flag || one.type == FactType::Choice;
}

// « None of these » and one of these cannot both be: such facts are no completion.
bool isPossible(const TriageFacts &facts)
{
    const auto clash = [&facts](const QString &prefix) {
        const QString none = prefix + QStringLiteral("none");
        if (!facts.value(FieldId(none)).toFlag())
            return false;
        for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
            if (it.key().text().startsWith(prefix) && it.key().text() != none && it->toFlag())
                return true;
        }
        return false;
    };
    return !clash(QStringLiteral("transport.reason.")) && !clash(QStringLiteral("need."));
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        if (!loaded) {
            for (const Error &error : loaded.error())
                qInfo().noquote() << error.where << error.detail;
        }
        QVERIFY(loaded.ok());
        m_catalog = *std::move(loaded);
        m_definition = m_catalog->triage(QStringLiteral("transport"));
        QVERIFY(m_definition);
    }

    void paths_data()
    {
        using Map = QMap<QString, QVariant>;
        QTest::addColumn<Map>("facts");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const Map &facts, const char *outcome,
                             const char *form, const char *step, const char *note = "") {
            QTest::newRow(name) << facts << QString::fromLatin1(outcome)
                                << QString::fromLatin1(form) << QString::fromLatin1(step)
                                << QString::fromLatin1(note);
        };
        const auto with
            = [](Map facts, std::initializer_list<std::pair<const char *, QVariant>> more) {
                  for (const auto &[key, value] : more)
                      facts.insert(QString::fromLatin1(key), value);
                  return facts;
              };
        const QString none = QStringLiteral("none");
        const Map hospital{{QStringLiteral("transport.reason.hospitalisation"), true}};
        const Map ward = with(hospital, {{"patient.hospitalised", true}});
        const Map detained = with(
            ward, {{"patient.exception", QStringLiteral("usld")}, {"patient.detained", true}});
        const Map ald = with(
            {}, {{"transport.reason.ald", true}, {"ald.related", true}, {"ald.impairment", true}});
        row("smur", with({}, {{"transport.bySmur", true}}), "smur", "", "smur");
        row("bariatric", with(hospital, {{"transport.bariatricOnly", true}}), "not-covered", "",
            "bariatric");
        row("leave", with(hospital, {{"transport.leaveWithoutMedicalReason", true}}), "not-covered",
            "", "leaveNotMedical");
        row("no right", with({}, {{"transport.reason.none", true}}), "not-covered", "", "noRight");
        row("no right, but far", with({}, {{"transport.over150km", true}}), "not-covered", "",
            "noRight", "lawAlsoCovers");
        row("no right, but maternity", with({}, {{"transport.maternityCommitment", true}}),
            "not-covered", "", "noRight", "lawAlsoCovers");
        row("no right, but summoned", with({}, {{"transport.convocation", true}}), "not-covered",
            "", "noRight", "lawAlsoCoversSummons");
        row("ald without impairment",
            with({}, {{"transport.reason.ald", true}, {"ald.related", true}}), "not-covered", "",
            "noRight", "aldReferential");
        row("ald not related", with(ald, {{"ald.related", false}}), "not-covered", "", "noRight");
        row("ward", with(ward, {{"patient.exception", none}}), "establishment", "", "hospitalPays");
        row("detained, between", with(detained, {{"detained.betweenEstablishments", true}}),
            "establishment", "", "detainedBetweenHospitals");
        row("detained, unit", with(detained, {{"detained.uhsaUhsi", true}}), "establishment", "",
            "detainedBetweenHospitals");
        row("detained, other", detained, "not-covered", "", "detainedNotCovered");
        row("detained, back", with(detained, {{"detained.prisonReturn", true}}), "prescription",
            "transport-prescription", "prescription");
        row("summons", with(hospital, {{"transport.convocation", true}}), "convocation", "",
            "convocation");
        row("far", with(hospital, {{"transport.over150km", true}}), "prior-agreement",
            "transport-dap", "longDistance", "whyFurther");
        row("far by the distance", with(hospital, {{"transport.distanceKm", 151}}),
            "prior-agreement", "transport-dap", "longDistance");
        row("not far", with(hospital, {{"transport.distanceKm", 150}}), "prescription",
            "transport-prescription", "prescription");
        row("said not far wins",
            with(hospital, {{"transport.distanceKm", 300}, {"transport.over150km", false}}),
            "prescription", "transport-prescription", "prescription");
        row("series", with(hospital, {{"transport.series", true}}), "prior-agreement",
            "transport-dap", "series");
        row("series by the dates",
            with(hospital,
                {{"transport.distanceKm", 60},
                    {"transport.dates",
                        QStringList{QStringLiteral("2026-12-01"), QStringLiteral("2026-12-08"),
                            QStringLiteral("2026-12-15"), QStringLiteral("2026-12-22")}}}),
            "prior-agreement", "transport-dap", "series");
        row("series of an ald", with(ald, {{"transport.series", true}}), "prescription",
            "transport-prescription", "prescription", "seriesAld");
        row("plane", with(hospital, {{"transport.airSea", true}}), "prior-agreement",
            "transport-dap", "airSea");
        row("camsp", with(hospital, {{"transport.campsCmpp", true}}), "prior-agreement",
            "transport-dap", "campsCmpp");
        row("maternity", with(hospital, {{"transport.maternityCommitment", true}}),
            "prior-agreement", "transport-dap", "maternityCommitment");
        row("maternity, urgent",
            with(hospital,
                {{"transport.maternityCommitment", true}, {"urgent.kind", QStringLiteral("samu")}}),
            "prior-agreement", "transport-dap", "maternityCommitment", "emergencyMaternity");
        row("far, samu",
            with(
                hospital, {{"transport.over150km", true}, {"urgent.kind", QStringLiteral("samu")}}),
            "prescription", "transport-prescription", "emergency", "emergencyWaives");
        row("plane, other emergency",
            with(hospital, {{"transport.airSea", true}, {"urgent.kind", QStringLiteral("other")}}),
            "prescription", "transport-prescription", "emergency", "emergencyWaives");
        row("work accident, far",
            with({}, {{"transport.reason.workAccident", true}, {"transport.over150km", true}}),
            "prior-agreement", "transport-dap", "longDistance", "workAccident");
        row("ambulance opens the right", with({}, {{"need.lying", true}}), "prescription",
            "transport-prescription", "prescription", "ambulanceRight");
        row("samsah", with(hospital, {{"transport.samsah", true}}), "prescription",
            "transport-prescription", "prescription", "samsah");
        row("session", with({}, {{"transport.reason.session", true}}), "prescription",
            "transport-prescription", "prescription");
        row("prison", with({}, {{"transport.reason.prisonReturn", true}}), "prescription",
            "transport-prescription", "prescription");
        row("not shared", with(hospital, {{"transport.sharedIncompatible", true}}), "prescription",
            "transport-prescription", "prescription", "sharedIncompatible");
        row("leave under 20", with(ward, {{"patient.exception", QStringLiteral("leaveUnder20")}}),
            "prescription", "transport-leave", "leaveUnder20");
    }

    // Every fact that a row does not name is « no »; distance and dates stay unknown.
    void paths()
    {
        using Map = QMap<QString, QVariant>;
        QFETCH(Map, facts);
        QFETCH(QString, outcome);
        QFETCH(QString, form);
        QFETCH(QString, step);
        QFETCH(QString, note);
        TriageFacts complete = toFacts(facts);
        const bool derives = facts.contains(QStringLiteral("transport.distanceKm"));
        for (const TriageFact &one : m_definition->facts) {
            if (complete.contains(one.id) || !isAsked(one) || (derives && one.derived))
                continue;
            complete.insert(
                one.id, one.type == FactType::Flag ? Value::flag(false) : valuesOf(one).last());
        }
        if (derives && !facts.contains(QStringLiteral("transport.dates")))
            complete.insert(fact("transport.dates"), Value::list({}));
        const TriageResult result = decide(complete);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.form.text(), form);
        QCOMPARE(result.missing, QList<FieldId>());
        QVERIFY(!result.reasons.isEmpty());
        QCOMPARE(result.reasons.first().id, step);
        checkTexts(result);
        if (!note.isEmpty())
            QVERIFY2(hasNote(result, note), qPrintable(note));
    }

    void completeFactsAgreeWithTheContract()
    {
        QSet<QString> seen;
        QRandomGenerator random(20261121);
        for (int i = 0; i < 20000; ++i) {
            const TriageFacts facts = randomFacts(random);
            const TriageResult result = decide(facts);
            const Oracle oracle(facts);
            for (const TriageReason &one : result.reasons + result.notes)
                seen.insert(one.id);
            QCOMPARE((End{result.outcome, result.form.text()}), oracle.end());
            QCOMPARE(result.mode, oracle.mode());
            QVERIFY(result.missing.isEmpty());
        }
        // The facts drawn were enough to reach every step and every note of the day, and no other.
        const auto isOfToday = [](const auto &dated) {
            return (dated.from.isNull() || dated.from <= today)
                && (dated.until.isNull() || today <= dated.until);
        };
        for (const TriageStep &step : m_definition->steps)
            QVERIFY2(seen.contains(step.id) == isOfToday(step), qPrintable(step.id));
        for (const TriageNote &note : m_definition->notes)
            QVERIFY2(seen.contains(note.id) == isOfToday(note), qPrintable(note.id));
    }

    // A few facts are taken away; every completion of them is tried.
    void missingIsExact()
    {
        QRandomGenerator random(1901);
        int undecided = 0;
        for (int i = 0; i < 3000; ++i) {
            TriageFacts facts = randomFacts(random);
            const QList<const TriageFact *> unknown = takeAway(facts, random, 5);
            const TriageResult result = decide(facts);
            const auto [missing, ends] = enumerate(facts, unknown);
            QCOMPARE(result.missing, missing);
            QCOMPARE(result.outcome == QLatin1String("unknown"), ends.size() != 1);
            undecided += ends.size() != 1;
            if (ends.size() == 1)
                QCOMPARE((End{result.outcome, result.form.text()}), *ends.cbegin());
        }
        QVERIFY(undecided > 200);
    }

    void nothingSaid()
    {
        const TriageResult result = decide({});
        QCOMPARE(result.outcome, QStringLiteral("unknown"));
        QVERIFY(result.form.isEmpty());
        QVERIFY(result.mode.isEmpty());
        QVERIFY(result.reasons.isEmpty());
        QCOMPARE(result.missing.first().text(), QStringLiteral("transport.bySmur"));
        // Facts that never change the outcome, and those from which others follow.
        for (const char *id :
            {"transport.samsah", "patient.autonomy", "transport.sharedIncompatible",
                "transport.reason.none", "need.none", "transport.distanceKm", "transport.dates"})
            QVERIFY2(!result.missing.contains(fact(id)), id);
        for (const char *id : {"transport.over150km", "transport.series", "urgent.kind"})
            QVERIFY2(result.missing.contains(fact(id)), id);
    }

    // Answering the first missing fact again and again always comes to an end with an outcome.
    void questionsComeToAnEnd()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 100; ++i) {
            TriageFacts facts;
            TriageResult result = decide(facts);
            int asked = 0;
            while (!result.missing.isEmpty()) {
                QVERIFY(++asked <= m_definition->facts.size());
                const FieldId next = result.missing.first();
                QVERIFY(!facts.contains(next));
                const QList<Value> values = valuesOf(*m_definition->fact(next));
                facts.insert(next, values.at(random.bounded(int(values.size()))));
                result = decide(facts);
            }
            QVERIFY(result.outcome != QLatin1String("unknown"));
            checkTexts(result);
        }
    }

    void noneOfTheReasons()
    {
        const TriageResult result = decide({{fact("transport.reason.none"), Value::flag(true)},
            {fact("transport.bySmur"), Value::flag(false)}});
        QVERIFY(!result.missing.contains(fact("transport.reason.session")));
        QVERIFY(!result.missing.contains(fact("ald.related")));
        QVERIFY(result.missing.contains(fact("need.lying")));
        bool traced = false;
        for (const TriageTrace &trace : result.trace) {
            if (trace.rule != QLatin1String("reasonOpensRight"))
                continue;
            traced = true;
            QCOMPARE(trace.result, Truth::No);
            QCOMPARE(trace.because, QList<FieldId>{fact("transport.reason.none")});
        }
        QVERIFY(traced);
    }

    void hospitalFactsAreOnlyAskedInHospital()
    {
        const TriageResult result = decide({{fact("patient.hospitalised"), Value::flag(false)}});
        for (const char *id : {"patient.exception", "patient.detained",
                 "detained.betweenEstablishments", "detained.uhsaUhsi", "detained.prisonReturn"})
            QVERIFY2(!result.missing.contains(fact(id)), id);
    }

    void contradictionsAreTakenAsSaid()
    {
        const TriageResult result = decide({{fact("transport.reason.none"), Value::flag(true)},
            {fact("transport.reason.session"), Value::flag(true)}});
        QCOMPARE(result.outcome, QStringLiteral("unknown"));
        QVERIFY(!result.missing.isEmpty());
    }

    void severalGroundsAreAllTold()
    {
        TriageFacts facts;
        for (const TriageFact &one : m_definition->facts) {
            if (isAsked(one))
                facts.insert(
                    one.id, one.type == FactType::Flag ? Value::flag(false) : valuesOf(one).last());
        }
        for (const char *id : {"transport.reason.session", "transport.over150km",
                 "transport.series", "transport.airSea"})
            facts.insert(fact(id), Value::flag(true));
        QStringList reasons;
        for (const TriageReason &reason : decide(facts).reasons)
            reasons.append(reason.id);
        QCOMPARE(reasons,
            (QStringList{QStringLiteral("longDistance"), QStringLiteral("series"),
                QStringLiteral("airSea")}));
    }

    void everythingHasItsText()
    {
        for (const TriageFact &one : m_definition->facts) {
            QVERIFY2(!text(QStringLiteral("fact.%1.label").arg(one.id.text())).isEmpty(),
                qPrintable(one.id.text()));
            QVERIFY(!text(QStringLiteral("fact.%1.hint").arg(one.id.text())).isEmpty());
            for (const QString &option : one.options)
                QVERIFY2(
                    !text(QStringLiteral("fact.%1.option.%2").arg(one.id.text(), option)).isEmpty(),
                    qPrintable(option));
        }
        for (const TriageMode &mode : m_definition->modes)
            QVERIFY(!text(QStringLiteral("mode.") + mode.mode).isEmpty());
        for (const char *outcome :
            {"prior-agreement", "prescription", "convocation", "establishment", "smur",
                "teleservice", "not-covered", "no-agreement", "unknown"}) {
            const QString key = QStringLiteral("outcome.%1.").arg(QString::fromLatin1(outcome));
            QVERIFY(!text(key + QStringLiteral("title")).isEmpty());
            QVERIFY(!text(key + QStringLiteral("next")).isEmpty());
        }
    }

    void isFast()
    {
        QRandomGenerator random(3);
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 200;
        for (int i = 0; i < rounds; ++i) {
            TriageFacts facts = randomFacts(random);
            takeAway(facts, random, 40);
            QVERIFY(!decide(facts).trace.isEmpty());
        }
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6 / rounds;
        qInfo("triage: %.3f ms each", milliseconds);
        QVERIFY(milliseconds < 50); // far above: this also runs unoptimised, with sanitizers
    }

private:
    [[nodiscard]] QString text(const QString &key) const
    {
        return m_catalog->text(QStringLiteral("triage.transport.") + key);
    }

    [[nodiscard]] TriageResult decide(const TriageFacts &facts) const
    {
        return triage(*m_definition, m_catalog->law(), facts, today,
            [this](const QString &key) { return m_catalog->text(key); });
    }

    static bool hasNote(const TriageResult &result, const QString &id)
    {
        return std::any_of(result.notes.cbegin(), result.notes.cend(),
            [&id](const TriageReason &note) { return note.id == id; });
    }

    void checkTexts(const TriageResult &result) const
    {
        for (const TriageReason &one : result.reasons + result.notes) {
            QVERIFY2(!one.text.isEmpty(), qPrintable(one.id));
            QVERIFY2(!one.text.contains(u'{'), qPrintable(one.text));
            QVERIFY2(!one.sources.isEmpty(), qPrintable(one.id));
            for (const SourceId &source : one.sources)
                QVERIFY2(m_catalog->law().sources.contains(source), qPrintable(source.text()));
        }
    }

    static TriageFacts toFacts(const QMap<QString, QVariant> &map)
    {
        TriageFacts facts;
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            const FieldId id(it.key());
            if (it->typeId() == QMetaType::Bool)
                facts.insert(id, Value::flag(it->toBool()));
            else if (it->typeId() == QMetaType::Int)
                facts.insert(id, Value::number(it->toDouble()));
            else if (it->typeId() == QMetaType::QStringList)
                facts.insert(id, Value::list(it->toStringList()));
            else
                facts.insert(id, Value::text(it->toString()));
        }
        return facts;
    }

    // Complete facts; early outcomes are rare enough to let the later steps be seen.
    TriageFacts randomFacts(QRandomGenerator &random) const
    {
        TriageFacts facts;
        for (const TriageFact &one : m_definition->facts) {
            if (!isAsked(one))
                continue;
            const QList<Value> values = valuesOf(one);
            const bool rare = one.id.text().startsWith(QLatin1String("transport.b"))
                || one.id.text().startsWith(QLatin1String("transport.leave"))
                || one.id.text().startsWith(QLatin1String("need."));
            facts.insert(one.id,
                one.type == FactType::Flag ? Value::flag(random.bounded(rare ? 10 : 3) == 0)
                                           : values.at(random.bounded(int(values.size()))));
        }
        for (const char *none : {"transport.reason.none", "need.none"}) {
            if (!isPossible(facts))
                facts.insert(fact(none), Value::flag(false));
        }
        return facts;
    }

    QList<const TriageFact *> takeAway(TriageFacts &facts, QRandomGenerator &random, int most) const
    {
        QList<const TriageFact *> unknown;
        const int count = 1 + random.bounded(most);
        for (int i = 0; i < count; ++i) {
            const TriageFact &one
                = m_definition->facts.at(random.bounded(int(m_definition->facts.size())));
            if (facts.remove(one.id))
                unknown.append(&one);
        }
        return unknown;
    }

    // The facts of which two possible completions that differ by them alone give two ends. The
    // completions are numbered: the first unknown fact is the fastest digit.
    std::pair<QList<FieldId>, QSet<End>> enumerate(
        TriageFacts facts, const QList<const TriageFact *> &unknown) const
    {
        QList<QList<Value>> values;
        qsizetype count = 1;
        for (const TriageFact *one : unknown) {
            values.append(valuesOf(*one));
            count *= values.last().size();
        }
        QList<std::optional<End>> endOf;
        QSet<End> ends;
        for (qsizetype completion = 0; completion < count; ++completion) {
            qsizetype rest = completion;
            for (qsizetype i = 0; i < unknown.size(); ++i) {
                facts.insert(unknown.at(i)->id, values.at(i).at(rest % values.at(i).size()));
                rest /= values.at(i).size();
            }
            endOf.append(isPossible(facts) ? std::optional(Oracle(facts).end()) : std::nullopt);
            if (endOf.last())
                ends.insert(*endOf.last());
        }
        QSet<FieldId> decisive;
        qsizetype step = 1;
        for (qsizetype i = 0; i < unknown.size(); ++i) {
            for (qsizetype completion = 0; completion < count; ++completion) {
                const qsizetype digit = completion / step % values.at(i).size();
                for (qsizetype other = 0; other < digit; ++other) {
                    const auto &changed = endOf.at(completion - (digit - other) * step);
                    if (endOf.at(completion) && changed && !(*endOf.at(completion) == *changed))
                        decisive.insert(unknown.at(i)->id);
                }
            }
            step *= values.at(i).size();
        }
        QList<FieldId> missing;
        for (const TriageFact &one : m_definition->facts) {
            if (decisive.contains(one.id))
                missing.append(one.id);
        }
        return {missing, ends};
    }

    std::optional<Catalog> m_catalog;
    const TriageDefinition *m_definition = nullptr;
};

QTEST_GUILESS_MAIN(TestTriage)
#include "test_triage.moc"
