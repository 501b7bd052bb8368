#include "store/registermerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace prealable {

namespace {

QString idKey()
{
    return QStringLiteral("id");
}

// Lists of lines with an id each, no two the same.
bool isLines(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    QSet<QString> ids;
    for (const QJsonValue line : value.toArray()) {
        const QString id = line.toObject().value(idKey()).toString();
        if (id.isEmpty() || ids.contains(id))
            return false;
        ids.insert(id);
    }
    return true;
}

QJsonObject byId(const QJsonValue &lines)
{
    QJsonObject object;
    for (const QJsonValue line : lines.toArray())
        object.insert(line.toObject().value(idKey()).toString(), line);
    return object;
}

class Merger
{
public:
    QJsonObject objects(const QString &path, const QJsonObject &base, const QJsonObject &mine,
        const QJsonObject &theirs);
    QList<FieldConflict> conflicts;

private:
    QJsonValue values(const QString &path, const QJsonValue &base, const QJsonValue &mine,
        const QJsonValue &theirs);
    QJsonArray lines(const QString &path, const QJsonValue &base, const QJsonValue &mine,
        const QJsonValue &theirs);
};

QJsonValue Merger::values(
    const QString &path, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == theirs || mine == base)
        return theirs;
    if (theirs == base)
        return mine;
    if (mine.isObject() && theirs.isObject())
        return objects(path + u'/', base.toObject(), mine.toObject(), theirs.toObject());
    if (isLines(mine) && isLines(theirs) && (isLines(base) || base.isUndefined()))
        return lines(path + u'/', base, mine, theirs);
    conflicts.append({path, base, mine, theirs});
    return theirs;
}

QJsonObject Merger::objects(const QString &path, const QJsonObject &base, const QJsonObject &mine,
    const QJsonObject &theirs)
{
    QJsonObject merged;
    QStringList keys = base.keys() + mine.keys() + theirs.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        // Not undefined only when the member is there.
        const QJsonValue value
            = values(path + key, base.value(key), mine.value(key), theirs.value(key));
        if (!value.isUndefined())
            merged.insert(key, value);
    }
    return merged;
}

// In their order, mine that are new after them.
QJsonArray Merger::lines(
    const QString &path, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    const QJsonObject merged = objects(path, byId(base), byId(mine), byId(theirs));
    QJsonArray all;
    QSet<QString> done;
    for (const QJsonValue &list : {theirs, mine}) {
        for (const QJsonValue line : list.toArray()) {
            const QString id = line.toObject().value(idKey()).toString();
            if (!done.contains(id) && merged.contains(id))
                all.append(merged.value(id));
            done.insert(id);
        }
    }
    return all;
}

QList<FollowUpEvent> addedSteps(const RequestEntry &base, const RequestEntry &later)
{
    QList<FollowUpEvent> added;
    for (const FollowUpEvent &event : later.events) {
        const bool isNew = std::none_of(base.events.begin(), base.events.end(),
            [&](const FollowUpEvent &old) { return old.id == event.id; });
        if (isNew && event.state)
            added.append(event);
    }
    return added;
}

bool tookStepsBack(const RequestEntry &base, const RequestEntry &later)
{
    return !addedSteps(later, base).isEmpty();
}

QList<FollowUpEvent> allSteps(const RequestEntry &entry)
{
    return addedSteps({}, entry);
}

QJsonArray shownSteps(const QList<FollowUpEvent> &steps)
{
    QJsonArray shown;
    for (const FollowUpEvent &step : steps)
        shown.append(
            QJsonObject{{idKey(), step.id}, {QStringLiteral("state"), stateName(*step.state)},
                {QStringLiteral("day"), step.day.toString(Qt::ISODate)},
                {QStringLiteral("who"), step.who}, {QStringLiteral("note"), step.note}});
    return shown;
}

bool isSameStep(const FollowUpEvent &one, const FollowUpEvent &other)
{
    return one.state == other.state && one.day == other.day && one.refusal == other.refusal
        && (one.note == other.note || one.note.isEmpty());
}

// Two stories in one would end in a state that nobody chose: theirs goes on, mine is asked about,
// unless it says the same.
void keepOneStory(const RequestEntry &base, const RequestEntry &mine, const RequestEntry &theirs,
    RequestEntry &merged, QList<FieldConflict> &conflicts)
{
    const QList<FollowUpEvent> myStory = addedSteps(base, mine);
    const QList<FollowUpEvent> theirStory = addedSteps(base, theirs);
    const bool onTakenBack = (tookStepsBack(base, mine) && !theirStory.isEmpty())
        || (tookStepsBack(base, theirs) && !myStory.isEmpty());
    if (onTakenBack) {
        // A step that goes on from one that is gone: theirs whole, with my notes.
        QList<FollowUpEvent> events = theirs.events;
        for (const FollowUpEvent &event : std::as_const(merged.events)) {
            if (!event.state && !theirs.events.contains(event))
                events.append(event);
        }
        merged.events = events;
        conflicts.append({QStringLiteral("events"), shownSteps(allSteps(base)),
            shownSteps(allSteps(mine)), shownSteps(allSteps(theirs))});
        return;
    }
    if (myStory.isEmpty() || theirStory.isEmpty())
        return;
    merged.events.removeIf([&](const FollowUpEvent &event) {
        return myStory.contains(event) && !theirStory.contains(event);
    });
    const bool isSame = myStory.size() == theirStory.size()
        && std::equal(myStory.begin(), myStory.end(), theirStory.begin(), isSameStep);
    if (!isSame)
        conflicts.append({QStringLiteral("events"), QJsonValue(QJsonValue::Undefined),
            shownSteps(myStory), shownSteps(theirStory)});
}

QJsonObject parsed(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<MergedRecord> mergedEntry(const Record &base, const Record &mine, const Record &theirs,
    MergedRecord &&outcome, const QByteArray &mergedText)
{
    const auto was = readRequestEntry(base.content);
    const auto my = readRequestEntry(mine.content);
    const auto their = readRequestEntry(theirs.content);
    auto merged = readRequestEntry(mergedText);
    for (const auto *entry : {&was, &my, &their, &std::as_const(merged)}) {
        if (!*entry)
            return entry->error();
    }
    keepOneStory(*was, *my, *their, *merged, outcome.conflicts);
    outcome.record
        = requestRecord(theirs.card, *merged, std::max(mine.card.touched, theirs.card.touched));
    return std::move(outcome);
}

} // namespace

MergedObject mergeObjects(
    const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    Merger merger;
    const QJsonObject merged = merger.objects({}, base, mine, theirs);
    return {merged, merger.conflicts};
}

Result<MergedRecord> mergeRecords(const Record &base, const Record &mine, const Record &theirs)
{
    if (theirs.card.kind == RecordKind::Proof)
        return MergedRecord{theirs, {}};
    const MergedObject merged
        = mergeObjects(parsed(base.content), parsed(mine.content), parsed(theirs.content));
    MergedRecord outcome{theirs, merged.conflicts};
    if (theirs.card.kind == RecordKind::Request)
        return mergedEntry(base, mine, theirs, std::move(outcome), text(merged.merged));
    const auto person = readPerson(text(merged.merged));
    if (!person)
        return person.error();
    outcome.record
        = personRecord(theirs.card, *person, std::max(mine.card.touched, theirs.card.touched));
    return outcome;
}

Result<SaveOutcome> saveMerged(Register &into, const Record &base, const Record &mine, const By &by)
{
    constexpr int attempts = 10; // others may save again and again, but not for ever
    SaveOutcome outcome;
    Record next = mine;
    for (int attempt = 1;; ++attempt) {
        const auto saved = into.save(next, by);
        if (saved) {
            outcome.revision = *saved;
            return outcome;
        }
        if (saved.error().code != ErrorCode::RecordChanged || attempt == attempts)
            return saved.error();
        const auto theirs = into.load(mine.card.id);
        if (!theirs)
            return theirs.error();
        auto merged = mergeRecords(base, mine, *theirs);
        if (!merged)
            return merged.error();
        next = merged->record;
        outcome.merged = std::move(*merged);
        if (!outcome.merged->conflicts.isEmpty())
            return outcome;
    }
}

} // namespace prealable
