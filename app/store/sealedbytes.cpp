#include "store/sealedbytes.h"

#include <QtEndian>
#include <sodium.h>

namespace prealable {

namespace {

constexpr char magic[] = {'P', 'R', 'S', 'B'};
constexpr char version = 1;
constexpr char methodArgon2id = 1;
constexpr qsizetype saltAt = 14;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype nonceAt = saltAt + saltSize;
constexpr qsizetype headerSize = nonceAt + nonceSize;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keyedHeaderSize = 1 + nonceSize;
static_assert(saltSize == 16 && nonceSize == 24 && tagSize == 16);
static_assert(sealKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray joined(QByteArrayView one, QByteArrayView other)
{
    return QByteArray(one.data(), one.size()).append(other.data(), other.size());
}

Error damaged()
{
    return {ErrorCode::SealDamaged, {},
        u"Ces données chiffrées sont abîmées ou incomplètes\u00A0: reprenez une copie entière."_qs};
}

Error newer()
{
    return {ErrorCode::NewerVersion, {},
        u"Ces données ont été chiffrées par une version plus récente du programme\u00A0: "
        u"installez-la."_qs};
}

Error refused()
{
    return {ErrorCode::SealRefused, {},
        u"La phrase de passe n'est pas la bonne, ou les données ont été modifiées."_qs};
}

Error noMemory()
{
    return {ErrorCode::Internal, {},
        u"La mémoire manque pour calculer la clé\u00A0: fermez d'autres programmes et "
        u"recommencez."_qs};
}

bool isAllowed(PassphraseCost cost)
{
    return cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN
        && cost.memoryKiB >= crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024
        && cost.passes <= highestCost.passes && cost.memoryKiB <= highestCost.memoryKiB;
}

// Empty when there is not enough memory.
SecretBytes derivedKey(const QString &passphrase, QByteArrayView salt, PassphraseCost cost)
{
    const SecretBytes typed = SecretBytes::ofPassphrase(passphrase);
    SecretBytes key(sealKeySize);
    const int failed
        = crypto_pwhash(key.data(), sealKeySize, reinterpret_cast<const char *>(typed.data()),
            static_cast<quint64>(typed.size()), unsignedBytes(salt), cost.passes,
            size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::move(key) : SecretBytes();
}

// Appends the sealed bytes to `header`, whose end is the nonce.
QByteArray sealedAfter(
    QByteArray header, QByteArrayView plain, const SecretBytes &key, QByteArrayView authenticated)
{
    const qsizetype start = header.size();
    const QByteArray nonce = header.last(nonceSize);
    header.resize(start + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(header.data()) + start, nullptr, unsignedBytes(plain),
        static_cast<quint64>(plain.size()), unsignedBytes(authenticated),
        static_cast<quint64>(authenticated.size()), nullptr, unsignedBytes(nonce), key.data());
    return header;
}

Result<QByteArray> openedAfter(
    qsizetype header, QByteArrayView sealed, const SecretBytes &key, QByteArrayView authenticated)
{
    const QByteArrayView nonce = sealed.sliced(header - nonceSize, nonceSize);
    const QByteArrayView closed = sealed.sliced(header);
    QByteArray plain(closed.size() - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, unsignedBytes(closed),
        static_cast<quint64>(closed.size()), unsignedBytes(authenticated),
        static_cast<quint64>(authenticated.size()), unsignedBytes(nonce), key.data());
    if (failed != 0)
        return refused();
    return plain;
}

} // namespace

bool isSealedWithPassphrase(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView(magic, sizeof magic));
}

Result<QByteArray> sealWithPassphrase(
    QByteArrayView plain, const QString &passphrase, QByteArrayView context, PassphraseCost cost)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::Usage, {}, u"Choisissez une phrase de passe."_qs};
    if (!isAllowed(cost))
        return Error{
            ErrorCode::Usage, {}, u"Le coût demandé pour la phrase de passe n'est pas permis."_qs};
    QByteArray header(magic, sizeof magic);
    header += version;
    header += methodArgon2id;
    header.resize(saltAt);
    qToLittleEndian(cost.passes, header.data() + 6);
    qToLittleEndian(cost.memoryKiB, header.data() + 10);
    const QByteArray salt = randomBytes(saltSize);
    header += salt + randomBytes(nonceSize);
    const SecretBytes key = derivedKey(passphrase, salt, cost);
    if (key.isEmpty())
        return noMemory();
    return sealedAfter(header, plain, key, joined(header, context));
}

Result<QByteArray> openWithPassphrase(
    QByteArrayView sealed, const QString &passphrase, QByteArrayView context)
{
    readySodium();
    if (!isSealedWithPassphrase(sealed) || sealed.size() < 6)
        return damaged();
    if (sealed.at(4) != version || sealed.at(5) != methodArgon2id)
        return newer();
    if (sealed.size() < headerSize + tagSize)
        return damaged();
    const PassphraseCost cost{.passes = qFromLittleEndian<quint32>(sealed.data() + 6),
        .memoryKiB = qFromLittleEndian<quint32>(sealed.data() + 10)};
    if (!isAllowed(cost))
        return damaged();
    if (passphrase.isEmpty())
        return refused();
    const SecretBytes key = derivedKey(passphrase, sealed.sliced(saltAt, saltSize), cost);
    if (key.isEmpty())
        return noMemory();
    return openedAfter(headerSize, sealed, key, joined(sealed.first(headerSize), context));
}

QByteArray sealWithKey(QByteArrayView plain, const SecretBytes &key, QByteArrayView context)
{
    Q_ASSERT(key.size() == sealKeySize);
    const QByteArray header = QByteArray(1, version) + randomBytes(nonceSize);
    return sealedAfter(header, plain, key, joined(header.first(1), context));
}

Result<QByteArray> openWithKey(
    QByteArrayView sealed, const SecretBytes &key, QByteArrayView context)
{
    Q_ASSERT(key.size() == sealKeySize);
    if (sealed.size() < keyedHeaderSize + tagSize)
        return damaged();
    if (sealed.at(0) != version)
        return newer();
    return openedAfter(keyedHeaderSize, sealed, key, joined(sealed.first(1), context));
}

} // namespace prealable
