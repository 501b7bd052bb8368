#include "decoder/paperdecoder.h"

#include "pdf/decoderframe.h"
#include "pdf/inflation.h"
#include "pdf/pageanswer.h"
#include "pdf/pdfaccess.h"
#include "pdf/printedtext.h"
#include "pdf/templateindex.h"

namespace prealable {

namespace {

// What the window will do with it: read its fields and unfold its pages. Only then Poppler reads
// what is printed, fields left out: it crashes on those of some good forms.
Result<QStringList> readLikeTheWindow(const QByteArray &bytes)
{
    const auto index = indexTemplate(bytes);
    if (!index)
        return index.error();
    return pdf::guarded<QStringList>([&]() -> Result<QStringList> {
        const auto opened = pdf::openBytes(bytes);
        pdf::refuseDeepPages(*opened);
        pdf::refuseInflation(*opened);
        return pdf::printedText(*opened, maxPrintedPages);
    });
}

QByteArray answerOf(const DecoderFrame &asked)
{
    const QString operation = asked.header.value(u"operation").toString();
    if (operation == u"inspect") {
        const auto read = readLikeTheWindow(asked.payload);
        return packedFrame(read ? frameOf(*read) : frameOf(read.error()));
    }
    if (operation == u"read" || operation == u"draw")
        return packedFrame(pageAnswer(asked));
    const auto file = decodedPaper(asked.payload);
    return packedFrame(file ? frameOf(*file) : frameOf(file.error()));
}

} // namespace

Result<DecodedFile> decodedPaper(const QByteArray &file)
{
    const FileKind kind = fileKind(file);
    if (kind == FileKind::Unknown) {
        return Error{ErrorCode::UnknownFileKind, {},
            QStringLiteral("Ce fichier n'est ni un PDF ni une image (JPEG, PNG, TIFF, HEIC). "
                           "Enregistrez le document en PDF, ou photographiez-le.")};
    }
    return kind == FileKind::Pdf ? pdf::decodedPdf(file) : pdf::decodedImage(file, kind);
}

QByteArray decoderAnswer(const QByteArray &asked)
{
    try {
        const auto frame = unpackedFrame(asked);
        return frame ? answerOf(*frame) : packedFrame(frameOf(frame.error()));
    } catch (const std::bad_alloc &) {
        return packedFrame(frameOf(Error{ErrorCode::ImageTooLarge, {},
            QStringLiteral("Ce fichier demande trop de mémoire pour être lu. Numérisez le document "
                           "avec moins de détails.")}));
    }
}

} // namespace prealable
