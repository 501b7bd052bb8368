// A template made ready for many copies: rewritten once without scripts, with its fonts and its
// ticks in it. A filled copy is then its bytes and a short increment, put together as text and read
// back: about the price of copying the file.
#pragma once

#include "pdf/pdfwriter.h"

#include <memory>

namespace prealable {

struct BatchOptions {
    QString title; // the same for every copy
    QString watermark;
    bool carriesAnswers = false; // copies have answersJson
};

class BatchTemplate
{
public:
    // Null when the file has to be written in the general way each time: signed, encrypted,
    // damaged, already filled. The errors of writePdf().
    static Result<std::shared_ptr<const BatchTemplate>> prepare(
        const QByteArray &pdf, const TemplateIndex &index, const BatchOptions &options);

    BatchTemplate();
    ~BatchTemplate();
    Q_DISABLE_COPY_MOVE(BatchTemplate)

    // What every copy starts with.
    [[nodiscard]] const QByteArray &base() const;
    [[nodiscard]] int pages() const;
    // What follows it in the copy with these values, read back and compared. Empty when a value
    // needs the general way: letters that must be shaped, a text that does not fit, a choice.
    // PdfUnknownField, PdfUnknownState, PdfReadOnly, PdfNotVerified. May be called from several
    // threads.
    [[nodiscard]] Result<QByteArray> increment(
        const PdfValues &values, const QByteArray &answersJson) const;

    // A whole copy, opened and compared as a stranger would (PdfNotVerified).
    [[nodiscard]] Result<void> verify(
        const QByteArray &copy, const PdfValues &values, const QByteArray &answersJson) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace prealable
