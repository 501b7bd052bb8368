// Reads what a person opened or dropped on the window, in a worker: a request file, a form pack, or
// a PDF, which the helper process reads first. Of a PDF it says what it is and what can be done
// with it; of a pack, what it changes.
#pragma once

#include "catalog/catalog.h"
#include "core/answers.h"
#include "pdf/foreigndecoder.h"
#include "pdf/formverdict.h"
#include "store/packstore.h"

#include <QObject>

#include <optional>

namespace prealable {

struct OpenedFile {
    QString path;
    // Of a request file, or carried by an export; papers come with whole paths: those of the file
    // are relative to it.
    std::optional<Request> request;
    // Carried by an export, and to be opened with its passphrase (unsealed()).
    QByteArray sealedRequest;
    // Why it is of no use; beside a verdict: why the request that it carries cannot be continued.
    std::optional<Error> error;
    std::optional<FormVerdict> verdict; // of a PDF that could be read
    std::optional<OfferedPack> pack; // a form pack that may be installed
    QByteArray sha256; // of a PDF
};

// The same file with its request, or why there is none: the errors of openedRequest() and
// parseRequest(). Takes about half a second: for a worker.
OpenedFile unsealed(const Catalog &catalog, QDate day, OpenedFile file, const QString &passphrase);

class FileOpener : public QObject
{
    Q_OBJECT
public:
    struct Context {
        const Catalog *catalog = nullptr; // outlives the opener
        QString calibrations; // folder of CalibrationStore
        QDate day;
        ForeignDecoder decoder = {};
        PackStore packs = PackStore({}); // that checks form packs
    };

    explicit FileOpener(Context context, QObject *parent = nullptr);
    // What is being read is given up.
    ~FileOpener() override;

    // What is being read for this opener is given up: only the last file counts.
    void open(const QString &path);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_stop != nullptr; }

    // The same in the caller's thread.
    static OpenedFile read(
        const Context &context, const QString &path, const Cancellation &cancelled = {});

Q_SIGNALS:
    // Not for a file that was given up.
    void opened(const prealable::OpenedFile &file);

private:
    Context m_context;
    std::shared_ptr<std::atomic_bool> m_stop; // of the file being read; null: none is
};

} // namespace prealable
