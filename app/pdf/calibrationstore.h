// The calibrations that a person keeps on this computer: one file for each PDF, named by its hash,
// so that a form is calibrated once.
#pragma once

#include "pdf/calibration.h"

#include <QString>

#include <optional>

namespace prealable {

// FileNotFound, FileUnreadable, FileTooLarge, and the errors of readCalibration(); `where` begins
// with the path.
Result<Calibration> readCalibrationFile(const QString &path, const Catalog &catalog);
// The file appears whole or not at all (FileNotWritten).
Result<void> writeCalibrationFile(const QString &path, const Calibration &calibration);

class CalibrationStore
{
public:
    // `folder` need not exist yet: the first save makes it.
    explicit CalibrationStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // Of the PDF with this hash; none when it was never calibrated. An error when the file is
    // there and cannot be used.
    [[nodiscard]] Result<std::optional<Calibration>> find(
        const QByteArray &sha256, const Catalog &catalog) const;
    // All that can be read: what cannot is left alone.
    [[nodiscard]] QList<Calibration> all(const Catalog &catalog) const;
    [[nodiscard]] Result<void> save(const Calibration &calibration) const;
    // Takes over a file that somebody exported.
    [[nodiscard]] Result<Calibration> import(const QString &path, const Catalog &catalog) const;

private:
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;

    QString m_folder;
};

} // namespace prealable
