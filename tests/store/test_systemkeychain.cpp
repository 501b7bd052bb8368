// The real keychain, where there is none: an answer, and at once.
#include "store/systemkeychain.h"

#include "store/registertest.h"

#include <QElapsedTimer>

using namespace prealable;

class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
};

void TestSystemKeychain::saysThatThereIsNone()
{
#ifdef Q_OS_LINUX
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
