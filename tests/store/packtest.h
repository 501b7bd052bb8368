// What the tests of form packs share: keys made on the spot, and packs of forms with a change.
#pragma once

#include "catalog/formssource.h"
#include "store/packforms.h"
#include "store/packstore.h"

#include <QFile>
#include <QTest>

namespace prealable::test {

inline QString realFormsFolder()
{
    return QStringLiteral(PREALABLE_SOURCE_DIR "/forms");
}

inline PackKey keyOf(const PackSecret &secret)
{
    return {QStringLiteral("Essai"), secret.publicKey()};
}

// The files of an unsigned pack, whatever they are.
inline QByteArray rawPack(const QByteArray &content)
{
    return "prealable-pack 1\nunsigned\n" + content;
}

// Signed even where signedPack() would refuse.
inline QByteArray rawSigned(const QByteArray &content, const PackSecret &secret)
{
    const QByteArray key = secret.publicKey().toHex();
    const QByteArray message = "prealable-pack 1\ned25519 " + key + '\n' + content;
    return "prealable-pack 1\ned25519 " + key + ' ' + secret.sign(message).toHex() + '\n' + content;
}

struct Edit {
    QString file;
    QByteArray old; // empty: the whole file
    QByteArray now;
};

// A small forms/ folder that passes every check.
inline QString smallFormsFolder()
{
    return QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/forms");
}

// The forms of a folder as a later version, with changes.
inline FormFiles laterForms(const QString &folder, int version, const QList<Edit> &edits = {})
{
    FormFiles files = FormsSource(folder).all();
    files.insert(QStringLiteral("version.json"),
        "{ \"version\": " + QByteArray::number(version) + ", \"issued\": \"2026-12-01\" }\n");
    for (const Edit &edit : edits) {
        QByteArray &content = files[edit.file];
        if (!edit.old.isEmpty() && content.count(edit.old) != 1)
            qFatal("%s has not one %s", qPrintable(edit.file), edit.old.constData());
        content = edit.old.isEmpty() ? edit.now : content.replace(edit.old, edit.now);
    }
    return files;
}

// Through makePack(), as who publishes does.
inline QByteArray madePack(const FormFiles &files)
{
    const auto pack = makePack(FormsSource(files));
    if (!pack)
        qFatal("%s: %s", qPrintable(pack.error().first().where),
            qPrintable(pack.error().first().detail));
    return *pack;
}

inline QByteArray signedBy(const PackSecret &secret, const QByteArray &pack)
{
    const auto made = signedPack(pack, secret);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

inline QString writePack(const QString &path, const QByteArray &pack)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pack) != pack.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace prealable::test
