#include "rules/calendartext.h"

namespace prealable {

static constexpr qsizetype longestLine = 75; // bytes, without the line break

QString awaitedLabel(AwaitedKind kind)
{
    switch (kind) {
    case AwaitedKind::Silence:
        return QStringLiteral("Demande d'accord préalable : sans réponse, accord estimé acquis");
    case AwaitedKind::Appeal:
        return QStringLiteral("Demande d'accord préalable : dernier jour pour contester le refus");
    case AwaitedKind::CommissionSilence:
        return QStringLiteral(
            "Recours : sans réponse de la commission, rejet estimé ; le tribunal peut être saisi");
    }
    Q_UNREACHABLE();
}

QByteArray calendarEscaped(const QString &text)
{
    QByteArray escaped;
    for (const char byte : text.toUtf8()) {
        if (byte == '\\' || byte == ';' || byte == ',')
            escaped += '\\';
        if (byte == '\n')
            escaped += "\\n";
        else if (static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F)
            escaped += byte;
    }
    return escaped;
}

QByteArray calendarLine(const QByteArray &line)
{
    const auto isInside = [&line](qsizetype at) {
        return (static_cast<unsigned char>(line.at(at)) & 0xC0) == 0x80;
    };
    QByteArray folded;
    qsizetype from = 0;
    while (line.size() - from > longestLine - (from > 0 ? 1 : 0)) {
        qsizetype until = from + longestLine - (from > 0 ? 1 : 0);
        while (isInside(until)) // never within a character
            --until;
        folded += line.sliced(from, until - from) + "\r\n ";
        from = until;
    }
    return folded + line.sliced(from) + "\r\n";
}

static QByteArray kindName(AwaitedKind kind)
{
    switch (kind) {
    case AwaitedKind::Silence:
        return "silence";
    case AwaitedKind::Appeal:
        return "appeal";
    case AwaitedKind::CommissionSilence:
        return "commission";
    }
    Q_UNREACHABLE();
}

static QByteArray event(const CalendarDeadline &deadline, const QByteArray &written)
{
    const QDate day = deadline.awaited.day;
    const auto dateText
        = [](QDate date) { return date.toString(QStringLiteral("yyyyMMdd")).toLatin1(); };
    return "BEGIN:VEVENT\r\n"
        + calendarLine("UID:" + deadline.id.toLatin1() + '-' + kindName(deadline.awaited.kind)
            + "@prealable.invalid")
        + calendarLine("DTSTAMP:" + written) + calendarLine("DTSTART;VALUE=DATE:" + dateText(day))
        + calendarLine("DTEND;VALUE=DATE:" + dateText(day.addDays(1)))
        + calendarLine("SUMMARY:" + calendarEscaped(awaitedLabel(deadline.awaited.kind)))
        + "CLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

QByteArray calendarText(const QList<CalendarDeadline> &deadlines, const QDateTime &written)
{
    const QByteArray stamp
        = written.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//prealable//prealable//FR\r\n"
                      "CALSCALE:GREGORIAN\r\n";
    for (const CalendarDeadline &deadline : deadlines) {
        if (deadline.awaited.day.isValid())
            text += event(deadline, stamp);
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace prealable
