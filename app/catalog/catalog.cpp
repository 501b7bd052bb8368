#include "catalog/catalog.h"

#include "catalog/dictionaryloader.h"
#include "catalog/editioncheck.h"
#include "catalog/editionloader.h"
#include "catalog/lawloader.h"
#include "catalog/referenceloader.h"
#include "catalog/triageloader.h"

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

LoadedForms loadForms(const FormsSource &source)
{
    LoadedForms forms;
    if (!source.exists()) {
        forms.errors.append(
            {ErrorCode::FileNotFound, source.root(), u"Ce dossier n'existe pas."_qs});
        return forms;
    }
    FormsFolder folder(source);
    forms.version = readVersion(folder);
    loadDictionary(folder, forms);
    forms.law = loadLaw(folder);
    forms.reference = loadReferenceTables(folder);
    loadTriages(folder, forms);
    loadEditions(folder, forms);
    mergeTexts(forms);
    nameUnits(forms.law, forms.texts);
    forms.errors = folder.errors();
    return forms;
}

Result<Catalog, Errors> Catalog::load(const FormsSource &source)
{
    LoadedForms forms = loadForms(source);
    // What is inside the program was checked when it was built: reading it again is enough.
    if (forms.errors.isEmpty() && !source.isBuiltIn()) {
        for (const FormProblem &problem : checkForms(forms))
            forms.errors.append(problem.error);
    }
    if (!forms.errors.isEmpty())
        return forms.errors;
    return Catalog(std::make_shared<CatalogParts>(forms));
}

Result<Catalog, Errors> Catalog::open(const FormsSource &source)
{
    return source.isBuiltIn() ? openAccepted(source) : load(source);
}

Catalog Catalog::openAccepted(const FormsSource &source)
{
    return Catalog(std::make_shared<CatalogParts>(source));
}

Catalog Catalog::translated(const TextTranslation &words) const
{
    return Catalog(std::make_shared<CatalogParts>(*m_parts, words));
}

Catalog::Catalog(std::shared_ptr<CatalogParts> parts)
    : m_parts(std::move(parts))
{
}

QList<FormId> Catalog::forms() const
{
    QList<FormId> result;
    for (const EditionSummary &summary : summaries()) {
        if (!result.contains(summary.form))
            result.append(summary.form);
    }
    return result;
}

const EditionSummary *Catalog::summary(const FormId &form, const EditionId &edition) const
{
    for (const EditionSummary &candidate : summaries()) {
        if (candidate.form == form && candidate.edition == edition)
            return &candidate;
    }
    return nullptr;
}

const EditionSummary *Catalog::summaryInForce(const FormId &form, QDate day) const
{
    for (const EditionSummary &candidate : summaries()) {
        const bool begun = candidate.inForceFrom.isNull() || candidate.inForceFrom <= day;
        const bool ended = !candidate.inForceUntil.isNull() && candidate.inForceUntil < day;
        if (candidate.form == form && begun && !ended)
            return &candidate;
    }
    return nullptr;
}

const FormEdition *Catalog::editionOf(const EditionSummary *summary) const
{
    return summary == nullptr ? nullptr : &m_parts->edition(summary - summaries().constData());
}

const FormEdition *Catalog::edition(const FormId &form, const EditionId &edition) const
{
    return editionOf(summary(form, edition));
}

const FormEdition *Catalog::inForce(const FormId &form, QDate day) const
{
    return editionOf(summaryInForce(form, day));
}

const FormEdition *Catalog::supersededBy(const FormId &form, const EditionId &edition) const
{
    for (const EditionSummary &candidate : summaries()) {
        for (const SupersededEdition &old : candidate.supersedes) {
            if (candidate.form == form && old.edition == edition)
                return editionOf(&candidate);
        }
    }
    return nullptr;
}

const TriageDefinition *Catalog::triage(const QString &need) const
{
    return m_parts->triage(need);
}

QStringList Catalog::needs() const
{
    return m_parts->needs().keys();
}

} // namespace prealable
