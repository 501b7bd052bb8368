#include "core/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace prealable;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void namesEveryCodeOnce();
    void comparesWhole();
    void showsNamesOnOneLine();
};

// Internal is the last code: every code before it has a name of its own.
void TestError::namesEveryCodeOnce()
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString name = codeName(ErrorCode(code));
        QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(names.contains(QStringLiteral("file-not-found")));
    QVERIFY(names.contains(QStringLiteral("internal")));
}

void TestError::comparesWhole()
{
    const Error error{ErrorCode::FileNotFound, QStringLiteral("a.json"), QStringLiteral("b")};
    Error other = error;
    QVERIFY(error == other);
    other.where = QStringLiteral("c.json");
    QVERIFY(!(error == other));
    QCOMPARE(Error().code, ErrorCode::Internal);
}

// The table of what is replaced is test_jsonreader's; here are the bounds.
void TestError::showsNamesOnOneLine()
{
    QCOMPARE(shownName(QString()), QString());
    QCOMPARE(shownName(QStringLiteral("n et p")), QStringLiteral("n et p"));
    QCOMPARE(shownName(QStringLiteral("a\nb")), QStringLiteral("a?b"));
    QCOMPARE(shownName(QStringLiteral("abcd"), 3), QStringLiteral("abc…"));
    QCOMPARE(shownName(QString(1000000, u'x')).size(), 61);
}

QTEST_APPLESS_MAIN(TestError)
#include "test_error.moc"
