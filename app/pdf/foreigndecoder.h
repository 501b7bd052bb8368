// Reads a file from outside in a process of its own: a hostile one costs a sentence, not the
// program. Blocks until the answer is there; the window asks from a worker.
#pragma once

#include "pdf/decodedfile.h"
#include "pdf/pageanswer.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace prealable {

// Set by another thread that does not want to wait any more; null: nobody will.
using Cancellation = std::shared_ptr<const std::atomic_bool>;

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
    // Whether a PDF that is to be opened in our own process can be read within the limits; then
    // what is printed on its first pages. Cancelled besides, soon after `cancelled` is set.
    [[nodiscard]] Result<QStringList> inspect(
        const QByteArray &pdf, const Cancellation &cancelled = {}) const;
    // One page of such a PDF, from 0; openForeignPages() is the way to them.
    [[nodiscard]] Result<ReadPage> readPage(const QByteArray &pdf, int page) const;
    [[nodiscard]] Result<QImage> drawPage(
        const QByteArray &pdf, int page, double pixelsPerPoint) const;

private:
    [[nodiscard]] Result<QByteArray> answer(
        const QJsonObject &asked, const QByteArray &file, const Cancellation &cancelled = {}) const;

    QString m_program; // empty: there is none
    int m_milliseconds;
};

// A PDF that may be opened in our own process, by everything but Poppler: the helper read the text.
struct AcceptedPdf {
    QByteArray bytes;
    QStringList printed; // on each of the first pages; for recognise()
};

// The errors of readPdfFile() and of inspect(); FileUnreadable for a pipe or a device.
Result<AcceptedPdf> readAcceptedPdf(const QString &path, const Cancellation &cancelled = {},
    const ForeignDecoder &decoder = ForeignDecoder());

} // namespace prealable
