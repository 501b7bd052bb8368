// The way through the triage: which facts to ask next, what was said, back without loss.
#pragma once

#include "catalog/catalog.h"
#include "rules/triage.h"
#include "store/draftstore.h"

#include <optional>

namespace prealable {

// What one page asks.
struct TriageAsk {
    QList<FieldId> facts; // one, or a group of flags
    QString page; // of a group: the page that its need names for it
    FieldId none; // of a group: the fact that says « Aucun de ces cas », where there is one
    QList<FieldId> sources; // numbers and dates from which the one flag follows

    [[nodiscard]] bool isGroup() const { return !page.isEmpty() || !none.isEmpty(); }
};

class TriageSession
{
public:
    TriageSession(const Catalog &catalog, const TriageDefinition &definition, QDate day);
    // As far as it went: page by page, so that « Retour » goes back the same way.
    TriageSession(const Catalog &catalog, const TriageDefinition &definition, QDate day,
        const TriageDraft &draft);
    [[nodiscard]] TriageDraft draft() const;

    [[nodiscard]] const TriageDefinition &definition() const { return m_definition; }
    [[nodiscard]] const TriageResult &result() const { return m_result; }
    [[nodiscard]] const TriageFacts &facts() const { return m_facts; }
    [[nodiscard]] QDate day() const { return m_day; }
    // Nothing when the outcome is known.
    [[nodiscard]] std::optional<TriageAsk> ask() const;
    void answer(const TriageFacts &facts);
    // The page before; false when this was the first.
    bool back();
    [[nodiscard]] int asked() const { return static_cast<int>(m_history.size()); }
    // What was said the last time that a fact was asked, also after « Retour ».
    [[nodiscard]] Value remembered(const FieldId &fact) const { return m_remembered.value(fact); }

    [[nodiscard]] QString text(const QString &key) const; // "fact.<id>.label" …
    [[nodiscard]] QString label(const FieldId &fact) const;
    // What a page that asks this fact alone is called.
    [[nodiscard]] QString question(const FieldId &fact) const;
    // An answer as a person reads it.
    [[nodiscard]] QString shown(const FieldId &fact, const Value &value, const QString &whenYes,
        const QString &whenNo) const;

private:
    void triageAgain();
    [[nodiscard]] TriageAsk derivedFrom(const TriageFact &fact) const;
    [[nodiscard]] TriageAsk sharing(const SharedPage &page) const;
    [[nodiscard]] TriageAsk family(const FieldId &fact) const;

    const Catalog &m_catalog;
    const TriageDefinition &m_definition;
    QDate m_day;
    TriageFacts m_facts;
    TriageFacts m_remembered;
    QList<QList<FieldId>> m_history;
    TriageResult m_result;
};

} // namespace prealable
