#include "core/result.h"

#include <QTest>
#include <memory>

using namespace prealable;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValue();
    void holdsError();
    void holdsEitherOfSameType();
    void movesValueOut();
    void holdsNothingButSuccess();
};

static Error someError()
{
    return {ErrorCode::FileNotFound, QStringLiteral("a.json"), QStringLiteral("Fichier absent.")};
}

void TestResult::holdsValue()
{
    Result<QString> result(QStringLiteral("yes"));
    QVERIFY(result.ok());
    QVERIFY(result);
    QCOMPARE(result.value(), QStringLiteral("yes"));
    QCOMPARE(result->size(), 3);
    *result = QStringLiteral("other");
    QCOMPARE(*result, QStringLiteral("other"));
}

void TestResult::holdsError()
{
    const Result<QString> result(someError());
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error(), someError());
}

// An empty value is a value: never "failed".
void TestResult::holdsEitherOfSameType()
{
    const Result<QList<int>> empty(QList<int>{});
    QVERIFY(empty.ok());
    const Result<int, Errors> failed(Errors{someError(), someError()});
    QCOMPARE(failed.error().size(), 2);
}

void TestResult::movesValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::holdsNothingButSuccess()
{
    const Result<void> done;
    QVERIFY(done.ok());
    const Result<void> failed(someError());
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileNotFound);
}

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
