#include "ui/officialform.h"

#include "pdf/calibrationstore.h"
#include "pdf/foreigndecoder.h"

namespace prealable {

Result<FillOptions> officialForm(const Catalog &catalog, const FormEdition &edition,
    const OfficialChoice &chosen, const QString &calibrations)
{
    FillOptions options;
    if (chosen.path.isEmpty())
        return options;
    const auto pdf = readAcceptedPdf(chosen.path);
    if (!pdf)
        return pdf.error();
    if (!chosen.sha256.isEmpty()) {
        if (const auto changed = changedSince(chosen.sha256, pdf->bytes, chosen.path))
            return *changed;
    }
    options.official = pdf->bytes;
    options.printed = pdf->printed;
    // One that no longer reads, or is another edition's, is none: the person shows the places
    // again.
    const auto kept = CalibrationStore(calibrations).find(sha256Of(pdf->bytes), catalog);
    if (kept && *kept && (*kept)->form == edition.form && (*kept)->edition == edition.edition)
        options.calibration = **kept;
    return options;
}

Result<KeptForm> keepOfficial(const OfficialForms &forms, const FormId &form,
    const EditionId &edition, const OfficialChoice &chosen, QDate day, const QString &from)
{
    const auto pdf = readPdfFile(chosen.path);
    if (!pdf)
        return pdf.error();
    if (sha256Of(*pdf) != chosen.sha256)
        return Error{ErrorCode::FileChanged, chosen.path,
            QStringLiteral("Ce fichier a changé depuis qu'il a été lu. Ouvrez-le de nouveau.")};
    return forms.keep(form, edition, *pdf, day, from);
}

} // namespace prealable
