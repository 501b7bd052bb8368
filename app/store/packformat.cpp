#include "store/packformat.h"

#include <QStringList>

namespace prealable {

namespace {

Error damagedPack(const QString &where, const QString &detail)
{
    return {ErrorCode::PackDamaged, shownName(where), detail};
}

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// "nul.json" is a device too.
bool isReservedByWindows(const QString &name)
{
    const QString base = name.section(u'.', 0, 0);
    static const QStringList devices{u"con"_qs, u"prn"_qs, u"aux"_qs, u"nul"_qs};
    if (devices.contains(base))
        return true;
    return base.size() == 4 && (base.startsWith(u"com") || base.startsWith(u"lpt"))
        && base.back().isDigit();
}

QString whyNotAName(const QString &name)
{
    if (name.isEmpty() || name == u"." || name.contains(u".."))
        return u"Le chemin d'un fichier sort de son dossier."_qs;
    if (!isLowerOrDigit(name.front()) || !isLowerOrDigit(name.back()))
        return u"Un nom de fichier commence ou finit par un signe qui n'est pas permis."_qs;
    for (const QChar c : name) {
        if (!isLowerOrDigit(c) && c != u'-' && c != u'.')
            return u"Un nom de fichier a un signe qui n'est pas permis\u00A0: minuscules sans "
                   u"accent, chiffres, «\u00A0-\u00A0» et «\u00A0.\u00A0» seulement."_qs;
    }
    if (isReservedByWindows(name))
        return u"Un nom de fichier est réservé par Windows."_qs;
    return {};
}

// "<path> <size>\n" at the beginning of `rest`, which then begins behind it.
struct PackEntry {
    QString path;
    qint64 size = 0;
};

Result<PackEntry> takeEntry(QByteArrayView &rest)
{
    constexpr qsizetype longestLine = packLimits::path + 9;
    const qsizetype end = rest.first(std::min(rest.size(), longestLine)).indexOf('\n');
    const QByteArrayView line = rest.first(std::max<qsizetype>(end, 0));
    const qsizetype space = line.indexOf(' ');
    if (end < 0 || space < 0)
        return damagedPack({}, u"Ce paquet est abîmé\u00A0: il manque un nom de fichier."_qs);
    PackEntry entry{QString::fromLatin1(line.first(space)), 0};
    const QByteArrayView size = line.sliced(space + 1);
    bool isNumber = false;
    entry.size = size.toLongLong(&isNumber);
    if (!isNumber || size != QByteArray::number(entry.size) || entry.size < 0)
        return damagedPack(
            entry.path, u"Ce paquet est abîmé\u00A0: une taille n'est pas un nombre."_qs);
    rest = rest.sliced(end + 1);
    return entry;
}

QString whyNotThere(const PackEntry &entry, const FormFiles &before)
{
    if (const QString why = whyNotInPack(entry.path); !why.isEmpty())
        return why;
    if (before.contains(entry.path))
        return u"Ce fichier est deux fois dans le paquet."_qs;
    if (!before.isEmpty() && entry.path < before.lastKey())
        return u"Les fichiers du paquet ne sont pas dans l'ordre."_qs;
    if (before.size() >= packLimits::files)
        return u"Ce paquet a plus de fichiers qu'un paquet n'en a jamais."_qs;
    if (entry.size > packLimits::fileBytes)
        return u"Ce fichier du paquet est trop gros\u00A0: %1\u00A0Mo au plus."_qs.arg(
            packLimits::fileBytes / 1024 / 1024);
    return {};
}

} // namespace

QString whyNotInPack(const QString &path)
{
    if (path.size() > packLimits::path)
        return u"Le chemin d'un fichier est trop long."_qs;
    const QStringList names = path.split(u'/');
    for (const QString &name : names) {
        if (QString why = whyNotAName(name); !why.isEmpty())
            return why;
    }
    if (names.size() > 3)
        return u"Les dossiers du paquet sont trop profonds."_qs;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const bool isLast = at == names.size() - 1;
        if (names.at(at).endsWith(u".json") != isLast)
            return u"Un paquet n'a que des fichiers «\u00A0.json\u00A0»."_qs;
    }
    return {};
}

Result<QByteArray> packContent(const FormFiles &files)
{
    QByteArray content;
    FormFiles before;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const PackEntry entry{file.key(), file->size()};
        if (const QString why = whyNotThere(entry, before); !why.isEmpty())
            return damagedPack(file.key(), why);
        before.insert(file.key(), {});
        content
            += file.key().toLatin1() + ' ' + QByteArray::number(file->size()) + '\n' + *file + '\n';
    }
    return content;
}

Result<FormFiles> readPackContent(QByteArrayView content)
{
    FormFiles files;
    while (!content.isEmpty()) {
        const auto entry = takeEntry(content);
        if (!entry)
            return entry.error();
        if (const QString why = whyNotThere(*entry, files); !why.isEmpty())
            return damagedPack(entry->path, why);
        if (entry->size >= content.size() || content.at(entry->size) != '\n')
            return damagedPack(
                entry->path, u"Ce paquet est abîmé\u00A0: ce fichier n'y est pas en entier."_qs);
        files.insert(entry->path, content.first(entry->size).toByteArray());
        content = content.sliced(entry->size + 1);
    }
    return files;
}

} // namespace prealable
