#include "core/error.h"

namespace prealable {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("file-not-found");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileTooLarge:
        return QStringLiteral("file-too-large");
    case ErrorCode::FileNotWritten:
        return QStringLiteral("file-not-written");
    case ErrorCode::FileChanged:
        return QStringLiteral("file-changed");
    case ErrorCode::JsonSyntax:
        return QStringLiteral("json-syntax");
    case ErrorCode::JsonDuplicateKey:
        return QStringLiteral("json-duplicate-key");
    case ErrorCode::JsonUnknownKey:
        return QStringLiteral("json-unknown-key");
    case ErrorCode::JsonMissingKey:
        return QStringLiteral("json-missing-key");
    case ErrorCode::JsonWrongType:
        return QStringLiteral("json-wrong-type");
    case ErrorCode::JsonWrongValue:
        return QStringLiteral("json-wrong-value");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::WrongFormat:
        return QStringLiteral("wrong-format");
    case ErrorCode::UnknownForm:
        return QStringLiteral("unknown-form");
    case ErrorCode::UnknownEdition:
        return QStringLiteral("unknown-edition");
    case ErrorCode::SupersededEdition:
        return QStringLiteral("superseded-edition");
    case ErrorCode::UnknownField:
        return QStringLiteral("unknown-field");
    case ErrorCode::FormsInvalid:
        return QStringLiteral("forms-invalid");
    case ErrorCode::NotReady:
        return QStringLiteral("not-ready");
    case ErrorCode::PdfDamaged:
        return QStringLiteral("pdf-damaged");
    case ErrorCode::PdfEncrypted:
        return QStringLiteral("pdf-encrypted");
    case ErrorCode::PdfDynamicXfa:
        return QStringLiteral("pdf-dynamic-xfa");
    case ErrorCode::PdfTooComplex:
        return QStringLiteral("pdf-too-complex");
    case ErrorCode::PdfNoForm:
        return QStringLiteral("pdf-no-form");
    case ErrorCode::PdfOtherForm:
        return QStringLiteral("pdf-other-form");
    case ErrorCode::PdfUnknownField:
        return QStringLiteral("pdf-unknown-field");
    case ErrorCode::PdfUnknownState:
        return QStringLiteral("pdf-unknown-state");
    case ErrorCode::PdfReadOnly:
        return QStringLiteral("pdf-read-only");
    case ErrorCode::PdfTextTooLong:
        return QStringLiteral("pdf-text-too-long");
    case ErrorCode::PdfGlyphMissing:
        return QStringLiteral("pdf-glyph-missing");
    case ErrorCode::PdfNotVerified:
        return QStringLiteral("pdf-not-verified");
    case ErrorCode::PdfSigned:
        return QStringLiteral("pdf-signed");
    case ErrorCode::PdfForbidden:
        return QStringLiteral("pdf-forbidden");
    case ErrorCode::UnknownFileKind:
        return QStringLiteral("unknown-file-kind");
    case ErrorCode::ImageDamaged:
        return QStringLiteral("image-damaged");
    case ErrorCode::ImageTooLarge:
        return QStringLiteral("image-too-large");
    case ErrorCode::DecoderMissing:
        return QStringLiteral("decoder-missing");
    case ErrorCode::DecoderFailed:
        return QStringLiteral("decoder-failed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::SealDamaged:
        return QStringLiteral("seal-damaged");
    case ErrorCode::SealRefused:
        return QStringLiteral("seal-refused");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::KeychainUnavailable:
        return QStringLiteral("keychain-unavailable");
    case ErrorCode::RegisterDamaged:
        return QStringLiteral("register-damaged");
    case ErrorCode::RegisterBusy:
        return QStringLiteral("register-busy");
    case ErrorCode::RegisterReadOnly:
        return QStringLiteral("register-read-only");
    case ErrorCode::RegisterUnreachable:
        return QStringLiteral("register-unreachable");
    case ErrorCode::RegisterRefused:
        return QStringLiteral("register-refused");
    case ErrorCode::RecordChanged:
        return QStringLiteral("record-changed");
    case ErrorCode::RecordMissing:
        return QStringLiteral("record-missing");
    case ErrorCode::RecordInUse:
        return QStringLiteral("record-in-use");
    case ErrorCode::PackDamaged:
        return QStringLiteral("pack-damaged");
    case ErrorCode::PackUnsigned:
        return QStringLiteral("pack-unsigned");
    case ErrorCode::PackUnknownKey:
        return QStringLiteral("pack-unknown-key");
    case ErrorCode::PackAltered:
        return QStringLiteral("pack-altered");
    case ErrorCode::PackNotNewer:
        return QStringLiteral("pack-not-newer");
    case ErrorCode::PackInvalid:
        return QStringLiteral("pack-invalid");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

QString shownName(const QString &name, qsizetype longest)
{
    QString shown = name.left(longest);
    for (QChar &c : shown) {
        const bool isLineEnd
            = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (!c.isPrint() || isLineEnd)
            c = u'?';
    }
    return name.size() > longest ? shown + u'…' : shown;
}

} // namespace prealable
