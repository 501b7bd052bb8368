#include "store/packkeys.h"

#include "catalog/jsonreader.h"
#include "store/jsonfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <sodium.h>

namespace prealable {

namespace {

constexpr QByteArrayView secretMagic("prealable-pack-secret 1\n");
constexpr JsonLimits packKeyLimits{
    .bytes = qint64{64} * 1024, .depth = 4, .values = 1000, .errors = 5};
constexpr QLatin1String packKeysFormat("prealable-pack-keys");
constexpr int packKeysVersion = 1;

static_assert(packKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(packKeySize == crypto_sign_SEEDBYTES);
static_assert(packSignatureSize == crypto_sign_BYTES);

Error notASecret(const QString &path)
{
    return {ErrorCode::WrongFormat, path,
        u"Ce fichier n'est pas une clé secrète de paquets de formulaires."_qs};
}

PackKey readPackKey(const JsonNode &node)
{
    node.expect({"name", "key"});
    const QString hex = node["key"].text();
    static const QRegularExpression key(u"^[0-9a-f]{64}$"_qs);
    if (node["key"].isText() && !key.match(hex).hasMatch())
        node["key"].fail(ErrorCode::JsonWrongValue,
            u"Une clé est faite de 64 chiffres hexadécimaux, en minuscules."_qs);
    const QString name = node["name"].text();
    if (node["name"].isText() && name.trimmed().isEmpty())
        node["name"].fail(ErrorCode::JsonWrongValue, u"Dites à qui est cette clé."_qs);
    return {shownName(name), QByteArray::fromHex(hex.toLatin1())};
}

} // namespace

QString shownPackKey(QByteArrayView key)
{
    return QString::fromLatin1(
        key.first(std::min<qsizetype>(4, key.size())).toByteArray().toHex(' '));
}

Result<QList<PackKey>> readPackKeys(const QByteArray &json, const QString &file)
{
    const JsonDocument document = JsonDocument::parse(json, file, packKeyLimits);
    const JsonNode root = document.root();
    QList<PackKey> keys;
    if (root.exists() && root.expect({"format", "version", "keys"})) {
        if (root["format"].text() != packKeysFormat)
            root["format"].fail(ErrorCode::WrongFormat,
                u"Ce fichier n'est pas une liste de clés de paquets de formulaires."_qs);
        if (root["version"].integer() > packKeysVersion)
            root["version"].fail(ErrorCode::NewerVersion,
                u"Cette liste de clés est d'une version plus récente du programme."_qs);
        for (const JsonNode &node : root["keys"].items())
            keys.append(readPackKey(node));
    }
    if (!document.ok())
        return document.errors().first();
    return keys;
}

Result<QList<PackKey>> readPackKeyFiles(const QStringList &files)
{
    QList<PackKey> keys;
    for (const QString &file : files) {
        const auto json = readFile(file, packKeyLimits.bytes);
        if (!json)
            return json.error();
        const auto read = readPackKeys(*json, file);
        if (!read)
            return read.error();
        keys += *read;
    }
    return keys;
}

QByteArray packKeysJson(const QList<PackKey> &keys)
{
    QJsonArray list;
    for (const PackKey &key : keys)
        list.append(
            QJsonObject{{u"name"_qs, key.name}, {u"key"_qs, QString::fromLatin1(key.key.toHex())}});
    return QJsonDocument(QJsonObject{{u"format"_qs, QString(packKeysFormat)},
                             {u"version"_qs, packKeysVersion}, {u"keys"_qs, list}})
        .toJson();
}

PackSecret::PackSecret(SecretBytes seed)
    : m_seed(std::move(seed))
    , m_secret(crypto_sign_SECRETKEYBYTES)
    , m_public(packKeySize, '\0')
{
    crypto_sign_seed_keypair(
        reinterpret_cast<unsigned char *>(m_public.data()), m_secret.data(), m_seed.data());
}

PackSecret PackSecret::make()
{
    return PackSecret(SecretBytes::random(packKeySize));
}

Result<PackSecret> PackSecret::read(const QString &path)
{
    QByteArray content;
    if (auto read = readFile(path, 1024); read)
        content = std::move(read).value();
    else
        return read.error();
#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others)
        return Error{ErrorCode::FileUnreadable, path,
            u"D'autres que vous peuvent lire cette clé secrète\u00A0: réservez-la d'abord à vous "
            u"(chmod 600)."_qs};
#endif
    SecretBytes seed(packKeySize);
    constexpr qsizetype digits = 2 * packKeySize;
    const bool whole = content.size() == secretMagic.size() + digits + 1
        && content.startsWith(secretMagic) && content.endsWith('\n')
        && sodium_hex2bin(seed.data(), packKeySize, content.constData() + secretMagic.size(),
               size_t(digits), nullptr, nullptr, nullptr)
            == 0;
    sodium_memzero(content.data(), size_t(content.size()));
    if (!whole)
        return notASecret(path);
    return PackSecret(std::move(seed));
}

Result<void> PackSecret::write(const QString &path) const
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileNotWritten, path,
            u"Ce fichier existe déjà\u00A0: une clé secrète n'en remplace jamais un. Choisissez un "
            u"autre nom."_qs};
    QByteArray content = secretMagic.toByteArray();
    const qsizetype at = content.size();
    content.resize(at + 2 * packKeySize + 1); // with the NUL of sodium_bin2hex
    sodium_bin2hex(content.data() + at, 2 * packKeySize + 1, m_seed.data(), size_t(m_seed.size()));
    content.back() = '\n';
    const auto written = writePrivateFile(path, content);
    sodium_memzero(content.data(), size_t(content.size()));
    return written;
}

QByteArray PackSecret::publicKey() const
{
    return m_public;
}

QByteArray PackSecret::sign(const QByteArray &message) const
{
    QByteArray signature(packSignatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(message.constData()), quint64(message.size()),
        m_secret.data());
    return signature;
}

} // namespace prealable
