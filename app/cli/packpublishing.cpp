// `pack key`, `pack make`, `pack sign`: for those who publish form packs.
#include "cli/command.h"
#include "cli/locatederror.h"
#include "cli/outputfile.h"
#include "cli/shapes.h"
#include "store/jsonfile.h"
#include "store/packforms.h"
#include "store/packsignature.h"

#include <QFileInfo>

namespace prealable::cli {

Outcome runPackKey(const Invocation &invocation)
{
    const QString secretPath = invocation.arguments.value(QStringLiteral("--output"));
    const QString publicPath = invocation.arguments.value(QStringLiteral("--public"));
    if (QFileInfo(secretPath).absoluteFilePath() == QFileInfo(publicPath).absoluteFilePath())
        return failed(usageError(QStringLiteral("--public"),
            QStringLiteral(
                "Ce fichier est aussi celui de la clé secrète. Choisissez un autre nom.")));
    const PackSecret secret = PackSecret::make();
    const PackKey key{invocation.arguments.value(QStringLiteral("--name")), secret.publicKey()};
    const QByteArray json = packKeysJson({key});
    if (const auto readable = readPackKeys(json, QStringLiteral("--name")); !readable)
        return failed(usageError(QStringLiteral("--name"), readable.error().detail));
    if (const auto written = secret.write(secretPath); !written)
        return failed(written.error());
    if (const auto written = writeOutput(publicPath, json); !written)
        return failed(written.error());
    return {QJsonObject{{QStringLiteral("secret"), secretPath},
                {QStringLiteral("public"), publicPath}, {QStringLiteral("name"), key.name},
                {QStringLiteral("key"), QString::fromLatin1(key.key.toHex())}},
        QStringLiteral("%1 : clé secrète, à garder pour vous et à mettre en lieu sûr.\n"
                       "%2 : clé publique (%3…), à donner à qui doit vous croire.\n")
            .arg(secretPath, publicPath, shownPackKey(key.key)),
        {}};
}

Outcome runPackMake(const Invocation &invocation)
{
    const QString folder = invocation.arguments.operands().first();
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    const auto pack = makePack(folder);
    if (!pack) {
        QJsonArray problems;
        QString text;
        for (const Error &problem : pack.error()) {
            problems.append(QJsonObject{{QStringLiteral("where"), problem.where},
                {QStringLiteral("detail"), problem.detail}});
            text += problem.where + QStringLiteral(": ") + problem.detail + u'\n';
        }
        return {QJsonObject{{QStringLiteral("problems"), problems}}, text,
            locatedIn(folder, pack.error().first())};
    }
    if (const auto saved = writeOutput(output, *pack); !saved)
        return failed(saved.error());
    return {QJsonObject{{QStringLiteral("output"), output}, {QStringLiteral("signed"), false}},
        QStringLiteral("%1 : paquet fait, à signer (« pack sign »).\n").arg(output), {}};
}

Outcome runPackSign(const Invocation &invocation)
{
    const QString path = invocation.arguments.operands().first();
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    const QString secretPath = invocation.arguments.value(QStringLiteral("--secret"));
    if (const auto safe = refuseOverwriting(output, {path, secretPath}); !safe)
        return failed(safe.error());
    const auto secret = PackSecret::read(secretPath);
    if (!secret)
        return failed(secret.error());
    const auto bytes = readFile(path, packLimits::bytes);
    if (!bytes)
        return failed(bytes.error());
    const auto pack = signedPack(*bytes, *secret);
    if (!pack)
        return failed(locatedIn(path, pack.error()));
    if (const auto saved = writeOutput(output, *pack); !saved)
        return failed(saved.error());
    return {QJsonObject{{QStringLiteral("output"), output}, {QStringLiteral("signed"), true},
                {QStringLiteral("key"), QString::fromLatin1(secret->publicKey().toHex())}},
        QStringLiteral("%1 : paquet signé (clé %2…).\n")
            .arg(output, shownPackKey(secret->publicKey())),
        {}};
}

} // namespace prealable::cli
