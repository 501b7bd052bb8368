#include "catalog/formssource.h"

#include <QDir>
#include <QFile>

namespace prealable {

namespace {

QString insideOf(const QString &folder)
{
    return folder.isEmpty() ? QString() : folder + u'/';
}

} // namespace

bool FormsSource::exists() const
{
    return m_files != nullptr || QDir(m_root).exists();
}

JsonDocument FormsSource::read(const QString &file) const
{
    if (m_files == nullptr)
        return JsonDocument::read(m_root + u'/' + file, file);
    const auto found = m_files->constFind(file);
    if (found == m_files->constEnd())
        return JsonDocument::read(u":/absent/"_qs + file, file); // says that there is none
    return JsonDocument::parse(*found, file);
}

QStringList FormsSource::folders(const QString &folder) const
{
    if (m_files == nullptr)
        return QDir(m_root + u'/' + folder)
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString before = insideOf(folder);
    QStringList names;
    for (auto file = m_files->lowerBound(before);
         file != m_files->constEnd() && file.key().startsWith(before); ++file) {
        const qsizetype end = file.key().indexOf(u'/', before.size());
        const QString name = file.key().mid(before.size(), end - before.size());
        if (end >= 0 && !names.contains(name))
            names.append(name);
    }
    names.sort(); // "a-b/x" stands before "a/x"
    return names;
}

QStringList FormsSource::files(const QString &folder) const
{
    if (m_files == nullptr)
        return QDir(m_root + u'/' + folder).entryList(QDir::Files, QDir::Name);
    const QString before = insideOf(folder);
    QStringList names;
    for (auto file = m_files->lowerBound(before);
         file != m_files->constEnd() && file.key().startsWith(before); ++file) {
        if (file.key().indexOf(u'/', before.size()) < 0)
            names.append(file.key().mid(before.size()));
    }
    return names;
}

void FormsSource::collect(const QString &folder, FormFiles &found) const
{
    const qint64 largest = JsonLimits().bytes;
    for (const QString &name : files(folder)) {
        QFile file(m_root + u'/' + insideOf(folder) + name);
        if (name.endsWith(u".json") && file.size() <= largest && file.open(QIODevice::ReadOnly))
            found.insert(insideOf(folder) + name, file.readAll());
    }
    for (const QString &name : folders(folder))
        collect(insideOf(folder) + name, found);
}

FormFiles FormsSource::all() const
{
    if (m_files != nullptr)
        return *m_files;
    FormFiles found;
    collect(QString(), found);
    return found;
}

} // namespace prealable
