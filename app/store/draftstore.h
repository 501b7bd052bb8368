// Drafts: one file per request being prepared, saved at every answer, offered again at the start.
// A draft may be incomplete and may hold text that its field type refuses: nothing typed is lost.
#pragma once

#include "catalog/catalog.h"
#include "core/answers.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace prealable {

// The way to the form, before there is one.
struct TriageDraft {
    QString need; // empty: no triage is under way
    QMap<FieldId, Value> facts; // what was said
    QMap<FieldId, Value> remembered; // also what was taken back by « Retour »

    bool operator==(const TriageDraft &) const = default;
};

// What was answered in another edition of the form and has no place in this one: shown, so that it
// can be typed again, and kept until the person lets it go.
struct Leftover {
    QString label; // the question, in words where there are some
    QString value; // as a person reads it

    bool operator==(const Leftover &) const = default;
};

struct Draft {
    QString id; // file name without extension, random
    Request request; // without a form as long as none is chosen
    QMap<FieldId, QString> typed; // text in an editor that is not (yet) a value of its field
    QJsonObject place; // where the user was (window's own data)
    TriageDraft triage;
    EditionId startedWith; // the edition that the draft was begun with, when it is not this one
    QList<Leftover> leftovers;
    QDateTime changed; // when its file was last written; save() takes no notice of it
};

class DraftStore
{
public:
    // `folder` is created when needed, readable by its owner only. A draft of an edition that is no
    // longer in force on `day` goes on with the one that is; a null day: every known edition will
    // do.
    DraftStore(const Catalog &catalog, QString folder, QDate day = {});

    [[nodiscard]] QList<Draft> list() const; // newest first; files that cannot be read are left out
    // Their file names, so that the window can say so. They are never changed nor removed.
    [[nodiscard]] QStringList unreadable() const;
    Result<Draft> load(const QString &id) const;
    Result<void> save(const Draft &draft);
    // Removing a draft that is not there is no error.
    Result<void> remove(const QString &id);
    static QString newId();

private:
    [[nodiscard]] QString path(const QString &id) const;
    [[nodiscard]] Result<void> prepareFolder() const;

    const Catalog &m_catalog;
    QString m_folder;
    QDate m_day;
};

} // namespace prealable
