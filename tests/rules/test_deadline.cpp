// The dates of silence and appeal over the dated law of forms/, and properties of the calendar.
#include "catalog/catalog.h"
#include "rules/deadline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prealable;

namespace {

QDate date(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

class TestDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(loaded.ok());
        m_law = loaded->law();
    }

    void silence_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<bool>("working");
        const auto row
            = [](const char *scope, const char *received, const char *last, bool working) {
                  QTest::addRow("%s %s", scope, received)
                      << QString::fromLatin1(scope) << date(received) << date(last) << working;
              };
        row("default", "2026-11-02", "2026-11-17", true);
        row("default", "2026-12-20", "2027-01-04", true);
        row("default", "2024-02-14", "2024-02-29", true);
        row("default", "2026-12-31", "2027-01-15", true);
        row("decision21", "2026-11-02", "2026-11-23", true);
        row("decision21", "2026-12-20", "2027-01-10", false); // a Sunday
        row("decision21", "2024-02-14", "2024-03-06", true);
        row("decision21", "2026-12-31", "2027-01-21", true);
        row("wheelchair-options", "2025-12-31", "2026-02-28", false); // a Saturday
        row("default", "2026-12-10", "2026-12-25", false); // Christmas
    }

    void silence()
    {
        QFETCH(QString, scope);
        QFETCH(QDate, received);
        QFETCH(QDate, lastDay);
        QFETCH(bool, working);
        const auto answer = silenceDeadline(m_law, {scope, {}, received, {}});
        QVERIFY(answer.ok());
        QCOMPARE(answer->dates.start, received);
        QCOMPARE(answer->dates.lastDay, lastDay);
        QCOMPARE(answer->dates.deemedAgreedFrom, lastDay.addDays(1));
        QCOMPARE(answer->dates.startsFrom, QStringLiteral("reception"));
        QVERIFY(!answer->dates.presumed);
        QVERIFY(!answer->alternative);
        QCOMPARE(answer->cautions.contains(QStringLiteral("deadline.notWorkingDay")), !working);
        QVERIFY(!answer->sources.isEmpty());
    }

    void transportHasTwoReadings()
    {
        const auto answer = silenceDeadline(
            m_law, {QStringLiteral("transport"), date("2026-11-02"), date("2026-11-04"), {}});
        QVERIFY(answer.ok());
        QCOMPARE(answer->dates.startsFrom, QStringLiteral("reception"));
        QCOMPARE(answer->dates.lastDay, date("2026-11-19"));
        QVERIFY(answer->alternative);
        QCOMPARE(answer->alternative->startsFrom, QStringLiteral("posting"));
        QCOMPARE(answer->alternative->lastDay, date("2026-11-17"));
        QCOMPARE(answer->alternative->deemedAgreedFrom, date("2026-11-18"));
    }

    void receptionIsPresumedFromPosting()
    {
        for (const char *scope : {"transport", "default"}) {
            const auto answer
                = silenceDeadline(m_law, {QString::fromLatin1(scope), date("2026-11-02"), {}, {}});
            QVERIFY(answer.ok());
            QVERIFY(answer->dates.presumed);
            const auto days
                = m_law.value(LawId(QStringLiteral("delivery.usual")), date("2026-11-02"));
            QVERIFY(days);
            QCOMPARE(answer->dates.start, date("2026-11-02").addDays(qRound(*days)));
            QVERIFY(answer->cautions.contains(QStringLiteral("deadline.presumedReception")));
        }
    }

    // Where the caisse always answers, silence means nothing: no date may be shown for it.
    void expressAnswersHaveNoDates()
    {
        for (const QDate incomplete : {QDate(), date("2026-11-10")}) {
            const auto answer = silenceDeadline(m_law,
                {QStringLiteral("military"), date("2026-11-02"), date("2026-11-04"), incomplete});
            QVERIFY(answer.ok());
            QVERIFY(answer->express);
            QVERIFY(!answer->dates.lastDay.isValid() && !answer->dates.deemedAgreedFrom.isValid());
            QVERIFY(!answer->alternative);
            QVERIFY(answer->cautions.contains(QStringLiteral("deadline.expressAnswer")));
            QVERIFY(!answer->sources.isEmpty());
        }
        QVERIFY(!silenceDeadline(m_law,
            {QStringLiteral("transport"), date("2026-11-02"), {},
                {}})->express);
        QVERIFY(!silenceDeadline(m_law, {QStringLiteral("military"), {}, {}, {}}).ok());
    }

    void anIncompleteRequestStartsLater()
    {
        const auto answer = silenceDeadline(m_law,
            {QStringLiteral("transport"), date("2026-11-02"), date("2026-11-04"),
                date("2026-11-10")});
        QVERIFY(answer.ok());
        QCOMPARE(answer->dates.lastDay, date("2026-11-25"));
        QCOMPARE(answer->alternative->lastDay, date("2026-11-25"));
        QCOMPARE(answer->dates.startsFrom, QStringLiteral("reception"));
        QVERIFY(answer->cautions.contains(QStringLiteral("deadline.incomplete")));
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QDate>("posted");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("incomplete");
        const QString transport = QStringLiteral("transport");
        QTest::newRow("no date") << transport << QDate() << QDate() << QDate();
        QTest::newRow("disorder") << transport << date("2026-11-05") << date("2026-11-04")
                                  << QDate();
        QTest::newRow("pieces before")
            << transport << QDate() << date("2026-11-04") << date("2026-11-03");
        QTest::newRow("scope") << QStringLiteral("spaceship") << date("2026-11-05") << QDate()
                               << QDate();
        QTest::newRow("not yet in force")
            << QStringLiteral("wheelchair-options") << QDate() << date("2025-11-30") << QDate();
    }

    void mistakes()
    {
        QFETCH(QString, scope);
        QFETCH(QDate, posted);
        QFETCH(QDate, received);
        QFETCH(QDate, incomplete);
        const auto answer = silenceDeadline(m_law, {scope, posted, received, incomplete});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::Usage);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void appeals_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QDate>("notified");
        QTest::addColumn<QString>("commission");
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<QDate>("extended");
        QTest::addColumn<int>("silence");
        const auto row = [](const char *refusal, const char *notified, const char *commission,
                             const char *last, const char *extended, int silence) {
            QTest::addRow("%s %s", refusal, notified)
                << QString::fromLatin1(refusal) << date(notified) << QString::fromLatin1(commission)
                << date(last) << date(extended) << silence;
        };
        row("medical", "2026-11-20", "CMRA", "2027-01-20", "2027-01-20", 4);
        row("administrative", "2026-12-31", "CRA", "2027-02-28", "2027-03-01", 2); // a Sunday
        row("both", "2026-03-01", "CRA+CMRA", "2026-05-01", "2026-05-04", 6); // a holiday, a Friday
    }

    void appeals()
    {
        QFETCH(QString, refusal);
        QFETCH(QDate, notified);
        QFETCH(QString, commission);
        QFETCH(QDate, lastDay);
        QFETCH(QDate, extended);
        QFETCH(int, silence);
        const auto answer = appealDeadline(m_law, notified, refusal);
        QVERIFY(answer.ok());
        QCOMPARE(answer->commission, commission);
        QCOMPARE(answer->lastDay, lastDay);
        QCOMPARE(answer->lastDayIfExtended, extended);
        QCOMPARE(answer->silenceMonths, silence);
        QVERIFY(!answer->then.isEmpty());
        QVERIFY(!answer->sources.isEmpty());
    }

    void appealMistakes()
    {
        QCOMPARE(appealDeadline(m_law, date("2026-11-20"), QStringLiteral("no")).error().code,
            ErrorCode::Usage);
        QCOMPARE(
            appealDeadline(m_law, {}, QStringLiteral("medical")).error().code, ErrorCode::Usage);
    }

    void knownHolidays()
    {
        // Easter Monday, Ascension and Whit Monday of several years, and the fixed ones.
        for (const char *day :
            {"2024-04-01", "2024-05-09", "2024-05-20", "2025-04-21", "2025-05-29", "2025-06-09",
                "2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2038-04-26", "2026-01-01",
                "2026-05-01", "2026-05-08", "2026-07-14", "2026-11-11", "2026-12-25"})
            QVERIFY2(!isWorkingDay(m_law.holidays, date(day)), day);
        for (const char *day :
            {"2026-11-20", "2026-04-07", "2026-05-15", "2026-12-24", "2027-01-04"})
            QVERIFY2(isWorkingDay(m_law.holidays, date(day)), day);
        QCOMPARE(nextWorkingDay(m_law.holidays, date("2026-12-25")), date("2026-12-28"));
        QCOMPARE(nextWorkingDay(m_law.holidays, date("2026-12-28")), date("2026-12-28"));
    }

    void monthsAreClipped()
    {
        QCOMPARE(addMonthsClipped(date("2025-12-31"), 2), date("2026-02-28"));
        QCOMPARE(addMonthsClipped(date("2023-12-31"), 2), date("2024-02-29"));
        QCOMPARE(addMonthsClipped(date("2026-01-30"), 1), date("2026-02-28"));
        QCOMPARE(addMonthsClipped(date("2026-11-15"), 2), date("2027-01-15"));
        QDate before;
        for (QDate day = date("2023-01-01"); day < date("2029-01-01"); day = day.addDays(1)) {
            const QDate later = addMonthsClipped(day, 2);
            QVERIFY(before.isNull() || later >= before);
            QVERIFY(later.day() == day.day()
                || (later.day() < day.day() && later.addDays(1).day() == 1));
            before = later;
        }
    }

    void laterRequestsNeverEndEarlier()
    {
        for (const SilenceDeadline &deadline : m_law.silences) {
            if (deadline.value.isEmpty())
                continue; // always an answer, never a date
            QDate before;
            const QDate first = deadline.from.isValid() ? deadline.from : date("2023-01-01");
            for (int i = 0; i < 800; ++i) {
                const QDate posted = first.addDays(i);
                const auto answer = silenceDeadline(m_law, {deadline.scope, posted, {}, {}});
                QVERIFY(answer.ok());
                QVERIFY(before.isNull() || answer->dates.lastDay >= before);
                QVERIFY(
                    !answer->alternative || answer->alternative->lastDay <= answer->dates.lastDay);
                QCOMPARE(answer->dates.lastDay.daysTo(answer->dates.deemedAgreedFrom), 1);
                before = answer->dates.lastDay;
            }
        }
    }

private:
    LawLibrary m_law;
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "test_deadline.moc"
