// All of forms/, read and checked once: immutable afterwards, safe to share between threads.
#pragma once

#include "catalog/formedition.h"
#include "catalog/lawlibrary.h"
#include "catalog/referencetables.h"
#include "catalog/triagedefinition.h"
#include "core/result.h"

#include <QMap>
#include <QStringList>

namespace prealable {

class Catalog
{
public:
    // `root`: a forms/ folder or ":/forms" (the copy inside the program). Returns every problem
    // found, each with file and JSON pointer, not only the first.
    static Result<Catalog, Errors> load(const QString &root);

    [[nodiscard]] QList<FormId> forms() const; // in the order of their folders' names
    [[nodiscard]] const QList<FormEdition> &editions() const { return m_editions; }
    // nullptr when there is none.
    [[nodiscard]] const FormEdition *edition(const FormId &form, const EditionId &edition) const;
    [[nodiscard]] const FormEdition *inForce(const FormId &form, QDate day) const;
    // The edition that lists `edition` among those it supersedes.
    [[nodiscard]] const FormEdition *supersededBy(
        const FormId &form, const EditionId &edition) const;

    [[nodiscard]] const LawLibrary &law() const { return m_law; }
    [[nodiscard]] const ReferenceTables &reference() const { return m_reference; }
    [[nodiscard]] const TriageDefinition *triage(const QString &need) const;
    [[nodiscard]] QStringList needs() const;
    // common/fields.json and common/texts.fr.json, whole.
    [[nodiscard]] const QMap<FieldId, FieldDefinition> &dictionary() const { return m_dictionary; }
    [[nodiscard]] QString text(const QString &key) const { return m_texts.value(key); }
    [[nodiscard]] const QMap<QString, QString> &texts() const { return m_texts; }

private:
    QList<FormEdition> m_editions;
    LawLibrary m_law;
    ReferenceTables m_reference;
    QMap<QString, TriageDefinition> m_triages;
    QMap<FieldId, FieldDefinition> m_dictionary;
    QMap<QString, QString> m_texts;
};

} // namespace prealable
