// Reads a file from outside in a process of its own: a hostile one costs a sentence, not the
// program. Blocks until the answer is there; the window asks from a worker.
#pragma once

#include "pdf/decodedfile.h"

#include <QString>

namespace prealable {

class ForeignDecoder
{
public:
    // The helper beside the running program, or where it is installed.
    ForeignDecoder();
    ForeignDecoder(QString program, int milliseconds);

    // A paper to join. Besides what the file itself earns (UnknownFileKind, ImageDamaged,
    // ImageTooLarge, PdfDamaged, PdfEncrypted, PdfTooComplex, PdfDynamicXfa): FileTooLarge,
    // DecoderMissing, DecoderFailed.
    [[nodiscard]] Result<DecodedFile> decode(const QByteArray &file) const;
    // FileNotFound, FileUnreadable, FileTooLarge besides.
    [[nodiscard]] Result<DecodedFile> decodeFile(const QString &path) const;
    // Whether a PDF that is to be opened in our own process can be read within the limits.
    [[nodiscard]] Result<void> inspect(const QByteArray &pdf) const;

private:
    [[nodiscard]] Result<QByteArray> answer(const QString &operation, const QByteArray &file) const;

    QString m_program; // empty: there is none
    int m_milliseconds;
};

// A PDF that is to be opened in our own process: read, and accepted by the helper first. The errors
// of readPdfFile() and of inspect().
Result<QByteArray> readAcceptedPdf(const QString &path);

} // namespace prealable
