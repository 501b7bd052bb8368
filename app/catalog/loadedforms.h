// All of forms/ as it was read, with what only the checks need: where things stand in the files and
// which texts belong to whom. Catalog keeps the rest.
#pragma once

#include "catalog/formedition.h"
#include "catalog/formsfolder.h"
#include "catalog/formsversion.h"
#include "catalog/lawlibrary.h"
#include "catalog/referencetables.h"
#include "catalog/triagedefinition.h"

#include <QMap>

namespace prealable {

using Dictionary = QMap<FieldId, FieldDefinition>;

// Texts with the file that each comes from, so that a check can name it.
struct TextFile {
    QString file;
    QMap<QString, QString> texts;
};

// common/correspondents.json
struct Correspondents {
    QList<FieldId> about;
    QMap<QString, Correspondent> senders;
    QMap<QString, Correspondent> recipients;
};

struct LoadedEdition {
    FormEdition edition;
    QString folder; // "transport-dap/11575-08"
    int fieldCount = 0; // pdf.json: the number of fields that the official PDF has
    QMap<QString, QString> ownTexts;
};

struct LoadedForms {
    FormsVersion version;
    QList<LoadedEdition> editions;
    LawLibrary law;
    ReferenceTables reference;
    QMap<QString, TriageDefinition> triages;
    Dictionary dictionary;
    Correspondents correspondents;
    QList<RegisterRole> roles; // common/register.json
    Refusals refusals; // common/refusals.json
    QList<TextFile> common; // common/*.fr.json
    QList<TextFile> triageTexts; // triage/*.fr.json
    QMap<QString, QString> texts; // common and triage
    Errors errors; // when there are some, the rest may be incomplete
};

LoadedForms loadForms(const FormsSource &source);

} // namespace prealable
