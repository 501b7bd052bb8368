#include "catalog/editioncheck.h"

namespace prealable {

namespace {

QList<EditionCheck> editionChecks()
{
    return questionChecks() + pdfChecks() + renditionChecks() + letterChecks() + textChecks();
}

QList<FormsCheck> formsChecks()
{
    return fieldChecks() + lawChecks() + triageChecks() + refusalChecks();
}

} // namespace

QList<FormProblem> checkForms(const LoadedForms &forms)
{
    CheckReport report;
    for (const FormsCheck &check : formsChecks()) {
        report.begin(QLatin1String(check.name));
        check.run(forms, report);
    }
    for (const LoadedEdition &loaded : forms.editions) {
        for (const EditionCheck &check : editionChecks()) {
            report.begin(QLatin1String(check.name));
            check.run(forms, loaded, report);
        }
    }
    return report.problems();
}

QStringList checkNames()
{
    QStringList names = {u"case-files"_qs, u"case-ids"_qs, u"case-rules"_qs};
    for (const FormsCheck &check : formsChecks())
        names.append(QLatin1String(check.name));
    for (const EditionCheck &check : editionChecks())
        names.append(QLatin1String(check.name));
    return names;
}

} // namespace prealable
