#include "ui/drafttitle.h"

#include "rules/fieldvalues.h"

namespace prealable {

namespace {

// A practice has several drafts of the same form.
QString whoseIs(const Catalog &catalog, QDate day, const Draft &draft)
{
    const FormEdition *edition = catalog.edition(draft.request.form, draft.request.edition);
    QMap<FieldId, Value> values;
    for (const FieldId &field : draft.request.answers.fields())
        values.insert(field, draft.request.answers.value(field));
    return filledText(
        *edition, catalog.law(), day, values, edition->text(QStringLiteral("draft.whose")))
        .simplified();
}

} // namespace

QString DraftTitle::of(const Catalog &catalog, QDate day, const Draft &draft)
{
    if (draft.request.form.isEmpty() && !draft.triage.need.isEmpty()) {
        //: A draft: the person was still looking for the form. %1: the need.
        return tr("Recherche du formulaire : %1").arg(catalog.needTitle(draft.triage.need));
    }
    const EditionSummary *edition = catalog.summary(draft.request.form, draft.request.edition);
    if (edition == nullptr)
        return draft.request.form.text();
    const QString title = edition->shortTitle.isEmpty() ? edition->title : edition->shortTitle;
    const QString whose = whoseIs(catalog, day, draft);
    //: A draft. %1: the form, %2: name of the patient.
    return whose.isEmpty() ? title : tr("%1 – %2").arg(title, whose);
}

} // namespace prealable
