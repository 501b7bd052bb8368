#include "store/packstore.h"

#include "store/jsonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace prealable {

namespace {

constexpr QLatin1String acceptedFormat("prealable-accepted-pack");
constexpr int acceptedVersion = 1;
constexpr JsonLimits acceptedLimits{
    .bytes = qint64{4} * 1024, .depth = 2, .values = 10, .errors = 5};

// An error of a pack, at the file that it came from.
Error inPack(const QString &path, Error error)
{
    error.where = error.where.isEmpty() ? path : path + u": "_qs + error.where;
    return error;
}

// version.json alone, without reading the forms.
Result<FormsVersion> versionOf(const FormsSource &source)
{
    FormsFolder folder(source);
    const FormsVersion version = readVersion(folder);
    if (!folder.errors().isEmpty())
        return folder.errors().first();
    return version;
}

bool isNewer(const FormsVersion &version, const FormsVersion &than)
{
    return version.number > than.number && version.issued >= than.issued;
}

std::optional<Error> whatIsLost(const FormsChanges &changes)
{
    if (changes.lost.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::PackInvalid, changes.lost.first(),
        u"Ce paquet retire quelque chose dont des demandes ont besoin. Il n'est pas installé."_qs};
}

Result<void> removeOne(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::FileNotWritten, path,
            u"Ce fichier ne peut pas être effacé\u00A0: vérifiez vos droits d'accès."_qs};
    return {};
}

} // namespace

QString PackStore::packPath() const
{
    return m_setup.folder + u"/forms.prealable-pack"_qs;
}

QString PackStore::notePath() const
{
    return m_setup.folder + u"/accepted.json"_qs;
}

FormsVersion PackStore::builtInVersion() const
{
    const auto version = versionOf(m_setup.builtIn);
    return version ? *version : FormsVersion{};
}

bool PackStore::wasAccepted(const QByteArray &signature) const
{
    const auto json = readFile(notePath(), acceptedLimits.bytes);
    if (!json)
        return false;
    const JsonDocument document = JsonDocument::parse(*json, notePath(), acceptedLimits);
    const JsonNode root = document.root();
    return root.isObject() && root["format"].text() == acceptedFormat
        && root["version"].integer() == acceptedVersion
        && root["signature"].text() == QString::fromLatin1(signature.toHex())
        && root["by"].text() == m_setup.program && document.ok();
}

// When it cannot be written, the checks run again next time.
void PackStore::noteAccepted(const QByteArray &signature) const
{
    const QByteArray json = QJsonDocument(
        QJsonObject{{u"format"_qs, QString(acceptedFormat)}, {u"version"_qs, acceptedVersion},
            {u"signature"_qs, QString::fromLatin1(signature.toHex())}, {u"by"_qs, m_setup.program}})
                                .toJson();
    [[maybe_unused]] const auto written = writePrivateFile(notePath(), json);
}

// What another version of the program accepted may hold what this one does not understand.
Result<FormPack> PackStore::accept(const OpenedPack &opened) const
{
    if (!wasAccepted(opened.signature)) {
        if (const auto forms = acceptedForms(opened.files); !forms)
            return forms.error();
        noteAccepted(opened.signature);
    }
    const auto version = versionOf(FormsSource(opened.files));
    if (!version)
        return version.error();
    return FormPack{opened.signer, *version};
}

Result<PackStore::Kept> PackStore::readGood() const
{
    const auto bytes = readFile(packPath(), packLimits::bytes);
    if (!bytes)
        return bytes.error();
    const auto opened = openPack(*bytes, m_setup.trusted);
    if (!opened)
        return opened.error();
    // Asked first: data that are not used any more need not pass the checks of a later program.
    const auto version = versionOf(FormsSource(opened->files));
    if (version && !isNewer(*version, builtInVersion()))
        return Kept{{true, false, FormPack{opened->signer, *version}, {}}, {}};
    const auto pack = accept(*opened);
    if (!pack)
        return pack.error();
    return Kept{{true, true, *pack, {}}, opened->files};
}

PackStore::Kept PackStore::read() const
{
    if (m_setup.folder.isEmpty() || !QFileInfo::exists(packPath()))
        return {};
    const auto kept = readGood();
    if (!kept)
        return {{true, false, {}, inPack(packPath(), kept.error())}, {}};
    return *kept;
}

InstalledPack PackStore::installed() const
{
    return read().state;
}

Result<OpenedForms, Errors> PackStore::open() const
{
    const Kept kept = read();
    if (kept.state.serves)
        return OpenedForms{
            Catalog::openAccepted(FormsSource(kept.files)), builtInVersion(), kept.state};
    auto catalog = Catalog::open(m_setup.builtIn);
    if (!catalog)
        return catalog.error();
    const FormsVersion version = catalog->version();
    return OpenedForms{*std::move(catalog), version, kept.state};
}

std::optional<Error> PackStore::whyNotNewer(const FormsVersion &version) const
{
    const InstalledPack before = installed();
    const FormsVersion now = before.serves ? before.pack->version : builtInVersion();
    if (isNewer(version, now))
        return std::nullopt;
    if (version == now)
        return Error{ErrorCode::PackNotNewer, {},
            u"Ces formulaires (%1) sont déjà en place."_qs.arg(shownVersion(now))};
    return Error{ErrorCode::PackNotNewer, {},
        u"Ce paquet (%1) est plus ancien que les formulaires en place (%2). Il n'est pas "
        u"installé."_qs.arg(shownVersion(version), shownVersion(now))};
}

Result<OfferedPack> PackStore::check(const QString &path) const
{
    const auto bytes = readFile(path, packLimits::bytes);
    if (!bytes)
        return bytes.error();
    const auto opened = openPack(*bytes, m_setup.trusted);
    if (!opened)
        return inPack(path, opened.error());
    if (const auto version = versionOf(FormsSource(opened->files))) {
        if (const auto error = whyNotNewer(*version))
            return inPack(path, *error);
    }
    const auto forms = acceptedForms(opened->files);
    if (!forms)
        return inPack(path, forms.error());
    const Kept kept = read();
    ReadForms before{kept.state.serves ? FormsSource(kept.files) : m_setup.builtIn, {}};
    before.forms = loadForms(before.source);
    OfferedPack offered{*bytes, opened->signature, {opened->signer, forms->forms.version},
        before.forms.version, changesOf(before, *forms)};
    if (const auto lost = whatIsLost(offered.changes))
        return inPack(path, *lost);
    return offered;
}

Result<void> PackStore::install(const OfferedPack &offered) const
{
    if (const auto error = whyNotNewer(offered.pack.version))
        return *error;
    if (m_setup.folder.isEmpty() || !QDir().mkpath(m_setup.folder))
        return Error{ErrorCode::FileNotWritten, m_setup.folder,
            u"Le dossier des paquets ne peut pas être créé\u00A0: vérifiez vos droits. Rien n'a "
            u"été "
            u"installé."_qs};
    if (const auto written = writePrivateFile(packPath(), offered.bytes); !written)
        return written.error();
    noteAccepted(offered.signature);
    return {};
}

Result<void> PackStore::remove() const
{
    if (m_setup.folder.isEmpty() || !QFileInfo::exists(packPath()))
        return Error{
            ErrorCode::FileNotFound, packPath(), u"Aucun paquet de formulaires n'est installé."_qs};
    if (const auto removed = removeOne(packPath()); !removed)
        return removed.error();
    return removeOne(notePath());
}

} // namespace prealable
