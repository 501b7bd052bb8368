// The cards of an unlocked register in memory, for lists and for the search. Made in a worker and
// moved to who shows it; then kept up to date with what changed. Holds names: clear() it when the
// register is locked.
#pragma once

#include "store/register.h"

#include <QHash>
#include <vector>

namespace prealable {

// A request that is not closed, with the day that matters next.
struct OpenRequest {
    Card card;
    std::optional<Awaited> awaited;
};

// The next day first; then what waits for no day, the last touched first. The law is asked anew
// each time: nothing of it is kept.
QList<OpenRequest> byDeadline(const LawLibrary &law, const QList<Card> &requests);

struct FoundCards {
    QList<Card> cards; // the best first, `limit` at most
    qsizetype total = 0; // how many there are
};

class RegisterIndex
{
public:
    void apply(const Changes &changes);
    void clear();
    [[nodiscard]] qint64 stamp() const { return m_stamp; } // for changesSince()
    [[nodiscard]] qsizetype size() const { return m_places.size(); }

    // nullptr when there is none; valid until the next apply().
    [[nodiscard]] const Card *card(const RecordId &id) const;
    [[nodiscard]] QList<Card> all(RecordKind kind) const; // by name
    [[nodiscard]] QList<Card> requestsOf(const RecordId &patient) const; // last touched first
    [[nodiscard]] QList<Card> proofsOf(const RecordId &request) const;
    [[nodiscard]] QList<Card> openRequests() const;

    // Every word typed, anywhere in the names; or part of a number (NIR, RPPS, …: three digits or
    // more, however they are spaced); or a day, as one types it: of birth, or of a request.
    // Persons, and the requests that no patient of the register goes with; requests by their days.
    [[nodiscard]] FoundCards search(const QString &typed, int limit) const;

private:
    struct Entry {
        Card card;
        QString text; // searchText() of the names
    };
    void put(Card card);
    void remove(const RecordId &id);
    void link(const Entry &entry, int place);
    void unlink(const Entry &entry, int place);
    [[nodiscard]] QList<Card> at(const QList<int> &places) const;
    void nameOrphan(int place);
    [[nodiscard]] bool isShown(const Entry &entry) const;
    // The same text once: a form's name a hundred thousand times would be megabytes.
    [[nodiscard]] QString shared(const QString &text);

    std::vector<Entry> m_entries; // a removed one keeps its place, without an id
    QHash<RecordId, int> m_places;
    QHash<RecordId, QList<int>> m_ofPatient; // requests
    QHash<RecordId, QList<int>> m_ofRequest; // proofs
    QHash<QString, QString> m_texts;
    QList<int> m_free;
    qint64 m_stamp = 0;
};

} // namespace prealable
