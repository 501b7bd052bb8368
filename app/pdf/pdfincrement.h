// The append-only writer: the template's own bytes, then one increment with what was changed.
#pragma once

#include "pdf/pdfedit.h"

#include <optional>

namespace prealable::pdf {

// How the end of a file can be continued.
struct FileEnd {
    qint64 xrefOffset = 0; // of the newest cross-reference section
    bool isStream = false; // that section is a stream
};

// None when the file must be rewritten: junk before the header, a lost cross-reference section.
std::optional<FileEnd> endOf(const QByteArray &bytes);

// `firstNew`: the number of the first object made since the file was opened.
QByteArray appendIncrement(
    const QByteArray &bytes, const FileEnd &end, const PdfEdit &edit, int firstNew);

} // namespace prealable::pdf
