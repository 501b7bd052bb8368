#include "store/systemkeychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace prealable {

namespace {

constexpr int longestWaitMs = 120'000;

Error unavailable()
{
    return {ErrorCode::KeychainUnavailable, {},
        u"Le trousseau de clés du système ne répond pas ou ne contient pas cette clé\u00A0: "
        u"ouvrez le registre avec sa phrase de passe."_qs};
}

class SystemKeychain : public KeySource
{
public:
    Result<SecretBytes> secret(const QString &name) override;
    Result<bool> has(const QString &name) override;
    Result<void> keep(const QString &name, const SecretBytes &secret) override;
    Result<void> forget(const QString &name) override;

private:
    // The error of a job that did not end in time is OtherError.
    static QKeychain::Error run(QKeychain::Job &job, const QString &name);
    static QString service() { return QStringLiteral("prealable"); }
};

QKeychain::Error SystemKeychain::run(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setKey(name);
    job.setInsecureFallback(false); // rather no key than one in a plain file
    QEventLoop waiting;
    QKeychain::Error error = QKeychain::OtherError;
    QObject::connect(&job, &QKeychain::Job::finished, &waiting, [&](QKeychain::Job *done) {
        error = done->error();
        waiting.quit();
    });
    QTimer::singleShot(longestWaitMs, &waiting, &QEventLoop::quit);
    job.start();
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    return error;
}

Result<SecretBytes> SystemKeychain::secret(const QString &name)
{
    QKeychain::ReadPasswordJob job(service());
    if (run(job, name) != QKeychain::NoError)
        return unavailable();
    QByteArray bytes = job.binaryData();
    SecretBytes found{QByteArrayView(bytes)};
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return found;
}

Result<bool> SystemKeychain::has(const QString &name)
{
    QKeychain::ReadPasswordJob job(service());
    const QKeychain::Error error = run(job, name);
    QByteArray bytes = job.binaryData();
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return unavailable();
    return error == QKeychain::NoError;
}

Result<void> SystemKeychain::keep(const QString &name, const SecretBytes &secret)
{
    QKeychain::WritePasswordJob job(service());
    job.setBinaryData(secret.view().toByteArray());
    if (run(job, name) != QKeychain::NoError)
        return unavailable();
    return {};
}

Result<void> SystemKeychain::forget(const QString &name)
{
    QKeychain::DeletePasswordJob job(service());
    const QKeychain::Error error = run(job, name);
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return unavailable();
    return {};
}

} // namespace

std::unique_ptr<KeySource> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace prealable
