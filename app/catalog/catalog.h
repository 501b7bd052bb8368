// All of forms/: immutable, safe to share between threads. A copy is the same catalog.
#pragma once

#include "catalog/catalogparts.h"
#include "core/result.h"

#include <memory>

#include <QMap>
#include <QStringList>

namespace prealable {

class Catalog
{
public:
    // Returns every problem found, each with file and JSON pointer, not only the first.
    static Result<Catalog, Errors> load(const FormsSource &source);
    // The same for a program: the copy inside was checked when the program was built, so that each
    // of its parts may wait until it is asked for. Anything else is read and checked whole.
    static Result<Catalog, Errors> open(const FormsSource &source);
    // Likewise part by part: what load() accepted before, in a pack that was not changed since.
    static Catalog openAccepted(const FormsSource &source);
    // The same forms with other words for what a window shows; what has no translation stays French.
    // Never for paper: a caisse reads French. Its editions are others than those of this catalog.
    [[nodiscard]] Catalog translated(const TextTranslation &words) const;

    [[nodiscard]] const FormsVersion &version() const { return m_parts->version(); }
    [[nodiscard]] QList<FormId> forms() const; // in the order of their folders' names
    // What a list shows of each edition; reads none.
    [[nodiscard]] const QList<EditionSummary> &summaries() const { return m_parts->summaries(); }
    [[nodiscard]] const EditionSummary *summary(const FormId &form, const EditionId &edition) const;
    [[nodiscard]] const EditionSummary *summaryInForce(const FormId &form, QDate day) const;
    // Reads them all.
    [[nodiscard]] const QList<FormEdition> &editions() const { return m_parts->editions(); }
    // nullptr when there is none.
    [[nodiscard]] const FormEdition *edition(const FormId &form, const EditionId &edition) const;
    [[nodiscard]] const FormEdition *inForce(const FormId &form, QDate day) const;
    // The edition that lists `edition` among those it supersedes.
    [[nodiscard]] const FormEdition *supersededBy(
        const FormId &form, const EditionId &edition) const;

    [[nodiscard]] const LawLibrary &law() const { return m_parts->law(); }
    [[nodiscard]] const ReferenceTables &reference() const { return m_parts->reference(); }
    [[nodiscard]] const TriageDefinition *triage(const QString &need) const;
    [[nodiscard]] QStringList needs() const;
    // "triage.<need>.title"; reads no triage.
    [[nodiscard]] QString needTitle(const QString &need) const
    {
        return m_parts->needs().value(need);
    }
    // common/fields.json and common/texts.fr.json, whole.
    [[nodiscard]] const Dictionary &dictionary() const { return m_parts->dictionary(); }
    // common/register.json, in its order.
    [[nodiscard]] const QList<RegisterRole> &registerRoles() const { return m_parts->roles(); }
    [[nodiscard]] QString text(const QString &key) const { return m_parts->text(key); }
    [[nodiscard]] const QMap<QString, QString> &texts() const { return m_parts->texts(); }

private:
    explicit Catalog(std::shared_ptr<CatalogParts> parts);
    [[nodiscard]] const FormEdition *editionOf(const EditionSummary *summary) const;

    std::shared_ptr<CatalogParts> m_parts;
};

} // namespace prealable
