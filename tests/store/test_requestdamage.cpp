// Request files that were cut, spoilt or made to hurt: each gives one error, and quickly.
#include "store/storetest.h"

using namespace prealable;

class TestRequestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void refusesFileCutAtEveryByte();
    void survivesEveryByteReplaced();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
};

void TestRequestDamage::refusesFileCutAtEveryByte()
{
    const QByteArray text = test::completeText();
    for (qsizetype length = 0; length < text.size(); ++length) {
        const Result<Request> parsed = test::parse(text.left(length));
        QVERIFY2(!parsed.ok(), text.left(length).constData());
        QCOMPARE(parsed.error().code, ErrorCode::JsonSyntax);
    }
}

void TestRequestDamage::survivesEveryByteReplaced()
{
    const QByteArray text = test::completeText();
    const Request whole = test::parse(text).value();
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const char byte : {'\0', '"', '{', ']', ',', '\\', '\xC3', '\xFF', '9'}) {
            QByteArray damaged = text;
            damaged[at] = byte;
            const Result<Request> parsed = test::parse(damaged);
            if (byte == '\0' || byte == '\xFF')
                QVERIFY2(!parsed.ok(), damaged.constData()); // neither is ever part of a file
            if (parsed.ok())
                QCOMPARE(parsed->form, whole.form);
            else
                QVERIFY(!parsed.error().detail.isEmpty());
        }
    }
}

void TestRequestDamage::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &content, ErrorCode code) {
        QTest::newRow(name) << content << codeName(code);
    };
    const QByteArray start = R"({"format":"prealable-request","version":1,"form":"transport-dap",)";
    using enum ErrorCode;
    row("nothing", "", JsonSyntax);
    row("only a BOM", "\xEF\xBB\xBF", JsonSyntax);
    row("no object", "[]", WrongFormat);
    row("a number", "1", WrongFormat);
    row("a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", JsonSyntax);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), JsonSyntax);
    row("Latin-1", start + "\"answers\":{\"beneficiary.familyName\":\"Ren\xE9\"}}", JsonSyntax);
    row("overlong UTF-8", start + "\"answers\":{\"fund.name\":\"\xC0\xAF\"}}", JsonSyntax);
    row("a NUL in a text", start + QByteArray("\"answers\":{\"fund.name\":\"\0\"}}", 27),
        JsonSyntax);
    row("an escaped NUL", start + R"("answers":{"fund.name":"\u0000"}})", JsonSyntax);
    row("half of a pair", start + R"("answers":{"fund.name":"\ud800"}})", JsonSyntax);
    row("deep arrays", QByteArray(200000, '['), JsonSyntax);
    row("deep objects", QByteArray(R"({"a":)").repeated(100000), JsonSyntax);
    row("deep answer",
        start + "\"answers\":{\"transport.reasons\":" + QByteArray(500, '[') + QByteArray(500, ']')
            + "}}",
        JsonSyntax);
    row("huge", start + "\"answers\":{\"fund.name\":\"" + QByteArray(1024 * 1024, 'x') + "\"}}",
        FileTooLarge);
    row("a million values",
        start + "\"answers\":{\"transport.reasons\":[" + QByteArray("1,").repeated(300000) + "1]}}",
        JsonSyntax);
    row("a huge number", start + "\"answers\":{\"transport.distanceKm\":1e999}}", JsonSyntax);
    row("not a number", start + "\"answers\":{\"transport.distanceKm\":NaN}}", JsonSyntax);
    row("a comment", start + "/* */\"answers\":{}}", JsonSyntax);
    row("two values", start + "\"answers\":{}} {}", JsonSyntax);
}

void TestRequestDamage::refusesHostileFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Result<Request> parsed = test::parse(content);
    QVERIFY(!parsed.ok());
    QCOMPARE(codeName(parsed.error().code), code);
    QVERIFY(parsed.error().detail.size() < 1000);
}

QTEST_APPLESS_MAIN(TestRequestDamage)
#include "test_requestdamage.moc"
