// What the lists of forms and of needs say, so that choosing one does not read them all. The build
// writes it to ":/forms/index.json", and a form pack carries its own.
#pragma once

#include "catalog/loadedforms.h"

#include <QByteArray>
#include <QMap>

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

struct FormsIndex {
    FormsVersion version;
    QList<EditionSummary> editions;
    QMap<QString, QString> needs; // with their titles, "triage.<need>.title"

    bool operator==(const FormsIndex &other) const = default;
};

QByteArray indexJson(const FormsIndex &index);
FormsIndex indexOf(const LoadedForms &forms);
// "index.json" of the folder; its problems are noted there.
FormsIndex readIndex(FormsFolder &folder);

} // namespace prealable
