#include "cli/command.h"
#include "cli/locatederror.h"
#include "cli/outputfile.h"
#include "cli/pdffile.h"
#include "pdf/calibrationproposal.h"
#include "pdf/calibrationstore.h"
#include "pdf/foreignpages.h"
#include "pdf/recognition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace prealable::cli {

// --form and --edition; the edition in force on the day when it is not given.
static Result<const FormEdition *> editionOption(const Invocation &invocation)
{
    const QString form = invocation.arguments.value(QStringLiteral("--form"));
    const QString edition = invocation.arguments.value(QStringLiteral("--edition"));
    const FormEdition *found = edition.isEmpty()
        ? invocation.catalog->inForce(FormId(form), invocation.day)
        : invocation.catalog->edition(FormId(form), EditionId(edition));
    if (found && !found->isLetter())
        return found;
    if (!invocation.catalog->forms().contains(FormId(form)))
        return Error{ErrorCode::UnknownForm, QStringLiteral("--form"),
            QStringLiteral("Préalable ne connaît pas ce formulaire.")};
    return Error{ErrorCode::UnknownEdition, QStringLiteral("--edition"),
        QStringLiteral("Préalable ne connaît pas cette édition du formulaire.")};
}

// A PDF that can be calibrated: without fields, and not known to be another form.
static std::optional<Error> refusal(
    const Catalog &catalog, const PdfFile &pdf, const FormEdition &edition)
{
    if (pdf.index.technology == PdfTechnology::XfaDynamic)
        return Error{ErrorCode::PdfDynamicXfa, {},
            QStringLiteral("Ce PDF n'a pas de vraies pages : il n'y a rien à calibrer.")};
    if (!pdf.index.fields.isEmpty())
        return Error{ErrorCode::PdfOtherForm, {},
            QStringLiteral("Ce PDF a déjà des champs : il se remplit sans calibrage.")};
    const auto found = recognise(catalog, pdf.bytes, pdf.index);
    if (!found)
        return found.error();
    const bool other = !found->form.isEmpty()
        && (found->form != edition.form || found->edition != edition.edition);
    if (other || found->kind == PdfKind::Export)
        return Error{ErrorCode::PdfOtherForm, {},
            QStringLiteral("Ce PDF est un autre formulaire que celui que vous avez nommé.")};
    return std::nullopt;
}

static QJsonObject proposalJson(
    const CalibrationProposal &proposal, const FormEdition &edition, const QString &output)
{
    QJsonArray fields;
    for (const ProposedField &one : proposal.fields) {
        QJsonObject field = calibratedFieldJson(one.field);
        field.insert(QStringLiteral("confidence"), std::round(one.confidence * 100) / 100);
        fields.append(field);
    }
    QJsonArray missing;
    for (const ExpectedField &field : proposal.missing) {
        QJsonObject one = {{QStringLiteral("name"), field.name.text()},
            {QStringLiteral("label"), field.labels.constFirst()}};
        if (field.box)
            one.insert(QStringLiteral("state"), field.state);
        missing.append(one);
    }
    return {{QStringLiteral("output"), output}, {QStringLiteral("form"), edition.form.text()},
        {QStringLiteral("edition"), edition.edition.text()},
        {QStringLiteral("pages"), proposal.pages.size()}, {QStringLiteral("fields"), fields},
        {QStringLiteral("missing"), missing}};
}

static QString proposalText(const CalibrationProposal &proposal, const QString &output)
{
    QString text = QStringLiteral("%1 : %2 emplacement(s) proposé(s), à vérifier.\n")
                       .arg(output)
                       .arg(proposal.fields.size());
    if (!proposal.missing.isEmpty())
        text += QStringLiteral("%1 champ(s) restent à placer à la main :\n")
                    .arg(proposal.missing.size());
    for (const ExpectedField &field : proposal.missing)
        text += QStringLiteral("  %1\n").arg(field.labels.constFirst());
    return text;
}

Outcome runCalibrate(const Invocation &invocation)
{
    const QString path = invocation.arguments.operands().first();
    const QString output = invocation.arguments.value(QStringLiteral("--output"));
    if (const auto safe = refuseOverwriting(output, {path}); !safe)
        return failed(safe.error());
    const auto edition = editionOption(invocation);
    if (!edition)
        return failed(edition.error());
    const auto pdf = openPdf(path);
    if (!pdf)
        return failed(pdf.error());
    if (const auto error = refusal(*invocation.catalog, *pdf, **edition))
        return failed(locatedIn(path, *error));
    const auto sheets = expectedSheets(**edition);
    if (!sheets)
        return failed(sheets.error());
    const auto reader = openForeignPages(pdf->bytes);
    if (!reader)
        return failed(locatedIn(path, reader.error()));
    const auto proposal = proposeCalibration(pdf->bytes, *reader, *sheets);
    if (!proposal)
        return failed(locatedIn(path, proposal.error()));
    const Calibration made = proposal->calibration(**edition, pdf->bytes);
    if (const auto saved = writeOutput(output, calibrationJson(made)); !saved)
        return failed(saved.error());
    return {proposalJson(*proposal, **edition, output), proposalText(*proposal, output), {}};
}

} // namespace prealable::cli
