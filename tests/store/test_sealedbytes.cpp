#include "store/sealedbytes.h"

#include <QTest>
#include <QtEndian>

using namespace prealable;

// The least that Argon2id takes: a test need not be slow.
static constexpr PassphraseCost cheap{.passes = 1, .memoryKiB = 8};

static QString phrase()
{
    return u"cheval d\u2019été, pile agrafe"_qs;
}

class TestSealedBytes : public QObject
{
    Q_OBJECT

private:
    static QByteArray sealed(const QByteArray &plain = "{\"nom\": \"MARTIN\"}")
    {
        return sealWithPassphrase(plain, phrase(), "pdf", cheap).value();
    }

private Q_SLOTS:
    void passphraseRoundTrip();
    void passphraseIsComposed();
    void everyByteCountsWithPassphrase();
    void everyByteCountsWithKey();
    void everyLengthIsRefused();
    void costIsBounded_data();
    void costIsBounded();
    void contextAndKeyCount();
    void neverTwiceTheSame();
    void secretIsWiped();
};

void TestSealedBytes::passphraseRoundTrip()
{
    for (const qsizetype size : {0, 1, 63, 64, 65, 100'000}) {
        const QByteArray plain(size, 'x');
        const QByteArray closed = sealed(plain);
        QVERIFY(isSealedWithPassphrase(closed));
        QCOMPARE(closed.size(), 54 + size + 16);
        const auto opened = openWithPassphrase(closed, phrase(), "pdf");
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plain);
    }
    QCOMPARE(sealWithPassphrase("x", QString()).error().code, ErrorCode::Usage);
    QCOMPARE(openWithPassphrase(sealed(), QString(), "pdf").error().code, ErrorCode::SealRefused);
    QCOMPARE(
        openWithPassphrase(sealed(), phrase() + u' ', "pdf").error().code, ErrorCode::SealRefused);
    // The default cost opens too: it is in the header.
    const QByteArray dear = sealWithPassphrase("x", phrase()).value();
    QCOMPARE(qFromLittleEndian<quint32>(dear.constData() + 10), PassphraseCost().memoryKiB);
    QCOMPARE(*openWithPassphrase(dear, phrase()), QByteArray("x"));
}

// A Mac types é as two characters, the others as one.
void TestSealedBytes::passphraseIsComposed()
{
    const QString apart = phrase().normalized(QString::NormalizationForm_D);
    QVERIFY(apart != phrase());
    QVERIFY(openWithPassphrase(sealed(), apart, "pdf").ok());
}

void TestSealedBytes::everyByteCountsWithPassphrase()
{
    const QByteArray closed = sealed();
    for (qsizetype at = 0; at < closed.size(); ++at) {
        for (const char change : {char(1), char(0x80), char(0xFF)}) {
            QByteArray damaged = closed;
            damaged[at] = char(damaged.at(at) ^ change);
            // A cost may become one that is allowed and takes long: only the small ones are tried.
            if (at >= 6 && at < 14 && (at != 6 && at != 10))
                QVERIFY(!openWithPassphrase(damaged.first(60), phrase(), "pdf").ok());
            else
                QVERIFY2(!openWithPassphrase(damaged, phrase(), "pdf").ok(),
                    qPrintable(QString::number(at)));
        }
    }
}

void TestSealedBytes::everyByteCountsWithKey()
{
    const SecretBytes key = SecretBytes::random(sealKeySize);
    const QByteArray closed = sealWithKey("{\"nom\": \"MARTIN\"}", key, "patient/1/3");
    QCOMPARE(*openWithKey(closed, key, "patient/1/3"), QByteArray("{\"nom\": \"MARTIN\"}"));
    for (qsizetype at = 0; at < closed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = closed;
            damaged[at] = char(damaged.at(at) ^ (1 << bit));
            QVERIFY(!openWithKey(damaged, key, "patient/1/3").ok());
        }
    }
}

void TestSealedBytes::everyLengthIsRefused()
{
    const SecretBytes key = SecretBytes::random(sealKeySize);
    const QByteArray closed = sealWithKey("MARTIN", key, "c");
    for (qsizetype length = 0; length < closed.size(); ++length)
        QVERIFY(!openWithKey(closed.first(length), key, "c").ok());
    QVERIFY(!openWithKey(closed + 'x', key, "c").ok());
    const QByteArray typed = sealed();
    for (qsizetype length = 0; length < typed.size(); ++length)
        QVERIFY(!openWithPassphrase(typed.first(length), phrase(), "pdf").ok());
}

void TestSealedBytes::costIsBounded_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("memoryKiB");
    QTest::newRow("no pass") << 0U << 8U;
    QTest::newRow("too many passes") << highestCost.passes + 1 << 8U;
    QTest::newRow("all passes") << 0xFFFFFFFFU << 8U;
    QTest::newRow("no memory") << 1U << 0U;
    QTest::newRow("too little memory") << 1U << 7U;
    QTest::newRow("too much memory") << 1U << highestCost.memoryKiB + 1;
    QTest::newRow("all memory") << 1U << 0xFFFFFFFFU;
}

void TestSealedBytes::costIsBounded()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, memoryKiB);
    const PassphraseCost cost{.passes = passes, .memoryKiB = memoryKiB};
    QCOMPARE(sealWithPassphrase("x", phrase(), {}, cost).error().code, ErrorCode::Usage);
    QByteArray asking = sealed();
    qToLittleEndian(passes, asking.data() + 6);
    qToLittleEndian(memoryKiB, asking.data() + 10);
    QCOMPARE(openWithPassphrase(asking, phrase(), "pdf").error().code, ErrorCode::SealDamaged);
}

void TestSealedBytes::contextAndKeyCount()
{
    const SecretBytes key = SecretBytes::random(sealKeySize);
    const QByteArray closed = sealWithKey("MARTIN", key, "patient/1/3");
    for (const char *other : {"patient/1/4", "patient/2/3", "", "patient/1/33"})
        QCOMPARE(openWithKey(closed, key, other).error().code, ErrorCode::SealRefused);
    QCOMPARE(openWithKey(closed, SecretBytes::random(sealKeySize), "patient/1/3").error().code,
        ErrorCode::SealRefused);
    QCOMPARE(openWithPassphrase(sealed(), phrase(), "PDF").error().code, ErrorCode::SealRefused);
    QByteArray later = closed;
    later[0] = 2;
    QCOMPARE(openWithKey(later, key, "patient/1/3").error().code, ErrorCode::NewerVersion);
    QByteArray laterTyped = sealed();
    laterTyped[4] = 2;
    QCOMPARE(openWithPassphrase(laterTyped, phrase(), "pdf").error().code, ErrorCode::NewerVersion);
}

void TestSealedBytes::neverTwiceTheSame()
{
    const SecretBytes key = SecretBytes::random(sealKeySize);
    QVERIFY(sealWithKey("x", key, "c") != sealWithKey("x", key, "c"));
    QVERIFY(sealed() != sealed());
    QVERIFY(!(SecretBytes::random(32) == SecretBytes::random(32)));
}

void TestSealedBytes::secretIsWiped()
{
    SecretBytes one{QByteArrayView("secret")};
    SecretBytes other = one.copy();
    QVERIFY(one == other);
    const SecretBytes moved = std::move(other);
    QVERIFY(other.isEmpty()); // NOLINT: that is what is tested
    QVERIFY(other.data() == nullptr);
    QCOMPARE(moved.size(), 6);
    one.wipe();
    QVERIFY(one.isEmpty() && !(one == moved));
    QVERIFY(SecretBytes() == SecretBytes(0));
}

QTEST_APPLESS_MAIN(TestSealedBytes)
#include "test_sealedbytes.moc"
