// A request file sealed with a passphrase: only that phrase opens it, however it is typed, and what
// is damaged or changed is refused in words.
#include "store/sealedrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace prealable;

// The least that Argon2id takes: a test need not be slow.
static constexpr PassphraseCost cheap{.passes = 1, .memoryKiB = 8};

static QByteArray request()
{
    return "{\"format\":\"prealable-request\",\"version\":1,\"form\":\"transport-dap\","
           "\"answers\":{\"beneficiary.familyName\":\"dit \\\"prealable-sealed-request\\\"\"}}";
}

static QString phrase()
{
    return u"cheval d\u2019\u00E9t\u00E9 pile agrafe"_qs;
}

class TestSealedRequest : public QObject
{
    Q_OBJECT

private:
    static QByteArray sealed() { return sealedRequest(request(), phrase(), cheap).value(); }
    static ErrorCode refusal(const QByteArray &json, const QString &passphrase = phrase())
    {
        const auto opened = openedRequest(json, QStringLiteral("demande.pdf"), passphrase);
        if (opened || opened.error().detail.isEmpty()
            || !opened.error().where.startsWith(QLatin1String("demande.pdf")))
            return ErrorCode::Internal;
        return opened.error().code;
    }
    static QByteArray with(const QString &key, const QJsonValue &value)
    {
        QJsonObject object = QJsonDocument::fromJson(sealed()).object();
        object.insert(key, value);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void roundTrip()
    {
        const QByteArray json = sealed();
        QVERIFY(isSealedRequest(json));
        QVERIFY(!isSealedRequest(request()));
        QVERIFY(json != sealed());
        const auto opened = openedRequest(json, QString(), phrase());
        QVERIFY(opened.ok());
        QCOMPARE(*opened, request());
        // JSON for everybody, and nothing of the request in it.
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.keys(), QStringList({u"format"_qs, u"sealed"_qs, u"version"_qs}));
        for (const QByteArray &bytes :
            {json, QByteArray::fromBase64(object.value(u"sealed"_qs).toString().toLatin1())}) {
            QVERIFY(!bytes.contains("beneficiary"));
            QVERIFY(!bytes.contains("transport-dap"));
        }
        QVERIFY(openedRequest(sealedRequest(QByteArray(), phrase(), cheap).value(), {}, phrase())
                    .value()
                    .isEmpty());
    }

    void howItIsTypedDoesNotMatter()
    {
        const QByteArray json = sealed();
        const auto opens
            = [&](const QString &typed) { return openedRequest(json, QString(), typed).ok(); };
        QVERIFY(opens(u"  cheval  d\u2019\u00E9t\u00E9\u00A0pile\tagrafe "_qs));
        QVERIFY(opens(u"cheval d\u2019e\u0301te\u0301 pile agrafe"_qs)); // as a Mac types it
        QVERIFY(!opens(u"Cheval d\u2019\u00E9t\u00E9 pile agrafe"_qs));
        QVERIFY(!opens(u"cheval d\u2019ete pile agrafe"_qs));
        QVERIFY(!opens(u"chevald\u2019\u00E9t\u00E9 pile agrafe"_qs));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("serves");
        QTest::newRow("plain") << phrase() << true;
        QTest::newRow("one letter") << u"x"_qs << true;
        QTest::newRow("longest") << QString(longestPassphrase, u'x') << true;
        QTest::newRow("too long") << QString(longestPassphrase + 1, u'x') << false;
        QTest::newRow("spaces around") << u' ' + QString(longestPassphrase, u'x') + u' ' << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces") << u" \t\u00A0"_qs << false;
        QTest::newRow("invisible") << u"ab\u0007c"_qs << false;
    }
    void problems()
    {
        QFETCH(QString, typed);
        QFETCH(bool, serves);
        QCOMPARE(passphraseProblem(typed).has_value(), !serves);
        const auto made = sealedRequest(request(), typed, cheap);
        QCOMPARE(made.ok(), serves);
        if (!serves) {
            QCOMPARE(made.error().code, ErrorCode::Usage);
            QVERIFY(passphraseProblem(typed)->endsWith(u'.'));
        }
    }

    void refusals()
    {
        QCOMPARE(refusal(sealed(), u"autre"_qs), ErrorCode::SealRefused);
        QCOMPARE(refusal(sealed(), QString()), ErrorCode::SealRefused);
        QCOMPARE(refusal("no JSON"), ErrorCode::JsonSyntax);
        QCOMPARE(refusal(request()), ErrorCode::WrongFormat);
        QCOMPARE(refusal(with(u"version"_qs, 2)), ErrorCode::NewerVersion);
        QCOMPARE(refusal(with(u"more"_qs, 1)), ErrorCode::JsonUnknownKey);
        QCOMPARE(refusal(with(u"sealed"_qs, 1)), ErrorCode::JsonWrongType);
        for (const char *text : {"", "UFJTQg==", "not base64", "é"})
            QCOMPARE(refusal(with(u"sealed"_qs, QString::fromUtf8(text))), ErrorCode::SealDamaged);
        QByteArray later = QByteArray::fromBase64(
            QJsonDocument::fromJson(sealed()).object().value(u"sealed"_qs).toString().toLatin1());
        later[4] = 9;
        QCOMPARE(refusal(with(u"sealed"_qs, QString::fromLatin1(later.toBase64()))),
            ErrorCode::NewerVersion);
        later[4] = 1;
        later[later.size() - 1] = char(later.back() ^ 1);
        QCOMPARE(refusal(with(u"sealed"_qs, QString::fromLatin1(later.toBase64()))),
            ErrorCode::SealRefused);
    }

    // Bytes sealed for something else, with the same phrase.
    void anotherPurposeIsRefused()
    {
        const auto other = sealWithPassphrase(request(), phrase(), "register", cheap);
        QCOMPARE(refusal(with(u"sealed"_qs, QString::fromLatin1(other->toBase64()))),
            ErrorCode::SealRefused);
    }
};

QTEST_APPLESS_MAIN(TestSealedRequest)
#include "test_sealedrequest.moc"
