// Deadlines as an iCalendar file (RFC 5545), for a calendar that other people may see: what is
// awaited and when, never of whom nor for what.
#pragma once

#include "rules/requeststate.h"

#include <QByteArray>
#include <QDateTime>

namespace prealable {

struct CalendarDeadline {
    // Random and the same each time, of ASCII letters, digits and '-': a calendar that gets the
    // file again moves the day instead of adding another.
    QString id;
    Awaited awaited;
};

// `written`: when the file is made. Lines end with CRLF and are folded at 75 bytes.
QByteArray calendarText(const QList<CalendarDeadline> &deadlines, const QDateTime &written);

// What a calendar shows for it, in French.
QString awaitedLabel(AwaitedKind kind);

// A value of type TEXT (3.3.11), and a content line folded between characters (3.1), with its CRLF.
QByteArray calendarEscaped(const QString &text);
QByteArray calendarLine(const QByteArray &line);

} // namespace prealable
