// One table for all identifiers: a text, and either what it is or why it is nothing.
#pragma once

#include "core/identifier.h"

#include <QRegularExpression>
#include <QTest>

namespace prealable::test {

inline void identifierColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("problem");
}

inline void accepted(const QString &text, const QString &canonical, const QString &shown)
{
    QTest::addRow("takes '%s'", qPrintable(text)) << text << canonical << shown << QString();
}

inline void refused(const QString &text, IdentifierProblem problem)
{
    QTest::addRow("refuses '%s'", qPrintable(text))
        << text << QString() << QString() << problemName(problem);
}

template <typename T>
void checkIdentifier()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QString, shown);
    QFETCH(QString, problem);

    const Parsed<T> parsed = T::parse(text);
    QCOMPARE(parsed.ok() ? QString() : problemName(parsed.error()), problem);
    if (!parsed)
        return;
    QCOMPARE(parsed->canonical(), canonical);
    QCOMPARE(parsed->shown(), shown);
    // Both ways of writing it are the same identifier again.
    QVERIFY(T::parse(parsed->canonical()).ok());
    QCOMPARE(T::parse(parsed->canonical()).value(), parsed.value());
    QVERIFY(T::parse(parsed->shown()).ok());
    QCOMPARE(T::parse(parsed->shown()).value(), parsed.value());
}

// Every text that differs from `valid` in one digit is refused.
template <typename T>
void checkEverySlipIsRefused(const QString &valid)
{
    QVERIFY2(T::parse(valid).ok(), qPrintable(valid));
    for (qsizetype i = 0; i < valid.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString slip = valid;
            slip[i] = QChar(digit);
            if (slip != valid && valid.at(i).isDigit())
                QVERIFY2(!T::parse(slip).ok(), qPrintable(slip));
        }
    }
}

// However it is spaced and pasted, it is the same identifier.
template <typename T>
void checkSpacing(const QString &valid)
{
    const Parsed<T> expected = T::parse(valid);
    QVERIFY2(expected.ok(), qPrintable(valid));
    const QList<QChar> fillers{u' ', QChar(0x00A0), QChar(0x202F), QChar(0x2009), u'\t', u'\n',
        u'.', u'-', QChar(0x2010), QChar(0x2011), QChar(0x2013), QChar(0x2212), QChar(0x00AD),
        QChar(0x200B), QChar(0xFEFF), QChar(0x202A)};
    for (const QChar filler : fillers) {
        for (qsizetype at = 0; at <= valid.size(); ++at) {
            QString text = valid;
            text.insert(at, filler);
            QVERIFY2(T::parse(text).ok(), qPrintable(text));
            QCOMPARE(T::parse(text).value(), expected.value());
        }
    }
}

inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

} // namespace prealable::test
