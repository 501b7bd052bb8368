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

// Who does not want to wait: what was begun with its cancellation is given up with it.
class Canceller
{
public:
    Canceller() = default;
    ~Canceller() { cancel(); }
    Canceller(const Canceller &) = delete;
    Canceller &operator=(const Canceller &) = delete;

    void cancel() { *m_cancelled = true; }
    // What comes later is not given up.
    void renew() { m_cancelled = std::make_shared<std::atomic_bool>(false); }
    [[nodiscard]] Cancellation cancellation() const { return m_cancelled; }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

class ForeignDecoder
{
public:
    // The helper beside the running program, or where it is installed.
    ForeignDecoder();
    ForeignDecoder(QString program, int milliseconds);
    // The same, whose every reading ends with Cancelled soon after `cancelled` is set.
    [[nodiscard]] ForeignDecoder cancelledBy(Cancellation cancelled) const;

    // A paper to join. Besides what the file itself earns (UnknownFileKind, ImageDamaged,
    // ImageTooLarge, PdfDamaged, PdfEncrypted, PdfTooComplex, PdfDynamicXfa): FileTooLarge,
    // DecoderMissing, DecoderFailed.
    [[nodiscard]] Result<DecodedFile> decode(const QByteArray &file) const;
    // FileNotFound, FileUnreadable, FileTooLarge besides.
    [[nodiscard]] Result<DecodedFile> decodeFile(const QString &path) const;
    // Whether a PDF that is to be opened in our own process can be read within the limits; then
    // what is printed on its first pages.
    [[nodiscard]] Result<QStringList> inspect(const QByteArray &pdf) const;
    // One page of such a PDF, from 0; openForeignPages() is the way to them.
    [[nodiscard]] Result<ReadPage> readPage(const QByteArray &pdf, int page) const;
    [[nodiscard]] Result<QImage> drawPage(
        const QByteArray &pdf, int page, double pixelsPerPoint) const;

private:
    [[nodiscard]] Result<QByteArray> answer(const QJsonObject &asked, const QByteArray &file) const;

    QString m_program; // empty: there is none
    int m_milliseconds;
    Cancellation m_cancelled;
};

// A PDF that may be opened in our own process, by everything but Poppler: the helper read the text.
struct AcceptedPdf {
    QByteArray bytes;
    QStringList printed; // on each of the first pages; for recognise()
};

// The errors of readPdfFile() and of inspect(); FileUnreadable for a pipe or a device.
Result<AcceptedPdf> readAcceptedPdf(
    const QString &path, const ForeignDecoder &decoder = ForeignDecoder());

} // namespace prealable
