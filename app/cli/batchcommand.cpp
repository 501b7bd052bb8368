// `batch`: one request per line, one PDF per request. Requests are taken in groups: a group is
// filled by all threads, its files are made safe on the disk together, then its lines are added to
// the report. What a killed run had not yet reported is done again by the next.
#include "cli/batchreport.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/officialoption.h"
#include "cli/shapes.h"
#include "core/version.h"
#include "pdf/batchfiller.h"
#include "store/requestfile.h"
#include "store/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <atomic>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace prealable::cli {

namespace {

constexpr qint64 longestLine = qint64{1024} * 1024;
constexpr int groupPerThread = 32;
constexpr int mostThreads = 64;

struct Line {
    int number = 0;
    QByteArray request;
    QByteArray digest;
    QJsonObject report; // empty: done by an earlier run
    std::optional<Error> broken; // the folder cannot be written: the batch ends
};

struct Counts {
    int written = 0;
    int kept = 0;
    int failed = 0;
};

Error cannotWrite(const QString &path)
{
    return {ErrorCode::FileNotWritten, path,
        QStringLiteral("L'écriture a échoué : vérifiez vos droits et la place sur le disque. "
                       "Relancez ensuite la même commande : elle reprend où elle s'est arrêtée.")};
}

QString fileNameFor(int line)
{
    return QStringLiteral("demande-%1.pdf").arg(line, 6, 10, QLatin1Char('0'));
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), codeName(error.code)}, {QStringLiteral("where"), error.where},
        {QStringLiteral("detail"), error.detail}};
}

class Batch
{
public:
    Batch(const Invocation &invocation, FillOptions options)
        : m_catalog(*invocation.catalog)
        , m_day(invocation.day)
        , m_source(invocation.arguments.operands().first())
        , m_folder(invocation.arguments.value(QStringLiteral("--output-dir")))
        , m_draft(invocation.arguments.has(QStringLiteral("--draft")))
        , m_kind(kindOf(options))
        , m_filler(m_catalog, std::move(options))
    {
    }

    Outcome run(int threads);

private:
    [[nodiscard]] QByteArray kindOf(const FillOptions &options) const;
    [[nodiscard]] Result<bool> readGroup(QFile &source, qsizetype size, QList<Line> &group);
    [[nodiscard]] bool isDone(const Line &line) const;
    void fillGroup(QList<Line> &group, int threads);
    void fill(Line &line);
    Result<CheckedRequest> checked(Line &line, QByteArray &answers) const;
    Result<void> finishGroup(const QList<Line> &group);
    Result<void> go(QFile &source, int threads);
    void removeOld(int line);
    void tell(bool last);
    [[nodiscard]] Outcome outcome() const;

    const Catalog &m_catalog;
    QDate m_day;
    QString m_source;
    QDir m_folder;
    bool m_draft;
    QByteArray m_kind; // what a request is filled in: a change of it makes every PDF anew
    BatchFiller m_filler;
    std::unique_ptr<BatchReport> m_report;
    Counts m_counts;
    int m_line = 0; // the last one read
    QElapsedTimer m_sinceTold;
};

QByteArray Batch::kindOf(const FillOptions &options) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_draft ? "draft" : "final");
    // Another day or another form pack may find something else in the same request.
    const FormsVersion &forms = m_catalog.version();
    hash.addData(QStringLiteral("%1 %2 %3 %4")
                     .arg(programVersion())
                     .arg(forms.number)
                     .arg(forms.issued.toString(Qt::ISODate), m_day.toString(Qt::ISODate))
                     .toUtf8());
    hash.addData(options.official.value_or(QByteArray()));
    if (options.calibration)
        hash.addData(calibrationJson(*options.calibration));
    return hash.result();
}

// False at the end. A line that is too long is kept short: its request is then refused.
Result<bool> Batch::readGroup(QFile &source, qsizetype size, QList<Line> &group)
{
    while (group.size() < size && !source.atEnd()) {
        Line line;
        line.request = source.readLine(longestLine + 2);
        if (source.error() != QFileDevice::NoError) {
            return Error{ErrorCode::FileUnreadable, m_source,
                QStringLiteral("La lecture de ce fichier s'est interrompue.")};
        }
        line.number = ++m_line;
        const bool isWhole = line.request.endsWith('\n') || source.atEnd();
        while (!isWhole && !source.atEnd() && !source.readLine(longestLine).endsWith('\n'))
            continue;
        line.request = line.request.trimmed();
        if (line.request.isEmpty()) {
            removeOld(line.number);
            continue;
        }
        line.digest = QCryptographicHash::hash(m_kind + line.request, QCryptographicHash::Sha256)
                          .toHex()
                          .left(16);
        group.append(line);
    }
    return !group.isEmpty();
}

bool Batch::isDone(const Line &line) const
{
    const BatchReport::Entry known = m_report->entry(line.number);
    return known.digest == line.digest && known.output == fileNameFor(line.number)
        && QFileInfo(m_folder.filePath(known.output)).size() > 0;
}

Result<CheckedRequest> Batch::checked(Line &line, QByteArray &answers) const
{
    const QString where
        = QStringLiteral("%1:%2").arg(QFileInfo(m_source).fileName()).arg(line.number);
    const auto request = parseRequest(m_catalog, line.request, where, m_day);
    if (!request)
        return request.error();
    const FormEdition *edition = m_catalog.edition(request->form, request->edition);
    Q_ASSERT(edition);
    const Assessment assessment = assess(*edition, m_catalog.law(), *request, m_day);
    answers = requestJson(*edition, assessment.request);
    if (m_draft)
        return CheckedRequest::draft(assessment);
    const auto ready = CheckedRequest::from(assessment);
    if (ready)
        return *ready;
    line.report.insert(QStringLiteral("findings"), findingsJson(ready.error()));
    return Error{ErrorCode::NotReady, where,
        QStringLiteral("La demande n'est pas prête. Corrigez-la, ou faites un brouillon avec "
                       "--draft.")};
}

void Batch::fill(Line &line)
{
    line.report = {{QStringLiteral("line"), line.number},
        {QStringLiteral("digest"), QString::fromLatin1(line.digest)}};
    QByteArray answers;
    const auto request = checked(line, answers);
    const auto filled = request ? m_filler.fill(*request, answers) : request.error();
    if (!filled) {
        line.report.insert(QStringLiteral("error"), errorJson(filled.error()));
        return;
    }
    const QString name = fileNameFor(line.number);
    const QString path = m_folder.filePath(name);
    if (!writeWhole(path, filled->pdf, {.ownerOnly = false, .durable = false}))
        line.broken = cannotWrite(path);
    line.report.insert(QStringLiteral("output"), name);
}

void Batch::fillGroup(QList<Line> &group, int threads)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype at = next++; at < group.size(); at = next++) {
            Line &line = group[at];
            try {
                if (!isDone(line))
                    fill(line);
            } catch (const std::bad_alloc &) {
                line.broken = Error{ErrorCode::FileTooLarge, m_source,
                    QStringLiteral("La mémoire ne suffit pas : relancez avec --jobs 1.")};
            }
        }
    };
    group.detach(); // before the threads: each has its own lines
    std::vector<std::thread> helpers;
    for (int thread = 1; thread < std::min<qsizetype>(threads, group.size()); ++thread)
        try {
            helpers.emplace_back(work);
        } catch (const std::system_error &) {
            break; // no more threads to have: those there are do it
        }
    work();
    for (std::thread &helper : helpers)
        helper.join();
}

Result<void> Batch::finishGroup(const QList<Line> &group)
{
    QList<QJsonObject> lines;
    for (const Line &line : group) {
        if (line.broken)
            return *line.broken;
        if (line.report.contains(QStringLiteral("error")))
            removeOld(line.number);
        if (!line.report.isEmpty())
            lines.append(line.report);
        if (line.report.isEmpty())
            ++m_counts.kept;
        else if (line.report.contains(QStringLiteral("output")))
            ++m_counts.written;
        else
            ++m_counts.failed;
    }
    if (!lines.isEmpty() && !syncFolder(m_folder.path()))
        return cannotWrite(m_folder.path());
    return m_report->append(lines);
}

Result<void> Batch::go(QFile &source, int threads)
{
    m_sinceTold.start();
    for (;;) {
        QList<Line> group;
        const auto more = readGroup(source, qsizetype{groupPerThread} * threads, group);
        if (!more)
            return more.error();
        if (!*more)
            break;
        fillGroup(group, threads);
        if (const auto finished = finishGroup(group); !finished)
            return finished.error();
        tell(false);
    }
    for (const int line : m_report->linesAfter(m_line))
        removeOld(line);
    return m_report->close();
}

// A line that is no longer there, or no longer gives a PDF: what an earlier run made of it would be
// taken for another person's.
void Batch::removeOld(int line)
{
    if (m_report->forget(line) == fileNameFor(line))
        QFile::remove(m_folder.filePath(fileNameFor(line)));
}

// On standard error, once a second: it may go to a file.
void Batch::tell(bool last)
{
    if (!last && m_sinceTold.elapsed() < 1000)
        return;
    m_sinceTold.start();
    printProgress(QStringLiteral("%1 demandes : %2 écrites, %3 déjà faites, %4 en erreur\n")
                      .arg(m_counts.written + m_counts.kept + m_counts.failed)
                      .arg(m_counts.written)
                      .arg(m_counts.kept)
                      .arg(m_counts.failed));
}

Outcome Batch::outcome() const
{
    const QString report = m_folder.filePath(QStringLiteral("report.jsonl"));
    const QJsonObject json{{QStringLiteral("report"), report},
        {QStringLiteral("written"), m_counts.written}, {QStringLiteral("kept"), m_counts.kept},
        {QStringLiteral("failed"), m_counts.failed}};
    const QString text = QStringLiteral("%1 : %2 PDF écrits et relus, %3 déjà faits, %4 en erreur. "
                                        "Rien n'a été envoyé.\n")
                             .arg(report)
                             .arg(m_counts.written)
                             .arg(m_counts.kept)
                             .arg(m_counts.failed);
    if (m_counts.failed == 0)
        return {json, text, {}};
    return {json, text,
        Error{ErrorCode::NotReady, m_source,
            QStringLiteral("%1 lignes n'ont pas donné de PDF : voyez le rapport, corrigez-les et "
                           "relancez.")
                .arg(m_counts.failed)}};
}

Outcome Batch::run(int threads)
{
    QFile source(m_source);
    if (!QFileInfo(m_source).isFile() || !source.open(QIODevice::ReadOnly)) {
        return failed({ErrorCode::FileNotFound, m_source,
            QStringLiteral("Ce fichier n'existe pas ou ne s'ouvre pas : vérifiez son nom.")});
    }
    if (!m_folder.mkpath(QStringLiteral(".")))
        return failed(cannotWrite(m_folder.path()));
    // Two at once would write the same report.
    QLockFile lock(m_folder.filePath(QStringLiteral(".report.lock")));
    if (!lock.tryLock()) {
        return failed(usageError(QStringLiteral("--output-dir"),
            QStringLiteral("Un autre traitement est en cours dans ce dossier.")));
    }
    auto report = BatchReport::open(m_folder.filePath(QStringLiteral("report.jsonl")));
    if (!report)
        return failed(report.error());
    m_report = std::move(*report);
    const auto done = go(source, threads);
    tell(true);
    return done ? outcome() : failed(done.error());
}

Result<int> threadsOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--jobs")))
        return std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    bool isNumber = false;
    const int threads = arguments.value(QStringLiteral("--jobs")).toInt(&isNumber);
    if (!isNumber || threads < 1 || threads > mostThreads) {
        return usageError(QStringLiteral("--jobs"),
            QStringLiteral("Donnez un nombre de 1 à %1.").arg(mostThreads));
    }
    return threads;
}

} // namespace

Outcome runBatch(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const auto threads = threadsOption(arguments);
    if (!threads)
        return failed(threads.error());
    auto options = officialOptions(invocation);
    if (!options)
        return failed(options.error());
#ifdef __GLIBC__
    // Each thread would reserve addresses of its own, up to the bound of the whole process.
    mallopt(M_ARENA_MAX, 4);
#endif
    return Batch(invocation, std::move(*options)).run(*threads);
}

} // namespace prealable::cli
