#include "rules/calendartext.h"

#include <QTest>

using namespace prealable;

class TestCalendarText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile();
    void escapes();
    void foldsBetweenCharacters();
    void sameNameEachTime();
};

static CalendarDeadline deadline(AwaitedKind kind, QDate day)
{
    return {QStringLiteral("00112233445566778899aabbccddeeff"), {kind, day}};
}

static QDateTime written()
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
}

static QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

void TestCalendarText::wholeFile()
{
    const QByteArray text = calendarText(
        {deadline(AwaitedKind::Silence, QDate(2026, 12, 31)), deadline(AwaitedKind::Appeal, {})},
        written());
    QCOMPARE(unfolded(text),
        QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//prealable//prealable//FR\r\n"
                   "CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\n"
                   "UID:00112233445566778899aabbccddeeff-silence@prealable.invalid\r\n"
                   "DTSTAMP:20261121T093000Z\r\nDTSTART;VALUE=DATE:20261231\r\n"
                   "DTEND;VALUE=DATE:20270101\r\n"
                   "SUMMARY:Demande d'accord préalable : sans réponse\\, accord estimé acquis\r\n"
                   "CLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
}

void TestCalendarText::escapes()
{
    QCOMPARE(
        calendarEscaped(QStringLiteral("a,b;c\\d\ne\r\t\x7F")), QByteArray("a\\,b\\;c\\\\d\\ne"));
    QCOMPARE(calendarEscaped(QStringLiteral("é\u00A0« »")), QByteArray("é\u00A0« »"));
}

// Every length, with characters of one to four bytes at every place.
void TestCalendarText::foldsBetweenCharacters()
{
    for (const QString &letter : {QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("€"),
             QString::fromUtf8("\xF0\x9F\x99\x82")}) {
        for (int shift = 0; shift < 4; ++shift) {
            for (int count = 0; count < 160; ++count) {
                const QByteArray line = QByteArray(shift, 'x') + letter.repeated(count).toUtf8();
                const QByteArray folded = calendarLine(line);
                QVERIFY(folded.endsWith("\r\n"));
                QCOMPARE(unfolded(folded), line + "\r\n");
                for (QByteArray piece : folded.chopped(2).split('\n')) {
                    piece.replace("\r", "");
                    QVERIFY(piece.size() <= 75);
                    QVERIFY(QString::fromUtf8(piece).toUtf8() == piece); // no half character
                }
            }
        }
    }
}

void TestCalendarText::sameNameEachTime()
{
    const auto uid = [](AwaitedKind kind, QDate day) {
        const QByteArray text = calendarText({deadline(kind, day)}, written());
        return text.mid(text.indexOf("UID:"), 60);
    };
    QCOMPARE(uid(AwaitedKind::Silence, QDate(2026, 12, 1)),
        uid(AwaitedKind::Silence, QDate(2026, 12, 5)));
    QVERIFY(uid(AwaitedKind::Silence, QDate(2026, 12, 1))
        != uid(AwaitedKind::Appeal, QDate(2026, 12, 1)));
}

QTEST_APPLESS_MAIN(TestCalendarText)
#include "test_calendartext.moc"
