// Drafts: one file per request being prepared, saved at every answer, offered again at the start.
// A draft may be incomplete and may hold text that its field type refuses: nothing typed is lost.
#pragma once

#include "catalog/catalog.h"
#include "core/answers.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace prealable {

struct Draft {
    QString id; // file name without extension, random
    Request request; // without a form as long as none is chosen
    QMap<FieldId, QString> typed; // text in an editor that is not (yet) a value of its field
    QJsonObject place; // where the user was (window's own data)
    QDateTime changed; // when its file was last written; save() takes no notice of it
};

class DraftStore
{
public:
    // `folder` is created when needed, readable by its owner only.
    DraftStore(const Catalog &catalog, QString folder);

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
};

} // namespace prealable
