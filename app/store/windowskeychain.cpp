// The keychain of Windows where QtKeychain was not there to build with: its own credentials, which
// Windows seals with the user's password.
#include "store/systemkeychain.h"

#include <windows.h>

#include <sodium.h>
#include <wincred.h>

namespace prealable {

namespace {

std::wstring target(const QString &name)
{
    return (QStringLiteral("prealable/") + name).toStdWString();
}

Error unavailable()
{
    return {ErrorCode::KeychainUnavailable, {},
        u"Le trousseau de clés de Windows ne répond pas ou ne contient pas cette clé\u00A0: "
        u"ouvrez le registre avec sa phrase de passe."_qs};
}

class WindowsKeychain : public KeySource
{
public:
    Result<SecretBytes> secret(const QString &name) override
    {
        PCREDENTIALW found = nullptr;
        if (!CredReadW(target(name).c_str(), CRED_TYPE_GENERIC, 0, &found))
            return unavailable();
        SecretBytes secret{QByteArrayView(found->CredentialBlob, found->CredentialBlobSize)};
        sodium_memzero(found->CredentialBlob, found->CredentialBlobSize);
        CredFree(found);
        return secret;
    }

    Result<bool> has(const QString &name) override
    {
        PCREDENTIALW found = nullptr;
        if (CredReadW(target(name).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
            sodium_memzero(found->CredentialBlob, found->CredentialBlobSize);
            CredFree(found);
            return true;
        }
        if (GetLastError() == ERROR_NOT_FOUND)
            return false;
        return unavailable();
    }

    Result<void> keep(const QString &name, const SecretBytes &secret) override
    {
        std::wstring place = target(name);
        std::wstring user = L"prealable";
        CREDENTIALW kept = {};
        kept.Type = CRED_TYPE_GENERIC;
        kept.TargetName = place.data();
        kept.UserName = user.data();
        kept.CredentialBlobSize = DWORD(secret.view().size());
        // Only read from, though Windows' type does not say so.
        kept.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char *>(secret.view().data()));
        kept.Persist = CRED_PERSIST_LOCAL_MACHINE; // this computer's, never a roaming profile's
        if (!CredWriteW(&kept, 0))
            return unavailable();
        return {};
    }

    Result<void> forget(const QString &name) override
    {
        if (!CredDeleteW(target(name).c_str(), CRED_TYPE_GENERIC, 0)
            && GetLastError() != ERROR_NOT_FOUND)
            return unavailable();
        return {};
    }
};

} // namespace

std::unique_ptr<KeySource> systemKeychain()
{
    return std::make_unique<WindowsKeychain>();
}

} // namespace prealable
