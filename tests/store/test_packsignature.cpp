// Who signed a pack, and that no byte of it can be another one.
#include "store/packtest.h"

#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestPackSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedAndOpened();
    void signedAgainByAnother();
    void unsignedIsRefused();
    void anUnknownKeyIsRefused();
    void anAlteredByteIsRefused();
    void cutOrLengthenedIsRefused();
    void theSignatureOfAnotherPackIsRefused();
    void otherBeginnings_data();
    void otherBeginnings();
    void aHostileContentIsRefusedThoughSigned();
    void secretsAreTheOwnersAlone();
    void aSecretIsNeverReplaced();
    void otherFilesAreNoSecrets();
    void keyLists_data();
    void keyLists();

private:
    const PackSecret m_secret = PackSecret::make();
    const QList<PackKey> m_trusted{keyOf(m_secret)};
    const FormFiles m_files{{QStringLiteral("law/values.json"), "{ \"values\": [] }"},
        {QStringLiteral("version.json"), "{ \"version\": 2 }"}};
    const QByteArray m_pack = signedBy(m_secret, *unsignedPack(m_files));
};

void TestPackSignature::signedAndOpened()
{
    const auto opened = openPack(m_pack, m_trusted);
    QVERIFY(opened.ok());
    QCOMPARE(opened->signer, m_trusted.first());
    QCOMPARE(opened->files, m_files);
    QCOMPARE(opened->signature.size(), packSignatureSize);
    // The same files and key give the same bytes.
    QCOMPARE(signedBy(m_secret, *unsignedPack(m_files)), m_pack);
    QVERIFY(isPack(m_pack));
}

void TestPackSignature::signedAgainByAnother()
{
    const PackSecret other = PackSecret::make();
    const QByteArray pack = signedBy(other, m_pack);
    QCOMPARE(openPack(pack, {keyOf(other)})->files, m_files);
    QCOMPARE(openPack(pack, m_trusted).error().code, ErrorCode::PackUnknownKey);
    // Nobody puts his name to what was changed on the way.
    QByteArray changed = m_pack;
    changed[changed.size() - 3] = 'x';
    QCOMPARE(signedPack(changed, other).error().code, ErrorCode::PackAltered);
    QCOMPARE(signedPack(rawPack("../a.json 0\n\n"), other).error().code, ErrorCode::PackDamaged);
}

void TestPackSignature::unsignedIsRefused()
{
    const auto opened = openPack(*unsignedPack(m_files), m_trusted);
    QCOMPARE(opened.error().code, ErrorCode::PackUnsigned);
    QVERIFY(opened.error().detail.contains(QStringLiteral("pas signé")));
}

void TestPackSignature::anUnknownKeyIsRefused()
{
    const auto opened = openPack(m_pack, {keyOf(PackSecret::make())});
    QCOMPARE(opened.error().code, ErrorCode::PackUnknownKey);
    QVERIFY(opened.error().detail.contains(shownPackKey(m_secret.publicKey())));
    QCOMPARE(openPack(m_pack, {}).error().code, ErrorCode::PackUnknownKey);
}

// Each byte of each region: first line, key, signature, path, size, content, version.
void TestPackSignature::anAlteredByteIsRefused()
{
    for (qsizetype at = 0; at < m_pack.size(); ++at) {
        for (const char bit : {char(1), char(0x20), char(0x80)}) {
            QByteArray changed = m_pack;
            changed[at] = char(changed.at(at) ^ bit);
            const auto opened = openPack(changed, m_trusted);
            QVERIFY2(!opened.ok(), QByteArray::number(at).constData());
            QVERIFY(!opened.error().detail.isEmpty());
            QVERIFY(!signedPack(changed, m_secret).ok());
        }
    }
}

void TestPackSignature::cutOrLengthenedIsRefused()
{
    for (qsizetype length = 0; length < m_pack.size(); ++length)
        QVERIFY2(!openPack(m_pack.first(length), m_trusted).ok(),
            QByteArray::number(length).constData());
    QCOMPARE(openPack(m_pack + '\n', m_trusted).error().code, ErrorCode::PackAltered);
    QCOMPARE(openPack(m_pack + "z.json 0\n\n", m_trusted).error().code, ErrorCode::PackAltered);
    QCOMPARE(openPack(QByteArray(m_pack).replace("\n", "\r\n"), m_trusted).error().code,
        ErrorCode::NewerVersion);
}

void TestPackSignature::theSignatureOfAnotherPackIsRefused()
{
    FormFiles later = m_files;
    later.insert(QStringLiteral("version.json"), "{ \"version\": 3 }");
    const QByteArray other = signedBy(m_secret, *unsignedPack(later));
    const qsizetype head = m_pack.indexOf("law/");
    QCOMPARE(openPack(m_pack.first(head) + other.sliced(head), m_trusted).error().code,
        ErrorCode::PackAltered);
}

void TestPackSignature::otherBeginnings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::WrongFormat;
    QTest::newRow("zip") << QByteArray("PK\3\4....") << ErrorCode::WrongFormat;
    QTest::newRow("request") << QByteArray("{\"format\":\"prealable-request\"}")
                             << ErrorCode::WrongFormat;
    QTest::newRow("second version") << QByteArray("prealable-pack 2\nx") << ErrorCode::NewerVersion;
    QTest::newRow("no version") << QByteArray("prealable-pack \nx") << ErrorCode::PackAltered;
    QTest::newRow("no second line") << QByteArray("prealable-pack 1\n") << ErrorCode::PackAltered;
    QTest::newRow("another signature")
        << QByteArray("prealable-pack 1\nrsa 00 00\n") << ErrorCode::PackAltered;
    QTest::newRow("capitals") << QByteArray("prealable-pack 1\nUnsigned\n")
                              << ErrorCode::PackAltered;
}

void TestPackSignature::otherBeginnings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QCOMPARE(openPack(bytes, m_trusted).error().code, code);
    QCOMPARE(signedPack(bytes, m_secret).error().code, code);
}

// Whoever has the key may still be wrong, or robbed.
void TestPackSignature::aHostileContentIsRefusedThoughSigned()
{
    const QByteArrayList hostile{"../../a.json 2\n{}\n", "/etc/a.json 2\n{}\n",
        "a.json 2\n{}\na.json 2\n{}\n", "a.json 4000000000\n{}\n", "A.json 2\n{}\n", "x"};
    for (const QByteArray &content : hostile) {
        const auto opened = openPack(rawSigned(content, m_secret), m_trusted);
        QVERIFY2(!opened.ok(), content.constData());
        QCOMPARE(opened.error().code, ErrorCode::PackDamaged);
    }
}

void TestPackSignature::secretsAreTheOwnersAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    QVERIFY(m_secret.write(path).ok());
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path)
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
#endif
    const auto again = PackSecret::read(path);
    QVERIFY(again.ok());
    QCOMPARE(again->publicKey(), m_secret.publicKey());
    QCOMPARE(again->sign("x"), m_secret.sign("x"));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto shared = PackSecret::read(path);
    QCOMPARE(shared.error().code, ErrorCode::FileUnreadable);
    QVERIFY(shared.error().detail.contains(QStringLiteral("chmod 600")));
#endif
}

void TestPackSignature::aSecretIsNeverReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    QVERIFY(m_secret.write(path).ok());
    QCOMPARE(PackSecret::make().write(path).error().code, ErrorCode::FileNotWritten);
    QCOMPARE(PackSecret::read(path)->publicKey(), m_secret.publicKey());
}

void TestPackSignature::otherFilesAreNoSecrets()
{
    QTemporaryDir folder;
    QCOMPARE(PackSecret::read(folder.filePath(QStringLiteral("lost"))).error().code,
        ErrorCode::FileNotFound);
    const QByteArray magic = "prealable-pack-secret 1\n";
    const QByteArrayList others{{}, "x", magic, magic + '\n', magic + QByteArray(64, 'a'),
        magic + QByteArray(63, 'a') + '\n', magic + QByteArray(65, 'a') + '\n',
        magic + QByteArray(64, 'g') + '\n', packKeysJson(m_trusted)};
    for (const QByteArray &content : others) {
        const QString path = writePack(folder.filePath(QStringLiteral("secret")), content);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(PackSecret::read(path).error().code, ErrorCode::WrongFormat);
    }
}

void TestPackSignature::keyLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray start = R"({"format":"prealable-pack-keys","version":1,"keys":[)";
    const QByteArray key(64, 'a');
    QTest::newRow("newer") << QByteArray(start).replace(":1,", ":2,") + "]}"
                           << ErrorCode::NewerVersion;
    QTest::newRow("other") << QByteArray(start).replace("-keys", "-kex") + "]}"
                           << ErrorCode::WrongFormat;
    QTest::newRow("short key") << start + R"({"name":"A","key":"aa"}]})"
                               << ErrorCode::JsonWrongValue;
    QTest::newRow("capital key") << start + R"({"name":"A","key":")" + key.toUpper() + "\"}]}"
                                 << ErrorCode::JsonWrongValue;
    QTest::newRow("no name") << start + R"({"name":" ","key":")" + key + "\"}]}"
                             << ErrorCode::JsonWrongValue;
    QTest::newRow("nobody") << start + R"({"key":")" + key + "\"}]}" << ErrorCode::JsonMissingKey;
    QTest::newRow("cut") << start << ErrorCode::JsonSyntax;
}

void TestPackSignature::keyLists()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const auto keys = readPackKeys(json, QStringLiteral("keys.json"));
    QVERIFY(!keys.ok());
    QCOMPARE(keys.error().code, code);
    QCOMPARE(*readPackKeys(packKeysJson(m_trusted), QStringLiteral("keys.json")), m_trusted);
    // The program's own list is one.
    QVERIFY(
        readPackKeyFiles({QStringLiteral(PREALABLE_SOURCE_DIR "/resources/packkeys/packkeys.json")})
            .ok());
}

QTEST_APPLESS_MAIN(TestPackSignature)
#include "test_packsignature.moc"
