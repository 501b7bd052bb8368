#include "ui/fileopener.h"

#include "pdf/calibrationstore.h"
#include "store/requestfile.h"
#include "store/sealedrequest.h"
#include "ui/worker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace prealable {

namespace {

void take(OpenedFile &file, const Result<Request> &request)
{
    if (!request) {
        file.error = request.error();
        return;
    }
    file.request = *request;
    for (Attachment &attachment : file.request->attachments)
        attachment.file = QFileInfo(file.path).absoluteDir().filePath(attachment.file);
}

std::optional<PlacedForm> placedForm(const FileOpener::Context &context, const QByteArray &sha256)
{
    const auto kept = CalibrationStore(context.calibrations).find(sha256, *context.catalog);
    if (!kept || !kept->has_value())
        return std::nullopt;
    return PlacedForm{(*kept)->form, (*kept)->edition};
}

std::optional<Error> readPdf(
    const FileOpener::Context &context, const Cancellation &cancelled, OpenedFile &file)
{
    const auto pdf = readAcceptedPdf(file.path, context.decoder.cancelledBy(cancelled));
    if (!pdf)
        return pdf.error();
    const auto index = indexTemplate(pdf->bytes);
    if (!index)
        return index.error();
    const auto found = recognise(*context.catalog, pdf->bytes, *index, pdf->printed);
    if (!found)
        return found.error();
    file.sha256 = index->sha256;
    file.verdict = verdictOf(
        *context.catalog, *found, *index, placedForm(context, index->sha256), context.day);
    if (found->answersSealed)
        file.sealedRequest = found->answersJson;
    else if (found->kind == PdfKind::Export)
        take(file, parseRequest(*context.catalog, found->answersJson, file.path, context.day));
    return file.error;
}

// By its first words, or because it says so: then what is wrong with it is said as of a pack.
bool isFormPack(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    if (path.endsWith(u".prealable-pack", Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isPack(file.read(packMagic.size()));
}

void readFormPack(const FileOpener::Context &context, OpenedFile &file)
{
    const auto offered = context.packs.check(file.path);
    if (offered)
        file.pack = *offered;
    else
        file.error = offered.error();
}

} // namespace

OpenedFile unsealed(const Catalog &catalog, QDate day, OpenedFile file, const QString &passphrase)
{
    const auto json = openedRequest(file.sealedRequest, file.path, passphrase);
    if (json)
        take(file, parseRequest(catalog, *json, file.path, day));
    else
        file.error = json.error();
    return file;
}

OpenedFile FileOpener::read(
    const Context &context, const QString &path, const Cancellation &cancelled)
{
    OpenedFile file;
    file.path = path;
    if (kindOfFile(path) == FileKind::Pdf) // by its content: a name proves nothing
        file.error = readPdf(context, cancelled, file);
    else if (isFormPack(path))
        readFormPack(context, file);
    else
        take(file, readRequestFile(*context.catalog, path, context.day));
    return file;
}

FileOpener::FileOpener(Context context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

FileOpener::~FileOpener()
{
    cancel();
    waitForWorkers(*this);
}

void FileOpener::open(const QString &path)
{
    cancel();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    runInWorker(
        this, [context = m_context, path, stop] { return read(context, path, stop); },
        [this, stop](const OpenedFile &file) {
            if (m_stop != stop)
                return; // given up
            m_stop.reset();
            Q_EMIT opened(file);
        });
}

void FileOpener::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

} // namespace prealable
