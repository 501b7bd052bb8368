#include "cli/command.h"
#include "cli/officialoption.h"
#include "cli/outputfile.h"
#include "cli/passphraseoption.h"
#include "cli/readyrequest.h"
#include "cli/shapes.h"
#include "pdf/dossierassembler.h"
#include "pdf/foreigndecoder.h"
#include "pdf/papercheck.h"
#include "pdf/templateindex.h"

#include <QDir>
#include <QFileInfo>

namespace prealable::cli {

namespace {

struct ReadPapers {
    QList<DossierPaper> papers;
    QList<QList<PaperFinding>> findings; // of each
};

// Paths of a request file are relative to it.
QStringList paperPaths(const QString &request, const QList<Attachment> &attachments)
{
    const QDir folder = QFileInfo(request).absoluteDir();
    QStringList paths;
    for (const Attachment &attachment : attachments)
        paths.append(folder.filePath(attachment.file));
    return paths;
}

QString paperLabel(const FormEdition &edition, const AttachmentKind &kind)
{
    const QString label = edition.text(QStringLiteral("attachment.%1.label").arg(kind.text()));
    return label.isEmpty() ? kind.text() : label;
}

Result<ReadPapers> readPapers(const ReadyRequest &ready, const QStringList &paths)
{
    const ForeignDecoder decoder;
    const QList<Attachment> &attachments = ready.checked.assessment().request.attachments;
    ReadPapers read;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const AttachmentKind &kind = attachments.at(i).kind;
        auto file = decoder.decodeFile(paths.at(i));
        if (!file)
            return file.error();
        read.findings.append(checkPaper(*file, QFileInfo(paths.at(i)).size()));
        read.papers.append({kind, paperLabel(*ready.edition, kind), std::move(*file)});
    }
    return read;
}

Result<DossierOptions> dossierOptions(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    DossierOptions options;
    options.purpose = arguments.value(QStringLiteral("--watermark")).simplified();
    if (const auto problem = purposeProblem(options.purpose))
        return usageError(QStringLiteral("--watermark"), *problem);
    auto filling = officialOptions(invocation);
    if (!filling)
        return filling.error();
    options.filling = std::move(*filling);
    return options;
}

QString partKey(const DossierPart &part)
{
    switch (part.kind) {
    case DossierPart::Kind::CoverList:
        return QStringLiteral("coverList");
    case DossierPart::Kind::Form:
        return QStringLiteral("form");
    case DossierPart::Kind::Sealed:
        return QStringLiteral("sealed");
    case DossierPart::Kind::Paper:
        return part.paper.text();
    }
    Q_UNREACHABLE();
}

QJsonArray paperFindingsJson(const QList<PaperFinding> &findings)
{
    QJsonArray array;
    for (const PaperFinding &finding : findings) {
        QJsonObject object{{QStringLiteral("check"), problemName(finding.problem)},
            {QStringLiteral("text"), finding.text}, {QStringLiteral("fix"), finding.fix}};
        if (finding.page > 0)
            object.insert(QStringLiteral("page"), finding.page);
        array.append(object);
    }
    return array;
}

QJsonArray piecesJson(const Dossier &dossier, const ReadPapers &read)
{
    QJsonArray pieces;
    qsizetype paper = 0;
    for (const DossierPart &part : dossier.parts) {
        const bool isPaper = part.kind == DossierPart::Kind::Paper;
        QJsonObject piece{{QStringLiteral("kind"), partKey(part)},
            {QStringLiteral("label"), part.label}, {QStringLiteral("pages"), part.pages},
            {QStringLiteral("findings"),
                paperFindingsJson(isPaper ? read.findings.at(paper) : QList<PaperFinding>())}};
        paper += isPaper ? 1 : 0;
        pieces.append(piece);
    }
    return pieces;
}

// Required papers that a draft goes without.
void addMissing(QJsonArray &pieces, const Assessment &assessment)
{
    for (const AttachmentStatus &status : assessment.attachments) {
        if (status.required && !status.present)
            pieces.append(QJsonObject{{QStringLiteral("kind"), status.kind.text()},
                {QStringLiteral("label"), status.label}, {QStringLiteral("pages"), 0},
                {QStringLiteral("missing"), true}, {QStringLiteral("findings"), QJsonArray()}});
    }
}

QString shownDossier(const Dossier &dossier, const ReadPapers &read, const QString &output)
{
    QString text;
    for (const DossierPart &part : dossier.parts)
        text += QStringLiteral("%1 : %2 page(s)\n").arg(part.label).arg(part.pages);
    for (qsizetype i = 0; i < read.papers.size(); ++i) {
        for (const PaperFinding &finding : read.findings.at(i))
            text += QStringLiteral("À vérifier : %1 – %2\n    → %3\n")
                        .arg(read.papers.at(i).label, finding.text, finding.fix);
    }
    for (const QString &label : dossier.missing)
        text += QStringLiteral("Il manque : %1\n").arg(label);
    return text
        + QStringLiteral("%1 : %2 page(s), relu et vérifié. Rien n'a été envoyé.\n")
              .arg(output)
              .arg(dossier.pages);
}

} // namespace

Outcome runDossier(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    const QString official = arguments.value(QStringLiteral("--official"));
    if (const auto safe = refuseOverwriting(output, {path, official, passphraseFile(arguments)});
        !safe)
        return failed(safe.error());
    const auto options = dossierOptions(invocation);
    if (!options)
        return failed(options.error());
    const auto ready = readyRequest(invocation, path);
    if (!ready)
        return ready.error();
    const Assessment &assessment = ready->checked.assessment();
    const QStringList paths = paperPaths(path, assessment.request.attachments);
    if (const auto safe = refuseOverwriting(output, paths); !safe)
        return failed(safe.error());
    const auto read = readPapers(*ready, paths);
    if (!read)
        return failed(read.error());
    const auto dossier
        = assembleDossier(*invocation.catalog, ready->checked, *options, read->papers);
    if (!dossier)
        return failed(dossier.error());
    if (const auto saved = writeOutput(output, dossier->pdf); !saved)
        return failed(saved.error());
    QJsonArray pieces = piecesJson(*dossier, *read);
    addMissing(pieces, assessment);
    return {
        QJsonObject{{QStringLiteral("output"), output}, {QStringLiteral("pages"), dossier->pages},
            {QStringLiteral("pieces"), pieces}, {QStringLiteral("draft"), ready->checked.isDraft()},
            {QStringLiteral("checked"), dossier->checked}},
        shownDossier(*dossier, *read, output), {}};
}

} // namespace prealable::cli
