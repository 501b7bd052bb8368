// The real keychain: where there is none, an answer, and at once; and a Secret Service that the
// test starts on a bus of its own.
#include "store/systemkeychain.h"

#include "store/registertest.h"

#include <QElapsedTimer>

using namespace prealable;

class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
    void saysThatThereIsNone();
};

// With PREALABLE_KEYRING this program runs on a bus where a keyring is open (CMakeLists.txt).
void TestSystemKeychain::keepsAndForgets()
{
    if (!qEnvironmentVariableIsSet("PREALABLE_KEYRING"))
        QSKIP("Not on a bus with a keyring.");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    const auto keychain = systemKeychain();
    QVERIFY(keychain != nullptr);
    const SecretBytes secret = SecretBytes::random(sealKeySize);
    const SecretBytes other = SecretBytes::random(sealKeySize);
    const QString name = u"prealable-test clé 1"_qs;
    const auto before = keychain->has(name);
    QVERIFY2(before.ok(), qPrintable(before.ok() ? QString() : before.error().detail));
    QVERIFY(!*before);
    QCOMPARE(keychain->secret(name).error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(keychain->keep(name, secret).ok());
    QVERIFY(keychain->keep(u"prealable-test clé 2"_qs, other).ok());
    QVERIFY(*keychain->has(name));
    const auto read = keychain->secret(name);
    QVERIFY(read.ok());
    QVERIFY(read->view() == secret.view());
    QVERIFY(keychain->keep(name, other).ok()); // in place of the first
    QVERIFY(keychain->secret(name)->view() == other.view());
    QVERIFY(keychain->forget(name).ok());
    QVERIFY(keychain->forget(name).ok()); // not there: no error
    QVERIFY(!*keychain->has(name));
    QVERIFY(*keychain->has(u"prealable-test clé 2"_qs));
}

void TestSystemKeychain::saysThatThereIsNone()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("PREALABLE_KEYRING"))
        QSKIP("There is one.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // the Secret Service, not a wallet's own file
    const auto keychain = systemKeychain();
    if (!keychain)
        QSKIP("Built without QtKeychain.");
    QElapsedTimer timer;
    timer.start();
    const SecretBytes secret = SecretBytes::random(sealKeySize);
    const QString name = u"prealable-test"_qs;
    QCOMPARE(keychain->keep(name, secret).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(keychain->secret(name).error().code, ErrorCode::KeychainUnavailable);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
#else
    QSKIP("Only where the keychain can be hidden.");
#endif
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "test_systemkeychain.moc"
