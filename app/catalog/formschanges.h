// What other data change: the editions, the numbers of the law with their days, the rest by name.
// And what they may not do: leave out something that requests, drafts and other data lean on.
#pragma once

#include "catalog/editionsummary.h"

namespace prealable {

// forms/ as it was read, with its files.
struct ReadForms {
    FormsSource source;
    LoadedForms forms;
};

struct EditionChange {
    EditionSummary edition; // as it will be
    bool added = false; // else another content
    QList<EditionId> replaced; // editions in use now that it takes the place of
};

struct LawChange {
    LawId id;
    QString label; // « Longue distance »
    QStringList before; // each dated value in words; empty: a new number
    QStringList after;
};

struct FormsChanges {
    QList<EditionChange> editions;
    QList<LawChange> values;
    QStringList needs; // titles of those whose questions or texts change
    QStringList others; // names of other things that change: « les textes communs »
    QStringList lost; // editions, numbers and needs that are not there any more

    [[nodiscard]] bool isEmpty() const
    {
        return editions.isEmpty() && values.isEmpty() && needs.isEmpty() && others.isEmpty()
            && lost.isEmpty();
    }
};

// Both were read without errors.
FormsChanges changesOf(const ReadForms &before, const ReadForms &after);

// One French line for each change, the most important first.
QStringList shownChanges(const FormsChanges &changes);

} // namespace prealable
