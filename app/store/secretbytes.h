// Bytes that must not be left behind in memory: keys and passphrases. The memory is locked where
// the system allows it (never written to the swap), guarded on both sides, and wiped when it is
// freed.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace prealable {

class SecretBytes
{
public:
    SecretBytes() = default; // none
    explicit SecretBytes(qsizetype size); // zeros
    explicit SecretBytes(QByteArrayView bytes); // a copy; the original is the caller's to wipe
    static SecretBytes random(qsizetype size);
    // Composed (NFC), so that the same letters give the same bytes on every system; UTF-8. What the
    // program still holds of the QString is not wiped.
    static SecretBytes ofPassphrase(const QString &passphrase);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes() { wipe(); }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    void wipe();
    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }
    // In a time that does not tell where they differ.
    bool operator==(const SecretBytes &other) const;

private:
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

// libsodium made ready, once; the program cannot go on without its random source.
void readySodium();
QByteArray randomBytes(qsizetype size);

} // namespace prealable
