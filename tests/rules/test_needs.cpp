// Tables over the real triages: the sessions of physiotherapy, steps that only hold in their time,
// numbers told with the answer. And what a derived fact asks for, on a small triage of its own.
#include "catalog/catalog.h"
#include "rules/triage.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

QDate date(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QStringList names(const QList<FieldId> &fields)
{
    QStringList ids;
    for (const FieldId &id : fields)
        ids.append(id.text());
    return ids;
}

TriageFact fact(const char *id, FactType type)
{
    TriageFact fact;
    fact.id = field(id);
    fact.type = type;
    return fact;
}

TriageStep step(const char *id, const Condition &when, const char *outcome)
{
    TriageStep step;
    step.id = QString::fromUtf8(id);
    step.when = when;
    step.outcome = QString::fromUtf8(outcome);
    return step;
}

// Many sessions, at least 15, need an agreement; how many there are is asked, not whether.
TriageDefinition sessionsTriage()
{
    TriageDefinition triage;
    triage.need = QStringLiteral("sessions");
    TriageFact many = fact("many", FactType::Flag);
    many.derived = leaf(
        Condition::Operator::AtLeast, "count", {}, {LawOperand{LawId(QStringLiteral("days"))}});
    many.askInputs = true;
    triage.facts = {many, fact("first", FactType::Flag), fact("count", FactType::Number)};
    triage.steps = {step("first", is("first"), "no-agreement"),
        step("many", is("many"), "prior-agreement"), step("few", {}, "no-agreement")};
    return triage;
}

LawLibrary sessionsLaw()
{
    LawLibrary law;
    LawValue value = lawValue("days", "count", 15);
    LawEdition before = value.editions.first();
    before.value = 10;
    before.until = date(QStringLiteral("2019-12-31"));
    value.editions.first().from = date(QStringLiteral("2020-01-01"));
    value.editions.prepend(before);
    law.values.insert(value.id, value);
    return law;
}

TriageResult decided(
    const TriageDefinition &triage, const TriageFacts &facts, const char *day = "2026-11-21")
{
    const auto text = [](const QString &key) { return key + QStringLiteral(" {figure}"); };
    return prealable::triage(triage, sessionsLaw(), facts, date(QString::fromLatin1(day)), text);
}

} // namespace

class TestNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(loaded.ok());
        m_catalog = *std::move(loaded);
    }

    // The first session that needs an agreement; the one before it is free. `lastYear`: sessions
    // that were covered in the twelve months before.
    void physiotherapy_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("lastYear");
        QTest::addColumn<int>("firstNeeding");
        const auto row = [](const char *condition, int lastYear, int firstNeeding) {
            QTest::addRow("%s after %d", condition, lastYear)
                << QString::fromLatin1(condition) << lastYear << firstNeeding;
        };
        row("ankleSprain", 0, 11);
        row("meniscectomy", 0, 16);
        row("kneeArthroplasty", 0, 26);
        row("aclReconstruction", 0, 41);
        row("hipArthroplasty", 0, 16);
        row("carpalTunnel", 0, 1);
        row("distalForearm", 0, 26);
        row("elbowFracture", 0, 31);
        row("rotatorCuffUnoperated", 0, 26);
        row("proximalHumerus", 0, 31);
        row("rotatorCuffSurgery", 0, 51);
        row("cervicalTrauma", 0, 11);
        row("neckPain", 0, 16);
        row("neckPain", 29, 16);
        row("neckPain", 30, 31);
        row("backPain", 0, 16);
        row("backPain", 29, 16);
        row("backPain", 30, 31);
    }

    void physiotherapy()
    {
        QFETCH(QString, condition);
        QFETCH(int, lastYear);
        QFETCH(int, firstNeeding);
        const auto at = [&](int session) {
            return real("physiotherapy",
                {{field("condition"), Value::text(condition)},
                    {field("sessionNumber"), Value::number(session)},
                    {field("sessionsLast12Months"), Value::number(lastYear)},
                    {field("military.pension"), Value::flag(false)}},
                "2026-11-21");
        };
        for (const int session : {firstNeeding, firstNeeding + 1, firstNeeding + 40}) {
            const TriageResult result = at(session);
            QCOMPARE(result.outcome, QStringLiteral("prior-agreement"));
            QCOMPARE(result.form.text(), QStringLiteral("general-dap"));
            QCOMPARE(result.figures.size(), 1);
            QCOMPARE(result.figures.first().id, QStringLiteral("firstSessionNeedingAgreement"));
            QCOMPARE(result.figures.first().value, double(firstNeeding));
            QVERIFY2(result.figures.first().text.contains(QString::number(firstNeeding)),
                qPrintable(result.figures.first().text));
        }
        if (firstNeeding == 1)
            return; // from the first session
        QCOMPARE(at(firstNeeding - 1).outcome, QStringLiteral("no-agreement"));
        QCOMPARE(at(1).outcome, QStringLiteral("no-agreement"));
        QCOMPARE(at(1).figures.first().value, double(firstNeeding));
    }

    // Each choice of the data is in the table above, but what has no threshold.
    void everySituationIsInTheTable()
    {
        const TriageFact *condition
            = m_catalog->triage(QStringLiteral("physiotherapy"))->fact(field("condition"));
        QVERIFY(condition);
        QCOMPARE(condition->options.size(), 15);
        QVERIFY(condition->options.contains(QStringLiteral("other")));
        const TriageResult other = real("physiotherapy",
            {{field("condition"), Value::text(QStringLiteral("other"))}}, "2026-11-21");
        QCOMPARE(other.outcome, QStringLiteral("no-agreement"));
        QVERIFY(other.figures.isEmpty());
    }

    void aDerivedFactAsksForWhatItReads()
    {
        const TriageDefinition triage = sessionsTriage();
        const TriageResult nothing = decided(triage, {});
        QCOMPARE(nothing.outcome, QStringLiteral("unknown"));
        QCOMPARE(names(nothing.missing),
            (QStringList{QStringLiteral("first"), QStringLiteral("count")}));
        const TriageResult later = decided(triage, {{field("first"), Value::flag(false)}});
        QCOMPARE(names(later.missing), QStringList{QStringLiteral("count")});
        QVERIFY(decided(triage, {{field("first"), Value::flag(true)}}).missing.isEmpty());
    }

    void aDerivedFactIsDecidedByWhatItReads()
    {
        const TriageDefinition triage = sessionsTriage();
        const auto with = [&](double count, const char *day) {
            return decided(triage,
                {{field("first"), Value::flag(false)}, {field("count"), Value::number(count)}},
                day);
        };
        QCOMPARE(with(15, "2026-11-21").outcome, QStringLiteral("prior-agreement"));
        QCOMPARE(with(14, "2026-11-21").outcome, QStringLiteral("no-agreement"));
        QCOMPARE(with(14, "2019-12-31").outcome, QStringLiteral("prior-agreement"));
        QCOMPARE(with(9, "2019-12-31").outcome, QStringLiteral("no-agreement"));
        // The trace stands on what was said, not on what was derived from it.
        for (const TriageTrace &line : with(15, "2026-11-21").trace) {
            if (line.rule == QLatin1String("many"))
                QCOMPARE(names(line.because), QStringList{QStringLiteral("count")});
        }
        // What was said wins over what follows.
        const TriageResult said = decided(triage,
            {{field("first"), Value::flag(false)}, {field("count"), Value::number(3)},
                {field("many"), Value::flag(true)}});
        QCOMPARE(said.outcome, QStringLiteral("prior-agreement"));
    }

    void aDerivedFactThatIsAskedItself()
    {
        TriageDefinition triage = sessionsTriage();
        triage.facts[0].askInputs = false;
        QCOMPARE(names(decided(triage, {{field("first"), Value::flag(false)}}).missing),
            QStringList{QStringLiteral("many")});
    }

    void stepsAndNotesOfTheirTime()
    {
        TriageDefinition triage = sessionsTriage();
        TriageStep past = step("past", is("first"), "teleservice");
        past.from = date(QStringLiteral("2018-01-01"));
        past.until = date(QStringLiteral("2019-06-30"));
        triage.steps.prepend(past);
        TriageNote note;
        note.id = QStringLiteral("since");
        note.from = date(QStringLiteral("2019-07-01"));
        triage.notes = {note};
        const auto on = [&](const char *day) {
            const TriageResult result = decided(triage, {{field("first"), Value::flag(true)}}, day);
            return result.outcome + u' ' + result.reasons.first().id
                + (result.notes.isEmpty() ? QString() : QStringLiteral(" +note"));
        };
        QCOMPARE(on("2017-12-31"), QStringLiteral("no-agreement first"));
        QCOMPARE(on("2018-01-01"), QStringLiteral("teleservice past"));
        QCOMPARE(on("2019-06-30"), QStringLiteral("teleservice past"));
        QCOMPARE(on("2019-07-01"), QStringLiteral("no-agreement first +note"));
    }

    void figures()
    {
        TriageDefinition triage = sessionsTriage();
        const LawId days(QStringLiteral("days"));
        const LawId lost(QStringLiteral("lost"));
        triage.figures = {{QStringLiteral("limit"), is("first"), lost},
            {QStringLiteral("limit"), is("first"), days}, {QStringLiteral("limit"), {}, days},
            {QStringLiteral("other"), is("many"), days}};
        const auto told = [&](const TriageFacts &facts, const char *day) {
            QStringList lines;
            for (const TriageNumber &figure : decided(triage, facts, day).figures)
                lines.append(
                    QStringLiteral("%1 %2 %3").arg(figure.id).arg(figure.value).arg(figure.text));
            return lines;
        };
        // Each id once: the first that holds and whose value is in force.
        QCOMPARE(told({{field("first"), Value::flag(true)}}, "2026-11-21"),
            QStringList{QStringLiteral("limit 15 triage.sessions.figure.limit 15")});
        QCOMPARE(told({}, "2019-01-01"),
            QStringList{QStringLiteral("limit 10 triage.sessions.figure.limit 10")});
        QCOMPARE(told({{field("count"), Value::number(20)}}, "2026-11-21").size(), 2);
    }

private:
    [[nodiscard]] TriageResult real(
        const char *need, const TriageFacts &facts, const char *day) const
    {
        return triage(*m_catalog->triage(QString::fromLatin1(need)), m_catalog->law(), facts,
            date(QString::fromLatin1(day)),
            [this](const QString &key) { return m_catalog->text(key); });
    }

    std::optional<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestNeeds)
#include "test_needs.moc"
