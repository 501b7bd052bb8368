#include "rules/requeststate.h"

#include <array>

namespace prealable {

namespace {

struct StateRow {
    RequestState state;
    const char *name;
    const char *label;
    std::initializer_list<RequestState> next;
};

using enum RequestState;

// Answers may come by telephone before anybody knows when the request was received, and a caisse
// that refused may still agree.
const std::array<StateRow, 8> &stateTable()
{
    static const std::array<StateRow, 8> table{{
        {Draft, "draft", "brouillon", {ToSend, Sent, Closed}},
        {ToSend, "toSend", "à envoyer", {Draft, Sent, Closed}},
        {Sent, "sent", "envoyée", {Received, Agreed, Refused, Closed}},
        {Received, "received", "reçue", {Agreed, Refused, Closed}},
        {Agreed, "agreed", "accord", {Closed}},
        {Refused, "refused", "refus", {Appealed, Agreed, Closed}},
        {Appealed, "appealed", "recours", {Agreed, Refused, Closed}},
        {Closed, "closed", "close", {}},
    }};
    return table;
}

const StateRow &rowOf(RequestState state)
{
    for (const StateRow &row : stateTable()) {
        if (row.state == state)
            return row;
    }
    return stateTable().front();
}

std::optional<QDate> silenceEnds(const LawLibrary &law, const RequestDays &days)
{
    const auto answer = silenceDeadline(law,
        {.scope = days.scope,
            .posted = days.sent,
            .received = days.received,
            .incompleteUntil = days.completed});
    if (!answer || answer->express || !answer->dates.deemedAgreedFrom.isValid())
        return std::nullopt;
    return answer->dates.deemedAgreedFrom;
}

// The earliest of all while nobody knows which kind of refusal it is.
std::optional<Awaited> appealUntil(const LawLibrary &law, const RequestDays &days)
{
    std::optional<Awaited> earliest;
    for (const AppealRoute &route : law.appeals) {
        if (!days.refusal.isEmpty() && route.refusal != days.refusal)
            continue;
        const auto appeal = appealDeadline(law, days.decided, route.refusal);
        if (appeal && (!earliest || appeal->lastDay < earliest->day))
            earliest = Awaited{AwaitedKind::Appeal, appeal->lastDay};
    }
    return earliest;
}

bool waitsForCaisse(RequestState state)
{
    return state == Sent || state == Received;
}

} // namespace

QString stateName(RequestState state)
{
    return QString::fromUtf8(rowOf(state).name);
}

std::optional<RequestState> stateNamed(const QString &name)
{
    for (const StateRow &row : stateTable()) {
        if (name == QLatin1String(row.name))
            return row.state;
    }
    return std::nullopt;
}

QString stateLabel(RequestState state)
{
    return QString::fromUtf8(rowOf(state).label);
}

QList<RequestState> nextStates(RequestState state)
{
    return rowOf(state).next;
}

bool mayBecome(RequestState from, RequestState to)
{
    return nextStates(from).contains(to);
}

std::optional<Awaited> awaited(const LawLibrary &law, const RequestDays &days)
{
    if (waitsForCaisse(days.state)) {
        const auto from = silenceEnds(law, days);
        return from ? std::optional(Awaited{AwaitedKind::Silence, *from}) : std::nullopt;
    }
    if (days.state == Refused)
        return appealUntil(law, days);
    if (days.state != Appealed || !days.appealed.isValid())
        return std::nullopt;
    const auto appeal = appealDeadline(law, days.decided, days.refusal);
    if (!appeal || appeal->silenceMonths <= 0)
        return std::nullopt;
    return Awaited{
        AwaitedKind::CommissionSilence, addMonthsClipped(days.appealed, appeal->silenceMonths)};
}

std::optional<QDate> tacitAgreement(const LawLibrary &law, const RequestDays &days, QDate today)
{
    if (!waitsForCaisse(days.state))
        return std::nullopt;
    const auto from = silenceEnds(law, days);
    return from && *from <= today ? from : std::nullopt;
}

} // namespace prealable
