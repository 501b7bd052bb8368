// A table of text as French programs export it: separated by ";", "," or tabs, with or without
// quotes, in UTF-8 (a byte order mark or none), UTF-16 with a mark, or Windows-1252.
#pragma once

#include "core/result.h"
#include "store/patientimport.h"

#include <QByteArray>
#include <QStringList>

namespace prealable {

struct CsvRow {
    int line = 0; // of the file, where it begins
    QStringList cells; // as many as there are headings, never fewer
};

struct CsvTable {
    // Larger files are no list of a practice's patients.
    static constexpr qint64 largestFile = qint64(16) * 1024 * 1024;
    static constexpr qsizetype mostRows = 50000;
    static constexpr qsizetype mostColumns = 200;

    QChar separator;
    QString encoding; // as a person reads it: "UTF-8", "Windows-1252"
    QStringList headings;
    QList<CsvRow> rows; // without empty lines
    QList<ImportFinding> findings; // lines with too few or too many cells, a quote without its end

    // `name`: the file's, for errors: FileTooLarge, WrongFormat (not a text, nothing in it, no
    // separator, more rows or columns than above).
    static Result<CsvTable> parse(const QByteArray &bytes, const QString &name);
};

} // namespace prealable
