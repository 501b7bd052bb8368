#include "store/packsignature.h"

#include <algorithm>
#include <sodium.h>

namespace prealable {

namespace {

constexpr QByteArrayView packFirstLine("prealable-pack 1\n");
constexpr QByteArrayView unsignedLine("unsigned\n");
constexpr QByteArrayView signedWord("ed25519 ");

// A pack in its parts, which are not believed yet.
struct PackParts {
    bool isSigned = false;
    QByteArray key;
    QByteArray signature;
    QByteArrayView content;
};

Error packError(ErrorCode code, const QString &detail)
{
    return {code, {}, detail};
}

Error alteredPack()
{
    return packError(ErrorCode::PackAltered,
        u"Ce paquet a été modifié ou n'est pas entier\u00A0: sa signature ne correspond plus. "
        u"Prenez-le de nouveau là où il est publié."_qs);
}

// Lower-case hexadecimal digits and nothing else; empty when it is something else.
QByteArray strictHex(QByteArrayView hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    return bytes.toHex() == hex ? bytes : QByteArray();
}

std::optional<PackParts> signedParts(QByteArrayView rest)
{
    constexpr qsizetype keyEnd = 2 * packKeySize;
    constexpr qsizetype lineEnd = keyEnd + 1 + 2 * packSignatureSize;
    if (!rest.startsWith(signedWord) || rest.size() <= signedWord.size() + lineEnd)
        return std::nullopt;
    rest = rest.sliced(signedWord.size());
    PackParts parts{true, strictHex(rest.first(keyEnd)),
        strictHex(rest.sliced(keyEnd + 1, 2 * packSignatureSize)), rest.sliced(lineEnd + 1)};
    if (rest.at(keyEnd) != ' ' || rest.at(lineEnd) != '\n' || parts.key.isEmpty()
        || parts.signature.isEmpty())
        return std::nullopt;
    return parts;
}

Result<PackParts> partsOf(QByteArrayView pack)
{
    if (!isPack(pack))
        return packError(ErrorCode::WrongFormat,
            u"Ce fichier n'est pas un paquet de formulaires de Préalable."_qs);
    if (pack.size() > packLimits::bytes)
        return packError(ErrorCode::FileTooLarge,
            u"Ce paquet est trop gros\u00A0: %1\u00A0Mo au plus."_qs.arg(
                packLimits::bytes / 1024 / 1024));
    if (!pack.startsWith(packFirstLine)) {
        const QByteArrayView number = pack.sliced(packMagic.size());
        const bool later = !number.isEmpty() && number.front() >= '1' && number.front() <= '9';
        return later ? packError(ErrorCode::NewerVersion,
                   u"Ce paquet est fait pour une version plus récente de Préalable, ou il est "
                   u"abîmé\u00A0: mettez d'abord le programme à jour."_qs)
                     : alteredPack();
    }
    const QByteArrayView rest = pack.sliced(packFirstLine.size());
    if (rest.startsWith(unsignedLine))
        return PackParts{false, {}, {}, rest.sliced(unsignedLine.size())};
    if (const auto parts = signedParts(rest))
        return *parts;
    return alteredPack();
}

QByteArray signedBytes(QByteArrayView key, QByteArrayView content)
{
    QByteArray bytes;
    bytes.reserve(packFirstLine.size() + 100 + content.size());
    bytes += packFirstLine;
    bytes += signedWord;
    bytes += key.toByteArray().toHex() + '\n';
    bytes += content;
    return bytes;
}

bool isSignatureGood(const PackParts &parts)
{
    readySodium();
    const QByteArray message = signedBytes(parts.key, parts.content);
    const auto bytes = [](const QByteArray &of) {
        return reinterpret_cast<const unsigned char *>(of.constData());
    };
    return crypto_sign_verify_detached(
               bytes(parts.signature), bytes(message), quint64(message.size()), bytes(parts.key))
        == 0;
}

} // namespace

bool isPack(QByteArrayView bytes)
{
    return bytes.startsWith(packMagic);
}

Result<QByteArray> unsignedPack(const FormFiles &files)
{
    const auto content = packContent(files);
    if (!content)
        return content.error();
    QByteArray pack = packFirstLine.toByteArray();
    pack += unsignedLine;
    pack += *content;
    if (pack.size() > packLimits::bytes)
        return packError(ErrorCode::PackDamaged, u"Ces formulaires sont trop gros."_qs);
    return pack;
}

Result<QByteArray> signedPack(const QByteArray &pack, const PackSecret &secret)
{
    const auto parts = partsOf(pack);
    if (!parts)
        return parts.error();
    if (parts->isSigned && !isSignatureGood(*parts))
        return alteredPack();
    if (const auto files = readPackContent(parts->content); !files)
        return files.error();
    const QByteArray key = secret.publicKey();
    const QByteArray signature = secret.sign(signedBytes(key, parts->content));
    QByteArray signedOne = packFirstLine.toByteArray();
    signedOne += signedWord;
    signedOne += key.toHex() + ' ' + signature.toHex() + '\n';
    signedOne += parts->content;
    return signedOne;
}

Result<OpenedPack> openPack(const QByteArray &pack, const QList<PackKey> &trusted)
{
    const auto parts = partsOf(pack);
    if (!parts)
        return parts.error();
    if (!parts->isSigned)
        return packError(ErrorCode::PackUnsigned,
            u"Ce paquet n'est pas signé\u00A0: personne n'en répond. Prenez les paquets là où "
            u"Préalable est publié."_qs);
    const auto signer = std::find_if(trusted.begin(), trusted.end(),
        [&parts](const PackKey &key) { return key.key == parts->key; });
    if (signer == trusted.end())
        return packError(ErrorCode::PackUnknownKey,
            u"Ce paquet est signé par quelqu'un que Préalable ne connaît pas (clé %1…). Prenez les "
            u"paquets là où Préalable est publié."_qs.arg(shownPackKey(parts->key)));
    if (!isSignatureGood(*parts))
        return alteredPack();
    auto files = readPackContent(parts->content);
    if (!files)
        return files.error();
    return OpenedPack{*signer, parts->signature, std::move(*files)};
}

} // namespace prealable
