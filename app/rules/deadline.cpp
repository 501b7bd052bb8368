#include "rules/deadline.h"

#include <algorithm>

namespace prealable {

namespace {

// Easter Sunday of the Gregorian calendar, the anonymous computus (Meeus, "Astronomical
// Algorithms").
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return {year, monthAndDay / 31, monthAndDay % 31 + 1};
}

bool isHoliday(const HolidayCalendar &holidays, QDate day)
{
    if (holidays.fixed.contains(day.toString(u"MM-dd")))
        return true;
    return holidays.afterEaster.contains(int(easter(day.year()).daysTo(day)));
}

Error usage(const QString &where, const QString &detail)
{
    return {ErrorCode::Usage, where, detail};
}

const SilenceDeadline *deadlineOf(const LawLibrary &law, const QString &scope, QDate day)
{
    for (const SilenceDeadline &deadline : law.silences) {
        if (deadline.scope == scope && (deadline.from.isNull() || deadline.from <= day)
            && (deadline.until.isNull() || day <= deadline.until))
            return &deadline;
    }
    return nullptr;
}

// A delay of the law: how long, and whether in days or in months.
struct Delay {
    int count = 0;
    bool months = false;

    [[nodiscard]] QDate after(QDate day) const
    {
        return months ? addMonthsClipped(day, count) : day.addDays(count);
    }
};

std::optional<Delay> delayOf(const LawLibrary &law, const LawId &id, QDate day)
{
    const auto count = law.value(id, day);
    if (!count)
        return std::nullopt;
    return Delay{qRound(*count), law.values.value(id).unit == QLatin1String("month")};
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!texts.contains(text))
        texts.append(text);
}

std::optional<Error> mistakeIn(const SilenceQuestion &question)
{
    if (!question.posted.isValid() && !question.received.isValid())
        return usage(QStringLiteral("--posted"),
            QStringLiteral("Donnez la date d'envoi ou la date de réception de la demande."));
    if (question.posted.isValid() && question.received.isValid()
        && question.received < question.posted)
        return usage(QStringLiteral("--received"),
            QStringLiteral("La date de réception précède la date d'envoi."));
    const QDate first = question.posted.isValid() ? question.posted : question.received;
    if (question.incompleteUntil.isValid() && question.incompleteUntil < first)
        return usage(QStringLiteral("--incomplete-until"),
            QStringLiteral("Les pièces manquantes ne peuvent pas arriver avant la demande."));
    return std::nullopt;
}

// One reading of the law: the delay counted from one event.
class SilenceReader
{
public:
    SilenceReader(const LawLibrary &law, const SilenceQuestion &question, Delay delay)
        : m_law(law)
        , m_question(question)
        , m_delay(delay)
    {
    }

    // Nullopt when the event is not known and cannot be presumed.
    std::optional<SilenceDates> read(const QString &startsFrom, QStringList &cautions) const;

private:
    const LawLibrary &m_law;
    const SilenceQuestion &m_question;
    Delay m_delay;
};

std::optional<SilenceDates> SilenceReader::read(
    const QString &startsFrom, QStringList &cautions) const
{
    SilenceDates dates;
    dates.startsFrom = startsFrom;
    if (startsFrom == QLatin1String("posting")) {
        dates.start = m_question.posted;
    } else if (m_question.received.isValid()) {
        dates.start = m_question.received;
    } else {
        const auto delivery
            = m_law.value(LawId(QStringLiteral("delivery.usual")), m_question.posted);
        if (delivery)
            dates.start = m_question.posted.addDays(qRound(*delivery));
        dates.presumed = true;
    }
    if (!dates.start.isValid())
        return std::nullopt;
    // The delay runs from a complete request only (CRPA L114-3, CSS D315-5).
    if (m_question.incompleteUntil.isValid() && m_question.incompleteUntil > dates.start) {
        dates.start = m_question.incompleteUntil;
        dates.presumed = false;
        addOnce(cautions, QStringLiteral("deadline.incomplete"));
    }
    if (dates.presumed)
        addOnce(cautions, QStringLiteral("deadline.presumedReception"));
    dates.lastDay = m_delay.after(dates.start);
    dates.deemedAgreedFrom = dates.lastDay.addDays(1);
    return dates;
}

QList<SilenceDates> readingsOf(
    const SilenceReader &reader, const SilenceDeadline &deadline, QStringList &cautions)
{
    QList<SilenceDates> readings;
    for (const QString &startsFrom : {deadline.startsFrom, deadline.alternative}) {
        if (startsFrom.isEmpty())
            continue;
        if (const auto dates = reader.read(startsFrom, cautions))
            readings.append(*dates);
    }
    // The later one first; between equals the one whose start is later known to the caisse.
    std::stable_sort(
        readings.begin(), readings.end(), [](const SilenceDates &a, const SilenceDates &b) {
            if (a.lastDay != b.lastDay)
                return a.lastDay > b.lastDay;
            return a.startsFrom == QLatin1String("reception") && a.startsFrom != b.startsFrom;
        });
    return readings;
}

} // namespace

QDate addMonthsClipped(QDate day, int months)
{
    return day.addMonths(months);
}

bool isWorkingDay(const HolidayCalendar &holidays, QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !isHoliday(holidays, day);
}

QDate nextWorkingDay(const HolidayCalendar &holidays, QDate day)
{
    while (day.isValid() && !isWorkingDay(holidays, day))
        day = day.addDays(1);
    return day;
}

Result<SilenceAnswer> silenceDeadline(const LawLibrary &law, const SilenceQuestion &question)
{
    if (const auto mistake = mistakeIn(question))
        return *mistake;
    const QDate day = question.received.isValid() ? question.received : question.posted;
    const SilenceDeadline *deadline = deadlineOf(law, question.scope, day);
    if (deadline && deadline->value.isEmpty())
        return SilenceAnswer{question.scope, true, {}, {}, deadline->cautions, deadline->sources};
    const auto delay = deadline ? delayOf(law, deadline->value, day) : std::nullopt;
    if (!delay)
        return usage(question.scope,
            QStringLiteral("Aucun délai de ce nom n'est connu à la date de la demande."));
    SilenceAnswer answer;
    answer.scope = question.scope;
    answer.sources = deadline->sources;
    answer.cautions = deadline->cautions;
    const auto readings
        = readingsOf(SilenceReader(law, question, *delay), *deadline, answer.cautions);
    if (readings.isEmpty())
        return usage(QStringLiteral("--received"),
            QStringLiteral(
                "Donnez la date de réception de la demande : elle fait courir le délai."));
    answer.dates = readings.first();
    if (readings.size() > 1)
        answer.alternative = readings.at(1);
    if (!isWorkingDay(law.holidays, answer.dates.lastDay))
        addOnce(answer.cautions, QStringLiteral("deadline.notWorkingDay"));
    return answer;
}

Result<AppealAnswer> appealDeadline(
    const LawLibrary &law, QDate refusalNotified, const QString &refusal)
{
    if (!refusalNotified.isValid())
        return usage(QStringLiteral("--refusal-notified"),
            QStringLiteral("Donnez la date à laquelle le refus a été reçu."));
    const auto route = std::find_if(law.appeals.cbegin(), law.appeals.cend(),
        [&refusal](const AppealRoute &one) { return one.refusal == refusal; });
    if (route == law.appeals.cend())
        return usage(QStringLiteral("--refusal"),
            QStringLiteral("Le refus est médical (medical), administratif (administrative) ou "
                           "les deux (both)."));
    const auto delay = delayOf(law, route->delay, refusalNotified);
    const auto silence = law.value(route->silence, refusalNotified);
    if (!delay || !silence)
        return usage(QStringLiteral("--refusal-notified"),
            QStringLiteral("Aucun délai de recours n'est connu à cette date."));
    AppealAnswer answer;
    answer.commission = route->commission;
    answer.lastDay = delay->after(refusalNotified);
    answer.lastDayIfExtended = nextWorkingDay(law.holidays, answer.lastDay);
    answer.silenceMonths = qRound(*silence);
    answer.then = route->then;
    answer.cautions = route->cautions;
    answer.sources = route->sources;
    if (answer.lastDay != answer.lastDayIfExtended)
        addOnce(answer.cautions, QStringLiteral("appeal.notWorkingDay"));
    return answer;
}

} // namespace prealable
