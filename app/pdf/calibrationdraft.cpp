#include "pdf/calibrationdraft.h"

#include <algorithm>

namespace prealable {

namespace {

using State = CalibrationDraft::State;

// What the form says of a field, before anybody has placed it.
CalibratedField unplaced(const ExpectedField &field)
{
    return {.name = field.name,
        .page = 0,
        .rect = {},
        .type = field.box ? CalibratedField::Type::Box : CalibratedField::Type::Text,
        .state = field.state,
        .multiline = field.multiline,
        .comb = field.cells > 0 && !field.multiline,
        .maxLength = field.cells > 0 ? field.cells : field.maxLength};
}

} // namespace

CalibrationDraft::CalibrationDraft(const FormEdition &edition, const CalibrationMaterial &material)
    : m_head{edition.form, edition.edition, material.sha256, material.proposal.pages, {}, {}}
{
    for (const ExpectedSheet &sheet : material.sheets) {
        for (const ExpectedField &field : sheet.fields)
            m_entries << Entry{field, sheet.volet, State::Unplaced, unplaced(field)};
    }
    for (const ProposedField &proposed : material.proposal.fields)
        add(proposed.field, proposed.volet, State::Proposed);
}

bool CalibrationDraft::isPlaced(qsizetype entry) const
{
    const State state = m_entries.value(entry).state;
    return state == State::Proposed || state == State::Confirmed;
}

// The entry of that volet (0: of any), else of any; a field that stands twice on a volet gets an
// entry more.
void CalibrationDraft::add(const CalibratedField &place, int volet, State state)
{
    const auto same = [&](const Entry &entry) {
        return entry.field.name == place.name && entry.field.state == place.state;
    };
    const auto wanted = [&](const Entry &entry) {
        const bool here = volet == 0 || entry.volet == volet;
        const bool open = entry.state == State::Unplaced || entry.state == State::Absent
            || (entry.state == State::Proposed && state == State::Confirmed
                && entry.place.page == place.page);
        return same(entry) && here && open;
    };
    auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return wanted(entry) && entry.state == State::Proposed; });
    if (found == m_entries.end())
        found = std::find_if(m_entries.begin(), m_entries.end(), wanted);
    if (found == m_entries.end()) {
        found = std::find_if(m_entries.begin(), m_entries.end(), same);
        if (found == m_entries.end())
            return;
        found = m_entries.insert(found + 1, *found);
    }
    found->place = place;
    found->state = state;
}

void CalibrationDraft::take(const Calibration &calibration)
{
    // What was confirmed before is replaced: a place kept twice would be printed twice.
    for (Entry &entry : m_entries) {
        if (entry.state == State::Confirmed || entry.state == State::Absent)
            entry.state = State::Unplaced;
    }
    for (const CalibratedField &place : calibration.fields)
        add(place, 0, State::Confirmed);
    for (Entry &entry : m_entries) {
        if (calibration.absent.contains(entry.field.name))
            entry.state = State::Absent;
    }
}

void CalibrationDraft::place(qsizetype entry, int page, const QRectF &userRect)
{
    Entry &placed = m_entries[entry];
    placed.place.page = page;
    placed.place.rect = userRect;
    if (placed.state != State::Confirmed)
        placed.state = State::Proposed;
}

void CalibrationDraft::setComb(qsizetype entry, bool comb)
{
    CalibratedField &place = m_entries[entry].place;
    const ExpectedField &field = m_entries[entry].field;
    const int cells = field.cells > 0 ? field.cells : field.maxLength;
    place.comb = comb && cells > 0 && !field.multiline && !field.box;
    place.maxLength = place.comb ? cells : field.maxLength;
}

void CalibrationDraft::confirm(qsizetype entry)
{
    if (m_entries[entry].state == State::Proposed)
        m_entries[entry].state = State::Confirmed;
}

void CalibrationDraft::confirmPage(int page)
{
    for (Entry &entry : m_entries) {
        if (entry.state == State::Proposed && entry.place.page == page)
            entry.state = State::Confirmed;
    }
}

void CalibrationDraft::unplace(qsizetype entry)
{
    m_entries[entry].state = State::Unplaced;
}

void CalibrationDraft::setAbsent(qsizetype entry)
{
    m_entries[entry].state = State::Absent;
}

int CalibrationDraft::count(State state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [state](const Entry &entry) { return entry.state == state; }));
}

qsizetype CalibrationDraft::nextOpen(qsizetype entry) const
{
    for (qsizetype step = 1; step <= m_entries.size(); ++step) {
        const qsizetype at = (entry + step) % m_entries.size();
        if (m_entries[at].state == State::Proposed || m_entries[at].state == State::Unplaced)
            return at;
    }
    return -1;
}

Calibration CalibrationDraft::calibration() const
{
    Calibration made = m_head;
    QHash<PdfFieldName, CalibratedField> shape; // one for all places of a field
    for (const Entry &entry : m_entries) {
        if (entry.state != State::Confirmed)
            continue;
        made.fields << entry.place;
        const auto known = shape.find(entry.field.name);
        if (known == shape.end())
            shape.insert(entry.field.name, entry.place);
        else if (known->comb && !entry.place.comb)
            *known = entry.place;
    }
    for (CalibratedField &field : made.fields) {
        const CalibratedField &one = shape[field.name];
        field.comb = one.comb;
        field.maxLength = one.maxLength;
        field.multiline = one.multiline;
    }
    for (const Entry &entry : m_entries) {
        if (entry.state == State::Absent && !made.places(entry.field.name)
            && !made.absent.contains(entry.field.name))
            made.absent << entry.field.name;
    }
    return made;
}

QString CalibrationDraft::sample(qsizetype entry) const
{
    const Entry &one = m_entries[entry];
    if (one.field.box)
        return one.field.state;
    if (one.place.comb) {
        QString digits;
        for (int i = 1; i <= one.place.maxLength; ++i)
            digits += QString::number(i % 10);
        return digits;
    }
    const QString caption = one.field.labels.constFirst();
    return one.place.maxLength > 0 ? caption.left(one.place.maxLength) : caption;
}

} // namespace prealable
