#include "catalog/catalog.h"

#include "catalog/dictionaryloader.h"
#include "catalog/editioncheck.h"
#include "catalog/editionloader.h"
#include "catalog/lawloader.h"
#include "catalog/referenceloader.h"
#include "catalog/triageloader.h"

#include <QDir>

namespace prealable {

namespace {

void loadEditions(FormsFolder &folder, LoadedForms &forms)
{
    static const QStringList notForms = {u"common"_qs, u"law"_qs, u"triage"_qs};
    for (const QString &form : folder.folders(QString())) {
        if (notForms.contains(form))
            continue;
        for (const QString &edition : folder.folders(form))
            forms.editions.append(loadEdition(folder, form + u'/' + edition, forms));
    }
}

void mergeTexts(LoadedForms &forms)
{
    for (const TextFile &common : qAsConst(forms.common))
        forms.texts.insert(common.texts);
    for (const TextFile &triage : qAsConst(forms.triageTexts))
        forms.texts.insert(triage.texts);
}

} // namespace

LoadedForms loadForms(const QString &root)
{
    LoadedForms forms;
    if (!QDir(root).exists()) {
        forms.errors.append({ErrorCode::FileNotFound, root, u"Ce dossier n'existe pas."_qs});
        return forms;
    }
    FormsFolder folder(root);
    loadDictionary(folder, forms);
    forms.law = loadLaw(folder);
    forms.reference = loadReferenceTables(folder);
    loadTriages(folder, forms);
    loadEditions(folder, forms);
    mergeTexts(forms);
    forms.errors = folder.errors();
    return forms;
}

Result<Catalog, Errors> Catalog::load(const QString &root)
{
    LoadedForms forms = loadForms(root);
    // What is inside the program was checked when it was built: reading it again is enough.
    if (forms.errors.isEmpty() && !root.startsWith(u':')) {
        for (const FormProblem &problem : checkForms(forms))
            forms.errors.append(problem.error);
    }
    if (!forms.errors.isEmpty())
        return forms.errors;
    Catalog catalog;
    for (const LoadedEdition &loaded : qAsConst(forms.editions))
        catalog.m_editions.append(loaded.edition);
    catalog.m_law = forms.law;
    catalog.m_reference = forms.reference;
    catalog.m_triages = forms.triages;
    catalog.m_dictionary = forms.dictionary;
    catalog.m_texts = forms.texts;
    return catalog;
}

QList<FormId> Catalog::forms() const
{
    QList<FormId> result;
    for (const FormEdition &edition : m_editions) {
        if (!result.contains(edition.form))
            result.append(edition.form);
    }
    return result;
}

const FormEdition *Catalog::edition(const FormId &form, const EditionId &edition) const
{
    for (const FormEdition &candidate : m_editions) {
        if (candidate.form == form && candidate.edition == edition)
            return &candidate;
    }
    return nullptr;
}

const FormEdition *Catalog::inForce(const FormId &form, QDate day) const
{
    for (const FormEdition &candidate : m_editions) {
        const bool begun = candidate.inForceFrom.isNull() || candidate.inForceFrom <= day;
        const bool ended = !candidate.inForceUntil.isNull() && candidate.inForceUntil < day;
        if (candidate.form == form && begun && !ended)
            return &candidate;
    }
    return nullptr;
}

const FormEdition *Catalog::supersededBy(const FormId &form, const EditionId &edition) const
{
    for (const FormEdition &candidate : m_editions) {
        for (const SupersededEdition &old : candidate.supersedes) {
            if (candidate.form == form && old.edition == edition)
                return &candidate;
        }
    }
    return nullptr;
}

const TriageDefinition *Catalog::triage(const QString &need) const
{
    const auto found = m_triages.constFind(need);
    return found == m_triages.constEnd() ? nullptr : &*found;
}

QStringList Catalog::needs() const
{
    return m_triages.keys();
}

} // namespace prealable
