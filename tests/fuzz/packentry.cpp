// A form pack, as somebody may hand it over: signed or not, whole or not.
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "store/packsignature.h"

namespace prealable::fuzz {

// What can be read of it can be written again, byte for byte.
static void content(const QByteArray &bytes)
{
    const auto files = readPackContent(bytes);
    must(files.ok() || !files.error().detail.isEmpty());
    if (!files)
        return;
    const auto written = packContent(*files);
    must(written.ok() && *written == bytes);
    for (const QString &path : files->keys())
        must(whyNotInPack(path).isEmpty() && !path.contains(QStringLiteral("..")));
}

void formPack(const QByteArray &bytes)
{
    const qsizetype second = bytes.indexOf('\n', bytes.indexOf('\n') + 1);
    content(bytes);
    content(bytes.mid(second + 1));

    // Whoever wrote it has not the key.
    static const PackSecret secret = PackSecret::make();
    const QList<PackKey> trusted{{QStringLiteral("fuzz"), secret.publicKey()}};
    const auto refused = openPack(bytes, trusted);
    must(!refused.ok() && !refused.error().detail.isEmpty());
    const auto made = signedPack(bytes, secret);
    must(made.ok() || !made.error().detail.isEmpty());
    if (!made)
        return;
    const auto opened = openPack(*made, trusted);
    must(opened.ok());
    const auto again = unsignedPack(opened->files);
    must(again.ok() && *signedPack(*again, secret) == *made);
}

} // namespace prealable::fuzz
