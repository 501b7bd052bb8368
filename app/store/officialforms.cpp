#include "store/officialforms.h"

#include "catalog/jsonreader.h"
#include "store/jsonfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace prealable {

namespace {

constexpr JsonLimits keptLimits{.bytes = qint64{16} * 1024, .depth = 2, .values = 20, .errors = 5};
constexpr int keptVersion = 1;
constexpr qsizetype longestAddress = 300;
constexpr QLatin1String keptFormat("prealable-official-form");

QByteArray digest(const QByteArray &pdf)
{
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
}

QByteArray keptJson(const KeptForm &kept)
{
    return QJsonDocument(
        QJsonObject{{u"format"_qs, QString(keptFormat)}, {u"version"_qs, keptVersion},
            {u"form"_qs, kept.form.text()}, {u"edition"_qs, kept.edition.text()},
            {u"sha256"_qs, QString::fromLatin1(kept.sha256)},
            {u"keptOn"_qs, kept.keptOn.toString(Qt::ISODate)}, {u"from"_qs, kept.from}})
        .toJson();
}

// The file may have been written by hand, or be another edition's.
void readKept(const JsonNode &root, KeptForm &kept)
{
    root.expect({"format", "version", "form", "edition", "sha256", "keptOn", "from"});
    if (root["format"].text() != keptFormat || root["version"].integer() != keptVersion)
        root.fail(ErrorCode::WrongFormat,
            u"Ce fichier ne dit pas quel formulaire officiel est gardé."_qs);
    if (root["form"].text() != kept.form.text() || root["edition"].text() != kept.edition.text())
        root["edition"].fail(
            ErrorCode::JsonWrongValue, u"Ce fichier porte le nom d'une autre édition."_qs);
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_qs);
    if (!hash.match(root["sha256"].text()).hasMatch())
        root["sha256"].fail(
            ErrorCode::JsonWrongValue, u"Une empreinte SHA-256 est attendue ici."_qs);
    kept.sha256 = root["sha256"].text().toLatin1();
    kept.keptOn = root["keptOn"].date();
    kept.from = shownName(root["from"].text(), longestAddress);
}

} // namespace

QString OfficialForms::nameOf(const FormId &form, const EditionId &edition) const
{
    return QDir(m_folder).filePath(form.text() + u'-' + edition.text());
}

QString OfficialForms::pdfPath(const KeptForm &kept) const
{
    return nameOf(kept.form, kept.edition) + u'-' + QString::fromLatin1(kept.sha256) + u".pdf"_qs;
}

Result<std::optional<KeptForm>> OfficialForms::find(
    const FormId &form, const EditionId &edition) const
{
    const QString path = nameOf(form, edition) + u".json"_qs;
    if (m_folder.isEmpty() || !QFileInfo::exists(path))
        return std::optional<KeptForm>();
    const auto json = readFile(path, keptLimits.bytes);
    if (!json)
        return json.error();
    KeptForm kept;
    kept.form = form;
    kept.edition = edition;
    const JsonDocument document = JsonDocument::parse(*json, path, keptLimits);
    if (document.root().exists())
        readKept(document.root(), kept);
    if (!document.ok())
        return document.errors().first();
    kept.path = pdfPath(kept);
    if (!QFileInfo(kept.path).isFile())
        return Error{ErrorCode::FileNotFound, kept.path,
            u"Le formulaire officiel que vous aviez gardé n'est plus sur cet ordinateur\u00A0: "
            u"oubliez-le, puis choisissez-le de nouveau."_qs};
    return std::optional(kept);
}

Result<KeptForm> OfficialForms::keep(const FormId &form, const EditionId &edition,
    const QByteArray &pdf, QDate day, const QString &from) const
{
    KeptForm kept{form, edition, digest(pdf), day, from.left(longestAddress), {}};
    kept.path = pdfPath(kept);
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return Error{ErrorCode::FileNotWritten, m_folder,
            u"Le dossier des formulaires officiels ne peut pas être créé\u00A0: vérifiez vos "
            u"droits. Rien n'a été gardé."_qs};
    // The PDF first: a JSON file never names one that is not there yet.
    if (const auto written = writePrivateFile(kept.path, pdf); !written)
        return written.error();
    const QString json = nameOf(form, edition) + u".json"_qs;
    if (const auto written = writePrivateFile(json, keptJson(kept)); !written)
        return written.error();
    removeOthers(kept);
    return kept;
}

// Earlier files of the same edition: nothing names them any more.
void OfficialForms::removeOthers(const KeptForm &kept) const
{
    QDir folder(m_folder);
    const QString name = QFileInfo(nameOf(kept.form, kept.edition)).fileName();
    static const QRegularExpression hash(u"^-[0-9a-f]{64}\\.pdf$"_qs);
    const QStringList files = folder.entryList({name + u"-*.pdf"_qs}, QDir::Files);
    for (const QString &file : files) {
        if (hash.match(file.mid(name.size())).hasMatch() && folder.filePath(file) != kept.path)
            folder.remove(file);
    }
}

Result<void> OfficialForms::forget(const FormId &form, const EditionId &edition) const
{
    if (m_folder.isEmpty())
        return {};
    const QString json = nameOf(form, edition) + u".json"_qs;
    if (QFileInfo::exists(json) && !QFile::remove(json))
        return Error{ErrorCode::FileNotWritten, json,
            u"Ce fichier ne peut pas être effacé\u00A0: vérifiez vos droits d'accès."_qs};
    KeptForm none;
    none.form = form;
    none.edition = edition;
    removeOthers(none);
    return {};
}

std::optional<Error> changedSince(
    const QByteArray &sha256, const QByteArray &pdf, const QString &path)
{
    if (digest(pdf) == sha256)
        return std::nullopt;
    return Error{ErrorCode::FileChanged, path,
        u"Le formulaire officiel que vous aviez gardé a été modifié depuis\u00A0: oubliez-le, puis "
        u"choisissez-le de nouveau."_qs};
}

} // namespace prealable
