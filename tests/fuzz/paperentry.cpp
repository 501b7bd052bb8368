// Papers to join, in the process of the test instead of the helper's; and what a helper that was
// taken over might answer.
#include "decoder/paperdecoder.h"
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "pdf/pageanswer.h"
#include "pdf/papercheck.h"
#include "pdf/printedtext.h"

namespace prealable::fuzz {

namespace {

void mustBeBounded(const DecodedFile &file)
{
    must(file.pageCount() > 0 && file.pageCount() <= maxPaperPages);
    must((file.kind == FileKind::Pdf) != file.pdf.isEmpty());
    for (const PageImage &image : file.images)
        must(!image.data.isEmpty() && image.pixels.width() > 0 && image.pixels.height() > 0);
    for (const PaperFinding &finding : checkPaper(file, 0))
        must(finding.page <= file.pageCount() && !finding.text.isEmpty() && !finding.fix.isEmpty());
}

} // namespace

void paper(const QByteArray &bytes)
{
    const auto file = decodedPaper(bytes);
    if (!file) {
        must(!file.error().detail.isEmpty());
        return;
    }
    mustBeBounded(*file);
    // What the helper makes is what the program takes.
    const auto frame = unpackedFrame(packedFrame(frameOf(*file)));
    must(frame.ok());
    const auto again = fileOf(*frame);
    must(again.ok() && again->pageCount() == file->pageCount());
}

void inspectedPdf(const QByteArray &bytes)
{
    const QByteArray answer = prealable::decoderAnswer(
        packedFrame({{{QStringLiteral("operation"), QStringLiteral("inspect")}}, bytes}));
    const auto frame = unpackedFrame(answer);
    must(frame.ok());
    const auto printed = acceptanceOf(*frame);
    must(printed.ok() ? printed->size() <= maxPrintedPages : !printed.error().detail.isEmpty());
}

void decoderAnswer(const QByteArray &bytes)
{
    const auto frame = unpackedFrame(bytes);
    if (!frame)
        return;
    const auto file = fileOf(*frame);
    if (file)
        mustBeBounded(*file);
    if (const auto page = readPageOf(*frame)) {
        must(page->words.size() <= PageReader::MaximumWords);
        for (const PageWord &word : page->words)
            must(word.characters.size() == word.text.size());
    }
    if (const auto drawn = drawnPageOf(*frame))
        must(!drawn->isNull());
    const auto printed = acceptanceOf(*frame);
    if (!printed)
        return;
    must(printed->size() <= maxPrintedPages);
    for (const QString &page : *printed)
        must(page.size() <= maxPrintedCharacters);
    // What the helper says of it is what the program takes.
    const auto again = acceptanceOf(*unpackedFrame(packedFrame(frameOf(*printed))));
    must(again.ok() && again->size() == printed->size());
}

} // namespace prealable::fuzz
