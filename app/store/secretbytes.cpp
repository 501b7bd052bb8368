#include "store/secretbytes.h"

#include <cstring>
#include <sodium.h>
#include <utility>

namespace prealable {

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium finds no random source on this system.");
}

QByteArray randomBytes(qsizetype size)
{
    readySodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size == 0)
        return;
    readySodium();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size)));
    if (m_bytes == nullptr)
        qBadAlloc();
    sodium_memzero(m_bytes, static_cast<size_t>(size));
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(bytes.size())
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes, bytes.data(), static_cast<size_t>(bytes.size()));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_bytes, static_cast<size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::ofPassphrase(const QString &passphrase)
{
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes bytes{QByteArrayView(utf8)};
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return bytes;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::wipe()
{
    if (m_bytes != nullptr)
        sodium_free(m_bytes); // which wipes
    m_bytes = nullptr;
    m_size = 0;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, static_cast<size_t>(m_size)) == 0);
}

} // namespace prealable
