#include "ui/notices.h"

#include "catalog/jsonreader.h"
#include "ui/sentencetext.h"
#include "ui/windowlanguage.h"

#include <QDir>
#include <QFile>

namespace prealable {

namespace {

QString fileText(const QString &path)
{
    constexpr qint64 most = qint64(8) * 1024 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(most)) : QString();
}

QString underlined(const QString &title)
{
    return title + u'\n' + QString(title.size(), u'=') + QStringLiteral("\n\n");
}

} // namespace

Result<QList<ThirdParty>, Errors> Notices::read(const QString &path)
{
    const JsonDocument document = JsonDocument::read(path, QStringLiteral("thirdparty.json"));
    const JsonNode root = document.root();
    root.expect({"parts"});
    QList<ThirdParty> parts;
    for (const JsonNode &item : root["parts"].items()) {
        item.expect({"name", "for", "holders", "licence", "url", "inside"}, {"files"});
        ThirdParty part{item["name"].text(), item["for"].text(), item["holders"].text(),
            item["licence"].text(), item["url"].text(), item["inside"].flag(), {}};
        if (item["files"].exists())
            part.files = item["files"].text();
        parts.append(part);
    }
    if (!document.ok())
        return document.errors();
    return parts;
}

QString Notices::text(const QList<ThirdParty> &parts, const QString &bundled)
{
    //: Above the list of what the program is built on.
    QString all = underlined(tr("Composants et licences"));
    for (const ThirdParty &part : parts) {
        //: One component. %1: name, %2: what it does here, %3: whose it is, %4: licence, %5:
        //: address.
        all += tr("%1 : %2.\n%3. Licence %4.\n%5")
                   .arg(part.name, shownSentence(part.purpose), shownSentence(part.holders),
                       asWritten(part.licence), asWritten(part.url))
            + QStringLiteral("\n\n");
    }
    const QString more = bundled.isEmpty() ? QString() : fileText(bundled);
    if (!more.isEmpty()) {
        //: Above the list of the libraries that this package brings along.
        all += underlined(tr("Bibliothèques fournies dans ce paquet")) + more + u'\n';
    }
    //: Above the licence of the fonts.
    all += underlined(tr("Licence des polices (OFL 1.1)"))
        + fileText(QStringLiteral(":/licences/OFL.txt")) + u'\n';
    //: Above the licence of the program.
    all += underlined(tr("Licence de Préalable (GPL 3 ou suivante)"))
        + fileText(QStringLiteral(":/licences/LICENSE"));
    return all;
}

QString Notices::bundledPath()
{
    return QDir(QCoreApplication::applicationDirPath())
        .filePath(QStringLiteral("../share/doc/prealable/THIRD-PARTY-NOTICES.txt"));
}

} // namespace prealable
