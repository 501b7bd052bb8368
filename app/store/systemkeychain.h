// The keychain of the system: Windows' credentials, or by QtKeychain Secret Service, KWallet or the
// macOS Keychain. Each call may ask the user to open the keychain, and waits for the answer (two
// minutes at most) while events go on being handled.
#pragma once

#include "store/keysource.h"

#include <memory>

namespace prealable {

#ifdef PREALABLE_HAS_KEYCHAIN
std::unique_ptr<KeySource> systemKeychain();
#else
// This program was built without QtKeychain: passphrases only.
inline std::unique_ptr<KeySource> systemKeychain()
{
    return nullptr;
}
#endif

} // namespace prealable
