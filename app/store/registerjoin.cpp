#include "store/registerjoin.h"

namespace prealable {

JoinedPerson joinedPerson(const Person &kept, const Person &away)
{
    JoinedPerson joined{kept, {}};
    for (auto answer = away.answers.begin(); answer != away.answers.end(); ++answer) {
        const QJsonValue said = answer.value();
        const QJsonValue known = kept.answers.value(answer.key());
        if (known.isUndefined())
            joined.person.answers.insert(answer.key(), said);
        else if (known != said)
            joined.differences.append({FieldId(answer.key()), known, said});
    }
    if (joined.person.note.isEmpty())
        joined.person.note = away.note;
    else if (!away.note.isEmpty() && away.note != kept.note)
        joined.person.note += u'\n' + away.note;
    return joined;
}

Result<void> joinPatients(
    Register &into, const RegisterIndex &index, const Record &kept, const Card &away, const By &by)
{
    const bool arePatients
        = kept.card.kind == RecordKind::Patient && away.kind == RecordKind::Patient;
    if (!arePatients || kept.card.id == away.id)
        return Error{
            ErrorCode::Usage, away.id.text(), u"Choisissez la fiche d'un autre patient."_qs};
    QList<Record> records{kept};
    for (const Card &card : index.requestsOf(away.id)) {
        const auto request = into.load(card.id);
        if (!request)
            return request.error();
        auto entry = readRequestEntry(request->content);
        if (!entry)
            return entry.error();
        entry->patient = kept.card.id;
        // Whom a request is about is no news of the request: how long it is kept stays the same.
        records.append(requestRecord(request->card, *entry, request->card.touched));
    }
    return into.replace(records, {away}, by, QStringLiteral("join"), index.stamp());
}

} // namespace prealable
