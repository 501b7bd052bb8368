// The append-only writer: the template's own bytes, then one increment with what was changed.
#pragma once

#include "pdf/pdfedit.h"

#include <optional>
#include <vector>

namespace prealable::pdf {

// How the end of a file can be continued.
struct FileEnd {
    qint64 xrefOffset = 0; // of the newest cross-reference section
    bool isStream = false; // that section is a stream
};

// None when the file must be rewritten: junk before the header, a lost cross-reference section.
std::optional<FileEnd> endOf(const QByteArray &bytes);

struct ObjectOffset {
    int number = 0;
    int generation = 0;
    qint64 offset = 0; // from the start of the file
};

// What ends an increment: where its objects are, and what its trailer says.
struct XrefSection {
    qint64 origin = 0; // bytes of the file before those it is appended to
    FileEnd previous; // the kind of section is that of the one before
    int size = 0; // one more than the highest number used so far
    std::vector<ObjectOffset> offsets; // in any order, each number once
    QByteArray trailerKeys; // /Root, /Info, /ID
};
void appendXref(QByteArray &out, XrefSection section);

// `firstNew`: the number of the first object made since the file was opened.
QByteArray appendIncrement(
    const QByteArray &bytes, const FileEnd &end, const PdfEdit &edit, int firstNew);

} // namespace prealable::pdf
