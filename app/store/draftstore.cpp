#include "store/draftstore.h"

#include "store/jsonfile.h"
#include "store/oldrequest.h"
#include "store/requestreader.h"
#include "store/requestwriter.h"
#include "store/triagedraft.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>

namespace prealable {

static constexpr JsonLimits draftLimits{.bytes = qint64{4} * 1024 * 1024};
static constexpr int draftVersion = 1;

static QString draftFormat()
{
    return QStringLiteral("prealable-draft");
}

static QString extension()
{
    return QStringLiteral(".json");
}

// Only names that newId() can give: an id never leads out of the folder.
static bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64
        && std::all_of(id.begin(), id.end(), [](QChar character) {
               return (character >= u'a' && character <= u'z')
                   || (character >= u'0' && character <= u'9') || character == u'-';
           });
}

static Error unknownDraft(const QString &id)
{
    return {ErrorCode::FileNotFound, id, u"Ce brouillon n'existe pas."_qs};
}

DraftStore::DraftStore(const Catalog &catalog, QString folder, QDate day)
    : m_catalog(catalog)
    , m_folder(std::move(folder))
    , m_day(day)
{
}

QString DraftStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString DraftStore::path(const QString &id) const
{
    return QDir(m_folder).filePath(id + extension());
}

Result<void> DraftStore::prepareFolder() const
{
    constexpr QFileDevice::Permissions ownerOnly
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QFileInfo info(m_folder);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        QDir().mkdir(m_folder, ownerOnly);
    }
    // Also when it was there before: a draft says much about a person's health.
    if (QFileInfo(m_folder).isDir() && QFile::setPermissions(m_folder, ownerOnly))
        return {};
    return Error{ErrorCode::FileNotWritten, m_folder,
        u"Le dossier des brouillons ne peut pas être créé ou protégé."_qs};
}

static QFileInfoList draftFiles(const QString &folder)
{
    return QDir(folder).entryInfoList(
        {u'*' + extension()}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
}

QList<Draft> DraftStore::list() const
{
    QList<Draft> drafts;
    for (const QFileInfo &file : draftFiles(m_folder)) {
        Result<Draft> draft = load(file.completeBaseName());
        if (draft)
            drafts.append(std::move(draft).value());
    }
    std::stable_sort(drafts.begin(), drafts.end(),
        [](const Draft &one, const Draft &other) { return one.changed > other.changed; });
    return drafts;
}

QStringList DraftStore::unreadable() const
{
    QStringList names;
    for (const QFileInfo &file : draftFiles(m_folder)) {
        if (!load(file.completeBaseName()))
            names.append(file.fileName());
    }
    return names;
}

static QMap<FieldId, QString> readTyped(const JsonNode &node)
{
    QMap<FieldId, QString> typed;
    for (const JsonNode &member : node.members())
        typed.insert(FieldId(member.key()), member.text());
    return typed;
}

static QJsonObject readPlace(const JsonNode &node)
{
    QJsonObject place;
    for (const JsonNode &member : node.members())
        place.insert(member.key(), member.toQJson());
    return place;
}

static QList<Leftover> readLeftovers(const JsonNode &node)
{
    QList<Leftover> leftovers;
    for (const JsonNode &item : node.items()) {
        item.expect({"label", "value"});
        leftovers.append({item["label"].text(), item["value"].text()});
    }
    return leftovers;
}

// What was answered in an edition that is gone; what was typed for a field that is gone joins it.
static void takeRequest(const Catalog &catalog, const JsonNode &node, QDate day, Draft &draft)
{
    const FittedRequest fitted = fitRequest(catalog, node, day);
    draft.request = fitted.request;
    if (!fitted.startedWith.isEmpty())
        draft.startedWith = fitted.startedWith;
    draft.leftovers.append(fitted.leftovers);
    const FormEdition *edition = catalog.edition(draft.request.form, draft.request.edition);
    for (const FieldId &field : draft.typed.keys()) {
        if (edition == nullptr || edition->question(rowPlace(field).member) != nullptr)
            continue;
        draft.leftovers.append({leftoverLabel(catalog, *edition, field), draft.typed.take(field)});
    }
}

// What is wrong is noted in the node's document.
static Draft readDraft(const Catalog &catalog, const JsonNode &root, QDate day)
{
    Draft draft;
    if (!root.exists() || !hasFormat(root, draftFormat(), draftVersion)
        || !root.expect({"format", "version", "request", "typed", "place"},
            {"triage", "startedWith", "leftovers"}))
        return draft;
    draft.typed = readTyped(root["typed"]);
    draft.place = readPlace(root["place"]);
    if (root["triage"].exists())
        draft.triage = readTriageDraft(catalog, root["triage"]);
    draft.startedWith = EditionId(root["startedWith"].text());
    if (root["leftovers"].exists())
        draft.leftovers = readLeftovers(root["leftovers"]);
    if (!root["request"].isNull())
        takeRequest(catalog, root["request"], day, draft);
    return draft;
}

Result<Draft> DraftStore::load(const QString &id) const
{
    if (!isId(id))
        return unknownDraft(id);
    const Result<QByteArray> content = readFile(path(id), draftLimits.bytes);
    if (!content)
        return content.error();
    const JsonDocument document
        = JsonDocument::parse(content.value(), id + extension(), draftLimits);
    Draft draft = readDraft(m_catalog, document.root(), m_day);
    draft.id = id;
    draft.changed = QFileInfo(path(id)).lastModified();
    if (!document.ok())
        return document.errors().first();
    return draft;
}

// Only what there is: a draft of every day stays as short as it was.
static QByteArray rareParts(const Draft &draft)
{
    QByteArray text;
    if (!draft.triage.need.isEmpty())
        text += ",\n\"triage\": " + triageText(draft.triage);
    if (!draft.startedWith.isEmpty())
        text += ",\n\"startedWith\": " + jsonText(draft.startedWith.text());
    QJsonArray leftovers;
    for (const Leftover &leftover : draft.leftovers)
        leftovers.append(QJsonObject{
            {QStringLiteral("label"), leftover.label}, {QStringLiteral("value"), leftover.value}});
    if (!leftovers.isEmpty())
        text += ",\n\"leftovers\": " + jsonText(QJsonValue(leftovers));
    return text;
}

static QByteArray draftText(const FormEdition *edition, const Draft &draft)
{
    const QByteArray request = draft.request.form.isEmpty()
        ? QByteArray("null")
        : requestText(edition, draft.request).trimmed();
    QJsonObject typed;
    for (auto it = draft.typed.begin(); it != draft.typed.end(); ++it)
        typed.insert(it.key().text(), it.value());
    return "{\n\"format\": " + jsonText(draftFormat())
        + ",\n\"version\": " + QByteArray::number(draftVersion) + ",\n\"request\": " + request
        + ",\n\"typed\": " + jsonText(QJsonValue(typed))
        + ",\n\"place\": " + jsonText(QJsonValue(draft.place)) + rareParts(draft) + "\n}\n";
}

Result<void> DraftStore::save(const Draft &draft)
{
    if (!isId(draft.id))
        return unknownDraft(draft.id);
    const FormEdition *edition = m_catalog.edition(draft.request.form, draft.request.edition);
    const QByteArray text = draftText(edition, draft);
    if (text.size() > draftLimits.bytes)
        return Error{ErrorCode::FileTooLarge, draft.id,
            u"Ce brouillon est trop gros pour être enregistré\u00A0: raccourcissez les textes."_qs};
    const Result<void> folder = prepareFolder();
    if (!folder)
        return folder;
    return writePrivateFile(path(draft.id), text);
}

Result<void> DraftStore::remove(const QString &id)
{
    if (!isId(id))
        return unknownDraft(id);
    QDir folder(m_folder);
    // Also what a crash while saving may have left of it.
    const QFileInfoList files = folder.entryInfoList(
        {id + extension(), id + extension() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (!QFile::remove(file.filePath()))
            return Error{ErrorCode::FileNotWritten, file.fileName(),
                u"Ce brouillon ne peut pas être supprimé\u00A0: vérifiez vos droits d'accès."_qs};
    }
    return {};
}

} // namespace prealable
