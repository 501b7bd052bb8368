#include "store/registerrecord.h"

#include "store/vault.h"

namespace prealable {

namespace {

// Where each kind of person keeps what a list shows.
struct CardFields {
    RecordKind kind;
    const char *name;
    const char *givenNames;
    const char *usedName;
    const char *number;
};

constexpr CardFields cardFields[] = {
    {RecordKind::Patient, "beneficiary.familyName", "beneficiary.givenNames",
        "beneficiary.usedName", "beneficiary.nir"},
    {RecordKind::Prescriber, "prescriber.familyName", "prescriber.givenNames", "",
        "prescriber.rpps"},
    {RecordKind::Structure, "structure.name", "", "", "structure.identifier"},
    {RecordKind::Fund, "fund.name", "", "", "fund.code"},
};

QString answerText(const QJsonObject &answers, const char *field)
{
    return answers.value(QLatin1String(field)).toString().simplified();
}

void fillFrom(Card &card, const QJsonObject &answers, RecordKind as)
{
    for (const CardFields &fields : cardFields) {
        if (fields.kind != as)
            continue;
        card.name
            = (answerText(answers, fields.name) + u' ' + answerText(answers, fields.givenNames))
                  .simplified();
        card.usedName = answerText(answers, fields.usedName);
        card.number.clear();
        for (const QChar character : answerText(answers, fields.number)) {
            if (character.isLetterOrNumber())
                card.number.append(character.toUpper());
        }
        if (as == RecordKind::Patient)
            card.birth
                = QDate::fromString(answerText(answers, "beneficiary.birthDate"), Qt::ISODate);
    }
}

Error stepError(const QString &detail)
{
    return {ErrorCode::Usage, QStringLiteral("events"), detail};
}

QDate lastDay(const RequestEntry &entry)
{
    QDate last;
    for (const FollowUpEvent &event : entry.events) {
        if (event.state && *event.state > RequestState::ToSend)
            last = event.day;
    }
    return last;
}

} // namespace

RequestDays daysOf(const RequestEntry &entry)
{
    RequestDays days;
    days.scope = entry.scope;
    for (const FollowUpEvent &event : entry.events) {
        if (event.completed)
            days.completed = event.day;
        if (!event.state)
            continue;
        days.state = *event.state;
        switch (*event.state) {
        case RequestState::Draft:
        case RequestState::ToSend:
            break;
        case RequestState::Sent:
            days.sent = event.day;
            break;
        case RequestState::Received:
            days.received = event.day;
            break;
        case RequestState::Agreed:
        case RequestState::Refused:
            days.decided = event.day;
            days.refusal = event.refusal;
            break;
        case RequestState::Appealed:
            days.appealed = event.day;
            break;
        case RequestState::Closed:
            days.closed = event.day;
            break;
        }
    }
    return days;
}

Result<RequestEntry> withEvent(const RequestEntry &entry, const FollowUpEvent &event)
{
    const RequestDays days = daysOf(entry);
    if (!event.day.isValid())
        return stepError(u"Donnez le jour de cette étape."_qs);
    if (event.state && !mayBecome(days.state, *event.state))
        return stepError(
            u"Une demande «\u00A0%1\u00A0» ne peut pas devenir «\u00A0%2\u00A0»."_qs.arg(
                stateLabel(days.state), stateLabel(*event.state)));
    if (event.state && lastDay(entry).isValid() && event.day < lastDay(entry))
        return stepError(u"Ce jour précède l'étape d'avant\u00A0: vérifiez la date."_qs);
    if (event.completed && days.sent.isValid() && event.day < days.sent)
        return stepError(u"Les pièces manquantes ne peuvent pas arriver avant la demande."_qs);
    RequestEntry next = entry;
    next.events.append(event);
    return next;
}

RequestEntry withoutLastEvent(const RequestEntry &entry)
{
    RequestEntry earlier = entry;
    if (!earlier.events.isEmpty())
        earlier.events.removeLast();
    return earlier;
}

Card newCard(RecordKind kind)
{
    Card card;
    card.id = RecordId(randomId());
    card.kind = kind;
    return card;
}

Record personRecord(const Card &like, const Person &person, QDate today)
{
    Record record{like, personText(person)};
    record.card.touched = today;
    fillFrom(record.card, person.answers, like.kind);
    return record;
}

Record requestRecord(const Card &like, const RequestEntry &entry, QDate today)
{
    Record record{like, requestEntryText(entry)};
    record.card.touched = today;
    record.card.patient = entry.patient;
    record.card.form = FormId(entry.request.value(QLatin1String("form")).toString());
    record.card.days = daysOf(entry);
    fillFrom(
        record.card, entry.request.value(QLatin1String("answers")).toObject(), RecordKind::Patient);
    return record;
}

Record proofRecord(
    const RecordId &request, const QString &name, const QByteArray &file, QDate today)
{
    Record record{newCard(RecordKind::Proof), file};
    record.card.request = request;
    record.card.name = name;
    record.card.touched = today;
    return record;
}

} // namespace prealable
