// What a list of forms says of an edition, so that choosing one does not read them all. The build
// writes the summaries of forms/ to ":/forms/index.json".
#pragma once

#include "catalog/formedition.h"
#include "catalog/formsfolder.h"

#include <QByteArray>

namespace prealable {

struct EditionSummary {
    FormId form;
    EditionId edition;
    QString cerfa;
    QString reference;
    QDate inForceFrom; // null when no source dates it
    QDate inForceUntil; // last day; null: in force
    QString title; // "form.title" of its texts
    QString shortTitle;
    QStringList recogniseNumbers;
    QStringList recogniseReferences;
    QList<SupersededEdition> supersedes;
    bool letter = false; // written after a request, not begun from a list
    QList<FormId> madeFrom; // it can be made from a request of these forms
    QString madeFromText; // what the button says that offers it

    bool operator==(const EditionSummary &other) const = default;
};

EditionSummary summaryOf(const FormEdition &edition);

QByteArray indexJson(const QList<EditionSummary> &summaries);
// "index.json" of the folder; its problems are noted there.
QList<EditionSummary> readIndex(FormsFolder &folder);

} // namespace prealable
