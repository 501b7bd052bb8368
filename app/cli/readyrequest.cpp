#include "cli/readyrequest.h"

#include "cli/requestinput.h"
#include "cli/shapes.h"

namespace prealable::cli {

namespace {

QJsonObject valuesJson(const PdfFieldValues &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool off = value->box && value->text.isEmpty();
        object.insert(value.key().text(), off ? QJsonValue(false) : QJsonValue(value->text));
    }
    return object;
}

QJsonArray overflowJson(const QList<Overflow> &overflow)
{
    QJsonArray array;
    for (const Overflow &field : overflow)
        array.append(QJsonObject{{QStringLiteral("field"), field.field.text()},
            {QStringLiteral("shown"), field.shown}, {QStringLiteral("rest"), field.rest}});
    return array;
}

QList<Finding> warnings(const QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Info)
            kept.append(finding);
    }
    return kept;
}

// What stops the request, with the findings for who wants to mend it.
Outcome refused(const Catalog &catalog, const QString &path, const QList<Finding> &findings)
{
    const QJsonObject json = {{QStringLiteral("findings"), findingsJson(findings)}};
    return {json, findingsText(catalog, findings),
        Error{ErrorCode::NotReady, path,
            QStringLiteral(
                "La demande n'est pas prête. Corrigez-la, ou faites un brouillon avec --draft.")}};
}

} // namespace

Result<ReadyRequest, Outcome> readyRequest(const Invocation &invocation, const QString &path)
{
    const Catalog &catalog = *invocation.catalog;
    const auto request = readRequestInput(invocation, path);
    if (!request)
        return failed(request.error());
    const FormEdition *edition = catalog.edition(request->form, request->edition);
    Q_ASSERT(edition);
    const Assessment assessment = assess(*edition, catalog.law(), *request, invocation.day);
    if (invocation.arguments.has(QStringLiteral("--draft")))
        return ReadyRequest{edition, CheckedRequest::draft(assessment)};
    const auto checked = CheckedRequest::from(assessment);
    if (!checked)
        return refused(catalog, path, checked.error());
    return ReadyRequest{edition, *checked};
}

Outcome filledOutcome(const Catalog &catalog, const CheckedRequest &request,
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
        text
            += QStringLiteral("Ce qui ne tient pas sur la page continue sur une feuille jointe.\n");
    text += QStringLiteral("%1 : %2 page(s), relu et comparé. Rien n'a été envoyé.\n")
                .arg(output)
                .arg(filled.pages);
    return {json, text, {}};
}

} // namespace prealable::cli
