// The parts of a forms/ folder, each read when it is first asked for: a program that fills one form
// does not read the others. What was read stays where it is. Safe to use from several threads.
#pragma once

#include "catalog/editionsummary.h"
#include "catalog/loadedforms.h"
#include "catalog/texttranslation.h"

#include <map>
#include <mutex>
#include <vector>

namespace prealable {

class CatalogParts
{
public:
    // All of them, read already.
    explicit CatalogParts(const LoadedForms &forms);
    // What formcheck accepted already, with its index: ":/forms", or an installed pack.
    explicit CatalogParts(const FormsSource &source);
    // The same parts in other words, read as far as they were.
    CatalogParts(CatalogParts &french, TextTranslation words);

    [[nodiscard]] const FormsVersion &version() const { return m_index.version; }
    [[nodiscard]] const QList<EditionSummary> &summaries() const { return m_index.editions; }
    const FormEdition &edition(qsizetype at); // in the order of the summaries
    const QList<FormEdition> &editions();
    const LawLibrary &law();
    const ReferenceTables &reference();
    const TriageDefinition *triage(const QString &need);
    [[nodiscard]] const QMap<QString, QString> &needs() const { return m_index.needs; }
    const Dictionary &dictionary();
    const QList<RegisterRole> &roles();
    QString text(const QString &key);
    const QMap<QString, QString> &texts();

private:
    void readEdition(qsizetype at);
    void readCommon();
    void readTriageTexts();
    void translateTables();

    std::mutex m_mutex;
    TextTranslation m_words; // empty: French
    FormsFolder m_folder;
    FormsIndex m_index;
    // One place per summary from the start: a part that is read later moves no other.
    QList<FormEdition> m_editions;
    std::vector<bool> m_editionRead;
    std::map<QString, TriageDefinition> m_triages;
    LoadedForms m_forms; // the common parts, the law, the texts of the triage
    bool m_lawRead = false;
    bool m_referenceRead = false;
    bool m_commonRead = false;
    bool m_triageTextsRead = false;
};

} // namespace prealable
