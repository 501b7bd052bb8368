#include "cli/command.h"
#include "cli/outputfile.h"
#include "cli/shapes.h"
#include "pdf/formfiller.h"
#include "rules/checkedrequest.h"
#include "store/requestfile.h"

namespace prealable::cli {

static Result<FillForm> formOption(const Arguments &arguments)
{
    const QString as = arguments.value(QStringLiteral("--as"));
    if (as.isEmpty() || as == QLatin1String("editable"))
        return FillForm::Editable;
    if (as == QLatin1String("flat"))
        return FillForm::Flat;
    if (as == QLatin1String("overlay"))
        return FillForm::Overlay;
    return usageError(
        QStringLiteral("--as"), QStringLiteral("Choisissez editable, flat ou overlay."));
}

static Result<FillOptions> fillOptions(const Arguments &arguments)
{
    FillOptions options;
    const auto form = formOption(arguments);
    if (!form)
        return form.error();
    options.as = *form;
    if (arguments.has(QStringLiteral("--official"))) {
        auto official = readPdfFile(arguments.value(QStringLiteral("--official")));
        if (!official)
            return official.error();
        options.official = std::move(*official);
    }
    return options;
}

static QJsonObject valuesJson(const PdfFieldValues &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool off = value->box && value->text.isEmpty();
        object.insert(value.key().text(), off ? QJsonValue(false) : QJsonValue(value->text));
    }
    return object;
}

static QJsonArray overflowJson(const QList<Overflow> &overflow)
{
    QJsonArray array;
    for (const Overflow &field : overflow)
        array.append(QJsonObject{{QStringLiteral("field"), field.field.text()},
            {QStringLiteral("shown"), field.shown}, {QStringLiteral("rest"), field.rest}});
    return array;
}

static QList<Finding> warnings(const QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Info)
            kept.append(finding);
    }
    return kept;
}

// What stops the request, with the findings for who wants to mend it.
static Outcome refused(const Catalog &catalog, const QString &path, const QList<Finding> &findings)
{
    const QJsonObject json = {{QStringLiteral("findings"), findingsJson(findings)}};
    return {json, findingsText(catalog, findings),
        Error{ErrorCode::NotReady, path,
            QStringLiteral(
                "La demande n'est pas prête. Corrigez-la, ou faites un brouillon avec --draft.")}};
}

static Outcome written(const Catalog &catalog, const CheckedRequest &request,
    const FilledForm &filled, const QString &output)
{
    const Assessment &assessment = request.assessment();
    const QList<Finding> notes = warnings(assessment.findings);
    const QJsonObject json = {{QStringLiteral("output"), output},
        {QStringLiteral("form"), assessment.form.text()},
        {QStringLiteral("edition"), assessment.edition.text()},
        {QStringLiteral("pages"), filled.pages},
        {QStringLiteral("values"), valuesJson(filled.values)},
        {QStringLiteral("overflow"), overflowJson(filled.overflow)},
        {QStringLiteral("official"), filled.official}, {QStringLiteral("draft"), request.isDraft()},
        {QStringLiteral("findings"), findingsJson(notes, assessment.request.confirmed)},
        {QStringLiteral("checked"), filled.checked}};
    QString text = findingsText(catalog, notes, assessment.request.confirmed);
    if (!filled.overflow.isEmpty())
        text += QStringLiteral("Un texte trop long continue sur une feuille jointe.\n");
    text += QStringLiteral("%1 : %2 page(s), relu et comparé. Rien n'a été envoyé.\n")
                .arg(output)
                .arg(filled.pages);
    return {json, text, {}};
}

Outcome runFill(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    if (const auto safe
        = refuseOverwriting(output, {path, arguments.value(QStringLiteral("--official"))});
        !safe)
        return failed(safe.error());
    auto options = fillOptions(arguments);
    if (!options)
        return failed(options.error());
    const auto request = readRequestFile(catalog, path, invocation.day);
    if (!request)
        return failed(request.error());
    const FormEdition *edition = catalog.edition(request->form, request->edition);
    Q_ASSERT(edition);
    const Assessment assessment = assess(*edition, catalog.law(), *request, invocation.day);
    const bool draft = arguments.has(QStringLiteral("--draft"));
    const auto checked = draft
        ? Result<CheckedRequest, QList<Finding>>(CheckedRequest::draft(assessment))
        : CheckedRequest::from(assessment);
    if (!checked)
        return refused(catalog, path, checked.error());
    options->answersJson = requestJson(*edition, *request);
    const auto filled = fillForm(catalog, *checked, *options);
    if (!filled)
        return failed(filled.error());
    if (const auto saved = writeOutput(output, filled->pdf); !saved)
        return failed(saved.error());
    return written(catalog, *checked, *filled, output);
}

} // namespace prealable::cli
