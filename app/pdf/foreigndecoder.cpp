#include "pdf/foreigndecoder.h"

#include "pdf/templateindex.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace prealable {

namespace {

constexpr int LongestWait = 20'000; // milliseconds
constexpr int EndWait = 5'000; // for a process that was killed
constexpr int LongestDeafness = 50; // until a person who cancels is heard

#ifdef Q_OS_WIN
constexpr auto HelperName = "prealable-decoder.exe";
#else
constexpr auto HelperName = "prealable-decoder";
#endif

// Beside the program; installed; then as the build leaves the programs and the tests.
QString helperProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *folder :
        {"", "../libexec/prealable/", "../decoder/", "decoder/", "../../app/decoder/"}) {
        const QFileInfo found(
            here.filePath(QString::fromLatin1(folder) + QString::fromLatin1(HelperName)));
        if (found.isFile() && found.isExecutable())
            return found.canonicalFilePath();
    }
    return {};
}

Error failedDecoder(const QString &detail)
{
    return {ErrorCode::DecoderFailed, {}, detail};
}

Error tooLarge()
{
    return {ErrorCode::FileTooLarge, {},
        QStringLiteral("Ce fichier dépasse %1 Mo. Numérisez-le avec moins de détails, ou en "
                       "plusieurs fichiers.")
            .arg(maxPaperBytes / 1024 / 1024)};
}

// All that it says until it ends; nothing when it says too much or takes too long.
Result<QByteArray> output(QProcess &process, int milliseconds, const Cancellation &cancelled)
{
    const QDeadlineTimer deadline(milliseconds);
    QByteArray bytes;
    while (process.state() != QProcess::NotRunning) {
        if (cancelled && *cancelled)
            return Error{ErrorCode::Cancelled, {}, QStringLiteral("La lecture est annulée.")};
        if (deadline.hasExpired()) {
            return failedDecoder(QStringLiteral(
                "Ce fichier est trop long à lire : il est sans doute abîmé. Enregistrez-le de "
                "nouveau, ou numérisez le document."));
        }
        process.waitForReadyRead(int(std::min<qint64>(deadline.remainingTime(), LongestDeafness)));
        bytes += process.readAllStandardOutput();
        if (bytes.size() > maxFrameBytes)
            return failedDecoder(QStringLiteral("Ce fichier donne trop de pages pour être joint."));
    }
    bytes += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failedDecoder(
            QStringLiteral("Ce fichier n'a pas pu être lu : il est abîmé ou demande trop de "
                           "mémoire. Photographiez ou numérisez de nouveau le document."));
    }
    return bytes;
}

} // namespace

ForeignDecoder::ForeignDecoder()
    : ForeignDecoder(helperProgram(), LongestWait)
{
}

ForeignDecoder::ForeignDecoder(QString program, int milliseconds)
    : m_program(std::move(program))
    , m_milliseconds(milliseconds)
{
}

ForeignDecoder ForeignDecoder::cancelledBy(Cancellation cancelled) const
{
    ForeignDecoder decoder = *this;
    decoder.m_cancelled = std::move(cancelled);
    return decoder;
}

Result<QByteArray> ForeignDecoder::answer(const QJsonObject &asked, const QByteArray &file) const
{
    const Error missing{ErrorCode::DecoderMissing, {},
        QStringLiteral("Le programme qui lit les pièces jointes n'est pas installé. "
                       "Réinstallez Préalable.")};
    if (m_program.isEmpty())
        return missing;
    QProcess process;
    // What libraries say of the file may quote it: it goes nowhere.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, QStringList());
    if (!process.waitForStarted())
        return missing;
    process.write(packedFrame({asked, file}));
    process.closeWriteChannel();
    Result<QByteArray> said = output(process, m_milliseconds, m_cancelled);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(EndWait);
    }
    return said;
}

Result<DecodedFile> ForeignDecoder::decode(const QByteArray &file) const
{
    if (file.size() > maxPaperBytes)
        return tooLarge();
    const auto said = answer({{QStringLiteral("operation"), QStringLiteral("join")}}, file);
    if (!said)
        return said.error();
    const auto frame = unpackedFrame(*said);
    if (!frame)
        return frame.error();
    return fileOf(*frame);
}

Result<DecodedFile> ForeignDecoder::decodeFile(const QString &path) const
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path,
            QStringLiteral("Ce fichier n'est plus là. Ajoutez-le de nouveau.")};
    // A device or a pipe has no end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path,
            QStringLiteral("Ce fichier ne peut pas être ouvert. Vérifiez vos droits.")};
    const QByteArray bytes = file.read(maxPaperBytes + 1);
    auto decoded = decode(bytes);
    if (decoded)
        return decoded;
    Error error = decoded.error();
    error.where = path;
    return error;
}

Result<QStringList> ForeignDecoder::inspect(const QByteArray &pdf) const
{
    const auto said = answer({{QStringLiteral("operation"), QStringLiteral("inspect")}}, pdf);
    if (!said)
        return said.error();
    const auto frame = unpackedFrame(*said);
    if (!frame)
        return frame.error();
    return acceptanceOf(*frame);
}

Result<ReadPage> ForeignDecoder::readPage(const QByteArray &pdf, int page) const
{
    const auto said = answer(
        {{QStringLiteral("operation"), QStringLiteral("read")}, {QStringLiteral("page"), page}},
        pdf);
    const auto frame = said ? unpackedFrame(*said) : said.error();
    return frame ? readPageOf(*frame) : frame.error();
}

Result<QImage> ForeignDecoder::drawPage(
    const QByteArray &pdf, int page, double pixelsPerPoint) const
{
    const auto said
        = answer({{QStringLiteral("operation"), QStringLiteral("draw")},
                     {QStringLiteral("page"), page}, {QStringLiteral("scale"), pixelsPerPoint}},
            pdf);
    const auto frame = said ? unpackedFrame(*said) : said.error();
    return frame ? drawnPageOf(*frame) : frame.error();
}

Result<AcceptedPdf> readAcceptedPdf(const QString &path, const ForeignDecoder &decoder)
{
    // A pipe or a device would be waited for without end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error{ErrorCode::FileUnreadable, path,
            QStringLiteral("Ce n'est pas un fichier ordinaire : choisissez un fichier PDF.")};
    auto bytes = readPdfFile(path);
    if (!bytes)
        return bytes.error();
    auto printed = decoder.inspect(*bytes);
    if (!printed) {
        Error error = printed.error();
        error.where = path;
        return error;
    }
    return AcceptedPdf{std::move(*bytes), std::move(*printed)};
}

} // namespace prealable
