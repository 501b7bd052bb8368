#include "store/sealedrequest.h"

#include "catalog/jsonreader.h"
#include "store/requestreader.h"

#include <algorithm>

namespace prealable {

namespace {

constexpr QByteArrayView sealedFormat = "prealable-sealed-request";
constexpr QByteArrayView sealContext = "prealable-request";
// A request of 1 MiB in base64, and the words around it.
constexpr JsonLimits sealedLimits{.bytes = qint64{1536} * 1024, .depth = 2, .values = 8};

Error located(const QString &where, Error error)
{
    error.where = where;
    return error;
}

Error damagedSeal(const QString &where)
{
    return {ErrorCode::SealDamaged, where,
        u"Les réponses protégées de ce PDF sont abîmées\u00A0: reprenez une copie entière."_qs};
}

Error wrongPassphrase(const QString &where)
{
    return {ErrorCode::SealRefused, where,
        u"Cette phrase secrète n'est pas la bonne, ou le PDF a été modifié. Vérifiez les "
        u"majuscules, les accents et les espaces."_qs};
}

} // namespace

std::optional<QString> passphraseProblem(const QString &passphrase)
{
    const QString phrase = passphrase.simplified();
    if (phrase.isEmpty())
        return u"Écrivez la phrase secrète."_qs;
    if (phrase.size() > longestPassphrase)
        return u"Cette phrase secrète est trop longue\u00A0: %1\u00A0caractères au plus."_qs.arg(
            longestPassphrase);
    const bool visible = std::all_of(phrase.begin(), phrase.end(),
        [](QChar letter) { return letter.category() != QChar::Other_Control; });
    if (!visible)
        return u"Cette phrase secrète a des caractères invisibles\u00A0: tapez-la au clavier."_qs;
    return {};
}

Result<QByteArray> sealedRequest(
    QByteArrayView requestJson, const QString &passphrase, PassphraseCost cost)
{
    if (const auto problem = passphraseProblem(passphrase))
        return Error{ErrorCode::Usage, {}, *problem};
    const auto sealed = sealWithPassphrase(requestJson, passphrase.simplified(), sealContext, cost);
    if (!sealed)
        return sealed.error();
    QByteArray json = "{\"format\":\"";
    json += sealedFormat;
    json += "\",\"version\":1,\"sealed\":\"" + sealed->toBase64() + "\"}\n";
    return json;
}

// In a plain request these quotes would be escaped.
bool isSealedRequest(const QByteArray &json)
{
    return json.contains('"' + sealedFormat.toByteArray() + '"');
}

Result<QByteArray> openedRequest(
    const QByteArray &json, const QString &where, const QString &passphrase)
{
    const JsonDocument document = JsonDocument::parse(json, where, sealedLimits);
    const JsonNode root = document.root();
    if (root.exists() && hasFormat(root, QString::fromLatin1(sealedFormat), 1))
        root.expect({"format", "version", "sealed"});
    const QByteArray base64 = root["sealed"].text().toLatin1();
    if (!document.ok())
        return document.errors().first();
    const auto sealed
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return damagedSeal(where);
    auto opened = openWithPassphrase(*sealed, passphrase.simplified(), sealContext);
    if (opened)
        return opened;
    switch (opened.error().code) {
    case ErrorCode::SealRefused:
        return wrongPassphrase(where);
    case ErrorCode::SealDamaged:
        return damagedSeal(where);
    default:
        return located(where, opened.error());
    }
}

} // namespace prealable
