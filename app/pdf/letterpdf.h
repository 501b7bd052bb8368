// A written letter as a PDF to print and sign, and as a text that may still be changed.
#pragma once

#include "core/result.h"
#include "rules/letter.h"

#include <QByteArray>

namespace prealable {

struct LetterPdf {
    QByteArray pdf;
    QList<int> voletOfPage; // one entry a page
};

// A4. The same bytes for the same letter. `watermark`: across every page, none when empty.
// PdfGlyphMissing: a character that no bundled font has, named; PdfNotVerified: what was read back
// is not what was written.
Result<LetterPdf> letterPdf(
    const QList<WrittenPart> &parts, const QString &title, const QString &watermark);

// A text that may be changed before it is printed: "odt" (OpenDocument, for an office program) or
// "txt" (UTF-8, a blank line between paragraphs), in any case.
bool isEditableLetter(const QString &suffix);
Result<QByteArray> editableLetter(
    const QList<WrittenPart> &parts, const QString &suffix, const QString &watermark);

// « BROUILLON » for a draft, nothing for a checked request.
QString draftMark(const CheckedRequest &request);

} // namespace prealable
