// The life of a request after its form is filled: its states, the steps between them, what is
// waited for and until when. The agreement by silence is computed from the days and the law each
// time it is shown, and never kept as a fact.
#pragma once

#include "rules/deadline.h"

#include <QStringList>

namespace prealable {

// The numbers are kept in files: never another meaning for one.
enum class RequestState {
    Draft = 1, // brouillon
    ToSend = 2, // à envoyer
    Sent = 3, // envoyée le
    Received = 4, // reçue le
    Agreed = 5, // accord
    Refused = 6, // refus
    Appealed = 7, // recours
    Closed = 8, // close
};

// Stable spelling in files: "draft", "toSend", …
QString stateName(RequestState state);
std::optional<RequestState> stateNamed(const QString &name);
// In French, as lists show it: "brouillon", "à envoyer", "envoyée", …
QString stateLabel(RequestState state);

// Which steps may follow. A mistake is mended by taking the last step back, not by a step.
QList<RequestState> nextStates(RequestState state);
bool mayBecome(RequestState from, RequestState to);

// What the days of a request are, as far as they are known. All that deadlines need.
struct RequestDays {
    RequestState state = RequestState::Draft;
    QString scope; // which silence of law/deadlines.json runs
    QDate sent; // posted or given in
    QDate received; // by the caisse
    QDate completed; // missing pieces reached the caisse
    QDate decided; // agreement or refusal notified
    QString refusal; // "medical", "administrative", "both"; empty while there is none
    QDate appealed; // the commission was written to
    QDate closed;

    bool operator==(const RequestDays &) const = default;
};

enum class AwaitedKind {
    Silence, // from this day, silence is agreement
    Appeal, // until this day, the refusal can be contested
    CommissionSilence, // from this day, the commission's silence is a refusal
};

struct Awaited {
    AwaitedKind kind = AwaitedKind::Silence;
    QDate day;

    bool operator==(const Awaited &) const = default;
};

// The next day that matters; none for a state that waits for nothing, when an express answer is
// always given, or when a day that it needs is not known.
std::optional<Awaited> awaited(const LawLibrary &law, const RequestDays &days);
// Whether the caisse's silence is agreement on that day, and since when.
std::optional<QDate> tacitAgreement(const LawLibrary &law, const RequestDays &days, QDate today);

} // namespace prealable
