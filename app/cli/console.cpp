#include "cli/console.h"

#include "cli/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace prealable::cli {

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileNotWritten:
    case ErrorCode::FileChanged:
    case ErrorCode::JsonSyntax:
    case ErrorCode::FormsInvalid:
    case ErrorCode::PdfDamaged:
    case ErrorCode::PdfEncrypted:
    case ErrorCode::PdfTooComplex:
    case ErrorCode::PdfNotVerified:
    case ErrorCode::UnknownFileKind:
    case ErrorCode::ImageDamaged:
    case ErrorCode::ImageTooLarge:
    case ErrorCode::DecoderMissing:
    case ErrorCode::DecoderFailed:
    case ErrorCode::Cancelled:
    case ErrorCode::SealDamaged:
    case ErrorCode::SealRefused:
    case ErrorCode::Locked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::RegisterDamaged:
    case ErrorCode::RegisterBusy:
    case ErrorCode::RegisterReadOnly:
    case ErrorCode::RegisterUnreachable:
    case ErrorCode::RegisterRefused:
    case ErrorCode::RecordChanged:
    case ErrorCode::RecordMissing:
    case ErrorCode::RecordInUse:
    case ErrorCode::PackDamaged:
    case ErrorCode::PackAltered:
    case ErrorCode::Internal:
        return 3;
    case ErrorCode::JsonDuplicateKey:
    case ErrorCode::JsonUnknownKey:
    case ErrorCode::JsonMissingKey:
    case ErrorCode::JsonWrongType:
    case ErrorCode::JsonWrongValue:
    case ErrorCode::NewerVersion:
    case ErrorCode::WrongFormat:
    case ErrorCode::UnknownForm:
    case ErrorCode::UnknownEdition:
    case ErrorCode::SupersededEdition:
    case ErrorCode::UnknownField:
    case ErrorCode::NotReady:
    case ErrorCode::PdfDynamicXfa:
    case ErrorCode::PdfNoForm:
    case ErrorCode::PdfOtherForm:
    case ErrorCode::PdfUnknownField:
    case ErrorCode::PdfUnknownState:
    case ErrorCode::PdfReadOnly:
    case ErrorCode::PdfTextTooLong:
    case ErrorCode::PdfGlyphMissing:
    case ErrorCode::PdfSigned:
    case ErrorCode::PdfForbidden:
    case ErrorCode::PackUnsigned:
    case ErrorCode::PackUnknownKey:
    case ErrorCode::PackNotNewer:
    case ErrorCode::PackInvalid:
        return 1;
    }
    return 3;
}

static QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line.trimmed();
}

static bool print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool whole
        = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && whole;
}

void printNote(const Error &error, const QString &what)
{
    print(errorStream(),
        QStringLiteral("%1: %2: %3 %4\n")
            .arg(codeName(error.code), oneLine(error.where), oneLine(error.detail), what));
}

void printProgress(const QString &line)
{
    print(errorStream(), line);
}

bool printOut(const QString &text)
{
    return print(stdout, text);
}

static int reportUnwritable()
{
    print(errorStream(),
        QStringLiteral("%1: sortie standard: Le résultat n'a pas pu être écrit.\n")
            .arg(codeName(ErrorCode::FileNotWritten)));
    return exitStatus(ErrorCode::FileNotWritten);
}

static QJsonValue withError(const QJsonValue &json, const Error &error)
{
    QJsonObject whole = json.toObject();
    whole.insert(QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), codeName(error.code)},
            {QStringLiteral("where"), error.where}, {QStringLiteral("detail"), error.detail}});
    return whole;
}

static QString jsonText(const QJsonValue &json)
{
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

int report(const Outcome &outcome, bool asJson)
{
    const QString shown = asJson
        ? jsonText(outcome.error ? withError(outcome.json, *outcome.error) : outcome.json)
        : outcome.text;
    if (!printOut(shown))
        return reportUnwritable();
    if (!outcome.error)
        return 0;
    const Error &error = *outcome.error;
    print(errorStream(),
        QStringLiteral("%1: %2: %3\n")
            .arg(codeName(error.code), oneLine(error.where), oneLine(error.detail)));
    return exitStatus(error.code);
}

} // namespace prealable::cli
