#include "pdf/calibrationstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace prealable {

namespace {

constexpr qint64 MaximumBytes = qint64{2} * 1024 * 1024;
constexpr int MaximumFiles = 500;

Error notWritten(const QString &path)
{
    return {ErrorCode::FileNotWritten, path,
        QStringLiteral("Ce calibrage n'a pas pu être écrit : vérifiez le dossier, vos droits et la "
                       "place sur le disque. Rien n'a été changé.")};
}

} // namespace

Result<Calibration> readCalibrationFile(const QString &path, const Catalog &catalog)
{
    const QFileInfo info(path);
    if (path.contains(QChar(0)) || !info.exists())
        return Error{ErrorCode::FileNotFound, path, QStringLiteral("Ce fichier n'existe pas.")};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::FileUnreadable, path, QStringLiteral("Ce fichier ne peut pas être lu.")};
    const QByteArray bytes = file.read(MaximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{
            ErrorCode::FileUnreadable, path, QStringLiteral("Ce fichier ne peut pas être lu.")};
    return readCalibration(bytes, path, catalog);
}

Result<void> writeCalibrationFile(const QString &path, const Calibration &calibration)
{
    if (path.isEmpty() || path.contains(QChar(0)) || QFileInfo(path).isDir())
        return notWritten(path);
    QSaveFile file(path);
    const QByteArray json = calibrationJson(calibration);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        file.cancelWriting();
        return notWritten(path);
    }
    return {};
}

QString CalibrationStore::pathOf(const QByteArray &sha256) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(sha256) + QStringLiteral(".json"));
}

Result<std::optional<Calibration>> CalibrationStore::find(
    const QByteArray &sha256, const Catalog &catalog) const
{
    const QString path = pathOf(sha256);
    if (m_folder.isEmpty() || !QFileInfo::exists(path))
        return std::optional<Calibration>();
    Result<Calibration> read = readCalibrationFile(path, catalog);
    if (!read)
        return read.error();
    if (read->sha256 != sha256)
        return Error{ErrorCode::WrongFormat, path,
            QStringLiteral("Ce calibrage est rangé sous le nom d'un autre fichier.")};
    return std::optional(std::move(read).value());
}

QList<Calibration> CalibrationStore::all(const Catalog &catalog) const
{
    QList<Calibration> found;
    const QStringList files = QDir(m_folder).entryList(
        {QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &file : files.first(std::min<qsizetype>(files.size(), MaximumFiles))) {
        const QByteArray sha256 = QFileInfo(file).completeBaseName().toLatin1();
        if (const auto calibration = find(sha256, catalog); calibration && calibration->has_value())
            found << **calibration;
    }
    return found;
}

Result<void> CalibrationStore::save(const Calibration &calibration) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return notWritten(m_folder);
    return writeCalibrationFile(pathOf(calibration.sha256), calibration);
}

Result<Calibration> CalibrationStore::import(const QString &path, const Catalog &catalog) const
{
    const Result<Calibration> read = readCalibrationFile(path, catalog);
    if (!read)
        return read;
    if (const Result<void> saved = save(*read); !saved)
        return saved.error();
    return read;
}

} // namespace prealable
