// Where a secret of this computer's user is kept between two runs: the system's keychain, or a
// stand-in in tests.
#pragma once

#include "core/result.h"
#include "store/secretbytes.h"

namespace prealable {

class KeySource
{
public:
    KeySource() = default;
    virtual ~KeySource() = default;
    Q_DISABLE_COPY_MOVE(KeySource)

    // KeychainUnavailable: there is none, it stays closed, or it has no secret of this name.
    virtual Result<SecretBytes> secret(const QString &name) = 0;
    // KeychainUnavailable only when it cannot be asked.
    virtual Result<bool> has(const QString &name) = 0;
    virtual Result<void> keep(const QString &name, const SecretBytes &secret) = 0;
    // A secret that is not there is no error.
    virtual Result<void> forget(const QString &name) = 0;
};

} // namespace prealable
