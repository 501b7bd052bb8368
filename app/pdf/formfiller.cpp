#include "pdf/formfiller.h"

#include "pdf/calibratedform.h"
#include "pdf/filling.h"
#include "pdf/letterpdf.h"
#include "pdf/longanswers.h"
#include "pdf/recognition.h"
#include "pdf/rendition.h"
#include "pdf/renditioncache.h"
#include "pdf/templateedit.h"
#include "pdf/textlayout.h"

#include <algorithm>

namespace prealable {

using pdf::Template;

namespace {

QString numbered(const FormEdition &edition)
{
    const QString number = edition.cerfa.isEmpty() ? edition.edition.text() : edition.cerfa;
    return QStringLiteral("%1 (%2)").arg(number, edition.reference);
}

Error supersededError(const FormEdition &current, const EditionId &found)
{
    return {ErrorCode::SupersededEdition, found.text(),
        QStringLiteral("Ce formulaire est l'ancienne édition %1. L'édition en vigueur est la "
                       "%2. Téléchargez-la sur ameli.fr.")
            .arg(found.text(), numbered(current))};
}

Error noFieldsError(const FormEdition &edition, const Recognition &found)
{
    const QString what = found.kind == PdfKind::Specimen
        ? QStringLiteral("Ce PDF est un spécimen, sans champs à remplir.")
        : QStringLiteral("Ce PDF n'a pas de champs à remplir.");
    return {ErrorCode::PdfNoForm, edition.form.text(),
        what
            + QStringLiteral(" Donnez le formulaire remplissable, ou prenez la reproduction "
                             "de Préalable.")};
}

Error otherFormError(const FormEdition &edition, const Recognition &found)
{
    QString what;
    if (found.kind == PdfKind::Export)
        what = QStringLiteral("Ce PDF est déjà rempli par Préalable.");
    else if (found.form == edition.form && found.edition != edition.edition)
        what = QStringLiteral("Préalable ne connaît pas cette édition du formulaire (%1).")
                   .arg(found.edition.text());
    else if (found.form == edition.form)
        what = QStringLiteral("Ce PDF n'a pas tous les champs du formulaire officiel.");
    else
        what = QStringLiteral("Ce PDF n'est pas le formulaire demandé.");
    return {ErrorCode::PdfOtherForm, edition.form.text(),
        QStringLiteral("%1 Donnez le formulaire %2 vierge.").arg(what, numbered(edition))};
}

// What no calibration can mend: another paper.
std::optional<Error> otherPaper(
    const Catalog &catalog, const FormEdition &edition, const Recognition &found)
{
    if (found.kind == PdfKind::Export)
        return otherFormError(edition, found);
    if (found.form == edition.form && found.superseded) {
        const FormEdition *current = catalog.supersededBy(found.form, found.edition);
        return supersededError(current ? *current : edition, found.edition);
    }
    const bool otherEdition = found.form == edition.form && found.edition != edition.edition;
    if (otherEdition || (!found.form.isEmpty() && found.form != edition.form))
        return otherFormError(edition, found);
    return std::nullopt;
}

std::optional<Error> refusal(const Catalog &catalog, const FormEdition &edition,
    const TemplateIndex &index, const Recognition &found)
{
    if (std::optional<Error> error = otherPaper(catalog, edition, found))
        return error;
    if (index.fields.isEmpty())
        return noFieldsError(edition, found);
    const bool usable = (found.kind == PdfKind::Official || found.kind == PdfKind::Rendition)
        && found.form == edition.form && found.edition == edition.edition;
    if (!usable)
        return otherFormError(edition, found);
    return std::nullopt;
}

Result<Template> opened(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error();
    const auto form = pdf::openForm(*pdf);
    if (!form)
        return form.error();
    return Template{*form, nullptr, false};
}

// A scanned page names no form: then the person's word counts, which the calibration keeps.
Result<Template> calibratedTemplate(const Catalog &catalog, const FormEdition &edition,
    const TemplateIndex &index, const Recognition &found, const FillOptions &options)
{
    if (std::optional<Error> error = otherPaper(catalog, edition, found))
        return *error;
    const Calibration &calibration = *options.calibration;
    if (calibration.form != edition.form || calibration.edition != edition.edition) {
        return Error{ErrorCode::PdfOtherForm, edition.form.text(),
            QStringLiteral("Ce calibrage est celui d'un autre formulaire (%1, édition %2).")
                .arg(calibration.form.text(), calibration.edition.text())};
    }
    const bool overlay = options.as == FillForm::Overlay;
    if (found.kind == PdfKind::Specimen && !overlay) {
        return Error{ErrorCode::PdfOtherForm, edition.form.text(),
            QStringLiteral("Ce PDF est un spécimen : il ne s'envoie pas. Imprimez les réponses "
                           "seules sur l'original papier.")};
    }
    if (index.forbidsFilling && !overlay) // the fields are written into an unprotected copy
        return pdf::fillingForbidden();
    Result<Template> made = opened(withFields(*options.official, calibration));
    if (made)
        made->calibrated = true;
    return made;
}

Result<Template> officialTemplate(
    const Catalog &catalog, const FormEdition &edition, const FillOptions &options)
{
    const Result<Template> official = opened(*options.official);
    if (!official)
        return official.error();
    const TemplateIndex &index = official->index();
    if (index.technology == PdfTechnology::XfaDynamic) {
        return Error{ErrorCode::PdfDynamicXfa, edition.form.text(),
            QStringLiteral("Ce PDF ne s'ouvre qu'avec Adobe Reader. Donnez une autre "
                           "version du formulaire, ou prenez la reproduction de "
                           "Préalable.")};
    }
    const Result<Recognition> found = recognise(
        catalog, official->bytes(), index, options.printed, official->opened->document.get());
    if (!found)
        return found.error();
    if (index.fields.isEmpty() && options.calibration)
        return calibratedTemplate(catalog, edition, index, *found, options);
    if (const std::optional<Error> error = refusal(catalog, edition, index, *found))
        return *error;
    return *official;
}

Result<Template> ownTemplate(const FormEdition &edition)
{
    const auto page = cachedRendition(edition);
    if (!page)
        return page.error();
    return Template{nullptr, *page, false};
}

// A form that someone already filled: an increment would keep the old answers in the file.
bool holdsValues(const TemplateIndex &index)
{
    return std::any_of(index.fields.begin(), index.fields.end(), [](const PdfFieldInfo &field) {
        return !field.value.isEmpty() && field.value != QLatin1String("Off");
    });
}

PdfValues pdfValues(const PdfFieldValues &values, bool onlyFilled)
{
    PdfValues result;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!onlyFilled || !it->text.isEmpty())
            result.insert(it.key(), it->text);
    }
    return result;
}

// Without the drawing, for an overlay.
Result<Template> prepared(const Template &start, const DividedAnswers &answers, bool overlay)
{
    return overlay ? opened(withoutDrawing(start.bytes(), answers.values)) : Result(start);
}

Result<Written> write(const Template &filled, const PdfValues &values, const WriteOptions &options)
{
    if (filled.opened)
        return pdf::writeForm(*filled.opened, values, options);
    return writePdf(filled.kept->pdf, filled.kept->index, values, options);
}

// The writer knows the field; a person knows the question.
Error named(const FormEdition &edition, Error error)
{
    if (error.code == ErrorCode::PdfGlyphMissing || error.code == ErrorCode::PdfTextTooLong)
        error.detail = QStringLiteral("« %1 » : %2")
                           .arg(fieldLabel(edition, PdfFieldName(error.where)), error.detail);
    return error;
}

WriteOptions writeOptions(const FormEdition &edition, const CheckedRequest &request,
    const FillOptions &options, const TemplateIndex &index)
{
    WriteOptions result;
    result.flat = options.as != FillForm::Editable;
    result.title = edition.text(QStringLiteral("form.title"));
    result.watermark = draftMark(request);
    if (options.as != FillForm::Overlay)
        result.answersJson = options.answersJson;
    if (holdsValues(index))
        result.mode = WriteMode::FullRewrite;
    return result;
}

// Answers are not attached to a letter: its part under seal would travel with the other one.
Result<FilledForm> filledLetter(const FormEdition &edition, const LawLibrary &law,
    const CheckedRequest &request, const FillOptions &options)
{
    if (options.official || options.as == FillForm::Overlay) {
        return Error{ErrorCode::Usage, edition.form.text(),
            QStringLiteral("Une lettre s'écrit entière : elle n'a pas de formulaire officiel.")};
    }
    const auto letter = letterPdf(writtenLetter(edition, law, request.assessment()),
        edition.text(QStringLiteral("form.title")), draftMark(request));
    if (!letter)
        return letter.error();
    FilledForm filled;
    filled.pdf = letter->pdf;
    filled.pages = int(letter->voletOfPage.size());
    for (const int volet : letter->voletOfPage)
        filled.joined.append(QList<int>{volet});
    filled.checked = true;
    return filled;
}

// With the template that is ready for it; none when the answers need the general way.
Result<std::optional<FilledForm>> quicklyFilled(const BatchTemplate &batch,
    const DividedAnswers &answers, const QByteArray &answersJson, bool verified)
{
    using Filled = std::optional<FilledForm>;
    const PdfValues values = pdfValues(answers.values, true);
    const Result<QByteArray> increment = batch.increment(values, answersJson);
    if (!increment)
        return increment.error();
    if (increment->isEmpty())
        return Filled();
    FilledForm filled;
    filled.pdf = batch.base() + *increment;
    filled.pages = batch.pages();
    filled.values = answers.values;
    filled.checked = true;
    if (verified) {
        if (const Result<void> same = batch.verify(filled.pdf, values, answersJson); !same)
            return same.error();
    }
    return Filled(filled);
}

// What is written in the boxes, what goes to the joined sheet.
Result<DividedAnswers> dividedAnswers(const FormEdition &edition, const LawLibrary &law,
    const Assessment &assessment, const TemplateIndex &index, const FillOptions &options)
{
    DividedAnswers placed{fieldValues(edition, law, assessment), {}, {}};
    if (options.official && options.calibration)
        placed = placedAnswers(edition, index, placed.values, options.calibration->absent);
    // On the official form a small text on the page is better than one more sheet.
    constexpr double ownSize = 8;
    Result<DividedAnswers> answers
        = divideLongAnswers(edition, index, placed.values, options.official ? 0 : ownSize);
    if (!answers)
        return answers;
    answers->overflow += placed.overflow;
    answers->entries += placed.entries;
    addRowsLeftOver(*answers, edition, rowsLeftOver(edition, assessment));
    return answers;
}

} // namespace

namespace pdf {

Result<Template> startOf(
    const Catalog &catalog, const FormEdition &edition, const FillOptions &options)
{
    loadBundledFonts();
    return options.official ? officialTemplate(catalog, edition, options) : ownTemplate(edition);
}

Result<FilledForm> filledFrom(const Template &start, const Catalog &catalog,
    const FormEdition &edition, const CheckedRequest &request, const FillOptions &options,
    const Quick &quick)
{
    const Assessment &assessment = request.assessment();
    const bool overlay = options.as == FillForm::Overlay;
    const TemplateIndex &index = start.index();
    if (index.forbidsFilling && !overlay)
        return fillingForbidden();
    const Result<DividedAnswers> answers
        = dividedAnswers(edition, catalog.law(), assessment, index, options);
    if (!answers)
        return answers.error();
    if (quick.batch && answers->entries.isEmpty()) {
        auto filled = quicklyFilled(*quick.batch, *answers, options.answersJson, quick.verified);
        if (!filled)
            return named(edition, filled.error());
        if (*filled) {
            (*filled)->official = options.official.has_value();
            return **filled;
        }
    }
    Result<Template> ready = prepared(start, *answers, overlay);
    QList<QList<int>> joined;
    if (ready && !answers->entries.isEmpty()) {
        const QString identity = filledText(edition, catalog.law(), assessment.day,
            assessment.values, edition.text(QStringLiteral("sheet.identity")));
        const auto sheets = continuationSheets(edition, identity, answers->entries);
        if (!sheets)
            return sheets.error();
        joined = sheets->volets;
        ready = opened(withPagesAppended(ready->bytes(), sheets->pdf));
    }
    if (!ready)
        return ready.error();
    const Result<Written> written = write(*ready, pdfValues(answers->values, overlay),
        writeOptions(edition, request, options, index));
    if (!written)
        return named(edition, written.error());
    return FilledForm{.pdf = written->pdf,
        .pages = written->pages,
        .values = answers->values,
        .overflow = answers->overflow,
        .official = options.official.has_value(),
        .calibrated = start.calibrated,
        .joined = joined,
        .checked = written->checked};
}

} // namespace pdf

Result<FilledForm> fillForm(
    const Catalog &catalog, const CheckedRequest &request, const FillOptions &options)
{
    const Assessment &assessment = request.assessment();
    const FormEdition *edition = catalog.edition(assessment.form, assessment.edition);
    if (!edition) {
        return Error{ErrorCode::UnknownEdition, assessment.edition.text(),
            QStringLiteral("Préalable ne connaît pas cette édition.")};
    }
    if (edition->isLetter())
        return filledLetter(*edition, catalog.law(), request, options);
    if (options.as == FillForm::Overlay && !options.official) {
        return Error{ErrorCode::Usage, QStringLiteral("overlay"),
            QStringLiteral("Pour imprimer sur l'original papier, donnez aussi le PDF "
                           "officiel : il dit où sont les cases.")};
    }
    const Result<Template> start = pdf::startOf(catalog, *edition, options);
    if (!start)
        return start.error();
    return pdf::filledFrom(*start, catalog, *edition, request, options, {});
}

} // namespace prealable
