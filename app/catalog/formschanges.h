// What other data change: the editions, the numbers of the law with their days, the rest by name.
// And what they may not do: leave out something that requests, drafts and other data lean on.
#pragma once

#include "catalog/editionsummary.h"

#include <functional>

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

struct DatedValue {
    double value = 0;
    QString unit; // as in LawValue
    QString text; // « 150 km »
    QDate from; // null: not known
    QDate until; // null: none

    friend bool operator==(const DatedValue &, const DatedValue &) = default;
};

struct LawChange {
    LawId id;
    QString label; // « Longue distance »
    QList<DatedValue> before; // empty: a new number
    QList<DatedValue> after;
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

// How changes are said: by default in French.
struct ChangeWords {
    // A sentence, with its "%1".
    std::function<QString(const QString &)> sentence;
    // A title or label of forms/.
    std::function<QString(const QString &)> word;
    std::function<QString(QDate)> day;
    // « 150 km à partir du 1er janvier 2020 »
    std::function<QString(const DatedValue &)> dated;
    QString between; // between two of them

    static ChangeWords french();
};

// One line for each change, the most important first.
QStringList shownChanges(
    const FormsChanges &changes, const ChangeWords &words = ChangeWords::french());

} // namespace prealable
