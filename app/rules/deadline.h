// Until when the caisse may answer, from when silence is agreement, until when to appeal.
// Days are calendar days; the day of reception (or posting) is day 0 (CSS D. 315-5, R. 322-10-4).
#pragma once

#include "catalog/lawlibrary.h"
#include "core/result.h"

#include <QDate>
#include <QList>

namespace prealable {

struct SilenceDates {
    QString startsFrom; // "reception" or "posting"
    bool presumed = false; // the start is an assumption (reception = posting + usual delivery)
    QDate start;
    QDate lastDay; // the caisse's last day
    QDate deemedAgreedFrom; // the day after
};

struct SilenceAnswer {
    QString scope;
    bool express = false; // the caisse always answers: silence means nothing, there are no dates
    SilenceDates dates; // the prudent reading: the later of the two when the law has two
    std::optional<SilenceDates> alternative; // the other reading
    QStringList cautions; // text keys
    QList<SourceId> sources;
};

struct SilenceQuestion {
    QString scope; // of law/deadlines.json
    QDate posted;
    QDate received;
    QDate incompleteUntil; // the day on which the missing pieces reached the caisse
};

// Fails with Usage when neither date is given or the scope is not known on that day.
Result<SilenceAnswer> silenceDeadline(const LawLibrary &law, const SilenceQuestion &question);

struct AppealAnswer {
    QString commission;
    QDate lastDay; // prudent: not extended to the next working day
    QDate lastDayIfExtended; // the same when lastDay is a working day
    int silenceMonths = 0; // silence of the commission for that long = rejection
    QString then;
    QStringList cautions;
    QList<SourceId> sources;
};

// `refusal`: "medical", "administrative" or "both".
Result<AppealAnswer> appealDeadline(
    const LawLibrary &law, QDate refusalNotified, const QString &refusal);

// The same day number n months later, the last day of the month when there is none.
QDate addMonthsClipped(QDate day, int months);
bool isWorkingDay(
    const HolidayCalendar &holidays, QDate day); // neither Saturday, Sunday nor holiday
QDate nextWorkingDay(const HolidayCalendar &holidays, QDate day); // `day` itself when it is one

} // namespace prealable
