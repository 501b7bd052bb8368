#include "store/registerfiling.h"

#include "core/searchtext.h"
#include "store/oldrequest.h"
#include "store/requestwriter.h"
#include "store/vault.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace prealable {

namespace {

constexpr int mostCandidates = 200;

bool sameName(const Card &one, const Card &other)
{
    return searchText(one.name) == searchText(other.name);
}

// What is known stays, but for what the request says anew.
QJsonObject merged(QJsonObject known, const QJsonObject &said)
{
    for (auto answer = said.begin(); answer != said.end(); ++answer)
        known.insert(answer.key(), answer.value());
    return known;
}

// Somebody whom a request names: in the register, changed, or new.
struct Named {
    RecordId id;
    std::optional<Record> record; // to save
    bool isNew = false;
};

Result<Named> fileSomebody(Register &into, const RegisterIndex &index, const QList<Record> &filed,
    RecordKind kind, const QJsonObject &answers, QDate today)
{
    const Record made = personRecord(newCard(kind), {answers, {}}, today);
    // The prescriber may be who gives the care as well: once is enough.
    for (const Record &other : filed) {
        if (other.card.kind == kind && isSameCard(other.card, made.card))
            return Named{other.card.id, {}, false};
    }
    const Card *same = sameCard(index, made.card);
    if (same == nullptr)
        return Named{made.card.id, made, true};
    const auto known = into.load(same->id);
    if (!known)
        return known.error();
    auto person = readPerson(known->content);
    if (!person)
        return person.error();
    const QJsonObject answersNow = merged(person->answers, answers);
    if (answersNow == person->answers)
        return Named{same->id, {}, false};
    person->answers = answersNow;
    return Named{same->id, personRecord(known->card, *person, today), false};
}

void point(RequestEntry &entry, RecordKind kind, const RecordId &id)
{
    switch (kind) {
    case RecordKind::Patient:
        entry.patient = id;
        return;
    case RecordKind::Prescriber:
        entry.prescriber = entry.prescriber.isEmpty() ? id : entry.prescriber;
        return;
    case RecordKind::Structure:
        entry.structure = id;
        return;
    case RecordKind::Fund:
        entry.fund = id;
        return;
    case RecordKind::Request:
    case RecordKind::Proof:
        return;
    }
}

Result<void> filePeople(Register &into, const RegisterIndex &index, const Catalog &catalog,
    const Answers &answers, RequestEntry &entry, QDate today, Filing &filing)
{
    for (const RegisterRole &role : catalog.registerRoles()) {
        const QJsonObject about = answersAbout(role, answers);
        if (about.isEmpty())
            continue;
        const auto named
            = fileSomebody(into, index, filing.records, recordKind(role), about, today);
        if (!named)
            return named.error();
        point(entry, recordKind(role), named->id);
        if (!named->record)
            continue;
        filing.records.append(*named->record);
        (named->isNew ? filing.added : filing.changed).append(role.id);
    }
    return {};
}

bool isBeforeSending(const RequestEntry &entry)
{
    return daysOf(entry).state <= RequestState::ToSend;
}

// The record that the request goes on in: its own, unless it was sent or somebody else changed the
// answers since they were taken.
struct Place {
    Card card;
    RequestEntry entry;
    bool becameNew = false;
};

Result<Place> placeFor(Register &into, const RegisterIndex &index, const TakenRequest &taken)
{
    Place place{newCard(RecordKind::Request), {}, false};
    if (taken.id.isEmpty() || index.card(taken.id) == nullptr)
        return place; // never there, or removed meanwhile
    const auto known = into.load(taken.id);
    if (!known)
        return known.error();
    const auto entry = readRequestEntry(known->content);
    if (!entry)
        return entry.error();
    if (isBeforeSending(*entry) && answersHash(entry->request) == taken.answers)
        return Place{known->card, *entry, false};
    place.becameNew = true;
    return place;
}

} // namespace

RecordKind recordKind(const RegisterRole &role)
{
    if (role.kind == u"patient")
        return RecordKind::Patient;
    if (role.kind == u"prescriber")
        return RecordKind::Prescriber;
    return role.kind == u"fund" ? RecordKind::Fund : RecordKind::Structure;
}

Value valueFrom(const FieldDefinition &field, const QJsonValue &json)
{
    if (json.isBool())
        return Value::flag(json.toBool());
    if (json.isDouble())
        return Value::number(json.toDouble());
    if (!json.isString())
        return {};
    if (field.type != FieldType::Date)
        return Value::text(json.toString());
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? Value::date(day) : Value();
}

// Persons are told by answers of one line: the dictionary gives them no other type.
QJsonValue keptAnswer(const Value &value)
{
    return QJsonDocument::fromJson('[' + valueText(value) + ']').array().at(0);
}

QJsonObject answersAbout(const RegisterRole &role, const Answers &answers)
{
    if (!answers.value(role.fields.first().first).isAnswered())
        return {};
    QJsonObject about;
    for (const auto &[inRequest, inRegister] : role.fields) {
        const Value value = answers.value(inRequest);
        if (value.isAnswered())
            about.insert(inRegister.text(), keptAnswer(value));
    }
    return about;
}

QMap<FieldId, Value> answersFrom(
    const RegisterRole &role, const FormEdition &edition, const Person &person)
{
    QMap<FieldId, Value> answers;
    for (const auto &[inRequest, inRegister] : role.fields) {
        const FieldDefinition *field = edition.field(inRequest);
        if (field == nullptr || edition.question(inRequest) == nullptr)
            continue;
        const Value value = valueFrom(*field, person.answers.value(inRegister.text()));
        if (value.isAnswered())
            answers.insert(inRequest, value);
    }
    return answers;
}

bool isSameCard(const Card &known, const Card &card)
{
    const bool bothNumbers = !known.number.isEmpty() && !card.number.isEmpty();
    const bool sameNumber = bothNumbers && known.number == card.number;
    if (card.kind != RecordKind::Patient)
        return sameNumber || (!bothNumbers && sameName(known, card));
    const bool bothBirths = known.birth.isValid() && card.birth.isValid();
    return sameName(known, card) && (!bothNumbers || sameNumber)
        && (!bothBirths || known.birth == card.birth) && (sameNumber || bothBirths);
}

const Card *sameCard(const RegisterIndex &index, const Card &card)
{
    QList<Card> candidates = index.search(card.name, mostCandidates).cards;
    if (!card.number.isEmpty())
        candidates += index.search(card.number, mostCandidates).cards;
    for (const Card &candidate : std::as_const(candidates)) {
        if (candidate.kind == card.kind && isSameCard(candidate, card))
            return index.card(candidate.id);
    }
    return nullptr;
}

QByteArray answersHash(const QJsonObject &request)
{
    return QCryptographicHash::hash(
        QJsonDocument(request).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

Result<Filing> fileRequest(Register &into, const RegisterIndex &index, const Catalog &catalog,
    const FiledRequest &filed, const TakenRequest &taken, const By &by, QDate today)
{
    auto place = placeFor(into, index, taken);
    if (!place)
        return place.error();
    Filing filing;
    filing.isNew = place->card.revision == 0;
    filing.becameNew = place->becameNew;
    RequestEntry &entry = place->entry;
    entry.prescriber = {};
    if (const auto people
        = filePeople(into, index, catalog, filed.request.answers, entry, today, filing);
        !people)
        return people.error();
    entry.scope = filed.assessment.deadline;
    entry.request = QJsonDocument::fromJson(requestText(&filed.edition, filed.request)).object();
    const RequestState state
        = filed.assessment.ready() ? RequestState::ToSend : RequestState::Draft;
    if (entry.events.isEmpty() || daysOf(entry).state != state) {
        FollowUpEvent event;
        event.id = randomId();
        event.state = state;
        event.day = today;
        event.who = by.who;
        event.written = by.when;
        entry.events.append(event);
    }
    filing.records.append(requestRecord(place->card, entry, today));
    filing.request = {filing.records.last().card.id, answersHash(entry.request)};
    return filing;
}

Result<Draft> takeRequest(const Catalog &catalog, const Record &record, QDate today)
{
    const auto entry = readRequestEntry(record.content);
    if (!entry)
        return entry.error();
    if (entry->request.isEmpty())
        return Error{ErrorCode::Usage, {}, u"Cette fiche ne contient pas de demande."_qs};
    const JsonDocument document = JsonDocument::parse(
        QJsonDocument(entry->request).toJson(QJsonDocument::Compact), u"registre"_qs);
    const FittedRequest fitted = fitRequest(catalog, document.root(), today);
    if (!document.ok())
        return document.errors().first();
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request = fitted.request;
    draft.startedWith = fitted.startedWith;
    draft.leftovers = fitted.leftovers;
    return draft;
}

} // namespace prealable
