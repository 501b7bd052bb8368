#include "core/frenchdate.h"

#include "core/identifiertable.h"

using namespace prealable;

class TestFrenchDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void showsDates();
    void roundTripsEveryDay();
    void refusesEveryDayThatDoesNotExist();
};

void TestFrenchDate::takes_data()
{
    QTest::addColumn<QDate>("date");
    const auto takes
        = [](const QString &text, QDate date) { QTest::addRow("%s", qPrintable(text)) << date; };
    const QDate day(1985, 3, 5);
    for (const QString &text : {QStringLiteral("05/03/1985"), QStringLiteral("5.3.1985"),
             QStringLiteral("5-3-1985"), QStringLiteral("05031985"), QStringLiteral("5 mars 1985"),
             QStringLiteral("1985-03-05"), QStringLiteral(" 05 / 03 / 1985 "),
             QStringLiteral("5 3 1985"), QStringLiteral("05 03 1985"),
             QStringLiteral("5 MARS 1985"), QStringLiteral("5 Mars 1985"),
             QStringLiteral("05 mars 1985"), QStringLiteral("5\u00a0mars\u202f1985"),
             QStringLiteral("1985/3/5"), QStringLiteral("5–3–1985"),
             QStringLiteral("\ufeff5/3/1985"), QStringLiteral("５/３/１９８５"),
             QStringLiteral("5-mars-1985"), QStringLiteral("5/mars/1985")})
        takes(text, day);
    takes(QStringLiteral("1er mars 1985"), QDate(1985, 3, 1));
    takes(QStringLiteral("1ER MARS 1985"), QDate(1985, 3, 1));
    takes(QStringLiteral("1ᵉʳ mars 1985"), QDate(1985, 3, 1));
    takes(QStringLiteral("1 mars 1985"), QDate(1985, 3, 1));
    takes(QStringLiteral("29/02/2024"), QDate(2024, 2, 29));
    takes(QStringLiteral("29 février 2000"), QDate(2000, 2, 29));
    takes(QStringLiteral("3 fevrier 2001"), QDate(2001, 2, 3));
    takes(QStringLiteral("3 fe\u0301vrier 2001"), QDate(2001, 2, 3)); // decomposed accent
    takes(QStringLiteral("3 FÉVR. 2001"), QDate(2001, 2, 3));
    takes(QStringLiteral("3 janv. 2001"), QDate(2001, 1, 3));
    takes(QStringLiteral("15 août 2026"), QDate(2026, 8, 15));
    takes(QStringLiteral("15 AOUT 2026"), QDate(2026, 8, 15));
    takes(QStringLiteral("30 juin 1999"), QDate(1999, 6, 30));
    takes(QStringLiteral("30 JUILLET 1999"), QDate(1999, 7, 30));
    takes(QStringLiteral("30 juil. 1999"), QDate(1999, 7, 30));
    takes(QStringLiteral("2 mai 1999"), QDate(1999, 5, 2));
    takes(QStringLiteral("31 DÉC. 1999"), QDate(1999, 12, 31));
    takes(QStringLiteral("5 JUİN 2000"), QDate(2000, 6, 5)); // from a Turkish keyboard
}

void TestFrenchDate::takes()
{
    QFETCH(QDate, date);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Parsed<QDate> parsed = parseFrenchDate(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(problemName(parsed.error())));
    QCOMPARE(parsed.value(), date);
}

void TestFrenchDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto refuses = [](const QString &text, IdentifierProblem problem) {
        QTest::addRow("'%s'", qPrintable(text)) << text << problemName(problem);
    };
    using enum IdentifierProblem;
    refuses(QString(), Empty);
    refuses(QStringLiteral(" \u00a0 "), Empty);
    for (const QString &text :
        {QStringLiteral("05/03/85"), QStringLiteral("5.3.85"), QStringLiteral("050385"),
            QStringLiteral("5 mars 85"), QStringLiteral("5/3"), QStringLiteral("mars 1985"),
            QStringLiteral("5/3/198"), QStringLiteral("5/3/19855"), QStringLiteral("1985"),
            QStringLiteral("5"), QStringLiteral("0503198"), QStringLiteral("050319850")})
        refuses(text, Length);
    for (const QString &text :
        {QStringLiteral("31/02/1985"), QStringLiteral("29/02/2023"), QStringLiteral("31/04/2000"),
            QStringLiteral("32/01/2000"), QStringLiteral("00/01/2000"),
            QStringLiteral("01/00/2000"), QStringLiteral("01/13/2000"), QStringLiteral("31021985"),
            QStringLiteral("19850305"), QStringLiteral("2023-02-29"),
            QStringLiteral("31 juin 1999"), QStringLiteral("5 jui 1999"),
            QStringLiteral("5 ma 1999"), QStringLiteral("5 brumaire 1999"),
            QStringLiteral("5 marsupial 1999"), QStringLiteral("2er mars 1999"),
            QStringLiteral("005/03/1985"), QStringLiteral("5/003/1985"),
            QStringLiteral("5/3/1985/2"), QStringLiteral("5/3/0985"), QStringLiteral("5/3/2985"),
            QStringLiteral("cinq mars 1985"), QStringLiteral("5 mars mille")})
        refuses(text, Structure);
    for (const QString &text : {QStringLiteral("5/3/1985!"), QStringLiteral("5,3,1985"),
             QStringLiteral("٥/٣/١٩٨٥"), QStringLiteral("5 мая 1985"), QStringLiteral("😀")})
        refuses(text, Characters);
    refuses(QString(QChar(0)) + QStringLiteral("5/3/1985"), Characters);
    refuses(QString(100000, u'1'), Length);
}

void TestFrenchDate::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const Parsed<QDate> parsed = parseFrenchDate(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(problemName(parsed.error()), problem);
}

void TestFrenchDate::showsDates()
{
    QCOMPARE(shownDate(QDate(1985, 3, 5)), QStringLiteral("05/03/1985"));
    QCOMPARE(shownLongDate(QDate(1985, 3, 5)), QStringLiteral("5 mars 1985"));
    QCOMPARE(shownLongDate(QDate(1985, 3, 1)), QStringLiteral("1er mars 1985"));
    QCOMPARE(shownLongDate(QDate(1985, 3, 11)), QStringLiteral("11 mars 1985"));
    QCOMPARE(shownLongDate(QDate(2026, 2, 28)), QStringLiteral("28 février 2026"));
    QCOMPARE(shownLongDate(QDate(2026, 8, 15)), QStringLiteral("15 août 2026"));
    QCOMPARE(shownLongDate(QDate(2026, 12, 31)), QStringLiteral("31 décembre 2026"));
    QVERIFY(shownDate(QDate()).isEmpty());
    QVERIFY(shownLongDate(QDate()).isEmpty());
}

void TestFrenchDate::roundTripsEveryDay()
{
    for (QDate day(1900, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const QStringList texts{shownDate(day), shownLongDate(day), shownLongDate(day).toUpper(),
            day.toString(Qt::ISODate), shownDate(day).remove(u'/')};
        for (const QString &text : texts) {
            const Parsed<QDate> parsed = parseFrenchDate(text);
            QVERIFY2(parsed.ok() && parsed.value() == day, qPrintable(text));
        }
    }
}

void TestFrenchDate::refusesEveryDayThatDoesNotExist()
{
    for (const int year : {1900, 1999, 2000, 2023, 2024, 2100}) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QString text = QStringLiteral("%1/%2/%3").arg(day).arg(month).arg(year);
                QCOMPARE(parseFrenchDate(text).ok(), QDate::isValid(year, month, day));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestFrenchDate)
#include "test_frenchdate.moc"
