// The JSON of register records. A card is read a hundred thousand times at each unlocking, and only
// after its seal was found whole: Qt's reader is enough for it, its values are still not believed.
#include "catalog/jsonreader.h"
#include "store/registerrecord.h"
#include "store/requestreader.h"
#include "store/requestwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace prealable {

namespace {

constexpr int contentVersion = 1;
constexpr JsonLimits contentLimits{.bytes = qint64{8} * 1024 * 1024};

QString personFormat()
{
    return QStringLiteral("prealable-person");
}

QString entryFormat()
{
    return QStringLiteral("prealable-entry");
}

QString contentName()
{
    return QStringLiteral("registre");
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject eventObject(const FollowUpEvent &event)
{
    QJsonObject object{{QStringLiteral("id"), event.id},
        {QStringLiteral("day"), dayValue(event.day)}, {QStringLiteral("who"), event.who},
        {QStringLiteral("written"), event.written.toUTC().toString(Qt::ISODateWithMs)}};
    if (event.state)
        object.insert(QStringLiteral("state"), stateName(*event.state));
    if (event.completed)
        object.insert(QStringLiteral("completed"), true);
    if (!event.refusal.isEmpty())
        object.insert(QStringLiteral("refusal"), event.refusal);
    if (!event.note.isEmpty())
        object.insert(QStringLiteral("note"), event.note);
    return object;
}

FollowUpEvent readEvent(const JsonNode &node)
{
    FollowUpEvent event;
    if (!node.expect({"id", "day", "who", "written"}, {"state", "completed", "refusal", "note"}))
        return event;
    event.id = node["id"].text();
    event.day = node["day"].dateOrNull();
    event.who = node["who"].text();
    const QString written = node["written"].text();
    event.written = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
    if (!event.written.isValid() && !written.isEmpty())
        node["written"].fail(ErrorCode::JsonWrongValue, u"Une heure est attendue."_qs);
    if (node["state"].exists()) {
        event.state = stateNamed(node["state"].text());
        if (!event.state)
            node["state"].fail(ErrorCode::JsonWrongValue, u"Cet état n'est pas connu."_qs);
    }
    event.completed = node["completed"].exists() && node["completed"].flag();
    event.refusal = node["refusal"].text();
    event.note = node["note"].text();
    return event;
}

ProofReference readProof(const JsonNode &node)
{
    if (!node.expect({"id", "name", "day"}))
        return {};
    return {RecordId(node["id"].text()), node["name"].text(), node["day"].dateOrNull()};
}

QJsonObject objectOf(const JsonNode &node)
{
    (void)node.members(); // notes that it is none
    return node.toQJson().toObject();
}

template <typename Content, typename Reader>
Result<Content> readContent(const QByteArray &text, const QString &format, Reader &&reader)
{
    const JsonDocument document = JsonDocument::parse(text, contentName(), contentLimits);
    Content content;
    if (document.root().exists() && hasFormat(document.root(), format, contentVersion))
        content = reader(document.root());
    if (!document.ok())
        return document.errors().first();
    return content;
}

RequestEntry entryOf(const JsonNode &root)
{
    RequestEntry entry;
    if (!root.expect({"format", "version", "request", "events", "proofs"},
            {"patient", "prescriber", "structure", "fund", "scope", "note"}))
        return entry;
    entry.patient = RecordId(root["patient"].text());
    entry.prescriber = RecordId(root["prescriber"].text());
    entry.structure = RecordId(root["structure"].text());
    entry.fund = RecordId(root["fund"].text());
    entry.scope = root["scope"].text();
    entry.request = objectOf(root["request"]);
    for (const JsonNode &event : root["events"].items())
        entry.events.append(readEvent(event));
    for (const JsonNode &proof : root["proofs"].items())
        entry.proofs.append(readProof(proof));
    entry.note = root["note"].text();
    return entry;
}

void insertDay(QJsonObject &object, const char *key, QDate day)
{
    if (day.isValid())
        object.insert(QLatin1String(key), day.toJulianDay());
}

QDate takeDay(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? QDate::fromJulianDay(value.toInteger()) : QDate();
}

void insertText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

} // namespace

QByteArray personText(const Person &person)
{
    QJsonObject object{{QStringLiteral("format"), personFormat()},
        {QStringLiteral("version"), contentVersion}, {QStringLiteral("answers"), person.answers}};
    insertText(object, "note", person.note);
    return jsonText(QJsonValue(object));
}

Result<Person> readPerson(const QByteArray &content)
{
    return readContent<Person>(content, personFormat(), [](const JsonNode &root) {
        Person person;
        if (!root.expect({"format", "version", "answers"}, {"note"}))
            return person;
        person.answers = objectOf(root["answers"]);
        person.note = root["note"].text();
        return person;
    });
}

QByteArray requestEntryText(const RequestEntry &entry)
{
    QJsonObject object{{QStringLiteral("format"), entryFormat()},
        {QStringLiteral("version"), contentVersion}, {QStringLiteral("request"), entry.request}};
    insertText(object, "patient", entry.patient.text());
    insertText(object, "prescriber", entry.prescriber.text());
    insertText(object, "structure", entry.structure.text());
    insertText(object, "fund", entry.fund.text());
    insertText(object, "scope", entry.scope);
    insertText(object, "note", entry.note);
    QJsonArray events;
    for (const FollowUpEvent &event : entry.events)
        events.append(eventObject(event));
    object.insert(QStringLiteral("events"), events);
    QJsonArray proofs;
    for (const ProofReference &proof : entry.proofs)
        proofs.append(QJsonObject{{QStringLiteral("id"), proof.id.text()},
            {QStringLiteral("name"), proof.name}, {QStringLiteral("day"), dayValue(proof.day)}});
    object.insert(QStringLiteral("proofs"), proofs);
    return jsonText(QJsonValue(object));
}

Result<RequestEntry> readRequestEntry(const QByteArray &content)
{
    return readContent<RequestEntry>(content, entryFormat(), entryOf);
}

QByteArray cardText(const Card &card)
{
    QJsonObject object;
    insertDay(object, "touched", card.touched);
    insertText(object, "name", card.name);
    insertText(object, "usedName", card.usedName);
    insertText(object, "number", card.number);
    insertDay(object, "birth", card.birth);
    insertText(object, "patient", card.patient.text());
    insertText(object, "request", card.request.text());
    insertText(object, "form", card.form.text());
    if (card.kind == RecordKind::Request) {
        object.insert(QStringLiteral("state"), int(card.days.state));
        insertText(object, "scope", card.days.scope);
        insertText(object, "refusal", card.days.refusal);
        insertDay(object, "sent", card.days.sent);
        insertDay(object, "received", card.days.received);
        insertDay(object, "completed", card.days.completed);
        insertDay(object, "decided", card.days.decided);
        insertDay(object, "appealed", card.days.appealed);
        insertDay(object, "closed", card.days.closed);
    }
    // Qt would read U+FEFF at the start of a text as a byte order mark, and drop it.
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

Result<Card> readCard(const QByteArray &text, const RecordId &id, RecordKind kind, qint64 revision)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::RegisterDamaged, id.text(),
            u"Une fiche du registre ne peut pas être lue."_qs};
    const auto textOf
        = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Card card;
    card.id = id;
    card.kind = kind;
    card.revision = revision;
    card.touched = takeDay(object, "touched");
    card.name = textOf("name");
    card.usedName = textOf("usedName");
    card.number = textOf("number");
    card.birth = takeDay(object, "birth");
    card.patient = RecordId(textOf("patient"));
    card.request = RecordId(textOf("request"));
    card.form = FormId(textOf("form"));
    if (kind != RecordKind::Request)
        return card;
    const int state = object.value(QLatin1String("state")).toInt();
    if (state < int(RequestState::Draft) || state > int(RequestState::Closed))
        return Error{ErrorCode::RegisterDamaged, id.text(),
            u"Une fiche du registre a un état inconnu\u00A0: le programme est peut-être trop "
            u"ancien."_qs};
    card.days = {.state = RequestState(state),
        .scope = textOf("scope"),
        .sent = takeDay(object, "sent"),
        .received = takeDay(object, "received"),
        .completed = takeDay(object, "completed"),
        .decided = takeDay(object, "decided"),
        .refusal = textOf("refusal"),
        .appealed = takeDay(object, "appealed"),
        .closed = takeDay(object, "closed")};
    return card;
}

} // namespace prealable
