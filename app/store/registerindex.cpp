#include "store/registerindex.h"

#include "core/frenchdate.h"
#include "core/searchtext.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace prealable {

namespace {

// Thousands of open requests have few different days between them: the law is asked once for each.
class AskedOnce
{
public:
    explicit AskedOnce(const LawLibrary &law)
        : m_law(law)
    {
    }

    std::optional<Awaited> operator()(const RequestDays &days)
    {
        const Key key{days.sent, days.received, int(days.state), days.completed, days.decided,
            days.appealed, days.closed, days.scope, days.refusal};
        const auto known = m_answers.find(key);
        if (known != m_answers.end())
            return known->second;
        return m_answers.emplace(key, awaited(m_law, days)).first->second;
    }

private:
    using Key = std::tuple<QDate, QDate, int, QDate, QDate, QDate, QDate, QString, QString>;
    const LawLibrary &m_law;
    std::map<Key, std::optional<Awaited>> m_answers;
};

} // namespace

QList<OpenRequest> byDeadline(const LawLibrary &law, const QList<Card> &requests)
{
    AskedOnce ask(law);
    QList<OpenRequest> open;
    open.reserve(requests.size());
    for (const Card &card : requests) {
        if (card.isOpen())
            open.append({card, ask(card.days)});
    }
    std::stable_sort(
        open.begin(), open.end(), [](const OpenRequest &one, const OpenRequest &other) {
            if (one.awaited && other.awaited)
                return one.awaited->day < other.awaited->day;
            if (one.awaited || other.awaited)
                return one.awaited.has_value();
            return one.card.touched > other.card.touched;
        });
    return open;
}

void RegisterIndex::clear()
{
    *this = RegisterIndex();
}

void RegisterIndex::apply(const Changes &changes)
{
    if (m_entries.empty()) {
        m_entries.reserve(static_cast<size_t>(changes.cards.size()));
        m_places.reserve(changes.cards.size());
    }
    for (const Card &card : changes.cards)
        put(card);
    for (const RecordId &id : changes.removed) {
        remove(id);
        for (const int place : m_ofPatient.value(id))
            nameOrphan(place);
    }
    // Only now it is known which patients there are.
    for (const Card &card : changes.cards) {
        const int place = m_places.value(card.id, -1);
        if (place >= 0 && !card.patient.isEmpty() && !m_places.contains(card.patient))
            nameOrphan(place);
    }
    m_stamp = std::max(m_stamp, changes.stamp);
}

QString RegisterIndex::shared(const QString &text)
{
    const auto known = m_texts.constFind(text);
    return known != m_texts.constEnd() ? *known : *m_texts.insert(text, text);
}

void RegisterIndex::put(Card card)
{
    card.form = FormId(shared(card.form.text()));
    card.days.scope = shared(card.days.scope);
    card.days.refusal = shared(card.days.refusal);
    const auto patient = m_places.constFind(card.patient);
    if (patient != m_places.constEnd()) {
        const Card &known = m_entries[static_cast<size_t>(*patient)].card;
        card.patient = known.id;
        card.name = card.name == known.name ? known.name : card.name;
    }
    Entry entry{std::move(card), {}};
    if (entry.card.kind != RecordKind::Proof && entry.card.patient.isEmpty())
        entry.text = searchText(entry.card.name + u' ' + entry.card.usedName);
    int place = m_places.value(entry.card.id, -1);
    if (place < 0) {
        place = m_free.isEmpty() ? int(m_entries.size()) : m_free.takeLast();
        if (place == int(m_entries.size()))
            m_entries.emplace_back();
        m_places.insert(entry.card.id, place);
    } else {
        unlink(m_entries[static_cast<size_t>(place)], place);
    }
    link(entry, place);
    m_entries[static_cast<size_t>(place)] = std::move(entry);
}

void RegisterIndex::nameOrphan(int place)
{
    Entry &entry = m_entries[static_cast<size_t>(place)];
    entry.text = searchText(entry.card.name + u' ' + entry.card.usedName);
}

void RegisterIndex::link(const Entry &entry, int place)
{
    if (!entry.card.patient.isEmpty())
        m_ofPatient[entry.card.patient].append(place);
    if (!entry.card.request.isEmpty())
        m_ofRequest[entry.card.request].append(place);
}

void RegisterIndex::unlink(const Entry &entry, int place)
{
    const auto takeFrom = [place](QHash<RecordId, QList<int>> &links, const RecordId &id) {
        const auto list = links.find(id);
        if (list == links.end())
            return;
        list->removeOne(place);
        if (list->isEmpty())
            links.erase(list);
    };
    takeFrom(m_ofPatient, entry.card.patient);
    takeFrom(m_ofRequest, entry.card.request);
}

void RegisterIndex::remove(const RecordId &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return;
    unlink(m_entries[static_cast<size_t>(*place)], *place);
    m_entries[static_cast<size_t>(*place)] = Entry();
    m_free.append(*place);
    m_places.erase(place);
}

const Card *RegisterIndex::card(const RecordId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_entries[static_cast<size_t>(*place)].card;
}

QList<Card> RegisterIndex::at(const QList<int> &places) const
{
    QList<Card> cards;
    for (const int place : places)
        cards.append(m_entries[static_cast<size_t>(place)].card);
    std::sort(cards.begin(), cards.end(), [](const Card &one, const Card &other) {
        return one.touched != other.touched ? one.touched > other.touched : one.id < other.id;
    });
    return cards;
}

QList<Card> RegisterIndex::requestsOf(const RecordId &patient) const
{
    return at(m_ofPatient.value(patient));
}

QList<Card> RegisterIndex::proofsOf(const RecordId &request) const
{
    return at(m_ofRequest.value(request));
}

QList<Card> RegisterIndex::all(RecordKind kind) const
{
    std::vector<const Entry *> found;
    for (const Entry &entry : m_entries) {
        if (entry.card.kind == kind && !entry.card.id.isEmpty())
            found.push_back(&entry);
    }
    std::sort(found.begin(), found.end(), [](const Entry *one, const Entry *other) {
        return std::tie(one->text, one->card.id.text())
            < std::tie(other->text, other->card.id.text());
    });
    QList<Card> cards;
    for (const Entry *entry : found)
        cards.append(entry->card);
    return cards;
}

QList<Card> RegisterIndex::openRequests() const
{
    QList<Card> cards;
    for (const Entry &entry : m_entries) {
        if (!entry.card.id.isEmpty() && entry.card.isOpen())
            cards.append(entry.card);
    }
    return cards;
}

// A request of a patient of the register is found by its patient; one whose patient was removed
// elsewhere by its own names.
bool RegisterIndex::isShown(const Entry &entry) const
{
    return !entry.card.id.isEmpty() && entry.card.kind != RecordKind::Proof
        && (entry.card.kind != RecordKind::Request || !m_places.contains(entry.card.patient));
}

namespace {

// Digits, and the letter of a Corsican NIR, without what people put between; empty when there is
// anything else.
QString numberIn(const QString &typed)
{
    QString number;
    int digits = 0;
    for (const QChar character : typed) {
        const char16_t upper = character.toUpper().unicode();
        if (upper >= u'0' && upper <= u'9') {
            ++digits;
            number.append(QChar(upper));
        } else if (upper == u'A' || upper == u'B') {
            number.append(QChar(upper));
        } else if (!character.isSpace() && upper != u'.' && upper != u'-') {
            return {};
        }
    }
    return digits >= 3 ? number : QString();
}

bool hasDay(const Card &card, QDate day)
{
    const RequestDays &days = card.days;
    return card.birth == day || days.sent == day || days.received == day || days.decided == day
        || days.appealed == day || days.closed == day || days.completed == day;
}

} // namespace

FoundCards RegisterIndex::search(const QString &typed, int limit) const
{
    const SearchWords words(typed);
    const QString number = numberIn(typed);
    const Parsed<QDate> day = parseFrenchDate(typed);
    FoundCards found;
    if (words.isEmpty())
        return found;
    struct Hit {
        const Entry *entry;
        bool first; // a name that begins with what was typed
    };
    std::vector<Hit> hits;
    for (const Entry &entry : m_entries) {
        const bool byDay = day && entry.card.kind != RecordKind::Proof && hasDay(entry.card, *day);
        const bool byNumber = !number.isEmpty() && entry.card.number.contains(number);
        if (byDay && !entry.card.id.isEmpty())
            hits.push_back({&entry, false});
        else if ((byNumber || (!entry.text.isEmpty() && words.areIn(entry.text))) && isShown(entry))
            hits.push_back({&entry,
                byNumber ? entry.card.number.startsWith(number)
                         : entry.text.startsWith(words.words().first())});
    }
    found.total = qsizetype(hits.size());
    const auto end = hits.begin() + std::min<qsizetype>(limit, found.total);
    std::partial_sort(hits.begin(), end, hits.end(), [](const Hit &one, const Hit &other) {
        if (one.first != other.first)
            return one.first;
        return std::tie(one.entry->text, one.entry->card.id.text())
            < std::tie(other.entry->text, other.entry->card.id.text());
    });
    for (auto hit = hits.begin(); hit != end; ++hit)
        found.cards.append(hit->entry->card);
    return found;
}

} // namespace prealable
